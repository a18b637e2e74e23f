/** Clocks: which cadences run in step with each other, and what they send when on the clock that they share. */
import {
  type Cadence,
  DAY,
  groupBy,
  type LocalTime,
  minutesOf,
  type Schedule,
  type Step,
  type StepItem,
  WEEK,
} from '../model/index.js';
import { type Formula, TRUE, type World } from '../targeting/index.js';
import { endOf, FOR_EVER, momentOf, occurrences, rhythmOf } from './calendar.js';
import { dependsOnWeekday, type PlannedSend, type Walk, walk } from './walk.js';

/** One way in which the sends of a clock can fall, by moment. */
export type Pattern = readonly PlannedSend[];

/** A send of a cadence that may be entered again: minutes after entering, as a range where it depends on the weekday. */
export interface RepeatedSend {
  readonly send: PlannedSend;
  readonly earliest: number;
  readonly latest: number;
}

export interface Clock {
  readonly type: 'calendar' | 'entry';
  readonly cadences: readonly Cadence[];
  /** Only one of them happens to a person. The calendar has one. Empty where people enter again. */
  readonly patterns: readonly Pattern[];
  readonly reentry?: { readonly gap: number; readonly sends: readonly RepeatedSend[] };
  /** Whether the weekday of the start matters, so that clocks cannot be shifted freely against each other. */
  readonly dependsOnWeekday: boolean;
}

/** All clocks of a campaign. */
export interface Plan {
  readonly world: World;
  readonly clocks: readonly Clock[];
  /** False where something was too much to follow. */
  readonly isComplete: boolean;
  /** Schedules whose rule cannot be read: they send nothing here. */
  readonly unread: readonly { readonly cadence: Cadence; readonly problem: string }[];
  /** Set where the calendar goes on in a way that does not repeat: it was followed until then. */
  readonly knownUntil?: LocalTime;
}

const FIVE_YEARS = 5 * 366 * DAY;
/** More sends than this on the calendar are not followed. */
const MOST_SENDS = 500_000;
/** A Monday. */
const MONDAY: LocalTime = 4 * DAY;

/** The clocks of these cadences (the active ones among them); `longest` is the longest window, in minutes, that will be asked about. */
export function planOf(world: World, cadences: readonly Cadence[], longest: number): Plan {
  const active = cadences.filter((cadence) => cadence.status === 'active');
  const onCalendar = active.filter(({ start }) => start.on === 'date' || start.on === 'schedule');
  const entered = active.filter((cadence) => !onCalendar.includes(cadence));
  const shared = groupBy(entered, (cadence) => clockKey(cadence, world) ?? cadence);
  const clocks: Clock[] = [];
  let isComplete = true;
  const note = (walked: Walk): readonly PlannedSend[] => {
    if (!walked.isComplete) isComplete = false;
    return walked.sends;
  };
  const calendar = calendarClock(onCalendar, { world, longest, note });
  if (calendar.clock !== undefined) clocks.push(calendar.clock);
  for (const together of shared.values()) clocks.push(entryClock(together, { world, longest, note }));
  return {
    world,
    clocks,
    isComplete: isComplete && calendar.isComplete,
    unread: calendar.unread,
    ...(calendar.knownUntil === undefined ? {} : { knownUntil: calendar.knownUntil }),
  };
}

interface Kit {
  readonly world: World;
  readonly longest: number;
  note(walked: Walk): readonly PlannedSend[];
}

/** Everything that a cadence sends from one start. */
export function sendsFrom(cadence: Cadence, start: LocalTime, world: World): Walk {
  return walk(cadence, start, {
    world,
    who: world.audienceOf(cadence),
    read: (condition) => world.formula(condition, { moment: 'step', cadence }),
  });
}

