/** The greatest load of a limit: how many sends, for whom, and which ones, in words of the campaign. */
import type { Cadence, LocalTime, Step } from '../model/index.js';
import { type Formula, type Person, TRUE } from '../targeting/index.js';
import type { Plan } from './clocks.js';
import type { Limit } from './limits.js';
import { type Problem, problemOf } from './problem.js';
import type { Pick } from './residue.js';
import { type Aim, BUDGET, type Solution, solve } from './solve.js';
import type { PlannedSend } from './walk.js';

/** One send of the window that is shown. */
export interface ShownSend {
  readonly cadence: Cadence;
  readonly step: Step;
  /** On the calendar where `Load.isDated`; else minutes after the start, or after the first send shown. */
  readonly at: LocalTime;
}

/** A load, and who gets it. */
export interface Load {
  readonly limit: Limit;
  readonly load: number;
  /** Whether it is the maximum; otherwise someone may get more. */
  readonly isProved: boolean;
  /** Whether weekdays and hours of sending were taken for the worst, so that the truth may be less. */
  readonly isUpperBound: boolean;
  /** Whether there is no end to it: someone may enter again at once. */
  readonly isUnbounded: boolean;
  /** Whether all of it comes from cadences that run in step with each other. */
  readonly isOnOneClock: boolean;
  readonly isDated: boolean;
  /** Set where the calendar was followed only until then. */
  readonly knownUntil?: LocalTime;
  /** In order. */
  readonly sends: readonly ShownSend[];
  readonly cadences: readonly Cadence[];
  /** Everyone who gets these sends, and one of them. */
  readonly who: Formula;
  readonly asked: readonly Formula[];
  readonly person: Person | undefined;
}

/** The greatest load above a floor (−1 for any), for people who match `who`. */
export function loadOf(
  plan: Plan,
  limit: Limit,
  { who = TRUE, floor = -1, budget = BUDGET }: { who?: Formula; floor?: number; budget?: number } = {},
): { readonly load: Load | undefined; readonly isProved: boolean; readonly work: number } {
  const unbounded = unboundedLoads(plan, limit, who)[0];
  if (unbounded !== undefined) return { load: unbounded, isProved: true, work: 0 };
  return loadOfProblem(plan, problemOf(plan, limit, who), { floor, budget });
}

/** The greatest load of a problem. */
export function loadOfProblem(
  plan: Plan,
  problem: Problem,
  aim: Aim,
): { readonly load: Load | undefined; readonly isProved: boolean; readonly work: number } {
  const solution = solve(problem, plan.world, aim);
  const isProved = solution.isProved && plan.isComplete;
  const load = solution.best === undefined ? undefined : describe(plan, problem, solution.best, isProved);
  return { load, isProved, work: solution.work };
}

/** Cadences that can be entered again at once: nothing bounds what they send. */
export function unboundedLoads(plan: Plan, limit: Limit, who: Formula = TRUE): readonly Load[] {
  const { world } = plan;
  const clocks = plan.clocks.filter((clock) => clock.reentry?.gap === 0);
  if (clocks.length === 0) return [];
  const problem = problemOf({ ...plan, clocks }, limit, who);
  return problem.parts.flatMap((part): Load[] => {
    const reached = (part.repeats?.sends ?? []).flatMap(({ send }) => {
      const all = world.and([problem.base, send.who]);
      const person = world.find(all);
      return person === undefined ? [] : [{ send, all, person }];
    });
    const [first] = reached;
    if (first === undefined) return [];
    const again = Array.from({ length: limit.max + 1 }, () => ({
      cadence: first.send.cadence,
      step: first.send.step,
      at: 0,
    }));
    return [
      {
        limit,
        load: limit.max + 1,
        isProved: true,
        isUpperBound: false,
        isUnbounded: true,
        isOnOneClock: true,
        isDated: false,
        sends: again,
        cadences: [first.send.cadence],
        who: first.all,
        asked: [problem.base, first.send.who],
        person: first.person,
      },
    ];
  });
}

