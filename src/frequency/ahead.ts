/** Following ways through a cadence without calling deeper for every step, however long it is. */
import type { StepItem } from '../model/index.js';

/** What lies ahead on a way: the next item and what comes after it, the steps of an arm before those after its branch. */
export type Ahead = { readonly item: StepItem; readonly after: Ahead } | undefined;

/** Items in front of what comes after them. */
export function inFrontOf(after: Ahead, items: readonly StepItem[]): Ahead {
  let ahead = after;
  for (let index = items.length - 1; index >= 0; index--) ahead = { item: items[index] as StepItem, after: ahead };
  return ahead;
}

/** What was gathered on a way. Ways that part share what they have in common. */
export type Trail<T> = { readonly last: T; readonly before: Trail<T>; readonly length: number } | undefined;

export function withNext<T>(before: Trail<T>, last: T): NonNullable<Trail<T>> {
  return { last, before, length: (before?.length ?? 0) + 1 };
}

/** A trail from its beginning on. */
export function listOf<T>(trail: Trail<T>): readonly T[] {
  const list: T[] = [];
  for (let rest = trail; rest !== undefined; rest = rest.before) list.push(rest.last);
  return list.reverse();
}

/**
 * Visits what can come next, and what can come after that, to its end before the alternatives: `next` says how it goes on
 * from somewhere, the way to look at first in front, and `undefined` once enough was seen.
 */
export function explore<Place>(start: Place, next: (place: Place) => readonly Place[] | undefined): void {
  const open: Place[] = [start];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const ways = next(place);
    if (ways === undefined) return;
    for (let index = ways.length - 1; index >= 0; index--) open.push(ways[index] as Place);
  }
}
