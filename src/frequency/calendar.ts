/** When cadences on the calendar begin: dates, and the occurrences of schedules. */
import {
  type Cadence,
  calendarDay,
  DAY,
  dayStart,
  type LocalTime,
  type Schedule,
  WEEK,
  WEEKDAYS,
  weekdayOf,
} from '../model/index.js';
import { recur } from './recurrence.js';

/** The starts of one cadence, ascending. */
export interface Starts {
  readonly moments: readonly LocalTime[];
  /** Set where there are more starts after it that were not followed. */
  readonly knownUntil?: LocalTime;
  /** Why the rule cannot be read; there are no starts then. */
  readonly problem?: string;
}

/** How a schedule goes on: not at all, in days that repeat, or in a way that only a calendar tells. */
export type Rhythm =
  | { readonly type: 'ends' }
  | { readonly type: 'period'; readonly days: number }
  | { readonly type: 'calendar' };

/** How the starts of a cadence go on for ever, if they do. */
export function rhythmOf(schedule: Schedule): Rhythm {
  if (endOf(schedule) !== undefined) return { type: 'ends' };
  const { repeat } = schedule;
  if ('rrule' in repeat)
    return /(?:^|;)\s*(?:COUNT|UNTIL)\s*=/i.test(repeat.rrule.value) ? { type: 'ends' } : { type: 'calendar' };
  if (repeat.every === 'month') return { type: 'calendar' };
  // A choice of weekdays makes every period one of whole weeks.
  const days = repeat.every === 'week' || repeat.days.length > 0 ? 7 * repeat.interval : repeat.interval;
  return { type: 'period', days };
}

/** An end so far away is none. */
export const FOR_EVER = 20 * 366 * DAY;

/** The last day of a schedule, where it has one that anybody now will live to see. */
export function endOf({ from, until }: Schedule): LocalTime | undefined {
  return until === undefined || until.value.at - from.value.at > FOR_EVER ? undefined : until.value.at;
}

/** The minute of the day at which a schedule begins. */
export function clockOf(schedule: Schedule, defaultSendTime: number): number {
  if (schedule.at !== undefined) return schedule.at.value;
  const { at, timed } = schedule.from.value;
  return timed ? at - dayOf(at) : defaultSendTime;
}

/** The one moment of a `date` cadence. */
export function momentOf(cadence: Cadence & { start: { on: 'date' } }, defaultSendTime: number): LocalTime {
  const { at, timed } = cadence.start.date.value;
  return timed ? at : at + defaultSendTime;
}

/** The occurrences of a schedule up to `end`; `from`, `until` and `end` are inclusive. */
export function occurrences(schedule: Schedule, end: LocalTime, defaultSendTime: number): Starts {
  const { from, until, repeat } = schedule;
  const clock = clockOf(schedule, defaultSendTime);
  const last = Math.min(
    end,
    until === undefined ? Infinity : until.value.timed ? until.value.at : until.value.at + DAY - 1,
  );
  if ('rrule' in repeat) return recur(repeat.rrule.value, dayOf(from.value.at) + clock, last);
  const moments: LocalTime[] = [];
  const days = repeat.every === 'month' ? monthDays(from.value.at, repeat.interval, last) : plainDays(schedule, last);
  for (const day of days) {
    const at = day + clock;
    if (at >= from.value.at && at <= last) moments.push(at);
  }
  return { moments };
}

function dayOf(at: LocalTime): LocalTime {
  return Math.floor(at / DAY) * DAY;
}

function* plainDays({ from, repeat }: Schedule, last: LocalTime): Generator<LocalTime> {
  if ('rrule' in repeat) return;
  const first = dayOf(from.value.at);
  if (repeat.every === 'day') {
    for (let day = first; day <= last; day += repeat.interval * DAY) {
      if (repeat.days.length === 0 || repeat.days.includes(weekdayOf(day))) yield day;
    }
    return;
  }
  const monday = first - WEEKDAYS.indexOf(weekdayOf(first)) * DAY;
  const days = repeat.days.length === 0 ? [weekdayOf(first)] : repeat.days;
  const offsets = [...new Set(days.map((day) => WEEKDAYS.indexOf(day)))].sort((a, b) => a - b);
  for (let week = monday; week <= last; week += repeat.interval * WEEK) {
    for (const offset of offsets) if (week + offset * DAY >= first) yield week + offset * DAY;
  }
}

/** The day of the month of `from` in every `interval`-th month that has it. */
function* monthDays(from: LocalTime, interval: number, last: LocalTime): Generator<LocalTime> {
  const { year, month, day } = calendarDay(from);
  for (let index = month - 1; ; index += interval) {
    const firstOfMonth = dayStart(year + Math.floor(index / 12), (index % 12) + 1, 1);
    if (firstOfMonth === undefined || firstOfMonth > last) return;
    const at = dayStart(year + Math.floor(index / 12), (index % 12) + 1, day);
    if (at !== undefined) yield at;
  }
}
