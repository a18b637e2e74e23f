/** Who a message is for: a condition on a contact's attributes and behaviour. */
import type { Located, Span } from './span.js';
import type { DateTime, Duration } from './time.js';
import type { Scalar } from './value.js';

/** A value that an attribute can be compared with; never null. */
export type AttributeValue = Exclude<Scalar, null>;

/**
 * A test of one attribute. Every test is false of a missing value, except `exists: false`, which is true of it.
 * The `not…` operators of the files are written as `not` around the positive test, and so true of a missing value;
 * `between` is `all` of `atLeast` and `atMost`; `hasAny` is `any` of `has`, `hasAll` is `all` of `has`.
 */
export type AttributeTest =
  | { readonly op: 'in'; readonly values: readonly Located<AttributeValue>[] }
  | { readonly op: 'atLeast' | 'above' | 'atMost' | 'below'; readonly value: number }
  /** Strictly before or after the moment (a day without a clock time: its midnight for `before`, its end for `after`). */
  | { readonly op: 'before' | 'after'; readonly value: DateTime }
  /** At most this long ago. */
  | { readonly op: 'within'; readonly value: Duration }
  | { readonly op: 'has'; readonly value: Located<AttributeValue> }
  | { readonly op: 'exists'; readonly value: boolean }
  | { readonly op: 'contains' | 'startsWith' | 'endsWith'; readonly value: string };

export type BehaviourName = 'bought' | 'viewed' | 'opened' | 'clicked' | 'replied' | 'engaged' | 'event';

export const BEHAVIOURS: readonly BehaviourName[] = [
  'bought',
  'viewed',
  'opened',
  'clicked',
  'replied',
  'engaged',
  'event',
];

/** What was done, to what, how recently, how often. An empty filter means ever, with anything. */
export interface BehaviourFilter {
  readonly product?: Located<string>;
  readonly category?: Located<string>;
  /** As written: an id or a path. `templateId` is the id of the template it was resolved to, when there is one. */
  readonly template?: Located<string>;
  readonly templateId?: string;
  /** The name of the event, for `event`. */
  readonly name?: Located<string>;
  /** At most this long ago. */
  readonly within?: Duration;
  /** At least this many times; from 1. */
  readonly atLeast?: number;
}

export type Predicate =
  /** Everyone when empty. */
  | { readonly type: 'all'; readonly of: readonly Predicate[]; readonly span: Span }
  /** Nobody when empty. */
  | { readonly type: 'any'; readonly of: readonly Predicate[]; readonly span: Span }
  | { readonly type: 'not'; readonly of: Predicate; readonly span: Span }
  | { readonly type: 'segment'; readonly id: Located<string>; readonly span: Span }
  | { readonly type: 'attribute'; readonly name: Located<string>; readonly test: AttributeTest; readonly span: Span }
  | { readonly type: 'behaviour'; readonly name: BehaviourName; readonly filter: BehaviourFilter; readonly span: Span };

/** Visits a predicate and all predicates inside it, outermost first. References to segments are not followed. */
export function* predicatesIn(predicate: Predicate): Generator<Predicate> {
  const open = [predicate];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    if (next.type === 'not') open.push(next.of);
    else if (next.type === 'all' || next.type === 'any')
      for (let index = next.of.length - 1; index >= 0; index--) open.push(next.of[index] as Predicate);
  }
}
