/** The shipped lexicons as their authors wrote them, for projects that add to them. */
import type { LexiconSource } from './source.js';

const SOURCES: Readonly<Record<string, () => Promise<{ readonly source: LexiconSource }>>> = {
  en: () => import('./en.generated.js'),
};

/** The lexicon of a language; undefined where none is shipped. */
export async function shippedSource(language: string): Promise<LexiconSource | undefined> {
  return Object.hasOwn(SOURCES, language) ? (await SOURCES[language]?.())?.source : undefined;
}
