/** Many patterns as one automaton over words: finds all of them in a text, in time that grows with the text's length alone. */
import { type Pattern, Place, type TokenKind } from './pattern.js';
import { Gap } from './tokens.js';
import type { WordTable } from './word-table.js';

/** A pattern found: which, and the tokens it covers (`to` exclusive). */
export interface Hit {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** A step from one state to another over one token. `word` is an id, `set` an index into the sets, or the token is known by kind. */
interface Edge {
  readonly places: number;
  readonly word: number;
  readonly set: number;
  readonly kind: TokenKind | undefined;
  readonly to: number;
}

interface Accept {
  readonly places: number;
  readonly pattern: number;
}

/** A state with everything that can be reached from it without a word already worked out. */
interface State {
  readonly edges: readonly Edge[];
  readonly accepts: readonly Accept[];
}

/** A state under construction. */
interface Draft {
  readonly silent: { readonly places: number; readonly to: number }[];
  readonly edges: Edge[];
  accept: number;
}

/** Finds patterns in texts. Patterns have no loops, so a match has bounded length and every token is looked at a bounded number of times. */
export class Automaton {
  private readonly drafts: Draft[] = [];
  private readonly states: (State | undefined)[] = [];
  private readonly sets: Uint8Array[] = [];
  private readonly startsByWord = new Map<number, Edge[]>();
  private readonly startsByKind: Edge[] = [];
  private readonly seen: Int32Array;
  private round = 0;

  constructor(
    patterns: readonly Pattern[],
    private readonly words: ReadonlyMap<string, number>,
  ) {
    for (const [index, pattern] of patterns.entries()) this.addPattern(pattern, index);
    this.seen = new Int32Array(this.drafts.length);
  }

  private addPattern(pattern: Pattern, index: number): void {
    const start = this.newDraft();
    const end = this.build(pattern, start);
    const draft = this.drafts[end];
    if (draft !== undefined) draft.accept = index;
    for (const edge of this.stateAt(start).edges) this.addStart(edge);
  }

  private addStart(edge: Edge): void {
    if (edge.kind !== undefined) {
      this.startsByKind.push(edge);
      return;
    }
    const ids =
      edge.set < 0 ? [edge.word] : [...(this.sets[edge.set] ?? [])].flatMap((isIn, id) => (isIn === 1 ? [id] : []));
    for (const id of ids) {
      const list = this.startsByWord.get(id);
      if (list === undefined) this.startsByWord.set(id, [edge]);
      else list.push(edge);
    }
  }

  private newDraft(): number {
    return this.drafts.push({ silent: [], edges: [], accept: -1 }) - 1;
  }

  /** Adds a pattern behind a state and gives the state at its end. */
  private build(pattern: Pattern, from: number): number {
    switch (pattern.type) {
      case 'sequence':
        return pattern.parts.reduce((at, part) => this.build(part, at), from);
      case 'choice':
        return this.join(pattern.of.map((part) => this.build(part, from)));
      case 'optional':
        return this.join([from, this.build(pattern.of, from)]);
      case 'gap':
        return this.buildGap(pattern.max, from);
      case 'place': {
        const to = this.newDraft();
        this.drafts[from]?.silent.push({ places: pattern.place, to });
        return to;
      }
      default:
        return this.buildWord(pattern, from);
    }
  }

  private join(ends: readonly number[]): number {
    const to = this.newDraft();
    for (const end of ends) this.drafts[end]?.silent.push({ places: 0, to });
    return to;
  }

  private buildGap(max: number, from: number): number {
    const ends = [from];
    for (let n = 0; n < max; n += 1) ends.push(this.buildWord({ type: 'kind', kind: 'any' }, ends[n] ?? from));
    return this.join(ends);
  }

  private buildWord(pattern: Extract<Pattern, { type: 'words' | 'kind' }>, from: number): number {
    const to = this.newDraft();
    const edge = { places: 0, word: -1, set: -1, kind: undefined, to };
    if (pattern.type === 'kind') this.drafts[from]?.edges.push({ ...edge, kind: pattern.kind });
    else if (pattern.words.length === 1)
      this.drafts[from]?.edges.push({ ...edge, word: this.idOf(pattern.words[0] ?? '') });
    else this.drafts[from]?.edges.push({ ...edge, set: this.newSet(pattern.words) });
    return to;
  }

