/** The phrases that campaignlint knows, by language. */
import { primaryLanguage } from '../model/index.js';
import type { SearchFor, SearchTemplate } from '../rule/index.js';
import { type CompiledLexicon, openLexicon } from './compile.js';
import { findPhrases } from './find.js';
import { SHIPPED } from './shipped.js';

/** Compiled lexicons by language. */
export type Lexicons = ReadonlyMap<string, CompiledLexicon>;

/** Lexicons stay ready from one run to the next. */
const ready = new WeakMap<CompiledLexicon, SearchTemplate>();
const shipped = new Map<string, CompiledLexicon>();

/** The search for phrases. `own` holds the lexicons of a project, joined with the shipped ones of their languages. */
export function searchFor(own: Lexicons = new Map()): SearchFor {
  return (language) => {
    const name = primaryLanguage(language);
    const compiled = own.get(name) ?? shippedFor(name);
    return compiled === undefined ? undefined : searchWith(compiled);
  };
}

function shippedFor(language: string): CompiledLexicon | undefined {
  const known = shipped.get(language);
  if (known !== undefined || !Object.hasOwn(SHIPPED, language)) return known;
  const compiled = SHIPPED[language]?.();
  if (compiled !== undefined) shipped.set(language, compiled);
  return compiled;
}

function searchWith(compiled: CompiledLexicon): SearchTemplate {
  const known = ready.get(compiled);
  if (known !== undefined) return known;
  const lexicon = openLexicon(compiled);
  const search: SearchTemplate = (template) => findPhrases(template, lexicon);
  ready.set(compiled, search);
  return search;
}
