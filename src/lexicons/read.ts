/** Reads a lexicon file: YAML that holds one idea with its phrases, or word classes. */
import {
  type Fatal,
  type Located,
  type Passage,
  type Problem,
  plainPassage,
  positionAt,
  type SourceFile,
  type Span,
} from '../model/index.js';
import { readYaml } from '../parse/yaml.js';
import {
  boolean,
  custom,
  type Group,
  group,
  list,
  oneOf,
  plain,
  type ReadFields,
  type Reading,
  rejectValue,
  table,
  text,
} from '../schema/index.js';
import { type Entry, type Examples, type LexiconSource, PARTS, type Part } from './source.js';

/** What an entry says that a rule is to report, with the places where it says so. */
export interface Claim {
  readonly rule: Located<string>;
  readonly idea: Located<string>;
}

/** What a file holds, and what in it cannot be used. */
export interface ReadLexicon {
  /** As written in the file; lower case. */
  readonly language?: string;
  readonly source: LexiconSource;
  readonly examples: readonly Examples[];
  /** All patterns with their places, to be checked when all word classes are known. */
  readonly patterns: readonly Passage[];
  readonly classes: readonly { readonly name: Located<string>; readonly patterns: readonly Passage[] }[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

const pattern = custom<Passage>(
  'a pattern such as `your {reply}`',
  { type: ['string', 'number'] },
  (value, reading) => {
    if (value.type !== 'scalar' || value.raw.trim() === '') return rejectValue(value, 'a pattern', reading);
    return value.passage ?? plainPassage(value.raw, value.span.file, value.span.start);
  },
);

const patterns = list(pattern, { single: true });
const sentences = list(plain(text('a sentence')), { single: true });
const RULE_SIDES = group({
  subject: { type: text('the id of a rule'), doc: 'The rule that reports it in a subject or preheader.' },
  body: { type: text('the id of a rule'), doc: 'The rule that reports it in the body.' },
});

interface RuleNames {
  readonly subject?: Located<string>;
  readonly body?: Located<string>;
}

const rule = custom<RuleNames>(
  'the id of a rule, or `{subject: …, body: …}`',
  { anyOf: [{ type: 'string' }, RULE_SIDES.json] },
  (value, reading) => {
    if (value.type === 'map') return RULE_SIDES.read(value, reading)?.value;
    const name = text('the id of a rule, or `{subject: …, body: …}`').read(value, reading);
    return name === undefined ? undefined : { subject: name, body: name };
  },
);

/** What may be said for a whole file, or for one entry. */
const SETTINGS = {
  rule: { type: rule, doc: 'The rule that reports it.' },
  idea: { type: text('the idea within the rule'), doc: 'The idea within the rule, such as `owed-reply`.' },
  because: { type: plain(text('a sentence')), doc: 'Why a reader minds.' },
  instead: { type: plain(text('a sentence')), doc: 'How to put it kindly.' },
  in: { type: list(plain(oneOf(PARTS)), { single: true }), doc: 'The parts of a mail in which it counts.' },
  unless: { type: patterns, doc: 'Patterns that make it harmless in the same sentence.' },
  negated: { type: plain(boolean()), doc: 'Whether it counts also behind a negation.' },
} as const;

const ENTRY_FIELDS = {
  name: { type: text('a name'), doc: 'A name for people.' },
  pattern: { type: patterns, doc: 'What is found.', required: true },
  ...SETTINGS,
  examples: { type: sentences, doc: 'Sentences that must be found.', required: true },
  counter: { type: sentences, doc: 'Sentences that must not be found.', required: true },
} as const;

const ENTRY = group(ENTRY_FIELDS, { what: 'an entry with `pattern`, `examples` and `counter`' });

/** A lexicon file. */
export const LEXICON = group(
  {
    about: { type: text('a sentence'), doc: 'What the file is about, for people.' },
    language: { type: plain(text('a language such as `en`')), doc: 'The language; the name of the folder by default.' },
    sources: { type: list(text('a source'), { single: true }), doc: 'Where the idea comes from, for people.' },
    ...SETTINGS,
    classes: { type: table(patterns), doc: 'Word classes by name.' },
    entries: { type: list(ENTRY), doc: 'The phrases.' },
  },
  { what: 'a lexicon with keys such as `rule`, `idea`, `because`, `instead` and `entries`' },
);

type ReadSettings = ReadFields<typeof SETTINGS>;
const STANDARD_PARTS: readonly Part[] = ['subject', 'preheader', 'body'];

/** Reads a lexicon file. Never throws: what cannot be used is a problem with its place. */
export function readLexicon(file: SourceFile): ReadLexicon {
  const problems: Problem[] = [];
  const reading: Reading = { report: (problem) => problems.push(problem), toLocal: () => 0 };
  const empty = { source: { classes: {}, entries: [] }, examples: [], patterns: [], classes: [], claims: [], problems };
  const read = readYaml(file.text, file.path);
  if ('fatal' in read) return { ...empty, problems: [problemOf(read.fatal)] };
  const start = { file: file.path, start: 0, end: 0 };
  const root = read.value === undefined ? undefined : LEXICON.read(read.value, reading);
  if (read.value === undefined) reading.report({ rule: 'invalid-value', span: start, message: 'This file is empty.' });
  if (root === undefined) return empty;
  const entries = (root.value.entries ?? []).map((one) => readEntry(one, root.value, file, reading));
  const classes = (root.value.classes ?? []).map(({ name, value }) => ({ name, patterns: value }));
  return {
    ...(root.value.language === undefined ? {} : { language: root.value.language.toLowerCase() }),
    source: {
      classes: Object.fromEntries(
        classes.map(({ name, patterns: of }) => [name.value, of.map(({ text: one }) => one)]),
      ),
      entries: entries.map(({ examples }) => examples.entry),
    },
    examples: entries.map(({ examples }) => examples),
    patterns: [...(root.value.unless ?? []), ...entries.flatMap(({ patterns: of }) => of)],
    classes,
    claims: entries.flatMap(({ claims }) => claims),
    problems,
  };
}

function problemOf({ message, span }: Fatal): Problem {
  return { rule: 'invalid-value', message, span };
}

interface EntryRead {
  readonly examples: Examples;
  readonly patterns: readonly Passage[];
  readonly claims: readonly Claim[];
}

/** An entry with what its file says for all. */
function readEntry(
  one: Group<typeof ENTRY_FIELDS>,
  file: ReadSettings,
  source: SourceFile,
  reading: Reading,
): EntryRead {
  const { value, map } = one;
  const own = value.unless ?? [];
  const names = value.rule ?? file.rule ?? {};
  const idea = value.idea ?? file.idea;
  const at: Span = map.entries[0]?.key.span ?? map.span;
  const needed = (key: string, what: string): void =>
    reading.report({ rule: 'invalid-value', span: at, message: `This entry has no \`${key}\`: ${what}` });
  const because = value.because ?? file.because;
  const instead = value.instead ?? file.instead;
  if (because === undefined) needed('because', 'say why a reader minds.');
  if (instead === undefined) needed('instead', 'say how to put it kindly.');
  if (idea === undefined) needed('idea', 'say what it stands for within the rule.');
  if (names.subject === undefined && names.body === undefined) needed('rule', 'say which rule is to report it.');
  const entry: Entry = {
    rule: {
      ...(names.subject === undefined ? {} : { subject: names.subject.value }),
      ...(names.body === undefined ? {} : { body: names.body.value }),
    },
    idea: idea?.value ?? '',
    patterns: textsOf(value.pattern ?? []),
    unless: textsOf([...(file.unless ?? []), ...own]),
    in: value.in ?? file.in ?? STANDARD_PARTS,
    negated: value.negated ?? file.negated ?? false,
    because: because ?? '',
    instead: instead ?? '',
  };
  return {
    examples: {
      entry,
      file: source.path,
      line: positionAt(source, map.span.start).line,
      examples: value.examples ?? [],
      counter: value.counter ?? [],
    },
    patterns: [...(value.pattern ?? []), ...own],
    claims: [names.subject, names.body].flatMap((name) =>
      name === undefined || idea === undefined ? [] : [{ rule: name, idea }],
    ),
  };
}

function textsOf(passages: readonly Passage[]): readonly string[] {
  return passages.map((passage) => passage.text);
}
