/** Changes that bring a broken limit back within bounds, each solved again before it is offered. */
import { type Cadence, DAY, type Predicate, type Step, type StepItem } from '../model/index.js';
import type { Plan } from './clocks.js';
import { planOf } from './clocks.js';
import { windowOf } from './limits.js';
import { type Load, loadOf } from './load.js';

/** A change, and the load of these cadences after it. */
export type Remedy =
  | {
      readonly type: 'move';
      readonly cadence: Cadence;
      readonly step: Step;
      readonly days: number;
      readonly load: number;
    }
  | { readonly type: 'exclude'; readonly cadence: Cadence; readonly segment: string; readonly load: number }
  | { readonly type: 'group'; readonly cadences: readonly Cadence[]; readonly load: number };

/** Conflicts of more cadences than this are not mended by one change. */
const MOST_CADENCES = 8;
const FARTHEST_MOVE = 7;
/** Where more cadences than this have to be looked at, no change is offered. */
const MOST_NEIGHBOURS = 40;
/** Changes that are tried for one breach. */
const MOST_ATTEMPTS = 40;
/** Sends that are planned anew for one breach, over all attempts. */
const MOST_PLANNED = 100_000;
/** Work for one attempt. */
const ATTEMPT = 200_000;

/**
 * Changes that end a breach for the people in it: moving a step, excluding a segment, grouping cadences; one of each kind.
 * Each is solved again over everything that these people can get on the same clocks, and makes nothing worse for others.
 */
export function remediesFor(plan: Plan, breach: Load): readonly Remedy[] {
  const { world } = plan;
  const { cadences, limit, who } = breach;
  if (breach.isUnbounded || cadences.length > MOST_CADENCES) return [];
  const around = neighboursOf(plan, breach);
  if (around.length > MOST_NEIGHBOURS) return [];
  const planWith = (changes: ReadonlyMap<Cadence, Cadence>): Plan =>
    planOf(
      world,
      around.map((cadence) => changes.get(cadence) ?? cadence),
      windowOf(limit),
    );
  let attempts = Math.min(MOST_ATTEMPTS, Math.floor(MOST_PLANNED / (1 + sendsOf(plan, around))));
  if (attempts === 0) return [];
  const now = planWith(new Map());
  const loadWith: LoadWith = (change) => {
    if (attempts-- <= 0) return undefined;
    const changes = change();
    const after = planWith(changes);
    // Whether the limit still breaks is quickly known; the exact load is only asked for where it does not.
    const broken = loadOf(after, limit, { who, floor: limit.max, budget: ATTEMPT });
    if (broken.load !== undefined || !broken.isProved) return undefined;
    const others = world.and([world.or([...changes.keys()].map((one) => world.audienceOf(one))), world.not(who)]);
    const before = loadOf(now, limit, { who: others, budget: ATTEMPT });
    const floor = Math.max(limit.max, before.load?.load ?? 0);
    const worse = loadOf(after, limit, { who: others, floor, budget: ATTEMPT });
    if (!before.isProved || worse.load !== undefined || !worse.isProved) return undefined;
    const exact = loadOf(after, limit, { who, budget: ATTEMPT });
    return exact.isProved ? (exact.load?.load ?? 0) : undefined;
  };
  return [moved(breach, loadWith), excluded(breach, loadWith), grouped(breach, loadWith)].flatMap((one) => one ?? []);
}

/** The cadences of a breach, and those on the same clocks or in the same groups that the same people can be in. */
function neighboursOf({ world, clocks }: Plan, { cadences, who }: Load): readonly Cadence[] {
  const groups = new Set(cadences.flatMap(({ group }) => (group === undefined ? [] : [group.value])));
  const near = clocks.flatMap((clock) => {
    const isShared = clock.cadences.some((cadence) => cadences.includes(cadence));
    return clock.cadences.filter(({ group }) => isShared || (group !== undefined && groups.has(group.value)));
  });
  return near.filter(
    (cadence) => cadences.includes(cadence) || world.find(world.and([who, world.audienceOf(cadence)])) !== undefined,
  );
}

