/** What campaignlint reports. */
import type { Span } from './span.js';

export type Severity = 'error' | 'warning';

/** A severity as a preset or configuration gives it. */
export type Level = Severity | 'off';

/** Facts of a finding, as JSON carries them. */
export type Facts = Readonly<Record<string, unknown>>;

export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** A finding with its wording and final severity. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** What is there and what was expected, in full sentences. */
  readonly message: string;
  /** Why a reader minds. */
  readonly why?: string;
  /** A kinder way to say or do it. */
  readonly instead?: string;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly data: Facts;
  readonly suggestions: readonly Suggestion[];
  /** The name by which the next run recognises it: 16 hexadecimal digits, the same wherever its lines have moved. */
  readonly fingerprint: string;
}

/** A change that was checked to work. */
export interface Suggestion {
  readonly messageId: string;
  readonly text: string;
}

/** A file that cannot be read at all. */
export interface Fatal {
  readonly span: Span;
  readonly message: string;
}
