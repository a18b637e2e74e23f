/** Comments that silence findings, and what became of them. */
import type { Related } from './finding.js';
import type { SourceFile } from './source.js';
import type { Located, Span } from './span.js';

export type SuppressionVerb = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** A `campaignlint-disable…` comment as written. */
export interface Suppression {
  readonly verb: SuppressionVerb;
  /** What stands in the place of the verb, where it is none: such a comment does nothing, and `verb` is the nearest one. */
  readonly mistyped?: Located<string>;
  readonly rules: readonly SilencedRule[];
  /** What follows `--`; undefined when nothing does. */
  readonly reason?: string;
  /** What follows `until=`, as written. */
  readonly until?: Located<string>;
  /**
   * What kind of comment carries it: an HTML comment reaches the reader's inbox unless the platform strips it. An entry of
   * the baseline counts as one too.
   */
  readonly carrier: 'yaml' | 'html' | 'merge-tag' | 'baseline';
  readonly span: Span;
}

/** A finding that was accepted as it is: an entry of the baseline. */
export interface Accepted {
  readonly rule: string;
  /** The file in which it stood when it was accepted, relative to the root. */
  readonly path: string;
  readonly fingerprint: string;
  /** The words found, for people. */
  readonly excerpt: string;
  readonly reason?: string;
  readonly owner?: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Where the entry stands; none for one that is not written yet. */
  readonly span?: Span;
}

/** The list of accepted findings, as it was read. */
export interface Baseline {
  readonly source: SourceFile;
  readonly entries: readonly Accepted[];
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
  readonly state: 'used' | 'unused' | 'no-reason' | 'no-rule' | 'unknown-rule' | 'unknown-comment' | 'expired';
  /** Set for a rule that no comment can silence. */
  readonly isFixed?: true;
  /** The rule as written, and the nearest known one. */
  readonly rule?: string;
  readonly nearest?: string;
  /** For an entry of the baseline: the file that it is about. */
  readonly path?: string;
  readonly related?: readonly Related[];
}
