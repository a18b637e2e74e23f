/** Merge tags: the places that a sending platform fills in for each contact. */
import type { Span } from './span.js';

/** Stands in prose for a value tag, as one unknown word (U+FFFC, the object replacement character). */
export const TAG_MARK = '\uFFFC';

export type Dialect = 'liquid' | 'handlebars' | 'mailchimp' | 'salesforce' | 'hubspot' | 'marketo' | 'mautic' | 'braze';

export interface MergeTag {
  /** `{{ … }}` can be Liquid, Handlebars or HubSpot; a tag that reads the same in several names the commonest, Liquid. */
  readonly dialect: Dialect;
  /**
   * `value` prints something, `open` begins a block (`if`, `for`, `{{#each}}`, `*|IF:…|*`), `middle` divides one (`else`, `elsif`),
   * `close` ends one, `include` prints another file, `set` assigns without printing, `comment` prints nothing.
   */
  readonly role: 'value' | 'open' | 'middle' | 'close' | 'include' | 'set' | 'comment';
  /** What it prints or tests: `first_name`, `contact.firstname`, `FNAME`; empty where there is no single name. */
  readonly name: string;
  /** The word of a control tag: `if`, `endif`, `for`, `each`. Empty for values. */
  readonly keyword: string;
  /** The fixed text that is printed when there is no value; undefined without one. May be empty. */
  readonly fallback?: string;
  /** Another name that is printed when there is no value, and that may have none either. */
  readonly instead?: string;
  /** For a name that was assigned in the text: the name whose value it holds. */
  readonly source?: string;
  /** The tag as written. */
  readonly raw: string;
  readonly span: Span;
  /** Names tested by the conditionals around the tag that make sure there is a value: `{% if first_name %}Hi {{ first_name }}`. */
  readonly guardedBy: readonly string[];
  /** The name is given in the text itself: a loop variable, an assigned name. */
  readonly local?: boolean;
}

/** Something wrong with the tags themselves: an opening without an end, an end without an opening, mixed dialects. */
export interface TagProblem {
  readonly type: 'unclosed-tag' | 'unclosed-block' | 'unopened-block' | 'mixed-dialects' | 'mismatched-block';
  readonly span: Span;
  readonly raw: string;
  readonly related?: Span;
}
