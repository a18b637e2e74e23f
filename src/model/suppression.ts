/** Comments that silence findings, and what became of them. */
import type { Located, Span } from './span.js';

export type SuppressionVerb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** A `campaignlint-disable…` comment as written. */
export interface Suppression {
  readonly verb: SuppressionVerb;
  readonly rules: readonly SilencedRule[];
  /** What follows `--`; undefined when nothing does. */
  readonly reason?: string;
  /** What follows `until=`, as written. */
  readonly until?: Located<string>;
  /** What kind of comment carries it: an HTML comment reaches the reader's inbox unless the platform strips it. */
  readonly carrier: 'yaml' | 'html' | 'merge-tag';
  readonly span: Span;
}

/** A rule that a suppression names, and the part of the file in which it is silent. */
export interface SilencedRule extends Located<string> {
  readonly covers: Span;
}

/** A suppression after the run. One that is wrong silences nothing. */
export interface SuppressionOutcome {
  readonly suppression: Suppression;
  /** The rule it is about, for `unknown-rule` and `unused`; the first place to look otherwise. */
  readonly at: Span;
  readonly state: 'used' | 'unused' | 'no-reason' | 'no-rule' | 'unknown-rule' | 'expired';
  /** The rule as written, and the nearest known one. */
  readonly rule?: string;
  readonly nearest?: string;
}
