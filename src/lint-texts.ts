/** Lints campaigns given as texts: for tests, benchmarks and tools that have no files. */
import { loadConfiguration } from './configuration.js';
import { sha256 } from './io/digest.js';
import { searchFor } from './lexicons/index.js';
import { type LintResult, lint } from './lint.js';
import { type Baseline, type Campaign, type Fatal, type Finding, type SourceFile, startOfDay } from './model/index.js';
import { readBaseline } from './parse/baseline.js';
import { campaignOf, NO_RULES } from './read-campaign.js';
import type { NamedRule } from './rule/index.js';
import { rules } from './rules/index.js';

/** File name → text. */
export type Files = Readonly<Record<string, string>>;

export interface Surroundings {
  /** `YYYY-MM-DD`; 2026-01-05, a Monday, by default. */
  readonly today?: string;
  /** The text of `campaignlint.yaml`. */
  readonly config?: string;
  /** Rules beside the built-in ones. */
  readonly rules?: readonly NamedRule[];
}

export interface Linted extends LintResult {
  readonly findings: readonly Finding[];
  readonly fatals: readonly Fatal[];
}

/** A list of accepted findings among the texts is taken as such. */
const BASELINE = 'campaignlint-suppressions.json';

/** Lints texts as a campaign, all of them named. */
export function lintFiles(files: Files, surroundings: Surroundings = {}): Linted {
  const { sources, loaded, today } = prepare(files, surroundings);
  const result = lint({
    files: sources.filter(({ path }) => path !== BASELINE),
    ...baselineIn(sources.find(({ path }) => path === BASELINE)),
    unreadable: [],
    settings: { ...loaded.settings, today: startOfDay(today) },
    globs: loaded.globs,
    configuration: loaded.configuration,
    searchFor: searchFor(),
    digest: sha256,
    covers: () => true,
    inlineConfig: true,
  });
  if (result.crashes[0] !== undefined) throw result.crashes[0].error;
  return {
    ...result,
    findings: result.report.files.flatMap((file) => file.findings),
    fatals: result.report.files.flatMap((file) => file.fatals),
  };
}

function baselineIn(source: SourceFile | undefined): { baseline?: Baseline } {
  const read = source === undefined ? undefined : readBaseline(source);
  return source === undefined || read === undefined || !('entries' in read)
    ? {}
    : { baseline: { source, entries: read.entries } };
}

/** Reads texts as a campaign, without looking for anything in it. */
export function readCampaign(files: Files, surroundings: Surroundings = {}): Campaign {
  const { sources, loaded, today } = prepare(files, surroundings);
  return campaignOf({ files: sources, unreadable: [] }, loaded, today).campaign;
}

/** The texts as files, and what the configuration says. */
function prepare(files: Files, { today = '2026-01-05', config, rules: more = [] }: Surroundings) {
  const sources: SourceFile[] = Object.entries(files).map(([path, text]) => ({
    path,
    text: text.replace(/^\ufeff/, ''),
  }));
  const loaded = loadConfiguration(
    config === undefined ? undefined : { path: 'campaignlint.yaml', text: config },
    '',
    [...rules, ...more],
    NO_RULES,
  );
  return { sources, loaded, today };
}
