/** Lays patterns out as an automaton over words: states, and the edges that a word can take from one to another. */
import { type Pattern, TOKEN_KINDS, type TokenKind } from './pattern.js';

/**
 * What an edge asks of a word, as one number: the id of a word; behind the last of these a set of words (`firstSet` is
 * the first one); below zero a kind of token.
 */
export type Test = number;

/** The number of a kind of token: 0 is for tokens of no special kind. */
export function kindNumber(kind: TokenKind): number {
  return TOKEN_KINDS.indexOf(kind) + 1;
}

/** Edges side by side: from which test, under which conditions on the place before the word, to which state. */
export interface Edges {
  readonly tests: Int32Array;
  readonly places: Uint8Array;
  readonly to: Int32Array;
}

/** Lists of numbers side by side: list `n` is `items` from `from[n]` up to `from[n + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** An automaton as numbers. The edges of state `s` are those from `edgesFrom[s]` up to `edgesFrom[s + 1]`; likewise for accepts. */
export interface Tables {
  /** How many patterns there are. */
  readonly patterns: number;
  /** The test for the first set of words. */
  readonly firstSet: Test;
  readonly edges: Edges;
  readonly edgesFrom: Int32Array;
  /** The patterns that end in a state, and under which conditions on the place behind it. */
  readonly accepts: { readonly patterns: Int32Array; readonly places: Uint8Array };
  readonly acceptsFrom: Int32Array;
  /** The edges that begin a pattern. */
  readonly starts: Edges;
  /** For each word the edges of `starts` that it can take. */
  readonly startsOfWord: Lists;
  /** Ids of the words in each set, in rising order. */
  readonly sets: Lists;
}

/** A state under construction. `silent` leads on without a word. */
interface Draft {
  readonly silent: { readonly places: number; readonly to: number }[];
  readonly edges: Map<Test, number>;
  /** The patterns that end here. */
  readonly accepts: number[];
  /** Its number among the states that are stood in, behind a word; -1 for all others. */
  number: number;
}

/** What can be done in a state, while it is gathered. */
class Moves {
  readonly tests: Test[] = [];
  readonly edgePlaces: number[] = [];
  readonly to: number[] = [];
  readonly patterns: number[] = [];
  readonly acceptPlaces: number[] = [];

  get edges(): Edges {
    return {
      tests: Int32Array.from(this.tests),
      places: Uint8Array.from(this.edgePlaces),
      to: Int32Array.from(this.to),
    };
  }
}

/** Lays out patterns; `words` gives the id (from 1) of every word in them. */
export function layOut(patterns: readonly Pattern[], words: ReadonlyMap<string, number>): Tables {
  return new Builder(words).build(patterns);
}

class Builder {
  private readonly drafts: Draft[] = [];
  private stood = 0;
  private readonly sets: number[][] = [];
  private readonly setOf = new Map<string, number>();
  private readonly testOf = new Map<readonly string[], Test>();
  private readonly seen: number[] = [];
  private round = 0;
  private readonly firstSet: Test;

  constructor(private readonly words: ReadonlyMap<string, number>) {
    this.firstSet = words.size + 1;
  }

  build(patterns: readonly Pattern[]): Tables {
    const begin = this.newDraft();
    for (const [index, pattern] of patterns.entries()) this.drafts[this.add(pattern, begin)]?.accepts.push(index);
    const moves = new Moves();
    const edgesFrom = [0];
    const acceptsFrom = [0];
    for (const [state, { number }] of this.drafts.entries()) {
      if (number < 0) continue;
      this.follow(state, moves);
      edgesFrom.push(moves.to.length);
      acceptsFrom.push(moves.patterns.length);
    }
    const starts = new Moves();
    this.follow(begin, starts);
    return {
      patterns: patterns.length,
      firstSet: this.firstSet,
      edges: moves.edges,
      edgesFrom: Int32Array.from(edgesFrom),
      accepts: { patterns: Int32Array.from(moves.patterns), places: Uint8Array.from(moves.acceptPlaces) },
      acceptsFrom: Int32Array.from(acceptsFrom),
      starts: starts.edges,
      startsOfWord: listsOf(this.startsOfWord(starts.tests)),
      sets: listsOf(this.sets),
    };
  }

