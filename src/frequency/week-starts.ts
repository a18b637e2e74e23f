/** Which moments of a week a cadence has to be started at so that everything weekdays and hours can do to it is seen. */
import { type Cadence, DAY, type LocalTime, minutesOf, type Step, type StepItem } from '../model/index.js';

/** A Monday. */
const MONDAY: LocalTime = 4 * DAY;

/**
 * Starts of a week that lead to all patterns that can be the worst: between two moments at which a step passes midnight
 * or an edge of a window, distances grow or shrink evenly, so the ends of such stretches tell it all.
 */
export function differentStarts(cadences: readonly Cadence[]): readonly LocalTime[] {
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
