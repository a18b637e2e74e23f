/** Moments in words and in data: a day of the calendar, or how long after the start. */
import { DAY, formatClock, formatDay, formatMoment, HOUR, type LocalTime, plural, weekdayOf } from '../model/index.js';

const NAMES = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' } as const;

/** `Tue 2026-03-03, 09:00` on the calendar; `day 3` or `day 3, 4 hours in` otherwise, day 0 being the day of the start, as in files. */
export function describeMoment(at: LocalTime, isDated: boolean): string {
  if (isDated) return `${NAMES[weekdayOf(at)]} ${formatDay(at)}, ${formatClock(at)}`;
  const minutes = at % DAY;
  const rest =
    minutes === 0 ? '' : minutes % HOUR === 0 ? `, ${plural(minutes / HOUR, 'hour')} in` : `, ${formatClock(at)} in`;
  return `day ${Math.floor(at / DAY)}${rest}`;
}

/** `2026-03-03T09:00` on the calendar; otherwise the time since the start as an ISO 8601 duration (`P2DT4H`). */
export function momentData(at: LocalTime, isDated: boolean): string {
  if (isDated) return formatMoment(at);
  const [days, hours, minutes] = [Math.floor(at / DAY), Math.floor((at % DAY) / HOUR), at % HOUR];
  const clock = `${hours === 0 ? '' : `${hours}H`}${minutes === 0 ? '' : `${minutes}M`}`;
  if (days === 0 && clock === '') return 'PT0M';
  return `P${days === 0 ? '' : `${days}D`}${clock === '' ? '' : `T${clock}`}`;
}