  private startsOfWord(tests: readonly Test[]): readonly (readonly number[])[] {
    const lists: number[][] = Array.from({ length: this.words.size + 1 }, () => []);
    for (const [edge, test] of tests.entries()) {
      const ids = test < 0 ? [] : test < this.firstSet ? [test] : (this.sets[test - this.firstSet] ?? []);
      for (const id of ids) lists[id]?.push(edge);
    }
    return lists;
  }

  private newDraft(): number {
    return this.drafts.push({ silent: [], edges: new Map(), accepts: [], number: -1 }) - 1;
  }

  /** Adds a pattern behind a state and gives the state at its end. */
  private add(pattern: Pattern, from: number): number {
    switch (pattern.type) {
      case 'sequence':
        return pattern.parts.reduce((at, part) => this.add(part, at), from);
      case 'choice':
        return this.join(pattern.of.map((part) => this.add(part, from)));
      case 'optional':
        return this.join([from, this.add(pattern.of, from)]);
      case 'gap':
        return this.addGap(pattern.max, from);
      case 'place':
        return this.addPlace(pattern.place, from);
      case 'kind':
        return this.addEdge(-kindNumber(pattern.kind), from);
      default:
        return this.addEdge(this.testFor(pattern.words), from);
    }
  }

  private addPlace(places: number, from: number): number {
    const known = this.drafts[from]?.silent.find((step) => step.places === places);
    if (known !== undefined) return known.to;
    const to = this.newDraft();
    this.drafts[from]?.silent.push({ places, to });
    return to;
  }

  /** Patterns that begin alike share their first states: nothing else leads to a state behind a word. */
  private addEdge(test: Test, from: number): number {
    const known = this.drafts[from]?.edges.get(test);
    if (known !== undefined) return known;
    const to = this.newDraft();
    const draft = this.drafts[to];
    if (draft !== undefined) draft.number = this.stood++;
    this.drafts[from]?.edges.set(test, to);
    return to;
  }

  private addGap(max: number, from: number): number {
    const ends = [from];
    for (let n = 0; n < max; n += 1) ends.push(this.addEdge(-kindNumber('any'), ends[n] ?? from));
    return this.join(ends);
  }

  private join(ends: readonly number[]): number {
    const to = this.newDraft();
    for (const end of ends) this.drafts[end]?.silent.push({ places: 0, to });
    return to;
  }

  private testFor(words: readonly string[]): Test {
    // Word classes are shared by many patterns.
    let test = this.testOf.get(words);
    if (test === undefined) {
      test = this.newTest([...new Set(words)].map((word) => this.idOf(word)).sort((a, b) => a - b));
      this.testOf.set(words, test);
    }
    return test;
  }

  private newTest(ids: number[]): Test {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return only;
    const key = ids.join();
    let set = this.setOf.get(key);
    if (set === undefined) {
      set = this.sets.push(ids) - 1;
      this.setOf.set(key, set);
    }
    return this.firstSet + set;
  }

  private idOf(word: string): number {
    const id = this.words.get(word);
    if (id === undefined) throw new Error(`The word "${word}" is not in the vocabulary.`);
    return id;
  }

  /** Gathers what can be done in a state, all silent steps taken. */
  private follow(state: number, moves: Moves): void {
    this.round += 1;
    this.visit(state, 0, moves);
  }

  private visit(at: number, places: number, moves: Moves): void {
    const draft = this.drafts[at];
    // There are five conditions, so that a state is visited at most 32 times in a round.
    const key = at * 32 + places;
    if (draft === undefined || this.seen[key] === this.round) return;
    this.seen[key] = this.round;
    for (const pattern of draft.accepts) {
      moves.patterns.push(pattern);
      moves.acceptPlaces.push(places);
    }
    for (const [test, to] of draft.edges) {
      moves.tests.push(test);
      moves.edgePlaces.push(places);
      moves.to.push(this.drafts[to]?.number ?? 0);
    }
    for (const step of draft.silent) this.visit(step.to, places | step.places, moves);
  }
}

function listsOf(lists: readonly (readonly number[])[]): Lists {
  let end = 0;
  return {
    from: Int32Array.from([0, ...lists.map((list) => (end += list.length))]),
    items: Int32Array.from(lists.flat()),
  };
}
