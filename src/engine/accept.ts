/** Takes out the findings that were accepted as they are (the baseline), and says which acceptances did nothing. */
import {
  type Accepted,
  type Baseline,
  excerptOf,
  type Finding,
  formatDay,
  groupBy,
  type LocalTime,
  type SourceFile,
  type Span,
  type Suppressed,
  type SuppressionOutcome,
} from '../model/index.js';
import type { NamedRule } from '../rule/index.js';

export interface AcceptInput {
  readonly rules: readonly NamedRule[];
  readonly today: LocalTime;
  /** Whether what a rule would report is fully known: a file that cannot be read or a rule that broke down leaves it open. */
  isKnown(rule: string): boolean;
  /** The start of a file, for an entry about it; undefined where there is no such file. */
  startOf(file: string): Span | undefined;
}

export interface AcceptedFindings {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly outcomes: readonly SuppressionOutcome[];
  /** The entries that stand for a finding of this run, out of date or not. */
  readonly met: readonly Accepted[];
  /** The entries that stand for nothing any more. */
  readonly stale: readonly Accepted[];
}

/** Holds findings against the baseline. */
export function accept(
  findings: readonly Finding[],
  baseline: Baseline | undefined,
  input: AcceptInput,
): AcceptedFindings {
  const entries = baseline?.entries ?? [];
  const byFingerprint = groupBy(entries, ({ fingerprint }) => fingerprint);
  const today = formatDay(input.today);
  const met = new Set<Accepted>();
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const found = (byFingerprint.get(finding.fingerprint) ?? []).filter(({ rule }) => rule === finding.rule);
    for (const entry of found) met.add(entry);
    // Days written as YYYY-MM-DD compare as texts.
    const holding = found.find(({ expires }) => expires === undefined || expires >= today);
    if (holding === undefined || !isAcceptable(finding, input.rules)) kept.push(finding);
    else suppressed.push({ finding, by: 'file', reason: holding.reason ?? '' });
  }
  const stale = entries.filter((entry) => !met.has(entry) && input.isKnown(entry.rule));
  const expired = entries.filter((entry) => met.has(entry) && entry.expires !== undefined && entry.expires < today);
  return {
    findings: kept,
    suppressed,
    outcomes: [
      ...stale.map((entry) => outcomeOf(entry, 'unused', input)),
      ...expired.map((entry) => outcomeOf(entry, 'expired', input)),
    ],
    met: [...met],
    stale,
  };
}

/** Whether a rule lets its findings be accepted. */
export function isAcceptable(finding: Finding, rules: readonly NamedRule[]): boolean {
  return rules.find(({ id }) => id === finding.rule)?.rule.suppressible !== false;
}

/** A finding as an entry of the baseline; what people wrote to an entry about the same finding stays. */
export function entryFor(
  finding: Finding,
  sourceOf: (file: string) => SourceFile | undefined,
  known?: Accepted,
): Accepted {
  const { rule, fingerprint, span } = finding;
  const { reason, owner } = known ?? {};
  const excerpt = excerptOf(span, sourceOf(span.file));
  return {
    rule,
    path: span.file,
    fingerprint,
    excerpt: excerpt.length > MAX_EXCERPT ? `${excerpt.slice(0, MAX_EXCERPT - 1)}…` : excerpt,
    ...(reason === undefined ? {} : { reason }),
    ...(owner === undefined ? {} : { owner }),
  };
}

const MAX_EXCERPT = 120;

/** An entry as the rules about suppressions see it. */
function outcomeOf(entry: Accepted, state: 'unused' | 'expired', { startOf }: AcceptInput): SuppressionOutcome {
  const span = entry.span ?? { file: '', start: 0, end: 0 };
  const start = startOf(entry.path);
  return {
    suppression: {
      verb: 'disable-file',
      rules: [{ value: entry.rule, span, covers: span }],
      ...(entry.reason === undefined ? {} : { reason: entry.reason }),
      ...(entry.expires === undefined ? {} : { until: { value: entry.expires, span } }),
      carrier: 'baseline',
      span,
    },
    at: span,
    state,
    rule: entry.rule,
    path: entry.path,
    ...(start === undefined ? {} : { related: [{ span: start, message: 'the file that it is about' }] }),
  };
}
