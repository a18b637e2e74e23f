/** The outcome of a run. */
import type { Fatal, Finding } from './finding.js';
import type { SourceFile } from './source.js';

/** What a run found out about a campaign. */
export interface Report {
  /** Every linted file, sorted by path, also those without findings. */
  readonly files: readonly FileReport[];
  /** Paths of files that are of no known kind (for `--verbose`). */
  readonly skipped: readonly string[];
  /** Things to know that are no findings, such as a language without a lexicon. For stderr. */
  readonly notices: readonly string[];
}

export interface FileReport {
  readonly source: SourceFile;
  /** Sorted by place, then rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly fatals: readonly Fatal[];
}

/** A finding that someone chose not to see. */
export interface Suppressed {
  readonly finding: Finding;
  /** `directive`: a comment in the file; `file`: the baseline. */
  readonly by: 'directive' | 'file';
  readonly reason: string;
}