/** How many sends of some cadences a plan holds. */
function sendsOf({ clocks }: Plan, cadences: readonly Cadence[]): number {
  const wanted = new Set(cadences);
  let count = 0;
  for (const { patterns, reentry } of clocks) {
    for (const pattern of patterns) for (const { cadence } of pattern) if (wanted.has(cadence)) count++;
    for (const { send } of reentry?.sends ?? []) if (wanted.has(send.cadence)) count++;
  }
  return count;
}

/** The load of these people after a change; undefined where it does not help, or where there is no room for more attempts. */
type LoadWith = (change: () => ReadonlyMap<Cadence, Cadence>) => number | undefined;

/** The shortest move of a step, the last sends first. */
function moved({ sends }: Load, loadWith: LoadWith): Remedy | undefined {
  const steps = new Map([...sends].reverse().map((send) => [send.step, send.cadence]));
  for (let days = 1; days <= FARTHEST_MOVE; days++) {
    for (const [step, cadence] of steps) {
      if (step.number.includes('.') || (step.number === '1' && cadence.start.on !== 'date')) continue;
      const load = loadWith(
        () => new Map([[cadence, { ...cadence, steps: withStepLater(cadence.steps, step, days) }]]),
      );
      if (load !== undefined) return { type: 'move', cadence, step, days, load };
    }
  }
  return undefined;
}

/** The steps with one of them some days later; steps after it that wait for it move as well. */
function withStepLater(items: readonly StepItem[], step: Step, days: number): readonly StepItem[] {
  return items.map((item): StepItem => (item === step ? { ...step, timing: laterBy(step, days) } : item));
}

function laterBy({ timing, span }: Step, days: number): Step['timing'] {
  if (timing.type === 'day') return { ...timing, day: timing.day + days };
  if (timing.type === 'none') return { type: 'wait', wait: { amount: days, unit: 'd' }, span };
  const { amount, unit } = timing.wait;
  // Whole days stay whole days; anything shorter is counted in its own unit.
  const perDay = { m: DAY, h: 24, d: 1, bd: 1, w: 0 }[unit];
  if (unit === 'w') return { ...timing, wait: { amount: amount * 7 + days, unit: 'd' } };
  return { ...timing, wait: { amount: amount + days * perDay, unit } };
}

/** Keeping the people of one cadence's segment out of another cadence. */
function excluded({ cadences }: Load, loadWith: LoadWith): Remedy | undefined {
  for (const cadence of cadences) {
    const own = cadence.segments.map((segment) => segment.value);
    for (const other of cadences) {
      for (const segment of other.segments) {
        if (other === cadence || own.includes(segment.value)) continue;
        const exclude: Predicate = { type: 'segment', id: segment, span: segment.span };
        const load = loadWith(() => new Map([[cadence, { ...cadence, exclude: [...cadence.exclude, exclude] }]]));
        if (load !== undefined) return { type: 'exclude', cadence, segment: segment.value, load };
      }
    }
  }
  return undefined;
}

/** Putting two cadences, or all of them, into one group, so that nobody is in more than one. */
function grouped({ cadences }: Load, loadWith: LoadWith): Remedy | undefined {
  const free = cadences.filter((cadence) => cadence.group === undefined && cadence.start.on !== 'schedule');
  const pairs = free.flatMap((one, index) => free.slice(index + 1).map((other) => [one, other]));
  for (const together of free.length > 2 ? [...pairs, free] : pairs) {
    const group = { value: ' together', span: { file: '', start: 0, end: 0 } };
    const load = loadWith(() => new Map(together.map((cadence) => [cadence, { ...cadence, group }])));
    if (load !== undefined) return { type: 'group', cadences: together, load };
  }
  return undefined;
}
