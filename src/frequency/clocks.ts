/** Clocks: which cadences run in step with each other, and what they send when on the clock that they share. */
import { type Cadence, groupBy, isSending, type LocalTime, minutesOf } from '../model/index.js';
import type { Formula, World } from '../targeting/index.js';
import { type Calendar, calendarOf } from './calendar-sends.js';
import { dependsOnWeekday, type PlannedSend, sendsFrom, type Walk } from './walk.js';
import { differentStarts } from './week-starts.js';

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
  readonly unread: Calendar['unread'];
  /** Set where the calendar goes on in a way that does not repeat: it was followed until then. */
  readonly knownUntil?: LocalTime;
}

/** The clocks of these cadences (the active ones among them); `longest` is the longest window, in minutes, that will be asked about. */
export function planOf(world: World, cadences: readonly Cadence[], longest: number): Plan {
  const active = cadences.filter(isSending);
  const onCalendar = active.filter(({ start }) => start.on === 'date' || start.on === 'schedule');
  const entered = active.filter((cadence) => !onCalendar.includes(cadence));
  const shared = groupBy(entered, (cadence) => clockKey(cadence, world) ?? cadence);
  const clocks: Clock[] = [];
  let isComplete = true;
  const note = (walked: Walk): readonly PlannedSend[] => {
    if (!walked.isComplete) isComplete = false;
    return walked.sends;
  };
  const calendar = calendarOf(onCalendar, { world, longest });
  if (calendar.sends.length > 0)
    clocks.push({ type: 'calendar', cadences: onCalendar, patterns: [calendar.sends], dependsOnWeekday: false });
  for (const together of shared.values()) clocks.push(entryClock(together, { world, note }));
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
  note(walked: Walk): readonly PlannedSend[];
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
  const all = differentPatterns(starts.map((start) => patternFrom(start, cadences, kit)));
  if (gap === undefined) return { type: 'entry', cadences, patterns: all, dependsOnWeekday: weekdays };
  return { type: 'entry', cadences, patterns: [], reentry: { gap, sends: repeated(all) }, dependsOnWeekday: weekdays };
}

/** What is sent to those who start at a moment, counted from it. */
function patternFrom(start: LocalTime, cadences: readonly Cadence[], { world, note }: Kit): Pattern {
  const sends: PlannedSend[] = [];
  for (const cadence of cadences) {
    for (const { step, at, who } of note(sendsFrom(cadence, start, world)))
      sends.push({ cadence, step, at: at - start, who });
  }
  return sends.sort((a, b) => a.at - b.at);
}

function differentPatterns(all: readonly Pattern[]): readonly Pattern[] {
  if (all.length < 2) return all;
  const patterns = new Map<string, Pattern>();
  for (const pattern of all)
    patterns.set(
      pattern.map(({ cadence, step, at, who }) => `${at}:${cadence.id}:${step.number}:${who.id}`).join(),
      pattern,
    );
  return [...patterns.values()];
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
