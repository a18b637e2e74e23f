/** The phrases that campaignlint knows, by language. */
import type { SearchFor, SearchTemplate } from '../engine/phrases.js';
import { compileLexicon } from './compile.js';
import { source as english } from './en.generated.js';
import { findPhrases } from './find.js';
import type { LexiconSource } from './source.js';

const SHIPPED: Readonly<Record<string, LexiconSource>> = { en: english };

const ready = new Map<string, SearchTemplate>();

/** The search for phrases, with the lexicons of a project added. */
export function searchFor(_lexicons: readonly string[]): SearchFor {
  return (language) => {
    const name = language.split('-')[0] ?? language;
    const source = Object.hasOwn(SHIPPED, name) ? SHIPPED[name] : undefined;
    if (source === undefined) return undefined;
    const known = ready.get(name);
    if (known !== undefined) return known;
    const lexicon = compileLexicon(source);
    const search: SearchTemplate = (template) => findPhrases(template, lexicon);
    ready.set(name, search);
    return search;
  };
}
