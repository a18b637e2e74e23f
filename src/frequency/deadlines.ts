/** Days that copy names, held against the calendar, the send dates and the declared end. */
import {
  calendarDay,
  DAY,
  type DateTime,
  dayStart,
  HOUR,
  type LocalTime,
  WEEKDAYS,
  weekdayOf,
} from '../model/index.js';
import { lastMinuteOf } from './declared-ends.js';

/** A day as copy names it. Month from 1. */
export interface NamedDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** The midnight before a moment. */
export function dayOf(at: LocalTime): LocalTime {
  return Math.floor(at / DAY) * DAY;
}

/** The day on which a declared end falls; one at 00:00 belongs to the day before. */
export function endDayOf(end: DateTime): LocalTime {
  const last = lastMinuteOf(end);
  return dayOf(end.timed && last % DAY === 0 ? last - 1 : last);
}

/** Whether a declared date is the day that the copy names. */
export function isSameDay(named: NamedDay, declared: DateTime): boolean {
  const is = (at: LocalTime): boolean => {
    const { year, month, day } = calendarDay(at);
    return month === named.month && day === named.day && (named.year === undefined || named.year === year);
  };
  return is(declared.at) || is(endDayOf(declared));
}

/**
 * The midnight of a named day for a mail that goes out at `send`: in its own year, else in the year of a declared date
 * with the same day and month, else the next one. Undefined where there is no such day.
 */
export function resolveDay(named: NamedDay, send: LocalTime, declared: readonly DateTime[]): LocalTime | undefined {
  const { year, month, day } = named;
  if (year !== undefined) return dayStart(year, month, day);
  const same = declared.find((one) => isSameDay(named, one));
  if (same !== undefined) return dayStart(calendarDay(same.at).year, month, day);
  const first = calendarDay(send).year;
  // Eight years hold a 29 February, wherever they begin.
  for (let next = first; next <= first + 8; next += 1) {
    const at = dayStart(next, month, day);
    if (at !== undefined && at >= dayOf(send)) return at;
  }
  return undefined;
}

/** The last time before `at` that a day of the year came round. */
export function dayBefore({ month, day }: NamedDay, at: LocalTime): LocalTime | undefined {
  const { year } = calendarDay(at);
  for (let back = year; back >= year - 8; back -= 1) {
    const found = dayStart(back, month, day);
    if (found !== undefined && found < dayOf(at)) return found;
  }
  return undefined;
}

/** 0 for Monday. */
export function weekdayIndex(at: LocalTime): number {
  return WEEKDAYS.indexOf(weekdayOf(at));
}

/** Whether "in so many days" or "so many hours left", said at `send`, agrees with an end. Parts of a day are rounded as people round them. */
export function agreesWithEnd(
  { amount, unit }: { readonly amount: number; readonly unit: 'day' | 'hour' },
  send: LocalTime,
  end: DateTime,
): boolean {
  if (unit === 'hour') {
    const hours = (lastMinuteOf(end) - send) / HOUR;
    return Math.abs(hours - amount) <= Math.max(3, amount / 2, amount >= 24 ? 16 : 0);
  }
  const days = (endDayOf(end) - dayOf(send)) / DAY;
  return days === amount || (amount > 1 && days === amount - 1);
}