/** The same for cadences on one clock; undefined for one with a clock of its own. */
function clockKey(cadence: Cadence, world: World): string | undefined {
  const { start } = cadence;
  if (start.on === 'date' || start.on === 'schedule' || start.on === 'manual' || start.reentry.again) return undefined;
  if (start.on === 'event') return `event ${start.event.value}`;
  const ids = new Set(cadence.segments.map((segment) => segment.value));
  const named = (formula: Formula): string => `#${formula.id}`;
  const excludes = new Set(
    cadence.exclude.map((one) => (one.type === 'segment' ? one.id.value : named(world.formula(one)))),
  );
  const states = new Set(
    cadence.exits.flatMap((exit) => (exit.type === 'when' ? [named(world.formula(exit.when))] : [])),
  );
  const audience = cadence.audience === undefined ? '' : named(world.formula(cadence.audience));
  return JSON.stringify(['segment', [...ids].sort(), audience, [...excludes].sort(), [...states].sort()]);
}

function entryClock(cadences: readonly Cadence[], kit: Kit): Clock {
  const weekdays = cadences.some(dependsOnWeekday);
  const starts = weekdays ? differentStarts(cadences) : [0];
  const [only] = cadences;
  const gap =
    only !== undefined && 'reentry' in only.start && only.start.reentry.again
      ? minutesOf(only.start.reentry.after.value)
      : undefined;
  const patterns = new Map<string, Pattern>();
  for (const start of starts) {
    const sends = cadences.flatMap((cadence) => kit.note(sendsFrom(cadence, start, kit.world)));
    const pattern = sends.map((send) => ({ ...send, at: send.at - start })).sort((a, b) => a.at - b.at);
    patterns.set(pattern.map((send) => `${send.at}:${send.step.number}:${send.who.id}`).join(), pattern);
  }
  const all = [...patterns.values()];
  if (gap === undefined) return { type: 'entry', cadences, patterns: all, dependsOnWeekday: weekdays };
  return { type: 'entry', cadences, patterns: [], reentry: { gap, sends: repeated(all) }, dependsOnWeekday: weekdays };
}

/** The sends of all patterns of one cadence, each with the range of moments that it can have. */
function repeated(patterns: readonly Pattern[]): readonly RepeatedSend[] {
  const all = new Map<string, RepeatedSend>();
  for (const pattern of patterns) {
    const nth = new Map<string, number>();
    for (const send of pattern) {
      const name = `${send.step.number}:${send.who.id}`;
      const n = nth.get(name) ?? 0;
      nth.set(name, n + 1);
      const known = all.get(`${name}:${n}`);
      all.set(`${name}:${n}`, {
        send: known?.send ?? send,
        earliest: Math.min(known?.earliest ?? Infinity, send.at),
        latest: Math.max(known?.latest ?? -Infinity, send.at),
      });
    }
  }
  return [...all.values()].sort((a, b) => a.earliest - b.earliest);
}

/**
 * Starts of a week that lead to all patterns that can be the worst: between two moments at which a step passes midnight
 * or an edge of a window, distances grow or shrink evenly, so the ends of such stretches tell it all.
 */
function differentStarts(cadences: readonly Cadence[]): readonly LocalTime[] {
  const minutes = new Set<number>();
  for (const cadence of cadences) {
    const edges = [0, cadence.sendWindow?.from ?? 0, cadence.sendWindow?.to ?? 0];
    const clocks = new Set<number>([0]);
    gatherClocks(cadence.steps, [0], clocks);
    for (const edge of edges) {
      for (const clock of clocks) {
        const minute = (((edge - clock) % DAY) + DAY) % DAY;
        minutes.add(minute);
        minutes.add((minute + DAY - 1) % DAY);
      }
    }
  }
  const sorted = [...minutes].sort((a, b) => a - b);
  return [0, 1, 2, 3, 4, 5, 6].flatMap((day) => sorted.map((minute) => MONDAY + day * DAY + minute));
}

/** How far into a day, counted from the minute of the start, people can be at any step. */
function gatherClocks(items: readonly StepItem[], from: readonly number[], into: Set<number>): readonly number[] {
  let at = from;
  for (const item of items) {
    if (item.type === 'step') at = [...new Set(at.map((minute) => (minute + shiftOf(item)) % DAY))];
    else at = [...new Set([...at, ...item.arms.flatMap((arm) => gatherClocks(arm.steps, at, into))])];
    if (item.type === 'step' && item.timing.type === 'day') at = [0];
    for (const minute of at) into.add(minute);
  }
  return at;
}