/** Without the cadences that `unboundedLoads` speaks of. */
export function bounded(plan: Plan): Plan {
  return { ...plan, clocks: plan.clocks.filter((clock) => clock.reentry?.gap !== 0) };
}

function describe(plan: Plan, problem: Problem, best: NonNullable<Solution['best']>, isProved: boolean): Load {
  const { world } = plan;
  const { picks } = best;
  const calendar = picks.find((pick) => pick.part.clock.type === 'calendar');
  const [only] = picks;
  const anchor = calendar?.stretch?.from ?? (picks.length === 1 ? (only?.stretch?.from ?? 0) : 0);
  const sends = picks.flatMap((pick) => sendsOf(pick, problem, anchor)).sort(inOrder);
  const first = sends[0]?.at ?? 0;
  const shift =
    calendar === undefined && picks.some((pick) => pick.packing !== undefined || picks.length > 1) ? first : 0;
  const asked = [
    problem.base,
    ...new Set(picks.flatMap((pick) => pick.atoms.map((atom) => problem.atoms[atom]?.who as Formula))),
  ];
  const who = world.and(asked);
  return {
    limit: problem.limit,
    load: best.load,
    isProved,
    isUpperBound: isBound(picks),
    isUnbounded: false,
    isOnOneClock: picks.length === 1,
    isDated: calendar !== undefined,
    ...(plan.knownUntil === undefined || calendar === undefined ? {} : { knownUntil: plan.knownUntil }),
    sends: sends.map((send) => ({ ...send, at: send.at - shift })),
    cadences: [...new Set(sends.map((send) => send.cadence))],
    who,
    asked,
    person: world.find(who),
  };
}

/** Weekdays tie clocks to each other; where that matters, the sum of the worst of each may be more than can be. */
function isBound(picks: readonly Pick[]): boolean {
  const tied = picks.filter((pick) => pick.part.clock.dependsOnWeekday);
  return (
    tied.some((pick) => pick.packing !== undefined) ||
    tied.length > 1 ||
    (tied.length === 1 && picks.some((pick) => pick.part.clock.type === 'calendar'))
  );
}

function sendsOf(pick: Pick, problem: Problem, anchor: LocalTime): readonly ShownSend[] {
  const { part, stretch, packing } = pick;
  const wanted = new Set(pick.atoms);
  if (packing !== undefined) {
    return packing.entries.flatMap((entry) =>
      (part.repeats?.sends ?? []).flatMap(({ send, atom, earliest, latest }) => {
        const isInside = wanted.has(atom) && entry + latest >= 0 && entry + earliest < problem.width;
        const at = Math.min(Math.max(entry + earliest, 0), problem.width - 1);
        return isInside ? [{ cadence: send.cadence, step: send.step, at: anchor + at }] : [];
      }),
    );
  }
  const { sends, atoms } = part.patterns[stretch?.pattern ?? 0] ?? { sends: [], atoms: [] };
  const from = stretch?.from ?? 0;
  const found: ShownSend[] = [];
  for (let index = firstFrom(sends, from); index < sends.length; index++) {
    const { cadence, step, at } = sends[index] as PlannedSend;
    if (at >= from + problem.width) break;
    if (wanted.has(atoms[index] as number)) found.push({ cadence, step, at: at - from + anchor });
  }
  return found;
}

/** The index of the first send at or after a moment. */
function firstFrom(sends: readonly PlannedSend[], from: LocalTime): number {
  let [low, high] = [0, sends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sends[middle] as PlannedSend).at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Made for the first comparison: it takes several milliseconds. */
let byNumber: Intl.Collator | undefined;

/** By moment, then by cadence, then by step. */
export function inOrder(a: ShownSend, b: ShownSend): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.cadence.id !== b.cadence.id) return a.cadence.id < b.cadence.id ? -1 : 1;
  byNumber ??= new Intl.Collator('en', { numeric: true });
  return byNumber.compare(a.step.number, b.step.number);
}
