/** Files in, report out: the pure part of the pipeline, without file system, clock or configuration files. */

import { type AcceptedFindings, accept } from './engine/accept.js';
import { type CheckInput, type Crash, checkCampaign, checkSuppressions, compareFindings } from './engine/check.js';
import type { Configuration } from './engine/configure.js';
import { languageNotices, phraseFinder } from './engine/phrases.js';
import { suppress } from './engine/suppress.js';
import {
  type Baseline,
  type Campaign,
  type Fatal,
  type FileReport,
  type Finding,
  groupBy,
  type Report,
  type Settings,
  type SourceFile,
  type Suppressed,
  withFingerprints,
} from './model/index.js';
import { assemble, type Digest } from './parse/assemble.js';
import type { FileGlobs } from './parse/config.js';
import { type Document, recogniseAll } from './parse/recognise.js';
import type { NamedRule, SearchFor } from './rule/index.js';

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
  /** Whether a finding is reported though it touches no file that is. */
  isCaused?(finding: Finding): boolean;
  /** False when comments in the files silence nothing. */
  readonly inlineConfig: boolean;
  readonly measure?: CheckInput['measure'];
  /** Wraps each part of the work, for a caller that measures it. */
  readonly stage?: <T>(name: string, work: () => T) => T;
  /** Findings that were accepted as they are. */
  readonly baseline?: Baseline;
}

export interface LintResult {
  readonly report: Report;
  readonly campaign: Campaign;
  readonly crashes: readonly Crash[];
  /** Files of no known kind, with what would make them one. */
  readonly unknown: readonly { readonly file: string; readonly hint: string | undefined }[];
  /** The findings of the whole project that no comment silences, accepted or not. */
  readonly findings: readonly Finding[];
  /** The entries of the baseline that stand for a finding of this run, and those that stand for nothing any more. */
  readonly accepted: Pick<AcceptedFindings, 'met' | 'stale'>;
  /** All rules that there are, also those that were not run. */
  readonly rules: readonly NamedRule[];
  /** Files that cannot be read, in the whole project. */
  readonly unreadable: readonly string[];
  /** The text of any file that a report speaks of. */
  sourceOf(file: string): SourceFile | undefined;
}

/** Everything that was found before it is held against the baseline. */
interface Examined {
  readonly input: LintInput;
  readonly documents: readonly Document[];
  readonly campaign: Campaign;
  readonly check: CheckInput;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly crashes: readonly Crash[];
  readonly fatals: readonly Fatal[];
}

/** Reads the files as a campaign, runs the rules, and takes out what is suppressed, accepted or not asked for. */
export function lint(input: LintInput): LintResult {
  return examine(input)(input.baseline);
}

/** The same, except that what was found can be held against several baselines. */
export function examine(input: LintInput): (baseline: Baseline | undefined) => LintResult {
  const stage = input.stage ?? ((_name, work) => work());
  const documents = stage('parsing', () => recogniseAll(input.files, input.globs));
  const read = stage('assembling', () => assemble(documents, input.settings, input.digest));
  const unread = input.unreadable.map(({ span }) => ({ path: span.file, text: '' }));
  const campaign: Campaign = { ...read, unread: [...read.unread, ...unread] };
  const check: CheckInput = {
    campaign,
    configuration: input.configuration,
    findPhrases: phraseFinder(input.searchFor),
    ...(input.measure === undefined ? {} : { measure: input.measure }),
  };
  const sourceOf = (file: string): SourceFile | undefined => campaign.files.get(file);
  const first = stage('checking', () => checkCampaign(check));
  const named = withFingerprints(first.findings, sourceOf);
  const settled = input.inlineConfig
    ? suppress(named, campaign, input.configuration)
    : { findings: named, suppressed: [], outcomes: [] };
  const second = checkSuppressions(check, settled.outcomes);
  const examined: Examined = {
    input,
    documents,
    campaign,
    check,
    findings: [...settled.findings, ...withFingerprints(second.findings, sourceOf)].sort(compareFindings),
    suppressed: settled.suppressed,
    crashes: [...first.crashes, ...second.crashes],
    fatals: [
      ...input.unreadable,
      ...documents.flatMap((document) => (document.kind === 'fatal' ? [document.fatal] : [])),
    ],
  };
  return (baseline) => conclude(examined, baseline);
}

/** Holds what was found against the baseline and makes the report of it. */
function conclude(examined: Examined, baseline: Baseline | undefined): LintResult {
  const { input, documents, campaign, check, fatals } = examined;
  const accepted = accept(examined.findings, baseline, {
    rules: input.configuration.all,
    today: campaign.settings.today,
    isKnown: knowledgeOf(examined),
    startOf: (file) => (campaign.files.has(file) ? { file, start: 0, end: 0 } : undefined),
  });
  const sourceOf = (file: string): SourceFile | undefined =>
    campaign.files.get(file) ?? (baseline?.source.path === file ? baseline.source : undefined);
  const last = checkSuppressions(check, accepted.outcomes);
  const findings = [...accepted.findings, ...withFingerprints(last.findings, sourceOf)].sort(compareFindings);
  const suppressed = [...examined.suppressed, ...accepted.suppressed].sort((a, b) =>
    compareFindings(a.finding, b.finding),
  );
  const skipped = documents.flatMap((document) =>
    document.kind === 'none' ? [{ file: document.source.path, hint: document.hint }] : [],
  );
  return {
    report: {
      files: fileReports({ documents, findings, suppressed, fatals, sourceOf }, input),
      skipped: skipped
        .map(({ file }) => file)
        .filter(input.covers)
        .sort(),
      notices: languageNotices(campaign, input.searchFor),
    },
    campaign,
    crashes: [...examined.crashes, ...last.crashes],
    unknown: skipped,
    findings: examined.findings,
    accepted,
    rules: input.configuration.all,
    unreadable: fatals.map(({ span }) => span.file).sort(),
    sourceOf,
  };
}

/** An accepted finding is gone only where its rule looked at everything: rules left out and files unread leave it open. */
function knowledgeOf({ input, crashes, fatals }: Examined): (rule: string) => boolean {
  const { all, rules } = input.configuration;
  const leftOut = new Set(all.map(({ id }) => id));
  for (const { id } of rules) leftOut.delete(id);
  for (const { rule } of crashes) leftOut.add(rule);
  return (rule) => fatals.length === 0 && !leftOut.has(rule);
}

interface Found {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly fatals: readonly Fatal[];
  sourceOf(file: string): SourceFile | undefined;
}

/** One report for each file that was asked for, and for each that has a finding which touches one. */
function fileReports(
  found: Found,
  { covers, isCaused }: Pick<LintInput, 'covers' | 'isCaused'>,
): readonly FileReport[] {
  const touches = (finding: Finding): boolean =>
    covers(finding.span.file) || finding.related.some(({ span }) => covers(span.file)) || isCaused?.(finding) === true;
  const sources = new Map(
    found.documents.filter((document) => document.kind !== 'none').map(({ source }) => [source.path, source]),
  );
  const findings = groupBy(found.findings.filter(touches), (finding) => finding.span.file);
  for (const file of [...found.fatals.map(({ span }) => span.file), ...findings.keys()])
    if (!sources.has(file)) sources.set(file, found.sourceOf(file) ?? { path: file, text: '' });
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