function shiftOf({ timing }: Step): number {
  return timing.type !== 'wait' || timing.wait.unit === 'bd' ? 0 : minutesOf(timing.wait) % DAY;
}

function calendarClock(
  cadences: readonly Cadence[],
  kit: Kit,
): {
  readonly clock?: Clock;
  readonly isComplete: boolean;
  readonly knownUntil?: LocalTime;
  readonly unread: Plan['unread'];
} {
  if (cadences.length === 0) return { isComplete: true, unread: [] };
  const unread: { cadence: Cadence; problem: string }[] = [];
  const { defaultSendTime } = kit.world.campaign.settings;
  const { end, isRepeating } = horizon(cadences, kit);
  let knownUntil = isRepeating ? Infinity : end;
  let isComplete = true;
  const sends: PlannedSend[] = [];
  for (const cadence of cadences) {
    const { start } = cadence;
    if (start.on === 'date')
      sends.push(...kit.note(sendsFrom(cadence, momentOf({ ...cadence, start }, defaultSendTime), kit.world)));
    if (start.on !== 'schedule') continue;
    const starts = occurrences(start.schedule, end, defaultSendTime);
    knownUntil = Math.min(knownUntil, starts.knownUntil ?? Infinity);
    if (starts.problem !== undefined) unread.push({ cadence, problem: starts.problem });
    const once = dependsOnWeekday(cadence) ? undefined : kit.note(sendsFrom(cadence, 0, kit.world));
    for (const moment of starts.moments) {
      if (sends.length > MOST_SENDS) {
        isComplete = false;
        break;
      }
      if (once !== undefined) for (const send of once) sends.push({ ...send, at: send.at + moment });
      else for (const send of kit.note(sendsFrom(cadence, moment, kit.world))) sends.push(send);
    }
  }
  sends.sort((a, b) => a.at - b.at);
  const clock: Clock = { type: 'calendar', cadences, patterns: [sends], dependsOnWeekday: false };
  return { clock, isComplete, unread, ...(knownUntil === Infinity ? {} : { knownUntil }) };
}

/** How far the calendar has to be followed so that nothing new comes after it, or five years where that cannot be. */
function horizon(cadences: readonly Cadence[], { world, longest }: Kit): { end: LocalTime; isRepeating: boolean } {
  const { defaultSendTime } = world.campaign.settings;
  let latest = -Infinity;
  let span = 0;
  let period = 1;
  let isRepeating = true;
  for (const cadence of cadences) {
    span = Math.max(span, spanOf(cadence, world));
    const { start } = cadence;
    if (start.on === 'date') latest = Math.max(latest, momentOf({ ...cadence, start }, defaultSendTime));
    if (start.on !== 'schedule') continue;
    latest = Math.max(latest, start.schedule.from.value.at + DAY);
    const rhythm = rhythmOf(start.schedule);
    if (rhythm.type === 'period')
      period = leastCommonMultiple(
        period,
        dependsOnWeekday(cadence) ? leastCommonMultiple(7, rhythm.days) : rhythm.days,
      );
    if (rhythm.type === 'calendar') isRepeating = false;
    if (rhythm.type === 'ends') latest = Math.max(latest, lastOf(start.schedule, defaultSendTime) + DAY);
  }
  if (period * DAY > 2 * FIVE_YEARS) isRepeating = false;
  const settled = latest + 2 * span + longest + WEEK;
  return { end: settled + (isRepeating ? period * DAY : FIVE_YEARS), isRepeating };
}

/** The last start of a schedule that ends. */
function lastOf(schedule: Schedule, defaultSendTime: number): LocalTime {
  const far = schedule.from.value.at + FOR_EVER;
  return endOf(schedule) ?? occurrences(schedule, far, defaultSendTime).moments.at(-1) ?? schedule.from.value.at;
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

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
