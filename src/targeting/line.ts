/** The number line and the line of time, cut into stretches at the constants that predicates use. */
import { type AttributeTest, DAY, dayStart, type LocalTime, minutesOf } from '../model/index.js';
import type { Cut, Range } from './formula.js';

export const EVERYTHING: Range = { low: undefined, high: undefined };

const before = (at: number): Cut => ({ at, after: false });
const after = (at: number): Cut => ({ at, after: true });

/** The range of exactly one number. */
export function point(at: number): Range {
  return { low: before(at), high: after(at) };
}

/** The numbers that pass a comparison; undefined for a test that is none. */
export function numberRange(test: AttributeTest): Range | undefined {
  switch (test.op) {
    case 'atLeast':
      return { low: before(test.value), high: undefined };
    case 'above':
      return { low: after(test.value), high: undefined };
    case 'atMost':
      return { low: undefined, high: after(test.value) };
    case 'below':
      return { low: undefined, high: before(test.value) };
    default:
      return undefined;
  }
}

/** The moments that pass a test of a date; undefined for a test that is none. */
export function dateRange(test: AttributeTest, today: LocalTime): Range | undefined {
  switch (test.op) {
    case 'before':
      return { low: undefined, high: before(test.value.at) };
    case 'after':
      return { low: test.value.timed ? after(test.value.at) : before(test.value.at + DAY), high: undefined };
    case 'within':
      return { low: before(today - minutesOf(test.value)), high: before(today + DAY) };
    default:
      return undefined;
  }
}

/** The moments that a written date means: all of its day, or the moment with a clock time. Undefined for other texts. */
export function dateAsRange(text: string): Range | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2})?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const midnight = dayStart(Number(match[1]), Number(match[2]), Number(match[3]));
  if (midnight === undefined) return undefined;
  if (match[4] === undefined) return { low: before(midnight), high: before(midnight + DAY) };
  return point(midnight + Number(match[4]) * 60 + Number(match[5]));
}

function compareCuts(a: Cut, b: Cut): number {
  return a.at - b.at || Number(a.after) - Number(b.after);
}

/** Whether all of `inner` lies in `outer`. */
export function covers(outer: Range, inner: Range): boolean {
  const low = outer.low === undefined || (inner.low !== undefined && compareCuts(inner.low, outer.low) >= 0);
  const high = outer.high === undefined || (inner.high !== undefined && compareCuts(inner.high, outer.high) <= 0);
  return low && high;
}

/** Cuts the part of the line within bounds at the ends of all ranges; with `whole`, stretches without a whole number fall out. */
export function cutLine(ranges: readonly Range[], bounds: Range, whole: boolean): Range[] {
  const ends = [...ranges, bounds].flatMap(({ low, high }) => [low, high]).filter((cut) => cut !== undefined);
  const cuts = ends.sort(compareCuts).filter((cut, index) => {
    const last = ends[index - 1];
    return last === undefined || compareCuts(last, cut) !== 0;
  });
  const stretches = [undefined, ...cuts].map((low, index): Range => ({ low, high: cuts[index] }));
  return stretches.filter((range) => covers(bounds, range) && (!whole || hasWholeNumber(range)));
}

function leastWhole(low: Cut): number {
  return low.after ? Math.floor(low.at) + 1 : Math.ceil(low.at);
}

function greatestWhole(high: Cut): number {
  return high.after ? Math.floor(high.at) : Math.ceil(high.at) - 1;
}

function hasWholeNumber({ low, high }: Range): boolean {
  return low === undefined || high === undefined || leastWhole(low) <= greatestWhole(high);
}

/** A number of a stretch that surprises least: whole where one is in it, near the end that a predicate names. */
export function sampleOf(range: Range): number {
  const { low, high } = range;
  if (low === undefined && high === undefined) return 0;
  if (!hasWholeNumber(range)) {
    const from = (low as Cut).at;
    return from + ((high as Cut).at - from) / 2;
  }
  return low === undefined ? greatestWhole(high as Cut) : leastWhole(low);
}
