/** What is wrong in the files themselves, found while they are read and reported by the rules of the same names. */
import type { Related } from './finding.js';
import type { Span } from './span.js';

export type ProblemRule = 'unknown-key' | 'invalid-value' | 'ambiguous-timing' | 'duplicate-id' | 'circular-reference';

export interface Problem {
  readonly rule: ProblemRule;
  /** What is there, what was expected, and what to do, in full sentences. */
  readonly message: string;
  readonly span: Span;
  readonly related?: readonly Related[];
  /** A warning where the file may hold keys of other programs (front matter). */
  readonly lenient?: boolean;
}
