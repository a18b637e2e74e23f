/** Compares the engine with brute force on one project. */
import type fc from 'fast-check';
import { expect } from 'vitest';
import { judge, type Limit, loadOf, planOf, windowOf } from '../../src/frequency/index.js';
import { type Campaign, readDuration } from '../../src/model/index.js';
import { assemble } from '../../src/parse/assemble.js';
import { type Document, recogniser } from '../../src/parse/recognise.js';
import { worldOf } from '../../src/targeting/index.js';
import { greatestLoad } from './oracle.js';
import { filesOf, type PlainCadence, type Project } from './projects.js';

/**
 * How many projects are tried and from which seed on. A hunt for mistakes takes many more from other seeds:
 * `PROPERTY_RUNS=100000 PROPERTY_SEED=7 npx vitest run tests/frequency/agreement`.
 */
export function runsOf(share: number): fc.Parameters<[Project]> {
  return {
    numRuns: Math.ceil(Number(process.env.PROPERTY_RUNS ?? 5000) * share),
    seed: Number(process.env.PROPERTY_SEED ?? 2026),
  };
}

const recognise = recogniser({});
/** Files that are the same in many projects are taken apart once. */
const known = new Map<string, Document>();

function campaignOf(project: Project): Campaign {
  const documents = Object.entries(filesOf(project)).map(([path, text]) => {
    if (/^c\d+\.yaml$|^segments/.test(path)) return recognise({ path, text });
    let document = known.get(path);
    if (document === undefined) {
      document = recognise({ path, text });
      known.set(path, document);
    }
    return document;
  });
  const settings = {
    timezone: 'UTC',
    defaultSendTime: 9 * 60,
    unsubscribe: 'in-template',
    brands: [],
    today: TODAY,
  } as const;
  return assemble(documents, settings, () => '');
}

/** 2026-01-05. */
const TODAY = 29_459_520;

function limitOf({ limit }: Project): Limit {
  return { ...limit, per: readDuration(limit.per) } as unknown as Limit;
}

function mixesReentryAndWeekdays(cadence: PlainCadence): boolean {
  const text = JSON.stringify(cadence);
  return text.includes('"reentry"') && (text.includes('sendWindow') || text.includes('bd"'));
}

/** Fails where the engine and brute force do not agree about a project. */
export function compareWithOracle(project: Project): void {
  const campaign = campaignOf(project);
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
