/** What a timeline says in every format that people read: names of days, whose inbox it is, where the limits stand. */
import {
  calendarDay,
  DAY,
  formatClock,
  HOUR,
  type Timeline,
  type TimelineLimit,
  type TimelineSend,
  weekdayOf,
} from '../model/index.js';
import { oneLine } from './visible.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The name of a day: `Tue 3 Mar`, or `Day 3`, day 0 being the day of the start. */
export function dayName(at: number, isDated: boolean): string {
  if (!isDated) return `Day ${Math.floor(at / DAY)}`;
  const { month, day } = calendarDay(at);
  const name = weekdayOf(at);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${day} ${MONTHS[month - 1]}`;
}

/** What stands above a timeline: "The fullest inbox in `lapsed`". */
export function timelineTitle({ among }: Timeline): string {
  return among === undefined ? 'The fullest inbox that anyone can get' : `The fullest inbox among ${oneLine(among)}`;
}

/** Whose inbox it is, in a sentence. */
export function timelinePerson({ person, segments }: Timeline): string {
  const words = oneLine(person);
  const places = segments.length === 0 ? '' : ` In ${listed(segments.map(oneLine))}.`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${places}`;
}

/** Where the limits stand, the one that is broken worst first, in a sentence. */
export function timelineVerdict({ limits }: Timeline): { readonly isOver: boolean; readonly text: string } {
  const [worst] = [...limits].sort((a, b) => b.most / Math.max(b.max, 0.5) - a.most / Math.max(a.max, 0.5));
  const isOver = worst !== undefined && worst.most > worst.max;
  if (!isOver) return { isOver, text: 'This is within all limits.' };
  return { isOver, text: `This person gets ${worst.reached}. The limit is ${worst.max}.` };
}

/** Which limits get a column: one that counts the same mails in the same time as a stricter one tells nothing new. */
export function telling({ limits, days }: Timeline): readonly number[] {
  const sends = days.flatMap((day) => day.sends);
  const isSame = (a: number, b: number): boolean => sends.every(({ counts }) => counts[a] === counts[b]);
  return limits.flatMap((limit, index) => {
    const isTold = limits.some(
      (other, at) =>
        at !== index &&
        other.per === limit.per &&
        (other.max < limit.max || (other.max === limit.max && at < index)) &&
        isSame(at, index),
    );
    return isTold ? [] : [index];
  });
}

/** Whether a mail goes over one of these limits (all of them by default). */
export function isBreach({ counts }: TimelineSend, { limits }: Timeline, among?: readonly number[]): boolean {
  return counts.some(
    (count, index) =>
      count !== undefined && count > (limits[index]?.max ?? 0) && (among === undefined || among.includes(index)),
  );
}

/** What stands for a send: its subject, or what is done on another channel. */
export function subjectOf({ channel, subject, template }: TimelineSend): string {
  return channel === 'email' ? subject || template : `(${channel}) ${subject || template}`;
}

/** The clock time; without a calendar how long after the hour of the start, where it is not that hour. */
export function timeOf({ at }: TimelineSend, { isDated }: Timeline): string {
  if (isDated) return formatClock(at);
  const minutes = at % DAY;
  if (minutes === 0) return '';
  return minutes % HOUR === 0 ? `+${minutes / HOUR}h` : `+${formatClock(minutes)}`;
}

/** What the numbers beside mails are. */
export function timelineLegend(timeline: Timeline): string {
  const windows = telling(timeline).map((index) => (timeline.limits[index] as TimelineLimit).window);
  return `Numbers: mails in the ${listed([...new Set(windows)])} up to and with this one.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
