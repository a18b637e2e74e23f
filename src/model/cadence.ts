/** A cadence: who gets which mails when, and what ends it. */
import type { Channel, Kind, Review } from './mail.js';
import type { Predicate } from './predicate.js';
import type { Located, Span } from './span.js';
import type { Template } from './template.js';
import type { DateTime, Duration, Weekday } from './time.js';

export type Status = 'draft' | 'active' | 'paused';

export const STATUSES: readonly Status[] = ['draft', 'active', 'paused'];

/** When a contact enters. */
export type Start =
  | { readonly on: 'enters-segment'; readonly reentry: Reentry; readonly span: Span }
  | { readonly on: 'event'; readonly event: Located<string>; readonly reentry: Reentry; readonly span: Span }
  | { readonly on: 'manual'; readonly reentry: Reentry; readonly span: Span }
  | { readonly on: 'date'; readonly date: Located<DateTime>; readonly span: Span }
  | { readonly on: 'schedule'; readonly schedule: Schedule; readonly span: Span };

/** Whether a contact may enter again: never, or that long after entering. */
export type Reentry = { readonly again: false } | { readonly again: true; readonly after: Located<Duration> };

/** A repeated start. `from` and `until` are inclusive. */
export interface Schedule {
  readonly from: Located<DateTime>;
  readonly until?: Located<DateTime>;
  /** Minutes after midnight, where written. */
  readonly at?: Located<number>;
  readonly repeat:
    | { readonly every: 'day' | 'week' | 'month'; readonly interval: number; readonly days: readonly Weekday[] }
    /** RFC 5545, without `RRULE:`. */
    | { readonly rrule: Located<string> };
}

/** The hours in which mails go out; those that fall outside wait for the next window. Minutes after midnight, `to` exclusive. */
export interface SendWindow {
  readonly days: readonly Weekday[];
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

export type ExitEvent = 'reply' | 'purchase' | 'unsubscribe' | 'bounce' | 'meeting';

export const EXIT_EVENTS: readonly ExitEvent[] = ['reply', 'purchase', 'unsubscribe', 'bounce', 'meeting'];

export type Exit =
  | { readonly type: 'event'; readonly on: ExitEvent; readonly span: Span }
  /** Stops for someone who reacted to none of the last `sends` mails, or to nothing `for` so long. */
  | { readonly type: 'unengaged'; readonly sends?: number; readonly for?: Duration; readonly span: Span }
  /** A state: whoever is in it leaves, and cannot enter. */
  | { readonly type: 'when'; readonly when: Predicate; readonly span: Span };

export interface Handoff {
  readonly on?: Located<string>;
  readonly to?: Located<string>;
  readonly span: Span;
}

/** When a step is due. */
export type Timing =
  /** Whole days after the start. */
  | { readonly type: 'day'; readonly day: number; readonly span: Span }
  /** After the step before. */
  | { readonly type: 'wait'; readonly wait: Duration; readonly span: Span }
  /** Nothing written: at once. */
  | { readonly type: 'none' };

/** A template as a step names it. */
export interface TemplateUse {
  /** As written: an id, a path, or the id made for an inline step. */
  readonly ref: Located<string>;
  /** What it was resolved to; undefined when there is no such template. */
  readonly template: Template | undefined;
}

export interface Step {
  readonly type: 'step';
  /** Its place in the cadence as people count it: `2`, or `3.1.2` for step 2 of arm 1 of the branch at 3. */
  readonly number: string;
  readonly timing: Timing;
  readonly channel: Channel;
  /** What it sends: its template and the variants of it; empty for a call, a task, or a bare wait. One send whatever the number. */
  readonly templates: readonly TemplateUse[];
  readonly condition?: Predicate;
  /** Sent as an answer in the thread of the mail before. */
  readonly inThread: boolean;
  readonly note?: Located<string>;
  readonly span: Span;
}

export interface Arm {
  /** Undefined for `else`. */
  readonly condition: Predicate | undefined;
  readonly steps: readonly StepItem[];
  readonly span: Span;
}

/** Arms are tried in order; the first that holds is taken, and the paths join again. */
export interface Branch {
  readonly type: 'branch';
  readonly number: string;
  readonly arms: readonly Arm[];
  readonly span: Span;
}

export type StepItem = Step | Branch;

export interface Cadence {
  readonly id: string;
  readonly file: string;
  /** Where to point when the cadence as a whole is meant: its `id`, else its first key. */
  readonly span: Span;
  /** Where to point when its audience is meant: `segment`, `audience` or `start`, else its id. */
  readonly audienceSpan: Span;
  readonly kind: Kind;
  readonly status: Status;
  readonly owner?: Located<string>;
  readonly purpose?: Located<string>;
  /** In all of them. */
  readonly segments: readonly Located<string>[];
  readonly audience?: Predicate;
  /** Who gets it is written, and cannot be read; that is reported by itself. */
  readonly isAudienceUnread?: boolean;
  /** In none of them; a segment's id stands as a predicate of type `segment`. */
  readonly exclude: readonly Predicate[];
  readonly start: Start;
  /** False where it cannot be known when its mails go out, since a time in it cannot be read; that is reported by itself. */
  readonly isTimed: boolean;
  readonly group?: Located<string>;
  readonly sendWindow?: SendWindow;
  readonly exits: readonly Exit[];
  readonly handoff?: Handoff;
  readonly review?: Review;
  readonly steps: readonly StepItem[];
}

/** Whether a cadence sends mails at times that are known: drafts and paused ones send nothing. */
export function isSending({ status, isTimed }: Cadence): boolean {
  return status === 'active' && isTimed;
}

/** All steps of a cadence, those in branches included, in the order in which they are written. */
export function* stepsIn(items: readonly StepItem[]): Generator<Step> {
  for (const item of items) {
    if (item.type === 'step') yield item;
    else for (const arm of item.arms) yield* stepsIn(arm.steps);
  }
}

/** Whether a step sends something to the contact by email. */
export function isEmailSend(step: Step): boolean {
  return step.channel === 'email' && step.templates.length > 0;
}

/** What a step sends, by the name that its author knows it by: its mail, or the channel where there is none. */
export function nameOfStep({ templates: [use], channel }: Step): string {
  return use?.template?.id ?? use?.ref.value ?? channel;
}

/** Where to point when what a step sends is meant: its `template`, else the step. */
export function placeOfStep({ templates: [use], span }: Step): Span {
  return use?.ref.span ?? span;
}
