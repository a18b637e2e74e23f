/** An email as its reader meets it: subject, sender, body, and the facts that its author declared. */
import type { Kind, Review } from './mail.js';
import type { MergeTag, TagProblem } from './merge-tag.js';
import type { Passage } from './passage.js';
import type { Predicate } from './predicate.js';
import type { Located, Span } from './span.js';
import type { DateTime } from './time.js';

/** Where in a mail a block of prose stands. */
export type Role = 'subject' | 'preheader' | 'heading' | 'paragraph' | 'item' | 'link' | 'cell';

/** A block of prose: a subject, a heading, a paragraph, a list item, a table cell. Links are blocks of their own and part of the block around them. */
export interface Block {
  readonly role: Role;
  /** The words as read. A value tag is one `TAG_MARK`; control tags, code and comments are left out. */
  readonly passage: Passage;
  /** Inside a blockquote or a quoted reply: another voice than the sender's. */
  readonly quoted: boolean;
  /** Sentences as ranges in `passage.text`, in order. */
  readonly sentences: readonly Sentence[];
}

/** A sentence: UTF-16 range in the text of its block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

export interface Link {
  /** The words of the link as read; a tag's place is `TAG_MARK`. */
  readonly text: Passage;
  /** The target as written, merge tags included. */
  readonly target: Located<string>;
  readonly span: Span;
}

export interface Image {
  readonly alt: string;
  /** Marked as decoration: an `alt` that is there and empty, `role="presentation"`, or a single pixel. Only HTML can say so. */
  readonly isDecorative: boolean;
  readonly target: string;
  readonly span: Span;
}

export interface Heading {
  readonly depth: number;
  readonly text: Passage;
}

/** A body as read. */
export interface Body {
  /** The whole body, from the end of the front matter to the end of the file (or the text of an inline step). */
  readonly span: Span;
  /** The body's source text, as written. */
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** HTML comments as written, with their marks. */
  readonly comments: readonly Located<string>[];
}

/** A sender or an address to answer to. */
export interface Address {
  /** The display name, without quotes. */
  readonly name?: Located<string>;
  readonly email?: Located<string>;
  readonly span: Span;
}

/** What is offered, as facts that the copy is held against. */
export interface Offer {
  readonly product?: Located<string>;
  readonly category?: Located<string>;
  /** As written: `20%`, `15 EUR`. */
  readonly discount?: Located<string>;
  readonly code?: Located<string>;
  readonly starts?: Located<DateTime>;
  readonly ends?: Located<DateTime>;
  readonly stock?: Located<number>;
  readonly repeatable?: Located<boolean>;
  readonly span: Span;
}

/** A subject variant or the preheader. */
export interface HeadLine {
  readonly block: Block;
  /** The text as written, without quotes; of an empty one the value as a whole. */
  readonly span: Span;
}

export interface Template {
  readonly id: string;
  /** Path of the file that it stands in, relative to the project root. */
  readonly file: string;
  /** `file`: a Markdown file of its own; `inline`: the `subject` and `body` of a step. */
  readonly origin: 'file' | 'inline';
  /** Where to point when the template as a whole is meant: its id, else the front matter's first key, else its start. */
  readonly span: Span;
  /** Empty when there is none. Several are A/B variants. */
  readonly subjects: readonly HeadLine[];
  /** The key `subject`, where it is written. */
  readonly subjectKey?: Span;
  readonly preheader?: HeadLine;
  readonly from?: Address;
  readonly replyTo?: Address;
  /** As declared; see `Campaign.kindsOf` for what it counts as. */
  readonly kind?: Located<Kind>;
  /** Who it was written for: any of these segments, or a predicate. */
  readonly audience?: Predicate;
  readonly categories: readonly Located<string>[];
  readonly offer?: Offer;
  /** Events and closing days that the copy may name. */
  readonly dates: readonly Located<DateTime>[];
  /** Facts that are written and cannot be read: nothing is claimed about their absence. */
  readonly unreadFacts?: ReadonlySet<'end' | 'stock'>;
  /** BCP 47, lower case; `en` when nothing is said. */
  readonly language: string;
  readonly review?: Review;
  readonly body: Body;
  /** All merge tags of subject, preheader, sender and body, in order. */
  readonly mergeTags: readonly MergeTag[];
  readonly tagProblems: readonly TagProblem[];
}

/** The language of a tag without its region or script: `de` of `de-AT`. */
export function primaryLanguage(tag: string): string {
  const [language = ''] = tag.split(/[-_]/, 1);
  return language;
}
