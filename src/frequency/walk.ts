/** What a cadence sends from one start: every step with its moment and the people who get it there. */
import {
  type Arm,
  type Cadence,
  DAY,
  type Duration,
  type LocalTime,
  minutesOf,
  type Predicate,
  type SendWindow,
  type Step,
  type StepItem,
  WEEK,
  WEEKDAYS,
  weekdayOf,
} from '../model/index.js';
import { FALSE, type Formula, TRUE, type World } from '../targeting/index.js';

/** One contact at one moment, for those who match. Several of one step are for different people. */
export interface PlannedSend {
  readonly cadence: Cadence;
  readonly step: Step;
  readonly at: LocalTime;
  readonly who: Formula;
}

/** Where people are in a cadence: those who came this way were due at this moment last. */
interface Path {
  readonly at: LocalTime;
  readonly who: Formula;
}

export interface Walk {
  readonly sends: readonly PlannedSend[];
  /** False where branches lead to more different moments than are followed. */
  readonly isComplete: boolean;
}

/** More different moments than this at one step are not followed. */
const MOST_PATHS = 512;

/** How conditions are read. */
export type ReadCondition = (predicate: Predicate) => Formula;

const weekdays = new WeakMap<Cadence, boolean>();

/** Whether when something goes out depends on the weekday and hour of the start. */
export function dependsOnWeekday(cadence: Cadence): boolean {
  let depends = weekdays.get(cadence);
  if (depends === undefined) {
    depends = cadence.sendWindow !== undefined || usesBusinessDays(cadence.steps);
    weekdays.set(cadence, depends);
  }
  return depends;
}

function usesBusinessDays(items: readonly StepItem[]): boolean {
  return items.some((item) =>
    item.type === 'branch'
      ? item.arms.some((arm) => usesBusinessDays(arm.steps))
      : item.timing.type === 'wait' && item.timing.wait.unit === 'bd',
  );
}

/** Whether a step reaches the contact: a mail without a template is a bare wait. */
export function isContact(step: Step): boolean {
  return step.channel !== 'email' || step.templates.length > 0;
}

/** Everything that a cadence sends to those who start at `start` and match `who`. */
export function walk(
  cadence: Cadence,
  start: LocalTime,
  kit: { world: World; who: Formula; read: ReadCondition },
): Walk {
  const sends: PlannedSend[] = [];
  let isComplete = true;
  const { world, read } = kit;
  const takeStep = (step: Step, paths: readonly Path[]): readonly Path[] => {
    const moved = merge(
      paths.map((path) => ({ at: due(step, path.at, start), who: path.who })),
      world,
    );
    if (isContact(step)) {
      const condition = step.condition === undefined ? TRUE : read(step.condition);
      for (const path of moved) {
        const who = both(path.who, condition, world);
        if (who !== FALSE) sends.push({ cadence, step, at: openAt(path.at, cadence.sendWindow), who });
      }
    }
    return moved;
  };
  const takeArms = (arms: readonly Arm[], paths: readonly Path[]): readonly Path[] => {
    const ends: Path[] = [];
    let left: Formula = TRUE;
    for (const arm of arms) {
      const own = arm.condition === undefined ? TRUE : read(arm.condition);
      ends.push(...take(arm.steps, narrow(paths, both(left, own, world), world)));
      left = both(left, world.not(own), world);
    }
    ends.push(...narrow(paths, left, world));
    return merge(ends, world);
  };
  const take = (items: readonly StepItem[], from: readonly Path[]): readonly Path[] => {
    let paths = from;
    for (const item of items) {
      paths = item.type === 'step' ? takeStep(item, paths) : takeArms(item.arms, paths);
      if (paths.length <= MOST_PATHS) continue;
      isComplete = false;
      paths = paths.slice(0, MOST_PATHS);
    }
    return paths;
  };
  if (kit.who !== FALSE) take(cadence.steps, [{ at: start, who: kit.who }]);
  return { sends, isComplete };
}

