/** How long work takes on a machine that does other things as well. */

/** Milliseconds. Other work only ever adds: the best run tells what the work itself costs. */
export interface Measured<T> {
  /** The first run, with code that was not compiled yet where nothing like it ran before. */
  readonly first: number;
  readonly best: number;
  readonly median: number;
  /** Processor time of the run with the least of it, the collection of garbage on other threads included. */
  readonly processor: number;
  /** What the best run gave. */
  readonly result: T;
}

/** Does the same work several times. */
export function measure<T>(runs: number, work: () => T): Measured<T> {
  const all = Array.from({ length: runs }, () => {
    const used = process.cpuUsage();
    const begin = performance.now();
    const result = work();
    const wall = performance.now() - begin;
    const { user, system } = process.cpuUsage(used);
    return { wall, processor: (user + system) / 1000, result };
  });
  const [first] = all;
  const [best] = [...all].sort((a, b) => a.wall - b.wall);
  if (first === undefined || best === undefined) throw new Error('Nothing was measured.');
  return {
    first: first.wall,
    best: best.wall,
    median: median(all.map(({ wall }) => wall)),
    processor: Math.min(...all.map(({ processor }) => processor)),
    result: best.result,
  };
}

/** The middle one; of an even number the upper middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Whether a row is wanted: all of them, unless `--only=NAME` asks for one, which is then measured in a fresh process. */
export function isAsked(row: string): boolean {
  const only = process.argv.find((flag) => flag.startsWith('--only='))?.slice('--only='.length);
  return only === undefined || only === row;
}
