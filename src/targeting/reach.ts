/** Who gets to each step and each path of a cadence. */
import type { Arm, Cadence, Predicate, Step, StepItem } from '../model/index.js';
import { type Demand, entryDemandsOf } from './demands.js';
import { type Formula, TRUE } from './formula.js';
import type { World } from './world.js';

/** Those who get to a step, and what was demanded of them on the way, from the cadence's audience on. */
export interface Reach {
  readonly step: Step;
  readonly who: Formula;
  /** Conditions on the way, the step's own last; the audience of the cadence is not among them. */
  readonly way: readonly Demand[];
}

/** A step or a path that nobody gets to; what lies inside is not listed by itself. */
export interface DeadEnd {
  readonly at: Step | Arm;
  readonly way: readonly Demand[];
  /** The `else` above a path that stands behind it. */
  readonly behindElse?: Arm;
}

export interface Ways {
  readonly steps: readonly Reach[];
  readonly deadEnds: readonly DeadEnd[];
}

const known = new WeakMap<World, WeakMap<Cadence, Ways>>();

/** The ways through a cadence. */
export function waysThrough(world: World, cadence: Cadence): Ways {
  let byCadence = known.get(world);
  if (byCadence === undefined) {
    byCadence = new WeakMap();
    known.set(world, byCadence);
  }
  let ways = byCadence.get(cadence);
  if (ways === undefined) {
    ways = findWays(world, cadence);
    byCadence.set(cadence, ways);
  }
  return ways;
}

function findWays(world: World, cadence: Cadence): Ways {
  const steps: Reach[] = [];
  const deadEnds: DeadEnd[] = [];
  const at = { moment: 'step', cadence } as const;
  const read = (predicate: Predicate): Formula => world.formula(predicate, at);
  const isSomeone = (who: Formula): boolean => world.isPossible(who);
  const take = (items: readonly StepItem[], who: Formula, way: readonly Demand[]): void => {
    for (const item of items) {
      if (item.type === 'branch') takeArms(item.arms, who, way);
      else if (item.condition === undefined) steps.push({ step: item, who, way });
      else {
        const own = [...way, { predicate: item.condition, negated: false, at }];
        const some = world.and([who, read(item.condition)]);
        if (isSomeone(some)) steps.push({ step: item, who: some, way: own });
        else deadEnds.push({ at: item, way: own });
      }
    }
  };
  const takeArms = (arms: readonly Arm[], who: Formula, way: readonly Demand[]): void => {
    let left = who;
    let leftWay = way;
    let elseArm: Arm | undefined;
    for (const arm of arms) {
      const { condition } = arm;
      const fits = condition === undefined ? TRUE : read(condition);
      const own = condition === undefined ? leftWay : [...leftWay, { predicate: condition, negated: false, at }];
      const some = world.and([left, fits]);
      if (isSomeone(some)) take(arm.steps, some, own);
      else deadEnds.push({ at: arm, way: own, ...(elseArm === undefined ? {} : { behindElse: elseArm }) });
      if (condition === undefined) elseArm ??= arm;
      left = world.and([left, world.not(fits)]);
      if (condition !== undefined) leftWay = [...leftWay, { predicate: condition, negated: true, at }];
    }
  };
  const audience = world.audienceOf(cadence);
  if (isSomeone(audience)) take(cadence.steps, audience, []);
  return { steps, deadEnds };
}

/** Everything that is demanded of those who get to a step. */
export function demandsOf(cadence: Cadence, { way }: Pick<Reach, 'way'>): readonly Demand[] {
  return [...entryDemandsOf(cadence), ...way];
}

/**
 * Whether the files say who gets a cadence. Of one that is started by hand, or whose audience is missing where it must
 * not be, nothing can be said.
 */
export function hasKnownAudience(cadence: Cadence): boolean {
  if (cadence.isAudienceUnread === true) return false;
  const { on } = cadence.start;
  const isEveryone = on === 'date' || on === 'schedule' || on === 'event';
  return isEveryone || cadence.segments.length > 0 || cadence.audience !== undefined;
}
