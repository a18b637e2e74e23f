/** Writes the shipped lexicons as data that needs no YAML reader at start: one module for each language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPatterns } from '../src/lexicons/check.js';
import { compileLexicon } from '../src/lexicons/compile.js';
import { readLexicon } from '../src/lexicons/read.js';
import { joinLexicons } from '../src/lexicons/source.js';
import { type Problem, positionAt, type SourceFile } from '../src/model/index.js';

/** The modules by path, relative to the root. Throws for a lexicon that cannot be read or compiled. */
export function generateLexicons(root: string): ReadonlyMap<string, string> {
  const languages = readdirSync(join(root, 'lexicons')).sort();
  return new Map(languages.map((language) => [`src/lexicons/${language}.generated.ts`, moduleOf(root, language)]));
}

function moduleOf(root: string, language: string): string {
  const folder = `lexicons/${language}`;
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
  const files = names.sort().map((name) => ({
    path: `${folder}/${name}`,
    text: readFileSync(join(root, folder, name), 'utf8'),
  }));
  const read = files.map(readLexicon);
  const lexicon = joinLexicons(read.map(({ source }) => source));
  refuse(files, checkPatterns(read, lexicon.classes));
  compileLexicon(lexicon);
  const source = JSON.stringify(lexicon, undefined, 1);
  return [
    `/** Generated from ${folder}/ by \`npm run generate\`. */`,
    "import type { LexiconSource } from './source.js';",
    '',
    `export const source: LexiconSource = ${source};`,
    '',
  ].join('\n');
}

function refuse(files: readonly SourceFile[], problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(problems.map((problem) => placeOfProblem(files, problem)).join('\n'));
}

function placeOfProblem(files: readonly SourceFile[], { span, message }: Problem): string {
  const file = files.find(({ path }) => path === span.file);
  const { line, column } = file === undefined ? { line: 0, column: 0 } : positionAt(file, span.start);
  return `${span.file}:${line}:${column}: ${message}`;
}
