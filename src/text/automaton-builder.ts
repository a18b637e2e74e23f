/** Lays patterns out as an automaton over words: states, and the edges that a word can take from one to another. */
import { type Pattern, TOKEN_KINDS, type TokenKind } from './pattern.js';

/**
 * What an edge asks of a word, as one number: the id of a word; from `SETS` on the number of a set of words; below zero
 * a kind of token.
 */
export type Test = number;

export const SETS = 1 << 20;

/** The number of a kind of token: 0 is for tokens of no special kind. */
export function kindNumber(kind: TokenKind): number {
  return TOKEN_KINDS.indexOf(kind) + 1;
}

/** Edges side by side: from which test, under which conditions on the place before the word, to which state. */
export interface Edges {
  readonly tests: Test[];
  readonly places: number[];
  readonly to: number[];
}

/** An automaton as numbers. The edges of state `s` are those from `edgesFrom[s]` up to `edgesFrom[s + 1]`; likewise for accepts. */
export interface Tables {
  /** How many patterns and how many words there are. */
  readonly patterns: number;
  readonly words: number;
  readonly edges: Edges;
  readonly edgesFrom: number[];
  /** The patterns that end in a state, and under which conditions on the place behind it. */
  readonly accepts: { readonly patterns: number[]; readonly places: number[] };
  readonly acceptsFrom: number[];
  /** The edges that begin a pattern. */
  readonly starts: Edges;
  /** Ids of the words in each set. */
  readonly sets: readonly (readonly number[])[];
}

/** A state under construction. `silent` leads on without a word. */
interface Draft {
  readonly silent: { readonly places: number; readonly to: number }[];
  readonly edges: { readonly test: Test; readonly to: number }[];
  accept: number;
}

/** Lays out patterns; `words` gives the id (from 1) of every word in them. */
export function layOut(patterns: readonly Pattern[], words: ReadonlyMap<string, number>): Tables {
  return new Builder(words).build(patterns);
}

class Builder {
  private readonly drafts: Draft[] = [];
  private readonly sets: number[][] = [];
  private readonly setOf = new Map<readonly string[], number>();
  private readonly seen: number[] = [];
  private round = 0;

  constructor(private readonly words: ReadonlyMap<string, number>) {}

  build(patterns: readonly Pattern[]): Tables {
    const starts = patterns.map((pattern, index) => {
      const start = this.newDraft();
      const end = this.drafts[this.add(pattern, start)];
      if (end !== undefined) end.accept = index;
      return start;
    });
    const tables: Tables = {
      patterns: patterns.length,
      words: this.words.size,
      edges: { tests: [], places: [], to: [] },
      edgesFrom: [],
      accepts: { patterns: [], places: [] },
      acceptsFrom: [],
      starts: { tests: [], places: [], to: [] },
      sets: this.sets,
    };
    for (const state of this.drafts.keys()) {
      tables.edgesFrom.push(tables.edges.to.length);
      tables.acceptsFrom.push(tables.accepts.patterns.length);
      // Only states behind a word are ever stood in.
      if (this.isReached(state)) this.follow(state, tables.edges, tables.accepts);
    }
    tables.edgesFrom.push(tables.edges.to.length);
    tables.acceptsFrom.push(tables.accepts.patterns.length);
    for (const start of starts) this.follow(start, tables.starts, { patterns: [], places: [] });
    return tables;
  }

  private readonly reached: boolean[] = [];

  private isReached(state: number): boolean {
    return this.reached[state] === true;
  }

  private newDraft(): number {
    return this.drafts.push({ silent: [], edges: [], accept: -1 }) - 1;
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
      case 'place': {
        const to = this.newDraft();
        this.drafts[from]?.silent.push({ places: pattern.place, to });
        return to;
      }
      case 'kind':
        return this.addEdge(-kindNumber(pattern.kind), from);
      default:
        return this.addEdge(this.testFor(pattern.words), from);
    }
  }

  private addEdge(test: Test, from: number): number {
    const to = this.newDraft();
    this.reached[to] = true;
    this.drafts[from]?.edges.push({ test, to });
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
    const [only] = words;
    if (words.length === 1 && only !== undefined) return this.idOf(only);
    let set = this.setOf.get(words);
    if (set === undefined) {
      set = this.sets.push(words.map((word) => this.idOf(word))) - 1;
      this.setOf.set(words, set);
    }
    return SETS + set;
  }

  private idOf(word: string): number {
    const id = this.words.get(word);
    if (id === undefined) throw new Error(`The word "${word}" is not in the vocabulary.`);
    return id;
  }

  /** Gathers what can be done in a state, all silent steps taken. */
  private follow(state: number, edges: Edges, accepts: Tables['accepts']): void {
    this.round += 1;
    this.visit(state, 0, edges, accepts);
  }

  private visit(at: number, places: number, edges: Edges, accepts: Tables['accepts']): void {
    const draft = this.drafts[at];
    // There are five conditions, so that a state is visited at most 32 times in a round.
    const key = at * 32 + places;
    if (draft === undefined || this.seen[key] === this.round) return;
    this.seen[key] = this.round;
    if (draft.accept >= 0) {
      accepts.patterns.push(draft.accept);
      accepts.places.push(places);
    }
    for (const { test, to } of draft.edges) {
      edges.tests.push(test);
      edges.places.push(places);
      edges.to.push(to);
    }
    for (const step of draft.silent) this.visit(step.to, places | step.places, edges, accepts);
  }
}
