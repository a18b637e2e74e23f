/** One run of the linter: read the project, lint it, present what was found, decide the exit code. */
import { type BaselineChange, baselineFor, nextBaseline } from './baseline.js';
import { loadConfiguration } from './configuration.js';
import type { Crash } from './engine/check.js';
import { sha256 } from './io/digest.js';
import { absolutePath, relativePath } from './io/paths.js';
import { type ProjectFiles, readProject } from './io/project.js';
import { startStopwatch } from './io/stopwatch.js';
import { searchFor } from './lexicons/index.js';
import { examine, type LintInput, type LintResult, lint } from './lint.js';
import { groupBy, type Report, startOfDay } from './model/index.js';
import { loadLexicons } from './own-lexicons.js';
import { presentationFor } from './presentation.js';
import { countReport } from './report/counts.js';
import { findFormatter } from './report/formatters.js';
import { formatStats } from './report/stats.js';
import { visibleName } from './report/visible.js';
import { type LintRequest, type Outcome, UsageError } from './request.js';
import { rules } from './rules/index.js';
import { BUILT_IN } from './verbs/describe-rule.js';

/** Carries out a request. Throws a `UsageError` for what cannot be asked or is wrongly configured. */
export async function run(request: LintRequest, tell?: (what: string) => void): Promise<Outcome> {
  const watch = startStopwatch(tell);
  const project = await watch.time('reading', () =>
    readProject(request, (config, { root, read }) =>
      loadConfiguration(config, root, rules, request, (path) => read(absolutePath(root, path)) ?? GONE),
    ),
  );
  const { loaded } = project;
  const baseline = baselineFor(request, project);
  const input: LintInput = {
    files: project.files,
    unreadable: project.unreadable,
    settings: { ...loaded.settings, today: startOfDay(request.today) },
    globs: loaded.globs,
    configuration: loaded.configuration,
    searchFor: searchFor(await loadLexicons(loaded.lexicons, project.root, loaded.configuration.all)),
    digest: sha256,
    covers: project.named.covers,
    inlineConfig: request.inlineConfig,
    measure: watch.timeRule,
    stage: watch.time,
  };
  const conclude = examine({ ...input, ...findingsOfRemoval(input, project) });
  const result = conclude(baseline.known);
  refuseUnknownFiles(request, project, result);
  const change = nextBaseline(request, baseline, result, loaded.configuration.all);
  const final = change.write === undefined ? result : conclude(change.write.baseline);
  const outcome = await watch.time('presenting', () => present(request, project, final, change));
  return request.stats ? { ...outcome, stderr: outcome.stderr + formatStats(watch.laps()) } : outcome;
}

const GONE = { problem: 'There is no such file.' };

/**
 * A file that is taken away touches nothing any more, and yet it may leave others broken: findings that were not there
 * while it was.
 */
function findingsOfRemoval(input: LintInput, { removed }: ProjectFiles): Pick<LintInput, 'isCaused'> {
  if (removed.length === 0) return {};
  const files = [...input.files, ...removed].sort((a, b) => (a.path < b.path ? -1 : 1));
  const before = new Set(lint({ ...input, files }).findings.map(({ fingerprint }) => fingerprint));
  return { isCaused: ({ fingerprint }) => !before.has(fingerprint) };
}

/** A file that was named must be one that can be linted, unless the question is what changed. */
function refuseUnknownFiles(request: LintRequest, { named }: ProjectFiles, { unknown }: LintResult): void {
  if (request.selection.type !== 'paths' || !request.errorOnUnmatched) return;
  const lines = unknown
    .filter(({ file }) => named.files.has(file))
    .map(({ file, hint }) => `\`${visibleName(file)}\` is no campaign file.${hint === undefined ? '' : ` ${hint}`}`);
  if (lines.length > 0) throw new UsageError(lines.join('\n'));
}

function present(request: LintRequest, project: ProjectFiles, result: LintResult, change: BaselineChange): Outcome {
  const { report, crashes } = result;
  // A commit that changes nothing of a campaign is no reason to speak.
  const isIdle = request.selection.type !== 'paths' && report.files.length === 0;
  const outputs = request.outputs.map(({ format, file, append = false }) => {
    const look = presentationFor(request, project, result, { format, isFile: file !== undefined });
    const text = isIdle && format === 'pretty' ? '' : findFormatter(format)(report, look);
    return { file, append, text };
  });
  const notices = [
    ...report.notices,
    ...describeCrashes(crashes, project.root),
    ...change.notices,
    ...(request.verbose
      ? report.skipped.map((file) => `${visibleName(file)} is no campaign file and was passed by.`)
      : []),
  ];
  const isNamedUnreadable = report.files.some(
    ({ source, fatals }) => fatals.length > 0 && project.named.files.has(source.path),
  );
  return {
    stdout: outputs.map(({ file, text }) => (file === undefined ? text : '')).join(''),
    stderr: notices.map((notice) => `campaignlint: ${notice}\n`).join(''),
    files: [
      ...outputs.flatMap(({ file, text, append }) => (file === undefined ? [] : [{ path: file, text, append }])),
      ...(change.write === undefined ? [] : [change.write.file]),
    ],
    exitCode: crashes.length > 0 || isNamedUnreadable || change.isRefused ? 2 : exitCodeOf(request, report),
  };
}

/** One sentence for each rule and reason, however many files it broke down on. */
function describeCrashes(crashes: readonly Crash[], root: string): readonly string[] {
  const reasonOf = ({ error }: Crash): string => (error instanceof Error ? error.message : String(error));
  return [...groupBy(crashes, (crash) => `${crash.rule} ${reasonOf(crash)}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const more = alike.length === 1 ? '' : ` and ${alike.length - 1} more`;
    const where = first.file === '' ? '' : ` on ${visibleName(first.file)}${more}`;
    const whose = BUILT_IN.has(first.rule) ? ', which is not your doing' : '';
    return `the rule ${first.rule} broke down${where}${whose}: ${reasonOf(first)}${placeIn(first.error, root)}. The other rules were run.`;
  });
}

/** Where code of the project failed, ` (rules/mine.js:3:9)`: for the author of a plugin. */
function placeIn(error: unknown, root: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const [, path = '', at = ''] of stack.matchAll(
    /(?:\(|at |file:\/\/)((?:\/|[A-Za-z]:\\)[^\n()]*?):(\d+:\d+)\)?$/gm,
  )) {
    const name = relativePath(root, path);
    if (!name.startsWith('..')) return ` (${visibleName(name)}:${at})`;
  }
  return '';
}

function exitCodeOf(request: LintRequest, report: Report): Outcome['exitCode'] {
  const { errors, warnings } = countReport(report);
  const tooMany = request.maxWarnings !== undefined && warnings > request.maxWarnings;
  if (request.baseline.type === 'suppress-all') return 0;
  const counted = { error: errors, warning: errors + warnings, never: 0 }[request.failOn];
  return counted > 0 || tooMany ? 1 : 0;
}
