/** A project's own lexicons: read, checked, and joined with the shipped ones of their languages. */
import { languageOfFolder, readLexiconFiles } from './io/lexicon-files.js';
import { checkClaims, checkPatterns, type PhraseRules } from './lexicons/check.js';
import { type CompiledLexicon, compileLexicon } from './lexicons/compile.js';
import type { Lexicons } from './lexicons/index.js';
import { type ReadLexicon, readLexicon } from './lexicons/read.js';
import { SHIPPED } from './lexicons/shipped.js';
import { shippedSource } from './lexicons/shipped-sources.js';
import { joinLexicons, type LexiconSource } from './lexicons/source.js';
import { groupBy, type Problem, positionAt, primaryLanguage, type SourceFile } from './model/index.js';
import { UsageError } from './request.js';
import type { NamedRule } from './rule/index.js';
import { rules as builtIn } from './rules/index.js';
import { PatternError } from './text/pattern.js';

/** A path to a lexicon, or to a folder of them, relative to the root; and where it was written. */
export interface NamedLexicon {
  readonly path: string;
  /** `campaignlint.yaml:3:5`, or undefined for one that was typed. */
  readonly place?: string;
}

/** The lexicons of one language. */
export interface OwnLanguage {
  readonly language: string;
  readonly files: readonly ReadLexicon[];
  /** Together with what is shipped. */
  readonly source: LexiconSource;
}

/** The lexicons of a project, compiled. Throws a `UsageError` with every mistake and its place. */
export async function loadLexicons(
  named: readonly NamedLexicon[],
  root: string,
  rules: readonly NamedRule[],
): Promise<Lexicons> {
  if (named.length === 0) return new Map();
  const languages = await readOwnLexicons(named, root, rules);
  return new Map(languages.map(({ language, source }): [string, CompiledLexicon] => [language, compiled(source)]));
}

/** What no single pattern can be blamed for: too many of them, or a phrase in a class of single words. */
function compiled(source: LexiconSource): CompiledLexicon {
  try {
    return compileLexicon(source);
  } catch (error) {
    throw error instanceof PatternError ? new UsageError(error.message) : error;
  }
}

/** Reads lexicons and checks them. Throws a `UsageError` with every mistake and its place. */
export async function readOwnLexicons(
  named: readonly NamedLexicon[],
  root: string,
  rules: readonly NamedRule[],
): Promise<readonly OwnLanguage[]> {
  const sources = readNamed(named, root);
  const read = sources.map((source) => ({ source, file: readLexicon(source) }));
  const languages: OwnLanguage[] = [];
  const problems: Problem[] = [];
  for (const [language, group] of [...groupBy(read, languageOf)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const files = group.map(({ file }) => file);
    const shipped = await shippedSource(language);
    const own = files.map((file) => file.source);
    const source = joinLexicons(shipped === undefined ? own : [shipped, ...own]);
    problems.push(...checkPatterns(files, source.classes));
    languages.push({ language, files, source });
  }
  const known = { all: new Set(rules.map(({ id }) => id)), taking: phraseRules(rules) };
  problems.push(
    ...checkClaims(
      read.map(({ file }) => file),
      known,
    ),
  );
  refuse(problems, sources);
  return languages;
}

/** The files behind all paths, each once. */
function readNamed(named: readonly NamedLexicon[], root: string): readonly SourceFile[] {
  const files = new Map<string, SourceFile>();
  for (const { path, place } of named) {
    const found = readLexiconFiles(root, path);
    if ('problem' in found)
      throw new UsageError(
        `${place === undefined ? '' : `${place}: `}The lexicon \`${path}\` cannot be read. ${found.problem}`,
      );
    for (const file of found) files.set(file.path, file);
  }
  return [...files.values()];
}

/** The language that the file names, else its folder; English where neither does. */
function languageOf({ source, file }: { readonly source: SourceFile; readonly file: ReadLexicon }): string {
  return primaryLanguage(file.language ?? languageOfFolder(source.path) ?? 'en');
}

/** The rules that look for phrases, each with its ideas: those that shipped lexicons name, and any rule of a plugin. */
function phraseRules(rules: readonly NamedRule[]): PhraseRules {
  const found = new Map<string, Set<string>>();
  const add = (rule: string | undefined, idea: string): void => {
    if (rule === undefined) return;
    const ideas = found.get(rule);
    if (ideas === undefined) found.set(rule, new Set([idea]));
    else ideas.add(idea);
  };
  for (const compiled of Object.values(SHIPPED)) {
    for (const { rule, idea } of compiled().entries) {
      add(rule.subject, idea);
      add(rule.body, idea);
    }
  }
  for (const { id, rule } of rules)
    if (!builtIn.some((known) => known.id === id)) for (const idea of Object.keys(rule.messages)) add(id, idea);
  return found;
}

function refuse(problems: readonly Problem[], sources: readonly SourceFile[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ span, message }) => {
    const source = sources.find(({ path }) => path === span.file);
    const { line, column } = source === undefined ? { line: 1, column: 1 } : positionAt(source, span.start);
    return `${span.file}:${line}:${column}: ${message}`;
  });
  throw new UsageError(lines.join('\n'));
}
