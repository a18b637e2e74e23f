import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Limit, loadOf, planOf, windowOf } from '../../src/frequency/index.js';
import { readDuration } from '../../src/model/index.js';
import { worldOf } from '../../src/targeting/index.js';
import { readCampaign } from '../../src/testing.js';
import { greatestLoad } from './oracle.js';
import { crowdedProjects, filesOf, type PlainCadence, type Project, projects, windowedProjects } from './projects.js';

const runs = Number(process.env.PROPERTY_RUNS ?? 300);

function limitOf({ limit }: Project): Limit {
  return { ...limit, per: readDuration(limit.per) } as unknown as Limit;
}

function mixesReentryAndWeekdays(cadence: PlainCadence): boolean {
  const text = JSON.stringify(cadence);
  return text.includes('"reentry"') && (text.includes('sendWindow') || text.includes('bd"'));
}

function compare(project: Project): void {
  const campaign = readCampaign(filesOf(project));
  expect(campaign.problems).toEqual([]);
  const limit = limitOf(project);
  const plan = planOf(worldOf(campaign), campaign.cadences, windowOf(limit));
  const { load, isProved } = loadOf(plan, limit);
  const expected = greatestLoad(project, campaign);
  expect(isProved).toBe(true);
  expect(load?.sends.length ?? 0).toBe(load?.load ?? 0);
  // What is shown is one window, and one person who exists.
  const [first, last] = [load?.sends[0]?.at ?? 0, load?.sends.at(-1)?.at ?? 0];
  expect(last - first).toBeLessThan(windowOf(limit));
  if (load !== undefined) expect(load.person).toBeDefined();
  if (project.cadences.some(mixesReentryAndWeekdays)) {
    // The simple code enters on one weekday only; the engine takes every weekday at its worst, and must say so.
    expect(load?.load ?? 0).toBeGreaterThanOrEqual(expected);
    if ((load?.load ?? 0) > expected) expect(load?.isUpperBound).toBe(true);
    return;
  }
  expect(load?.load ?? 0).toBe(expected);
  const { breaches } = judge(plan, limit);
  expect(breaches.length > 0).toBe(expected > limit.max);
  if (expected > limit.max) expect(breaches[0]?.load).toBe(expected);
  for (const breach of breaches) expect(breach.load).toBeGreaterThan(limit.max);
}

describe('the greatest load', () => {
  it('is what brute force finds', () => {
    fc.assert(fc.property(projects, compare), { numRuns: runs });
  }, 3_600_000);

  it('is what brute force finds where many audiences are entangled', () => {
    fc.assert(fc.property(crowdedProjects, compare), { numRuns: Math.ceil(runs / 3) });
  }, 3_600_000);

  it('is what brute force finds where weekdays matter', () => {
    fc.assert(fc.property(windowedProjects, compare), { numRuns: Math.ceil(runs / 6) });
  }, 3_600_000);
});
