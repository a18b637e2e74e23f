/** Gives rules the phrases of their lexicons: each template is searched once, in its own language. */
import { type Campaign, groupBy, primaryLanguage, type Template } from '../model/index.js';
import type { FoundPhrases, PhraseMatch, SearchFor } from '../rule/index.js';
import type { FindPhrases } from './check.js';

const NONE: readonly PhraseMatch[] = [];

/** A finder that searches each template when the first rule asks. */
export function phraseFinder(searchFor: SearchFor): FindPhrases {
  const found = new Map<Template, FoundPhrases>();
  return (template, rule) => {
    let phrases = found.get(template);
    if (phrases === undefined) {
      phrases = searchFor(template.language)?.(template) ?? new Map();
      found.set(template, phrases);
    }
    return phrases.get(rule) ?? NONE;
  };
}

/** Says once for each language that its tone could not be checked. */
export function languageNotices(campaign: Campaign, searchFor: SearchFor): readonly string[] {
  const languages = groupBy(
    campaign.templates.filter((template) => searchFor(template.language) === undefined),
    (template) => primaryLanguage(template.language),
  );
  return [...languages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, templates]) => {
      const count = templates.length === 1 ? '1 email' : `${templates.length} emails`;
      return `The tone of ${count} in "${language}" was not checked: there is no lexicon for that language.`;
    });
}
