/** A limit as a question to search: which sends can fall into one window of each clock, and who gets them. */
import type { Cadence, LocalTime } from '../model/index.js';
import { type Formula, TRUE } from '../targeting/index.js';
import type { Clock, Plan } from './clocks.js';
import { counts, type Limit, windowOf } from './limits.js';
import type { PlannedSend } from './walk.js';

/** Sends that the same people get: whoever matches, unless another cadence of the group is chosen. */
export interface Atom {
  readonly index: number;
  readonly who: Formula;
  /** The group, and the cadence that it stands for in it. */
  readonly group: string | undefined;
  readonly cadence: string | undefined;
}

/** The sends of one stretch of a clock, as long as the limit's window. */
export interface Stretch {
  readonly pattern: number;
  readonly from: LocalTime;
  readonly atoms: Int32Array;
  readonly counts: Int32Array;
}

/** Sends of a cadence that may be entered again. */
export interface Repeats {
  readonly gap: number;
  readonly sends: readonly {
    readonly send: PlannedSend;
    readonly earliest: number;
    readonly latest: number;
    readonly atom: number;
  }[];
}

/** The sends of a pattern that count, each with its atom. */
export interface Counted {
  readonly sends: readonly PlannedSend[];
  readonly atoms: readonly number[];
}

/** What one clock adds. */
export interface Part {
  readonly clock: Clock;
  readonly patterns: readonly Counted[];
  readonly stretches: readonly Stretch[];
  readonly repeats: Repeats | undefined;
  /** Set where everything in it stands for one cadence of a group: parts of one group do not add up. */
  readonly group: string | undefined;
}

export interface Problem {
  readonly limit: Limit;
  readonly width: number;
  /** Who is asked about. */
  readonly base: Formula;
  readonly atoms: readonly Atom[];
  readonly parts: readonly Part[];
}

/** Cadences whose sends are left out. */
export type Without = ReadonlySet<Cadence>;

/** Turns a plan and a limit into a problem. `who`: only people who match it. */
export function problemOf(plan: Plan, limit: Limit, who: Formula = TRUE): Problem {
  const { world } = plan;
  const atoms = new Atoms();
  const width = windowOf(limit);
  const base = limit.segment === undefined ? who : world.and([who, world.segment(limit.segment)]);
  const parts: Part[] = [];
  const isCounted = counter(limit);
  for (const clock of plan.clocks) {
    const patterns = clock.patterns.map((pattern): Counted => {
      const sends = pattern.filter(isCounted);
      return { sends, atoms: sends.map((send) => atoms.of(send)) };
    });
    const repeats = clock.reentry?.sends.filter(({ send }) => isCounted(send)) ?? [];
    if (patterns.every(({ sends }) => sends.length === 0) && repeats.length === 0) continue;
    parts.push({
      clock,
      patterns,
      stretches: stretchesOf(patterns, width),
      repeats:
        clock.reentry === undefined
          ? undefined
          : { gap: clock.reentry.gap, sends: repeats.map((one) => ({ ...one, atom: atoms.of(one.send) })) },
      group: groupOf(clock),
    });
  }
  return { limit, width, base, atoms: atoms.all, parts };
}

/** A problem with only some of its clocks, or without some cadences. */
export function restrict(problem: Problem, keep: (cadence: Cadence) => boolean, plan: Plan): Problem {
  const clocks = plan.clocks
    .filter((clock) => clock.cadences.some(keep))
    .map((clock): Clock => {
      const cadences = clock.cadences.filter(keep);
      const patterns = clock.patterns.map((pattern) => pattern.filter((send) => keep(send.cadence)));
      return { ...clock, cadences, patterns };
    });
  return problemOf({ ...plan, clocks }, { ...problem.limit }, problem.base);
}

function counter(limit: Limit): (send: PlannedSend) => boolean {
  const known = new Map<PlannedSend['step'], boolean>();
  return ({ cadence, step }) => {
    let answer = known.get(step);
    if (answer === undefined) {
      answer = counts(limit, cadence, step);
      known.set(step, answer);
    }
    return answer;
  };
}

function groupOf({ cadences }: Clock): string | undefined {
  return cadences.length === 1 ? cadences[0]?.group?.value : undefined;
}

/** Numbers atoms; equal ones are one. */
class Atoms {
  readonly all: Atom[] = [];
  private readonly known = new Map<string | number, number>();

  of({ who, cadence }: PlannedSend): number {
    const group = cadence.group?.value;
    const key = group === undefined ? who.id : `${who.id}/${cadence.id}`;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.all.length;
      this.all.push({ index, who, group, cadence: group === undefined ? undefined : cadence.id });
      this.known.set(key, index);
    }
    return index;
  }
}

/** The stretches of patterns that are not part of others; those that hold the same sends are one. */
function stretchesOf(patterns: readonly Counted[], width: number): readonly Stretch[] {
  const stretches = new Map<string, Stretch>();
  for (const [index, pattern] of patterns.entries()) addStretches(stretches, pattern, { index, width });
  return [...stretches.values()];
}

function addStretches(
  stretches: Map<string, Stretch>,
  { sends, atoms: numbers }: Counted,
  { index, width }: { index: number; width: number },
): void {
  const inside = new Map<number, number>();
  const tally = new Tally();
  let end = 0;
  for (let begin = 0; begin < sends.length; begin++) {
    const from = sends[begin]?.at as number;
    const before = end;
    for (; end < sends.length && (sends[end]?.at as number) < from + width; end++) {
      add(inside, numbers[end] as number, 1);
      tally.change(numbers[end] as number, 1);
    }
    // A stretch that begins later and ends with the same send holds less.
    if (end > before && !stretches.has(tally.key)) {
      const atoms = Int32Array.from(inside.keys());
      const counts = Int32Array.from(inside.values());
      stretches.set(tally.key, { pattern: index, from, atoms, counts });
    }
    add(inside, numbers[begin] as number, -1);
    tally.change(numbers[begin] as number, -1);
  }
}

function add(counts: Map<number, number>, key: number, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}

/** A fingerprint of a bag of numbers that changes with each of them: 96 bits, so that two bags do not meet by chance. */
class Tally {
  private a = 0;
  private b = 0;
  private c = 0;

  change(number: number, by: number): void {
    this.a = (this.a + by * scatter(number, 0x9e3779b1)) | 0;
    this.b = (this.b + by * scatter(number, 0x85ebca77)) | 0;
    this.c = (this.c + by * scatter(number, 0xc2b2ae3d)) | 0;
  }

  get key(): string {
    return `${this.a}:${this.b}:${this.c}`;
  }
}

function scatter(number: number, seed: number): number {
  let mixed = Math.imul(number + 1, seed) ^ (seed >>> 7);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) | 0;
}
