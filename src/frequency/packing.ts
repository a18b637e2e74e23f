/** Re-entry: how many sends fall into one window when someone enters again and again, never sooner than the gap. */

/** A send: minutes after entering, as a range where it depends on the weekday. */
export interface Offset {
  readonly earliest: number;
  readonly latest: number;
}

/** The most sends in `[0, width)`, and the entries (minutes, ascending) that lead to it. */
export interface Packing {
  readonly count: number;
  readonly entries: readonly number[];
  /** False where there were too many moments to try: more may be possible. */
  readonly isProved: boolean;
}

/** More moments of entering than this are not tried. */
const MOST_CELLS = 4_000_000;

/**
 * Entries can be moved earlier until they stand at a moment at which a send comes into the window or leaves it, or just
 * the gap after the entry before: moments on a grid of the common divisor are enough.
 */
export function pack(offsets: readonly Offset[], gap: number, width: number): Packing {
  if (offsets.length === 0) return { count: 0, entries: [], isProved: true };
  let cell = greatestCommonDivisor(gap, width);
  let longest = 0;
  for (const { earliest, latest } of offsets) {
    cell = greatestCommonDivisor(greatestCommonDivisor(cell, earliest), latest);
    longest = Math.max(longest, latest);
  }
  const before = longest / cell;
  const cells = before + width / cell;
  if (cells > MOST_CELLS) return oneRun(offsets, width);
  const gains = gainsOf(offsets, { cell, before, cells, width });
  const step = gap / cell;
  // most[i]: the most sends with entries in the first i cells.
  const most = new Int32Array(cells + 1);
  for (let i = 0; i < cells; i++) {
    const entering = (most[Math.max(0, i - step + 1)] as number) + (gains[i] as number);
    most[i + 1] = Math.max(most[i] as number, entering);
  }
  const entries: number[] = [];
  for (let i = cells; i > 0; ) {
    if (most[i] === most[i - 1]) i--;
    else {
      entries.push((i - 1 - before) * cell);
      i = Math.max(0, i - step);
    }
  }
  return { count: most[cells] as number, entries: entries.reverse(), isProved: true };
}

/** The fullest window of a single run. */
function oneRun(offsets: readonly Offset[], width: number): Packing {
  let count = 0;
  let entry = 0;
  for (const { latest } of offsets) {
    const inside = offsets.filter((one) => one.latest >= latest && one.earliest < latest + width).length;
    if (inside <= count) continue;
    count = inside;
    entry = -latest;
  }
  return { count, entries: [entry], isProved: false };
}

interface Grid {
  readonly cell: number;
  readonly before: number;
  readonly cells: number;
  readonly width: number;
}

/** By cell of the entry: how many sends of that run are in the window. */
function gainsOf(offsets: readonly Offset[], { cell, before, cells, width }: Grid): Int32Array {
  const changes = new Int32Array(cells + 1);
  for (const { earliest, latest } of offsets) {
    // In the window from `entry + latest >= 0` on and as long as `entry + earliest < width`.
    const first = before - latest / cell;
    const end = before + (width - earliest) / cell;
    changes[first] = (changes[first] as number) + 1;
    if (end <= cells) changes[end] = (changes[end] as number) - 1;
  }
  for (let i = 1; i <= cells; i++) changes[i] = (changes[i] as number) + (changes[i - 1] as number);
  return changes;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