const conjunctions = new WeakMap<World, Map<number, Formula>>();

/** Two formulas together; remembered, since a cadence is walked from many starts. */
function both(a: Formula, b: Formula, world: World): Formula {
  if (a === TRUE || a === b) return b;
  if (b === TRUE) return a;
  let known = conjunctions.get(world);
  if (known === undefined) {
    known = new Map();
    conjunctions.set(world, known);
  }
  const key = a.id * 2 ** 26 + b.id;
  let made = known.get(key);
  if (made === undefined) {
    made = world.and([a, b]);
    known.set(key, made);
  }
  return made;
}

function narrow(paths: readonly Path[], who: Formula, world: World): readonly Path[] {
  return paths.flatMap((path) => {
    const narrowed = both(path.who, who, world);
    return narrowed === FALSE ? [] : [{ at: path.at, who: narrowed }];
  });
}

/** Those who are due at the same moment go on together. */
function merge(paths: readonly Path[], world: World): readonly Path[] {
  if (paths.length < 2) return paths;
  const byMoment = new Map<LocalTime, Formula[]>();
  for (const { at, who } of paths) byMoment.set(at, [...(byMoment.get(at) ?? []), who]);
  return [...byMoment].map(([at, who]) => ({ at, who: world.or(who) }));
}

/** When a step is due for those who were due at `before` last. */
export function due(step: Step, before: LocalTime, start: LocalTime): LocalTime {
  const { timing } = step;
  if (timing.type === 'day') return start + timing.day * DAY;
  return timing.type === 'wait' ? later(before, timing.wait) : before;
}

/** A duration later. Business days keep the clock time and pass over Saturdays and Sundays. */
export function later(at: LocalTime, { amount, unit }: Duration): LocalTime {
  if (unit !== 'bd') return at + minutesOf({ amount, unit });
  let moment = at;
  for (let left = amount % 5; left > 0; ) {
    moment += DAY;
    if (isBusinessDay(moment)) left--;
  }
  // From a weekend the first business day is the Monday; whole weeks after that are plain.
  const whole = Math.floor(amount / 5);
  if (whole === 0) return moment;
  if (isBusinessDay(moment)) return moment + whole * 7 * DAY;
  for (let left = 5; left > 0; ) {
    moment += DAY;
    if (isBusinessDay(moment)) left--;
  }
  return moment + (whole - 1) * 7 * DAY;
}

function isBusinessDay(at: LocalTime): boolean {
  return WEEKDAYS.indexOf(weekdayOf(at)) < 5;
}

/** The first moment at or after `at` at which a window is open. */
export function openAt(at: LocalTime, window: SendWindow | undefined): LocalTime {
  if (window === undefined || window.days.length === 0) return at;
  const day = Math.floor(at / DAY) * DAY;
  for (let next = day; next <= day + 7 * DAY; next += DAY) {
    if (!window.days.includes(weekdayOf(next))) continue;
    if (at < next + window.from) return next + window.from;
    if (at < next + window.to) return at;
  }
  return at;
}

/** Everything that a cadence sends from one start. */
export function sendsFrom(cadence: Cadence, start: LocalTime, world: World): Walk {
  return walk(cadence, start, {
    world,
    who: world.audienceOf(cadence),
    read: (condition) => world.formula(condition, { moment: 'step', cadence }),
  });
}

/** How long after a start the last send can be, at most. */
export function spanOf(cadence: Cadence, world: World): number {
  const starts = dependsOnWeekday(cadence) ? [0, 1, 2, 3, 4, 5, 6].map((day) => day * DAY) : [0];
  const kit = {
    world,
    who: TRUE,
    read: (condition: Parameters<World['formula']>[0]) => world.formula(condition, { moment: 'step', cadence }),
  };
  let span = 0;
  for (const start of starts)
    for (const send of walk(cadence, start, kit).sends) span = Math.max(span, send.at - start);
  return starts.length > 1 ? span + WEEK : span;
}
