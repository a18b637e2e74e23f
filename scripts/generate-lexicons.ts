/** Writes the shipped lexicons as data that needs no YAML reader at start: one module for each language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from '../src/lexicons/compile.js';
import { readLexicon } from '../src/lexicons/read.js';
import { joinLexicons } from '../src/lexicons/source.js';

/** The modules by path, relative to the root. Throws for a lexicon that cannot be read or compiled. */
export function generateLexicons(root: string): ReadonlyMap<string, string> {
  const languages = readdirSync(join(root, 'lexicons')).sort();
  return new Map(languages.map((language) => [`src/lexicons/${language}.generated.ts`, moduleOf(root, language)]));
}

function moduleOf(root: string, language: string): string {
  const folder = `lexicons/${language}`;
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yaml'));
  const read = files.sort().map((name) => readFile(root, `${folder}/${name}`));
  const lexicon = joinLexicons(read);
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

function readFile(root: string, file: string) {
  const { source, problems } = readLexicon(readFileSync(join(root, file), 'utf8'), file);
  if (problems.length > 0)
    throw new Error(problems.map(({ message, at }) => `${file} at ${at}: ${message}`).join('\n'));
  return source;
}
