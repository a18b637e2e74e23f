/** Days, clock times and durations, in local wall-clock time of the project's zone: every day has 24 hours. */
import { plural } from './plural.js';

/** Minutes since 1970-01-01T00:00 on the wall clock of the project's zone. */
export type LocalTime = number;

export const HOUR = 60;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A length of time as written. `bd` are business days (Monday to Friday), whose length depends on where they begin. */
export interface Duration {
  readonly amount: number;
  readonly unit: 'm' | 'h' | 'd' | 'bd' | 'w';
}

const MINUTES: Record<Exclude<Duration['unit'], 'bd'>, number> = { m: 1, h: HOUR, d: DAY, w: WEEK };

/** The length in minutes. Business days count as calendar days, their shortest length. */
export function minutesOf(duration: Duration): number {
  return duration.amount * (duration.unit === 'bd' ? DAY : MINUTES[duration.unit]);
}

/** Reads `30m`, `4h`, `6d`, `3bd`, `2w`; undefined for anything else. Only whole amounts. */
export function readDuration(text: string): Duration | undefined {
  const match = /^(\d{1,6})(m|h|d|bd|w)$/.exec(text.trim());
  if (match === null) return undefined;
  return { amount: Number(match[1]), unit: match[2] as Duration['unit'] };
}

/** `1 day`, `6 hours`, `3 business days`. */
export function describeDuration(duration: Duration): string {
  const names = { m: 'minute', h: 'hour', d: 'day', bd: 'business day', w: 'week' } as const;
  return plural(duration.amount, names[duration.unit]);
}

/** A length in minutes as people say it: `3 days`, `36 hours`, `19 days 8 hours`, `1 hour 30 minutes`. */
export function describeMinutes(minutes: number): string {
  const days = minutes < 2 * DAY && minutes % DAY !== 0 ? 0 : Math.floor(minutes / DAY);
  const hours = Math.floor((minutes - days * DAY) / HOUR);
  const parts = [
    [days, 'day'],
    [hours, 'hour'],
    [minutes - days * DAY - hours * HOUR, 'minute'],
  ] as const;
  const said = parts.flatMap(([amount, name]) => (amount === 0 ? [] : [plural(amount, name)]));
  return said.length === 0 ? plural(0, 'minute') : said.join(' ');
}

/** A calendar day or a moment of one, as written in a file. */
export interface DateTime {
  /** The moment; for a day without a clock time its midnight. */
  readonly at: LocalTime;
  /** Whether a clock time was written. */
  readonly timed: boolean;
}

/** Midnight of a calendar day; undefined when there is no such day (2026-02-30). Months count from 1. */
export function dayStart(year: number, month: number, day: number): LocalTime | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  // Floored, the quotient is a whole number to the engine too, which keeps those apart and is much faster with them.
  return Math.floor(date.getTime() / 60_000);
}

/** Whether a text is a day of the calendar, `2026-03-03`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return dayStart(Number(year), Number(month), Number(day)) !== undefined;
}

/** Midnight of a real day written `YYYY-MM-DD`; 0 for anything else. */
export function startOfDay(day: string): LocalTime {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayStart(year, month, date) ?? 0;
}

/** The day of the week of a moment. */
export function weekdayOf(at: LocalTime): Weekday {
  const days = Math.floor(at / DAY);
  // 1970-01-01 was a Thursday, the fourth of a week that starts on Monday.
  return WEEKDAYS[(((days + 3) % 7) + 7) % 7] as Weekday;
}

/** Year, month (from 1) and day of a moment. */
export function calendarDay(at: LocalTime): { year: number; month: number; day: number } {
  const date = new Date(Math.floor(at / DAY) * DAY * 60_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-03-03`. */
export function formatDay(at: LocalTime): string {
  const { year, month, day } = calendarDay(at);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** `09:00`. */
export function formatClock(at: LocalTime): string {
  const minutes = ((at % DAY) + DAY) % DAY;
  return `${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`;
}

/** `2026-03-03T09:00`. */
export function formatMoment(at: LocalTime): string {
  return `${formatDay(at)}T${formatClock(at)}`;
}