  private idOf(word: string): number {
    return this.words.get(word) ?? -1;
  }

  private newSet(words: readonly string[]): number {
    const set = new Uint8Array(this.words.size + 1);
    for (const word of words) set[this.idOf(word)] = 1;
    return this.sets.push(set) - 1;
  }

  /** A state with its silent steps followed. */
  private stateAt(index: number): State {
    const ready = this.states[index];
    if (ready !== undefined) return ready;
    const edges: Edge[] = [];
    const accepts: Accept[] = [];
    const visited = new Set<string>();
    const visit = (at: number, places: number): void => {
      const draft = this.drafts[at];
      const key = `${at}:${places}`;
      if (draft === undefined || visited.has(key)) return;
      visited.add(key);
      if (draft.accept >= 0) accepts.push({ places, pattern: draft.accept });
      for (const edge of draft.edges) edges.push(places === 0 ? edge : { ...edge, places: edge.places | places });
      for (const step of draft.silent) visit(step.to, places | step.places);
    };
    visit(index, 0);
    const state = { edges, accepts };
    this.states[index] = state;
    return state;
  }

  /** The patterns in the tokens `from` to `to` of a table (one sentence), each start with its longest end. */
  find(table: WordTable, from: number, to: number): Hit[] {
    const hits: Hit[] = [];
    for (let at = from; at < to; at += 1) {
      const active: number[] = [];
      this.round += 1;
      for (const edge of this.startsByWord.get(table.ids[at] ?? 0) ?? []) this.take(edge, active, table, at, from, to);
      for (const edge of this.startsByKind)
        if (matchesKind(table, at, edge.kind)) this.take(edge, active, table, at, from, to);
      if (active.length > 0) this.follow(active, { table, start: at, from, to }, hits);
    }
    return hits;
  }

  private take(edge: Edge, active: number[], table: WordTable, at: number, from: number, to: number): void {
    if (this.seen[edge.to] === this.round) return;
    if (edge.places !== 0 && !holds(edge.places, table, at, from, to)) return;
    this.seen[edge.to] = this.round;
    active.push(edge.to);
  }

  private follow(
    first: number[],
    run: { table: WordTable; start: number; from: number; to: number },
    hits: Hit[],
  ): void {
    const { table, start, from, to } = run;
    const best = new Map<number, number>();
    let active = first;
    for (let at = start + 1; active.length > 0; at += 1) {
      const next: number[] = [];
      this.round += 1;
      const goesOn = at < to && (table.before[at] ?? Gap.stop) < Gap.stop;
      for (const index of active) {
        const state = this.stateAt(index);
        for (const accept of state.accepts) {
          if (accept.places === 0 || holds(accept.places, table, at, from, to)) best.set(accept.pattern, at);
        }
        if (!goesOn) continue;
        for (const edge of state.edges) if (this.matches(edge, table, at)) this.take(edge, next, table, at, from, to);
      }
      active = next;
    }
    for (const [pattern, end] of best) hits.push({ pattern, from: start, to: end });
  }

  private matches(edge: Edge, table: WordTable, at: number): boolean {
    if (edge.kind !== undefined) return matchesKind(table, at, edge.kind);
    const id = table.ids[at] ?? 0;
    return edge.set < 0 ? edge.word === id : this.sets[edge.set]?.[id] === 1;
  }
}

function matchesKind(table: WordTable, at: number, kind: TokenKind | undefined): boolean {
  return kind === 'any' || table.kinds[at] === kind;
}

/** Whether all of the places hold between the tokens `at - 1` and `at`. */
function holds(places: number, table: WordTable, at: number, from: number, to: number): boolean {
  const gap = at <= from || at >= to ? Gap.stop : (table.before[at] ?? Gap.stop);
  if ((places & (Place.clauseStart | Place.clauseEnd)) !== 0 && gap === Gap.none) return false;
  if ((places & Place.sentenceStart) !== 0 && at > from) return false;
  if ((places & (Place.sentenceEnd | Place.question)) !== 0 && at < to && gap !== Gap.stop) return false;
  return (places & Place.question) === 0 || table.asksAfter(at - 1);
}
