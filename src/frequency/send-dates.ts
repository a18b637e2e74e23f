/** When a template goes out: the dates that the calendar gives, and the uses whose dates nobody knows beforehand. */
import {
  type Cadence,
  type Campaign,
  DAY,
  type LocalTime,
  type Step,
  type Template,
  type Use,
  WEEK,
} from '../model/index.js';
import { worldOf } from '../targeting/index.js';
import { momentOf, occurrences, rhythmOf } from './calendar.js';
import { dependsOnWeekday, type PlannedSend, sendsFrom } from './walk.js';

/** The moments at which one step of a cadence sends a template. */
export interface SendDates {
  readonly use: Use;
  /** In order. Empty where the dates depend on what contacts do, or where nobody can get it. */
  readonly moments: readonly LocalTime[];
  /** `calendar`: these are the moments; `open`: any day may be one. */
  readonly type: 'calendar' | 'open';
  /** Whether more sends follow without end. */
  readonly isEndless: boolean;
}

/** A schedule without end is followed for this long beyond what was asked for. */
const FURTHER = 62 * DAY;
/** More starts than this are not followed. */
const MOST_STARTS = 500;

/**
 * The send dates of each use of a template. Paused cadences send nothing, and a cadence whose times cannot be read is
 * left out. Endless schedules are followed to some weeks after `until`.
 */
export function sendDatesOf(template: Template, campaign: Campaign, until: LocalTime): readonly SendDates[] {
  return (campaign.uses.get(template) ?? [])
    .filter(({ cadence }) => cadence.status !== 'paused' && cadence.isTimed)
    .map((use) => datesOf(use, campaign, until));
}

function datesOf(use: Use, campaign: Campaign, until: LocalTime): SendDates {
  const { cadence, step } = use;
  const { defaultSendTime } = campaign.settings;
  const { start } = cadence;
  if (start.on !== 'date' && start.on !== 'schedule') return { use, moments: [], type: 'open', isEndless: true };
  const starts =
    start.on === 'date'
      ? [momentOf({ ...cadence, start }, defaultSendTime)]
      : occurrences(start.schedule, until + FURTHER, defaultSendTime).moments.slice(0, MOST_STARTS);
  const moments = new Set(starts.flatMap((at) => momentsOf(cadence, step, at, campaign)));
  const isEndless = start.on === 'schedule' && rhythmOf(start.schedule).type !== 'ends';
  return { use, moments: [...moments].sort((a, b) => a - b), type: 'calendar', isEndless };
}

/** By cadence, and by the minute of the week at which it starts: the moments of each step. */
const offsets = new WeakMap<Campaign, Map<Cadence, Map<number, ReadonlyMap<Step, readonly LocalTime[]>>>>();

function momentsOf(cadence: Cadence, step: Step, start: LocalTime, campaign: Campaign): readonly LocalTime[] {
  // What is sent when depends on the weekday and hour of the start at most.
  const phase = dependsOnWeekday(cadence) ? ((start % WEEK) + WEEK) % WEEK : 0;
  const byCadence = entry(offsets, campaign, () => new Map());
  const byPhase = entry(byCadence, cadence, () => new Map());
  const byStep = entry(byPhase, phase, () => stepMoments(sendsFrom(cadence, phase, worldOf(campaign)).sends));
  return (byStep.get(step) ?? []).map((at) => start + at - phase);
}

function stepMoments(sends: readonly PlannedSend[]): ReadonlyMap<Step, readonly LocalTime[]> {
  const moments = new Map<Step, LocalTime[]>();
  for (const { step, at } of sends) entry(moments, step, () => []).push(at);
  return moments;
}

/** What a map holds under a key, made where it holds nothing yet. */
function entry<K extends object | number, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
