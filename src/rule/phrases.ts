/** Phrases of a lexicon as rules meet them. */
import { type Block, type Span, TAG_MARK, type Template } from '../model/index.js';
import type { Wording } from './rule.js';

/** A phrase found in a template. */
export interface PhraseMatch {
  /** The idea within the rule's lexicon, such as `owed-reply`; often the key of the message. */
  readonly idea: string;
  /** The words as written in the passage, merge tags as `TAG_MARK`. */
  readonly text: string;
  /** The block it stands in, and the UTF-16 range in the block's text. */
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** Why a reader minds these words. */
  readonly because: string;
  /** How to say it kindly. */
  readonly instead: string;
}

/** Whether a phrase stands in a subject or preheader, where it is the first thing that a reader meets. */
export function isInHead({ block }: PhraseMatch): boolean {
  return block.role === 'subject' || block.role === 'preheader';
}

const LONGEST_QUOTE = 90;

/** The words of a phrase as a message quotes them: in one line, a merge tag as `…`, shortened in the middle when long. */
export function quoted({ text }: PhraseMatch): string {
  const words = text.replaceAll(TAG_MARK, '…').replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST_QUOTE) return words;
  const half = LONGEST_QUOTE / 2;
  return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`;
}

/** What a finding about a phrase knows: the words, why a reader minds them, and how to say it kindly. */
export interface PhraseFacts {
  readonly words: string;
  readonly because: string;
  readonly instead: string;
}

/** The facts of a phrase. */
export function factsOf(match: PhraseMatch): PhraseFacts {
  const { because, instead } = match;
  return { words: quoted(match), because, instead };
}

/** A message about a phrase: what the words do, and the lexicon's own reason and kinder wording. */
export function saying(what: string): (facts: PhraseFacts) => Wording {
  return ({ words, because, instead }) => ({ message: `"${words}" ${what}`, why: because, instead });
}

/** The phrases found in a template, by the rule that reports them, each list in the order of the text. */
export type FoundPhrases = ReadonlyMap<string, readonly PhraseMatch[]>;

/** All phrases of a template by rule. */
export type SearchTemplate = (template: Template) => FoundPhrases;

/** Gives the search for a language (BCP 47, lower case), or undefined where there is no lexicon for it. */
export type SearchFor = (language: string) => SearchTemplate | undefined;
