/** A limit as a question to search: which sends can fall into one window of each clock, and who gets them. */
import type { Cadence, LocalTime } from '../model/index.js';
import { type Formula, TRUE } from '../targeting/index.js';
import type { Clock, Plan } from './clocks.js';
import { channelsOfLimit, counts, kindsOfLimit, type Limit, windowOf } from './limits.js';
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
  /** All counts together. */
  readonly total: number;
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
  /** The fullest first. */
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

/** Turns a plan and a limit into a problem. `who`: only people who match it. */
export function problemOf(plan: Plan, limit: Limit, who: Formula = TRUE): Problem {
  const { world } = plan;
  const width = windowOf(limit);
  const base = limit.segment === undefined ? who : world.and([who, world.segment(limit.segment)]);
  const { atoms, clocks } = countedIn(plan, limit);
  const bags = new Bags();
  const parts = clocks.map(
    ({ clock, patterns, repeats }): Part => ({
      clock,
      patterns,
      stretches: stretchesOf(patterns, width, bags),
      repeats,
      group: groupOf(clock),
    }),
  );
  return { limit, width, base, atoms, parts };
}

/** What counts on each clock, whatever the length of the window. */
interface Counting {
  readonly atoms: readonly Atom[];
  readonly clocks: readonly Pick<Part, 'clock' | 'patterns' | 'repeats'>[];
}

/** By the kinds and channels that count: several limits ask about the same sends. */
const countings = new WeakMap<Plan, Map<string, Counting>>();

function countedIn(plan: Plan, limit: Limit): Counting {
  let known = countings.get(plan);
  if (known === undefined) {
    known = new Map();
    countings.set(plan, known);
  }
  const key = JSON.stringify([[...kindsOfLimit(limit)].sort(), [...channelsOfLimit(limit)].sort()]);
  let counting = known.get(key);
  if (counting === undefined) {
    counting = count(plan, limit);
    known.set(key, counting);
  }
  return counting;
}

function count(plan: Plan, limit: Limit): Counting {
  const atoms = new Atoms();
  const clocks: Counting['clocks'][number][] = [];
  const isCounted = counter(limit);
  for (const clock of plan.clocks) {
    const patterns = clock.patterns.map((pattern): Counted => {
      const sends = pattern.filter(isCounted);
      return { sends, atoms: sends.map((send) => atoms.of(send)) };
    });
    const repeats = clock.reentry?.sends.filter(({ send }) => isCounted(send)) ?? [];
    if (patterns.every(({ sends }) => sends.length === 0) && repeats.length === 0) continue;
    clocks.push({
      clock,
      patterns,
      repeats:
        clock.reentry === undefined
          ? undefined
          : { gap: clock.reentry.gap, sends: repeats.map((one) => ({ ...one, atom: atoms.of(one.send) })) },
    });
  }
  return { atoms: atoms.all, clocks };
}

/** A problem about one of its clocks alone. */
export function aboutPart(problem: Problem, part: Part): Problem {
  return { ...problem, parts: [part] };
}

/** A problem without some cadences. Clocks that they are not on stay as they are. */
export function without(problem: Problem, removed: ReadonlySet<Cadence>): Problem {
  const parts = problem.parts.flatMap((part): Part[] => {
    const cadences = part.clock.cadences.filter((cadence) => !removed.has(cadence));
    if (cadences.length === part.clock.cadences.length) return [part];
    if (cadences.length === 0) return [];
    const patterns = part.patterns.map((pattern) => withoutSends(pattern, removed));
    const clock = { ...part.clock, cadences };
    return [{ ...part, clock, patterns, stretches: stretchesOf(patterns, problem.width), group: groupOf(clock) }];
  });
  return { ...problem, parts };
}

