/** The spots that a reader of many patterns at once can be in, worked out as texts lead to them and remembered for the next. */
import { kindNumber, type Tables, type Test } from './automaton-builder.js';

/** All states that the words so far lead to. */
export interface Spot {
  /** Whether any pattern can go on or end here. */
  readonly isAlive: boolean;
  readonly isEnd: boolean;
  readonly states: Int32Array;
  /** Conditions on the next place that make a difference: to the next word, and to the patterns that end. */
  readonly asks: number;
  readonly asksAtEnd: number;
  /** Spots behind this one by word and place; patterns that end here by place. */
  readonly next: Map<number, Spot>;
  readonly ends: Map<number, readonly number[]>;
}

/** So many steps are remembered before all are forgotten: enough for the words that people use, and a bound for hostile texts. */
const MOST_STEPS = 100_000;

const ANY = -kindNumber('any');

const NOWHERE: Spot = {
  isAlive: false,
  isEnd: false,
  states: new Int32Array(0),
  asks: 0,
  asksAtEnd: 0,
  next: new Map(),
  ends: new Map(),
};

/** The automaton made deterministic on the way: each step is worked out when a text first takes it (as RE2 does for letters). */
export class Spots {
  /** Before the first word of a pattern. */
  readonly begin: Spot;
  private readonly known = new Map<string, Spot>();
  private steps = 0;
  /** The round in which a state was last entered, and the states entered in this one. */
  private readonly seen: Int32Array;
  private readonly entered: Int32Array;
  private count = 0;
  private round = 0;
  /** Edges that begin a pattern with a token of some kind. */
  private readonly startsOfKinds: readonly number[];

  constructor(private readonly tables: Tables) {
    const states = tables.edgesFrom.length - 1;
    this.seen = new Int32Array(states);
    this.entered = new Int32Array(states);
    const { tests, places } = tables.starts;
    this.startsOfKinds = [...tests.keys()].filter((edge) => (tests[edge] ?? 0) < 0);
    this.begin = { ...NOWHERE, isAlive: true, asks: places.reduce((all, place) => all | place, 0), next: new Map() };
  }

  /** Where a word leads: its id, the number of its kind, and the conditions that hold on the place before it. */
  step(spot: Spot, id: number, kind: number, place: number): Spot {
    const key = (((id << 3) | kind) << 5) | (place & spot.asks);
    let next = spot.next.get(key);
    if (next === undefined) {
      if (this.steps >= MOST_STEPS) this.forget();
      this.steps += 1;
      next = this.workOut(spot, id, kind, place);
      spot.next.set(key, next);
    }
    return next;
  }

  /** The patterns that end in a spot, given the conditions that hold behind it. */
  endsAt(spot: Spot, place: number): readonly number[] {
    const key = place & spot.asksAtEnd;
    let ends = spot.ends.get(key);
    if (ends === undefined) {
      ends = this.workOutEnds(spot, place);
      spot.ends.set(key, ends);
    }
    return ends;
  }

  private forget(): void {
    this.known.clear();
    this.begin.next.clear();
    this.steps = 0;
  }

  private workOut(spot: Spot, id: number, kind: number, place: number): Spot {
    const { edges, edgesFrom, starts, startsOfWord } = this.tables;
    this.round += 1;
    this.count = 0;
    if (spot === this.begin) {
      const end = startsOfWord.from[id + 1] ?? 0;
      for (let item = startsOfWord.from[id] ?? 0; item < end; item += 1)
        this.enter(starts, startsOfWord.items[item] ?? 0, place);
      for (const edge of this.startsOfKinds)
        if (this.isOpen(starts.tests[edge] ?? 0, 0, kind)) this.enter(starts, edge, place);
    }
    for (const state of spot.states) {
      const end = edgesFrom[state + 1] ?? 0;
      for (let edge = edgesFrom[state] ?? 0; edge < end; edge += 1)
        if (this.isOpen(edges.tests[edge] ?? 0, id, kind)) this.enter(edges, edge, place);
    }
    return this.count === 0 ? NOWHERE : this.spotOf(this.entered.slice(0, this.count));
  }

  private enter({ places, to }: Tables['edges'], edge: number, place: number): void {
    const state = to[edge] ?? 0;
    if (((places[edge] ?? 0) & ~place) !== 0 || this.seen[state] === this.round) return;
    this.seen[state] = this.round;
    this.entered[this.count] = state;
    this.count += 1;
  }

  private isOpen(test: Test, id: number, kind: number): boolean {
    if (test < 0) return test === ANY || test === -kind;
    const set = test - this.tables.firstSet;
    return set < 0 ? test === id : id !== 0 && this.isIn(set, id);
  }

  /** Whether a set of words holds a word. */
  private isIn(set: number, id: number): boolean {
    const { from, items } = this.tables.sets;
    let low = from[set] ?? 0;
    let high = from[set + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return low < (from[set + 1] ?? 0) && items[low] === id;
  }

  private spotOf(states: Int32Array): Spot {
    const key = states.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { edges, edgesFrom, accepts, acceptsFrom } = this.tables;
    const asksOf = (places: Uint8Array, from: Int32Array): number => {
      let all = 0;
      for (const state of states)
        for (let at = from[state] ?? 0; at < (from[state + 1] ?? 0); at += 1) all |= places[at] ?? 0;
      return all;
    };
    const spot: Spot = {
      isAlive: true,
      isEnd: states.some((state) => acceptsFrom[state] !== acceptsFrom[state + 1]),
      states,
      asks: asksOf(edges.places, edgesFrom),
      asksAtEnd: asksOf(accepts.places, acceptsFrom),
      next: new Map(),
      ends: new Map(),
    };
    this.known.set(key, spot);
    return spot;
  }

  private workOutEnds({ states }: Spot, place: number): readonly number[] {
    const { accepts, acceptsFrom } = this.tables;
    const ends = new Set<number>();
    for (const state of states)
      for (let at = acceptsFrom[state] ?? 0; at < (acceptsFrom[state + 1] ?? 0); at += 1)
        if (((accepts.places[at] ?? 0) & ~place) === 0) ends.add(accepts.patterns[at] ?? 0);
    return [...ends];
  }
}
