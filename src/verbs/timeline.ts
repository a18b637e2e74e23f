/** `campaignlint timeline`: the inbox that one person would get, or how a change alters the most that anyone can get. */
import { type Loaded, loadConfiguration } from '../configuration.js';
import { compareLoads, type Limit, RECOMMENDED_LIMITS, type Target, timelineOf } from '../frequency/index.js';
import { type GitTree, readGitTree } from '../io/git-tree.js';
import type { ProjectFiles } from '../io/project.js';
import type { TextOrProblem } from '../io/read-text.js';
import { type Campaign, type LoadComparison, startOfDay, type Timeline } from '../model/index.js';
import { campaignOf, NO_RULES, type ReadCampaign, readProjectAt } from '../read-campaign.js';
import { loadChangesJson, loadChangesMarkdown, loadChangesText } from '../report/load-changes.js';
import { timelineIcs, timelineJson } from '../report/timeline-formats.js';
import { timelineSvg } from '../report/timeline-svg.js';
import { timelineText } from '../report/timeline-text.js';
import { visibleName } from '../report/visible.js';
import { type Outcome, type TIMELINE_FORMATS, UsageError } from '../request.js';
import { rules } from '../rules/index.js';
import { checkSegment, readTypedPredicate } from './typed-predicate.js';

/** Formats of an inbox. */
const INBOX_FORMATS = ['text', 'json', 'svg', 'ics'] as const;
/** Formats of a comparison. */
const COMPARISON_FORMATS = ['text', 'json', 'markdown'] as const;

export interface TimelineFlags {
  readonly segment?: string;
  readonly where?: string;
  readonly days?: string;
  readonly compare?: string;
  readonly format: (typeof TIMELINE_FORMATS)[number];
  readonly outputFile?: string;
  readonly config?: string;
  readonly configLookup: boolean;
}