function withoutSends({ sends, atoms }: Counted, removed: ReadonlySet<Cadence>): Counted {
  const kept: { sends: PlannedSend[]; atoms: number[] } = { sends: [], atoms: [] };
  for (const [index, send] of sends.entries()) {
    if (removed.has(send.cadence)) continue;
    kept.sends.push(send);
    kept.atoms.push(atoms[index] as number);
  }
  return kept;
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
function stretchesOf(patterns: readonly Counted[], width: number, bags = new Bags()): readonly Stretch[] {
  const found: Found = { stretches: [], bags, known: new Map() };
  for (const [index, pattern] of patterns.entries()) addStretches(found, pattern, { index, width });
  return found.stretches.sort((a, b) => b.total - a.total);
}

interface Found {
  readonly stretches: Stretch[];
  readonly bags: Bags;
  /** By fingerprint: the other halves of the fingerprints that were seen with it. */
  readonly known: Map<number, number[]>;
}

function addStretches(
  found: Found,
  { sends, atoms }: Counted,
  { index, width }: { index: number; width: number },
): void {
  const tally = new Tally();
  let end = 0;
  for (let begin = 0; begin < sends.length; begin++) {
    const from = sends[begin]?.at as number;
    const before = end;
    for (; end < sends.length && (sends[end]?.at as number) < from + width; end++) tally.add(atoms[end] as number);
    // A stretch that begins later and ends with the same send holds less.
    if (end > before && isNew(found.known, tally))
      found.stretches.push({ pattern: index, from, total: end - begin, ...found.bags.of(atoms, begin, end) });
    tally.remove(atoms[begin] as number);
  }
}

function isNew(known: Found['known'], { key, rest }: Tally): boolean {
  const seen = known.get(key);
  if (seen === undefined) known.set(key, [rest]);
  else if (seen.includes(rest)) return false;
  else seen.push(rest);
  return true;
}

/** Gathers the different atoms of stretches, and how often each of them occurs. */
class Bags {
  /** By atom: its place in the bag, where the round is the present one. */
  private places = new Int32Array(64);
  private rounds = new Int32Array(64);
  private round = 0;

  of(numbers: readonly number[], begin: number, end: number): Pick<Stretch, 'atoms' | 'counts'> {
    const atoms = new Int32Array(end - begin);
    const counts = new Int32Array(end - begin);
    let size = 0;
    this.round++;
    for (let i = begin; i < end; i++) {
      const atom = numbers[i] as number;
      if (atom >= this.places.length) this.grow(atom);
      if (this.rounds[atom] !== this.round) {
        this.rounds[atom] = this.round;
        this.places[atom] = size;
        atoms[size++] = atom;
      }
      const place = this.places[atom] as number;
      counts[place] = (counts[place] as number) + 1;
    }
    return { atoms: atoms.slice(0, size), counts: counts.slice(0, size) };
  }

  private grow(atom: number): void {
    const size = 2 * Math.max(atom, this.places.length);
    const [places, rounds] = [new Int32Array(size), new Int32Array(size)];
    places.set(this.places);
    rounds.set(this.rounds);
    [this.places, this.rounds] = [places, rounds];
  }
}

/** A fingerprint of a bag of numbers that changes with each of them: 85 bits, so that two bags do not meet by chance. */
class Tally {
  private a = 0;
  private b = 0;
  private c = 0;

  add(number: number): void {
    this.a = (this.a + scatter(number, 0x9e3779b1)) | 0;
    this.b = (this.b + scatter(number, 0x85ebca77)) | 0;
    this.c = (this.c + scatter(number, 0xc2b2ae3d)) | 0;
  }

  remove(number: number): void {
    this.a = (this.a - scatter(number, 0x9e3779b1)) | 0;
    this.b = (this.b - scatter(number, 0x85ebca77)) | 0;
    this.c = (this.c - scatter(number, 0xc2b2ae3d)) | 0;
  }

  get key(): number {
    return (this.a >>> 0) * 0x200000 + (this.b & 0x1fffff);
  }

  get rest(): number {
    return this.c;
  }
}

function scatter(number: number, seed: number): number {
  let mixed = Math.imul(number + 1, seed) ^ (seed >>> 7);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) | 0;
}
