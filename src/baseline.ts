/** The accepted findings of a run: read before it, and changed after it where that was asked for. */
import { entryFor, isAcceptable } from './engine/accept.js';
import { type BaselineFile, readBaselineFile } from './io/baseline.js';
import type { ProjectFiles } from './io/project.js';
import type { LintResult } from './lint.js';
import { type Accepted, type Baseline, type Finding, plural, positionAt } from './model/index.js';
import { readBaseline, writeBaseline } from './parse/baseline.js';
import { visibleName } from './report/visible.js';
import { type LintRequest, type Outcome, UsageError } from './request.js';
import { CATEGORIES, type NamedRule } from './rule/index.js';

export interface KnownBaseline {
  readonly file: BaselineFile;
  readonly known: Baseline | undefined;
}

/** Reads the baseline of a project; a broken one is a `UsageError` with its place. */
export function baselineFor(request: LintRequest, project: ProjectFiles): KnownBaseline {
  const file = readBaselineFile(request, project.root, project.read);
  if (file.source === undefined) return { file, known: undefined };
  const read = readBaseline(file.source);
  if ('entries' in read) return { file, known: { source: file.source, entries: read.entries } };
  const { line, column } = positionAt(file.source, read.span.start);
  throw new UsageError(`${file.source.path}:${line}:${column}: ${read.problem}`);
}

/** What a run does to the baseline. */
export interface BaselineChange {
  readonly write?: { readonly baseline: Baseline; readonly file: Outcome['files'][number] };
  readonly notices: readonly string[];
  /** Whether it was asked for and could not be done. */
  readonly isRefused: boolean;
}

/** The baseline that was asked for, after a run under the known one. */
export function nextBaseline(
  { baseline: action }: LintRequest,
  { file, known }: KnownBaseline,
  result: LintResult,
  rules: readonly NamedRule[],
): BaselineChange {
  if (action.type === 'apply') return { notices: [], isRefused: false };
  const chosen = action.type === 'suppress-rules' ? rulesNamed(action.rules, rules) : undefined;
  const refusal = reasonToRefuse(result);
  if (refusal !== undefined) return { notices: [refusal], isRefused: true };
  const before = known?.entries ?? [];
  const stale = new Set(action.type === 'suppress-rules' ? [] : result.accepted.stale);
  const wanted = action.type === 'prune' ? [] : newlyAccepted(result, chosen, rules);
  const byFingerprint = new Map(before.map((entry) => [entry.fingerprint, entry]));
  const added = wanted.map((finding) => entryFor(finding, result.sourceOf, byFingerprint.get(finding.fingerprint)));
  const renewed = new Set(added.map(({ fingerprint }) => fingerprint));
  const entries = [...before.filter((entry) => !stale.has(entry) && !renewed.has(entry.fingerprint)), ...added];
  const notices = [describeChange(added.length, stale.size, file), ...describeLeft(action.type, result, rules)];
  if (known === undefined && entries.length === 0) return { notices, isRefused: false };
  const text = writeBaseline(entries);
  const source = { path: file.name, text };
  const read = readBaseline(source);
  const placed: readonly Accepted[] = 'entries' in read ? read.entries : entries;
  return {
    write: { baseline: { source, entries: placed }, file: { path: file.path, text } },
    notices,
    isRefused: false,
  };
}

/** A list that is written while something cannot be read would forget what stands there. */
function reasonToRefuse({ crashes, unreadable }: LintResult): string | undefined {
  if (unreadable.length > 0) {
    const names = unreadable.slice(0, 3).map(visibleName).join(', ');
    const more = unreadable.length > 3 ? ` and ${plural(unreadable.length - 3, 'more file')}` : '';
    return `the accepted findings were left as they are, since ${names}${more} cannot be read: mend that first.`;
  }
  return crashes.length === 0
    ? undefined
    : 'the accepted findings were left as they are, since not all rules could be run.';
}

/** Findings of the report that can be accepted and are not yet. */
function newlyAccepted(
  { report }: LintResult,
  chosen: ReadonlySet<string> | undefined,
  rules: readonly NamedRule[],
): readonly Finding[] {
  return report.files
    .flatMap((file) => file.findings)
    .filter((finding) => (chosen === undefined || chosen.has(finding.rule)) && isAcceptable(finding, rules))
    .filter((finding) => finding.messageId !== 'stale' || finding.rule !== 'unused-suppression');
}

function rulesNamed(names: readonly string[], rules: readonly NamedRule[]): ReadonlySet<string> {
  const known: readonly string[] = [...rules.map(({ id }) => id), ...CATEGORIES];
  for (const name of names) {
    if (!known.includes(name))
      throw new UsageError(`There is no rule or group called "${name}".`, { typed: name, known });
  }
  return new Set(
    rules.filter(({ id, rule }) => names.includes(id) || names.includes(rule.category)).map(({ id }) => id),
  );
}

function describeChange(added: number, removed: number, { name }: BaselineFile): string {
  if (added + removed === 0) return `\`${name}\` is as it should be: nothing was added or taken out.`;
  const parts = [
    added === 0 ? '' : `accepted ${plural(added, 'finding')}`,
    removed === 0 ? '' : `forgot ${plural(removed, 'finding')} that ${removed === 1 ? 'is' : 'are'} gone`,
  ];
  return `${parts.filter((part) => part !== '').join(' and ')} in \`${name}\`.`;
}

/** What cannot be accepted stays to be mended. */
function describeLeft(
  type: LintRequest['baseline']['type'],
  { report }: LintResult,
  rules: readonly NamedRule[],
): readonly string[] {
  if (type !== 'suppress-all') return [];
  const left = report.files.flatMap((file) => file.findings).filter((finding) => !isAcceptable(finding, rules));
  if (left.length === 0) return [];
  const ids = [...new Set(left.map(({ rule }) => rule))].sort().join(', ');
  return [`${plural(left.length, 'finding')} cannot be accepted and must be mended (${ids}).`];
}