/** What matters of the world around the command. */
export interface TimelineLook {
  readonly cwd: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Shows an inbox, or with `--compare` what differs from another version. */
export async function showTimeline(
  paths: readonly string[],
  flags: TimelineFlags,
  look: TimelineLook,
): Promise<Outcome> {
  refuseOddFlags(flags);
  const days = flags.days === undefined ? {} : { days: readDays(flags.days) };
  const project = await readProjectAt({ ...flags, cwd: look.cwd, paths });
  const { loaded } = project;
  const now = campaignOf(project, loaded, look.today);
  const limits = limitsOf(loaded);
  const target = { ...targetOf(flags, now.campaign), ...namedCadences(project, now.campaign) };
  const file = flags.outputFile === '-' ? undefined : flags.outputFile;
  const shown = { ...look, color: look.color && file === undefined };
  const text =
    flags.compare === undefined
      ? inFormat(timelineOf(now.campaign, { limits, ...target, ...days }), flags.format, shown)
      : inComparisonFormat(
          await compared(flags.compare, now.campaign, { project, loaded, look, limits, target }),
          flags.format,
        );
  return {
    stdout: file === undefined ? text : '',
    stderr: [
      ...now.unread.map(({ span, message }) => `${visibleName(span.file)} is left out: ${message}`),
      ...untimed(now.campaign),
    ]
      .map((note) => `campaignlint: ${note}\n`)
      .join(''),
    files: file === undefined ? [] : [{ path: file, text }],
    exitCode: now.unread.some(({ span }) => project.named.files.has(span.file)) ? 2 : 0,
  };
}

/** Cadences that would count, were it known when they send. */
function untimed({ cadences }: Campaign): readonly string[] {
  return cadences
    .filter(({ status, isTimed }) => status === 'active' && !isTimed)
    .map(
      ({ id, file }) =>
        `The cadence \`${visibleName(id)}\` is left out: not all times in ${visibleName(file)} can be read. \`campaignlint ${visibleName(file)}\` says which.`,
    );
}

function refuseOddFlags({ format, compare, days }: TimelineFlags): void {
  const formats: readonly string[] = compare === undefined ? INBOX_FORMATS : COMPARISON_FORMATS;
  if (!formats.includes(format)) {
    const what = compare === undefined ? 'An inbox is shown' : 'A comparison is shown';
    throw new UsageError(`${what} as ${formats.join(', ')}; \`${format}\` is not among them.`);
  }
  if (compare !== undefined && days !== undefined)
    throw new UsageError('--days says how much of an inbox is shown; a comparison shows none.');
}

function readDays(typed: string): number {
  if (/^\d{1,4}$/.test(typed) && Number(typed) > 0) return Number(typed);
  throw new UsageError(`--days needs a number of days from 1 to 9999, and it is "${typed}".`);
}

/** The limits of the rule, whatever it weighs. */
function limitsOf({ configuration }: Loaded): readonly Limit[] {
  const { limits } = configuration.settingOf('fatigue-threshold').options;
  return Array.isArray(limits) ? limits : RECOMMENDED_LIMITS;
}

function targetOf({ segment, where }: TimelineFlags, campaign: Campaign): Target {
  return {
    ...(segment === undefined ? {} : { segment: checkSegment(segment, campaign) }),
    ...(where === undefined ? {} : { where: readTypedPredicate(where, campaign) }),
  };
}

/** Where only a part of the cadences was named, someone is looked for who is in one of them. */
function namedCadences({ named }: ProjectFiles, { cadences }: Campaign): Target {
  const chosen = cadences.filter(({ file }) => named.covers(file));
  return chosen.length === 0 || chosen.length === cadences.length ? {} : { cadences: chosen };
}

function inFormat(timeline: Timeline, format: TimelineFlags['format'], look: TimelineLook): string {
  if (format === 'json') return timelineJson(timeline);
  if (format === 'svg') return timelineSvg(timeline);
  if (format === 'ics') return timelineIcs(timeline, startOfDay(look.today));
  return timelineText(timeline, look);
}

interface Comparing {
  readonly project: ProjectFiles;
  readonly loaded: Loaded;
  readonly look: TimelineLook;
  readonly limits: readonly Limit[];
  readonly target: Target;
}

/** What changed since a commit; its files are read from Git under the configuration that it had. */
async function compared(
  ref: string,
  now: Campaign,
  { project, loaded, look, limits, target }: Comparing,
): Promise<LoadComparison> {
  const tree = await readGitTree(project.root, ref, loaded.maxFileSize);
  const { version, notes } = await readOldVersion(tree, { project, loaded, look });
  if (target.segment !== undefined && !version.campaign.segments.has(target.segment))
    throw new UsageError(`The segment \`${target.segment}\` is new since \`${ref}\`, so there is nothing to compare.`);
  const left = version.unread.map(({ span, message }) => `${span.file} as of ${ref} is left out: ${message}`);
  return {
    ref,
    commit: tree.commit,
    isAboutSome: target.where !== undefined,
    changes: compareLoads(version.campaign, now, { limits, ...target }),
    notes: [...notes, ...left],
  };
}

async function readOldVersion(
  tree: GitTree,
  { project, loaded, look }: Pick<Comparing, 'project' | 'loaded' | 'look'>,
): Promise<{ readonly version: ReadCampaign; readonly notes: readonly string[] }> {
  const path = project.config?.path;
  const config = path === undefined ? undefined : await tree.read(path);
  if (path === undefined || config?.text === project.config?.text)
    return { version: campaignOf(tree, loaded, look.today), notes: [] };
  const texts = new Map(tree.files.map((file) => [file.path, file.text]));
  const read = (name: string): TextOrProblem => {
    const text = texts.get(name);
    return text === undefined ? { problem: 'That version does not have it.' } : { text };
  };
  try {
    const before = loadConfiguration(config, project.root, rules, NO_RULES, read);
    return { version: campaignOf(tree, before, look.today), notes: [] };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const note = 'Its configuration cannot be used any more, so the present one was taken for both versions.';
    return { version: campaignOf(tree, loaded, look.today), notes: [note] };
  }
}

function inComparisonFormat(comparison: LoadComparison, format: TimelineFlags['format']): string {
  if (format === 'json') return loadChangesJson(comparison);
  return format === 'markdown' ? loadChangesMarkdown(comparison) : loadChangesText(comparison);
}
