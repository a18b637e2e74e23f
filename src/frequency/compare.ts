/** How a change to the campaign changes the most mail that anyone can get. */
import type { Campaign, LoadChange } from '../model/index.js';
import { describeDuration } from '../model/index.js';
import { TRUE, worldOf } from '../targeting/index.js';
import { type Plan, planOf } from './clocks.js';
import { describeCounted, type Limit, windowOf } from './limits.js';
import { loadOf } from './load.js';

/** With more segments than this only everyone is compared. */
const MOST_SEGMENTS = 200;
/** Work for one number. */
const EFFORT = 2_000_000;

/** What rises and what falls, for everyone and for each segment that both versions have; rises first, the greatest first. */
export function compareLoads(before: Campaign, after: Campaign, limits: readonly Limit[]): readonly LoadChange[] {
  const longest = limits.reduce((most, limit) => Math.max(most, windowOf(limit)), 0);
  const [old, now] = [before, after].map((campaign) => planOf(worldOf(campaign), campaign.cadences, longest)) as [
    Plan,
    Plan,
  ];
  const both = [...after.segments.keys()].filter((id) => before.segments.has(id)).sort();
  const segments = [undefined, ...(both.length > MOST_SEGMENTS ? [] : both)];
  const changes: LoadChange[] = [];
  for (const limit of limits) {
    for (const segment of limit.segment === undefined ? segments : [limit.segment]) {
      const [was, is] = [measure(old, limit, segment), measure(now, limit, segment)];
      if (was.load === is.load) continue;
      changes.push({
        counted: `${describeCounted(limit, 2)} in ${describeDuration(limit.per)}`,
        max: limit.max,
        ...(segment === undefined ? {} : { segment }),
        before: was.load,
        after: is.load,
        isProved: was.isProved && is.isProved,
      });
    }
  }
  return changes.sort((a, b) => b.after - b.before - (a.after - a.before));
}

function measure(plan: Plan, limit: Limit, segment: string | undefined): { load: number; isProved: boolean } {
  const who = segment === undefined ? TRUE : plan.world.segment(segment);
  const { load, isProved } = loadOf(plan, limit, { who, budget: EFFORT });
  return { load: load?.load ?? 0, isProved: isProved && load?.isUnbounded !== true };
}
