/** Counts what a report holds, and says so in words. */
import { type Finding, plural } from '../model/index.js';
import type { FileReport, Report } from './report.js';

export interface Counts {
  /** Findings and files that cannot be read. */
  readonly errors: number;
  readonly warnings: number;
  readonly fatals: number;
  readonly suppressed: number;
  readonly files: number;
  readonly filesWithFindings: number;
}

/** What a whole report holds, before anything is hidden. */
export function countReport(report: Report): Counts {
  let errors = 0;
  let warnings = 0;
  let fatals = 0;
  let suppressed = 0;
  let filesWithFindings = 0;
  for (const file of report.files) {
    const found = countFile(file);
    errors += found.errors;
    warnings += found.warnings;
    fatals += file.fatals.length;
    suppressed += file.suppressed.length;
    if (found.errors + found.warnings > 0) filesWithFindings += 1;
  }
  return { errors, warnings, fatals, suppressed, files: report.files.length, filesWithFindings };
}

/** Errors (files that cannot be read included) and warnings of one file. */
export function countFile(file: FileReport): { readonly errors: number; readonly warnings: number } {
  const warnings = file.findings.filter((finding) => finding.severity === 'warning').length;
  return { errors: file.findings.length - warnings + file.fatals.length, warnings };
}

/** The findings that are shown: all of them, or errors only. */
export function shownFindings(file: FileReport, quiet: boolean): readonly Finding[] {
  return quiet ? file.findings.filter((finding) => finding.severity === 'error') : file.findings;
}

/** `2 errors, 3 warnings in 4 of 12 files`, or that there is nothing to change. */
export function summarize(counts: Counts, quiet = false): string {
  const hidden = quiet && counts.warnings > 0 ? ` (${plural(counts.warnings, 'warning')} not shown)` : '';
  const parts = [
    counts.errors > 0 ? plural(counts.errors, 'error') : '',
    counts.warnings > 0 && !quiet ? plural(counts.warnings, 'warning') : '',
  ].filter((part) => part !== '');
  if (counts.files === 0) return 'No campaign files here.';
  if (parts.length === 0) return `Nothing to change in ${plural(counts.files, 'file')}${hidden}.`;
  const where =
    counts.filesWithFindings === counts.files
      ? plural(counts.files, 'file')
      : `${counts.filesWithFindings} of ${plural(counts.files, 'file')}`;
  return `${parts.join(', ')} in ${where}${hidden}`;
}
