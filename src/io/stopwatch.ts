/** Measures how long the parts of a run take, and says what it is at while it lasts. */

/** One part: how long it took, and the parts within it. */
export interface Lap {
  readonly name: string;
  readonly milliseconds: number;
}

export interface Stopwatch {
  /** Does a part of the run. */
  time<T>(name: string, work: () => T): T;
  /** The same for a rule. */
  timeRule<T>(rule: string, work: () => T): T;
  /** The parts in order, and the rules from the slowest. */
  laps(): { readonly parts: readonly Lap[]; readonly rules: readonly Lap[]; readonly total: number };
}

/** Starts to measure; `tell` hears what is done next. */
export function startStopwatch(tell: (what: string) => void = () => {}): Stopwatch {
  const begin = performance.now();
  const parts = new Map<string, number>();
  const rules = new Map<string, number>();
  const measured = <T>(into: Map<string, number>, name: string, work: () => T): T => {
    tell(name);
    const start = performance.now();
    const stop = (): void => {
      into.set(name, (into.get(name) ?? 0) + performance.now() - start);
    };
    const done = work();
    if (done instanceof Promise) return done.finally(stop) as T;
    stop();
    return done;
  };
  const lapsOf = (from: ReadonlyMap<string, number>): Lap[] =>
    [...from].map(([name, milliseconds]) => ({ name, milliseconds }));
  return {
    time: (name, work) => measured(parts, name, work),
    timeRule: (rule, work) => measured(rules, rule, work),
    laps: () => ({
      parts: lapsOf(parts),
      rules: lapsOf(rules).sort((a, b) => b.milliseconds - a.milliseconds || (a.name < b.name ? -1 : 1)),
      total: performance.now() - begin,
    }),
  };
}

/** What a line of progress is written to. */
export type ProgressStream = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

/** Shorter runs show nothing: a line that comes and goes at once is only a flicker. */
const PATIENCE = 1000;

/** One line on a terminal that says what is done now, in runs that take longer than a second; `clear` takes it away. */
export function progressLine(stream: ProgressStream, isWanted: boolean) {
  const begin = performance.now();
  let isShown = false;
  return {
    tell(what: string): void {
      if (!isWanted || stream.isTTY !== true || performance.now() - begin < PATIENCE) return;
      stream.write(`\r\u001b[2K${what} …`);
      isShown = true;
    },
    clear(): void {
      if (isShown) stream.write('\r\u001b[2K');
      isShown = false;
    },
  };
}
