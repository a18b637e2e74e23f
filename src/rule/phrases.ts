/** Phrases of a lexicon as rules meet them. */
import type { Block, Span } from '../model/index.js';

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
