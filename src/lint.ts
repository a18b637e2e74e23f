/** Files in, report out: the pure part of the pipeline, without file system, clock or configuration files. */

import { type CheckInput, type Crash, checkCampaign, checkSuppressions, compareFindings } from './engine/check.js';
import type { Configuration } from './engine/configure.js';
import { languageNotices, phraseFinder, type SearchFor } from './engine/phrases.js';
import { suppress } from './engine/suppress.js';
import {
  type Campaign,
  type Fatal,
  type FileReport,
  type Finding,
  groupBy,
  type Report,
  type Settings,
  type SourceFile,
  type Suppressed,
} from './model/index.js';
import { assemble, type Digest } from './parse/assemble.js';
import type { FileGlobs } from './parse/config.js';
import { type Document, recogniser } from './parse/recognise.js';

/** What to lint, and how. */
export interface LintInput {
  readonly files: readonly SourceFile[];
  /** Files that could not be read as text. */
  readonly unreadable: readonly Fatal[];
  readonly settings: Settings;
  readonly globs: FileGlobs;
  readonly configuration: Configuration;
  readonly searchFor: SearchFor;
  readonly digest: Digest;
  /** Whether findings in a file are reported. */
  covers(file: string): boolean;
  /** False when comments in the files silence nothing. */
  readonly inlineConfig: boolean;
  readonly measure?: CheckInput['measure'];
}

export interface LintResult {
  readonly report: Report;
  readonly campaign: Campaign;
  readonly crashes: readonly Crash[];
  /** Files of no known kind, with what would make them one. */
  readonly unknown: readonly { readonly file: string; readonly hint: string | undefined }[];
}

/** Reads the files as a campaign, runs the rules, and takes out what is suppressed or not asked for. */
export function lint(input: LintInput): LintResult {
  const documents = input.files.map(recogniser(input.globs));
  const campaign = assemble(documents, input.settings, input.digest);
  const check: CheckInput = {
    campaign,
    configuration: input.configuration,
    findPhrases: phraseFinder(input.searchFor),
    ...(input.measure === undefined ? {} : { measure: input.measure }),
  };
  const first = checkCampaign(check);
  const settled = input.inlineConfig
    ? suppress(first.findings, campaign, input.configuration.rules)
    : { findings: first.findings, suppressed: [], outcomes: [] };
  const second = checkSuppressions(check, settled.outcomes);
  const findings = [...settled.findings, ...second.findings].sort(compareFindings);
  const fatals = [
    ...input.unreadable,
    ...documents.flatMap((document) => (document.kind === 'fatal' ? [document.fatal] : [])),
  ];
  const skipped = documents.flatMap((document) =>
    document.kind === 'none' ? [{ file: document.source.path, hint: document.hint }] : [],
  );
  return {
    report: {
      files: fileReports({ documents, findings, suppressed: settled.suppressed, fatals }, input.covers),
      skipped: skipped
        .map(({ file }) => file)
        .filter(input.covers)
        .sort(),
      notices: languageNotices(campaign, input.searchFor),
    },
    campaign,
    crashes: [...first.crashes, ...second.crashes],
    unknown: skipped,
  };
}

interface Found {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly fatals: readonly Fatal[];
}

/** One report for each file that was asked for, and for each that has a finding which touches one. */
function fileReports(found: Found, covers: (file: string) => boolean): readonly FileReport[] {
  const touches = (finding: Finding): boolean =>
    covers(finding.span.file) || finding.related.some(({ span }) => covers(span.file));
  const sources = new Map(
    found.documents.filter((document) => document.kind !== 'none').map(({ source }) => [source.path, source]),
  );
  for (const { span } of found.fatals)
    if (!sources.has(span.file)) sources.set(span.file, { path: span.file, text: '' });
  const findings = groupBy(found.findings.filter(touches), (finding) => finding.span.file);
  const suppressed = groupBy(
    found.suppressed.filter(({ finding }) => touches(finding)),
    ({ finding }) => finding.span.file,
  );
  return [...sources.values()]
    .filter(({ path }) => covers(path) || findings.has(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((source) => ({
      source,
      findings: findings.get(source.path) ?? [],
      suppressed: suppressed.get(source.path) ?? [],
      fatals: found.fatals.filter(({ span }) => span.file === source.path && covers(source.path)),
    }));
}
