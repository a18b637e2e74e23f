/** RFC 5545 recurrence rules → moments on the wall clock. The only file that knows the library for them. */
import { RRuleTemporal } from 'rrule-temporal';
import { calendarDay, formatClock, type LocalTime } from '../model/index.js';

/** More moments than this of one rule are not followed. */
const MOST_MOMENTS = 10_000;

export interface Recurrence {
  readonly moments: readonly LocalTime[];
  /** Set where the rule goes on after it: nothing is known from here on. */
  readonly knownUntil?: LocalTime;
  /** Why the rule cannot be read. */
  readonly problem?: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

function stamp(at: LocalTime): string {
  const { year, month, day } = calendarDay(at);
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}T${formatClock(at).replace(':', '')}00`;
}

/** The moments of a rule from its start to `end` (inclusive). The zone is nominal: the wall clock has no daylight saving. */
export function recur(rule: string, start: LocalTime, end: LocalTime): Recurrence {
  const moments: LocalTime[] = [];
  let isCut = false;
  try {
    const text = rule.trim().replace(/^RRULE:/i, '');
    const read = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:${stamp(start)}\nRRULE:${text}` });
    read.all((date) => {
      const at = Math.floor(date.epochMilliseconds / 60_000);
      if (at > end) return false;
      if (moments.length >= MOST_MOMENTS) isCut = true;
      else moments.push(at);
      return !isCut;
    });
  } catch (error) {
    // The library stops rules that go on for ever without an end of their own.
    const message = error instanceof Error ? error.message : String(error);
    if (!/exceeded/i.test(message)) return { moments: [], problem: message };
    isCut = true;
  }
  const last = moments.at(-1);
  // Rules by the second can name a minute more than once.
  return isCut ? { moments, knownUntil: last ?? start } : { moments };
}
