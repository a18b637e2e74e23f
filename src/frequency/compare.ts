/** How a change to the campaign changes the most mail that anyone can get. */
import { type Cadence, type Campaign, describeDuration, isSending, type LoadChange } from '../model/index.js';
import { type Formula, TRUE, worldOf } from '../targeting/index.js';
import { type Plan, planOf } from './clocks.js';
import { describeCounted, type Limit, windowOf } from './limits.js';
import { loadOf } from './load.js';
import type { Target } from './timeline.js';

/** Work for all numbers together, and the least and the most for one of them. */
const EFFORT = 400_000_000;
const LEAST_EFFORT = 20_000;
const MOST_EFFORT = 2_000_000;

/** Who is compared (without segment and predicate: everyone, and each segment that both versions have), by which limits. */
export interface ComparisonRequest extends Pick<Target, 'segment' | 'where'> {
  readonly limits: readonly Limit[];
}

/** What rises and what falls; rises first, the greatest first. */
export function compareLoads(before: Campaign, after: Campaign, request: ComparisonRequest): readonly LoadChange[] {
  const { limits, segment, where } = request;
  const longest = limits.reduce((most, limit) => Math.max(most, windowOf(limit)), 0);
  const [old, now] = [before, after].map((campaign) => {
    const world = worldOf(campaign, where === undefined ? [] : [where]);
    return planOf(world, campaign.cadences, longest);
  }) as [Plan, Plan];
  const concerned = concernedBy(before, after, [old, now]);
  const each = [...after.segments.keys()].filter((id) => before.segments.has(id) && concerned(id)).sort();
  const asked = segment !== undefined ? [segment] : where !== undefined ? [undefined] : [undefined, ...each];
  const budget = Math.min(MOST_EFFORT, Math.max(LEAST_EFFORT, EFFORT / (2 * limits.length * asked.length)));
  const measure = (plan: Plan, limit: Limit, id: string | undefined): Measure => {
    const { world } = plan;
    const who = world.and([
      id === undefined ? TRUE : world.segment(id),
      where === undefined ? TRUE : world.formula(where),
    ]);
    return measured(plan, limit, { who, budget });
  };
  const changes: LoadChange[] = [];
  for (const limit of limits) {
    for (const id of limit.segment === undefined || segment !== undefined ? asked : [limit.segment]) {
      const [was, is] = [measure(old, limit, id), measure(now, limit, id)];
      if (was.load === is.load) continue;
      changes.push({
        counted: `${describeCounted(limit, 2)} in ${describeDuration(limit.per)}`,
        max: limit.max,
        ...(id === undefined ? {} : { segment: id }),
        before: was.load,
        after: is.load,
        isProved: was.isProved && is.isProved,
      });
    }
  }
  return changes.sort((a, b) => riseOf(b) - riseOf(a));
}

/** Without an end counts as more than anything. */
function riseOf({ before, after }: LoadChange): number {
  return Math.min(after, Number.MAX_SAFE_INTEGER) - Math.min(before, Number.MAX_SAFE_INTEGER);
}

/** Which segments a change can matter to: where only cadences changed, those that someone of theirs is in. */
function concernedBy(before: Campaign, after: Campaign, plans: readonly Plan[]): (segment: string) => boolean {
  if (surroundingsOf(before) !== surroundingsOf(after)) return () => true;
  const known = [before, after].map((campaign) => new Set(campaign.cadences.filter(isSending).map(textOf)));
  const isNew = (cadence: Cadence): boolean => !known.every((texts) => texts.has(textOf(cadence)));
  const changed = [before, after].map(({ cadences }) => cadences.filter(isSending).filter(isNew));
  return (segment) =>
    plans.some(({ world }, index) => {
      const reached = world.or((changed[index] as readonly Cadence[]).map((cadence) => world.audienceOf(cadence)));
      return world.find(world.and([world.segment(segment), reached])) !== undefined;
    });
}

/** Everything that cadences are read by, as text. */
function surroundingsOf({ segments, contacts, catalog, settings }: Campaign): string {
  const { timezone, defaultSendTime } = settings;
  return textOf([
    [...segments],
    [...(contacts?.attributes ?? [])],
    contacts?.constraints,
    [...catalog.categories],
    [...catalog.products],
    timezone,
    defaultSendTime,
  ]);
}

/** What matters of a part of the campaign, as text: not where it is written, nor what mails say. */
function textOf(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => {
    if (key === 'span' || key === 'audienceSpan' || key === 'file') return undefined;
    const isMail = key === 'template' && typeof value === 'object' && value !== null && 'subjects' in value;
    if (!isMail) return value;
    const { id, kind } = value as { id?: unknown; kind?: unknown };
    return { id, kind };
  });
}

interface Measure {
  readonly load: number;
  readonly isProved: boolean;
}

function measured(plan: Plan, limit: Limit, aim: { readonly who: Formula; readonly budget: number }): Measure {
  const { load, isProved } = loadOf(plan, limit, aim);
  return { load: load?.isUnbounded === true ? Infinity : (load?.load ?? 0), isProved };
}
