/** Many patterns as one automaton over words: finds all of them in a text, in time that grows with the text's length alone. */
import { kindNumber, SETS, type Tables } from './automaton-builder.js';
import { Place } from './pattern.js';
import { Gap } from './tokens.js';
import type { WordTable } from './word-table.js';

/** A pattern found: which, and the tokens it covers (`to` exclusive). */
export interface Hit {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** A sentence: the tokens `from` up to `to` of a table. */
interface Stretch {
  readonly table: WordTable;
  readonly from: number;
  readonly to: number;
}

const ANY = -kindNumber('any');
const NO_STARTS = new Int32Array(0);

/** Finds patterns in texts. Patterns have no loops, so a match has bounded length and every token is looked at a bounded number of times. */
export class Automaton {
  private readonly edgesFrom: Int32Array;
  private readonly tests: Int32Array;
  private readonly places: Uint8Array;
  private readonly to: Int32Array;
  private readonly acceptsFrom: Int32Array;
  /** Which words are in which set, a bit for each. */
  private readonly members: Uint32Array;
  private readonly wordsInRow: number;
  /** The first edges that a word can take; worked out when the word is first met. */
  private readonly startsOfWord: (Int32Array | undefined)[] = [];
  private readonly startsOfKind: (Int32Array | undefined)[] = [];
  /** The round in which a state was last entered, and the states entered in this round and the next. */
  private readonly seen: Int32Array;
  private active: Int32Array;
  private next: Int32Array;
  private round = 0;
  /** Where in the list of hits the last one of a pattern stands. */
  private readonly hitOf: Int32Array;

  constructor(private readonly tables: Tables) {
    const states = tables.edgesFrom.length - 1;
    this.edgesFrom = Int32Array.from(tables.edgesFrom);
    this.tests = Int32Array.from(tables.edges.tests);
    this.places = Uint8Array.from(tables.edges.places);
    this.to = Int32Array.from(tables.edges.to);
    this.acceptsFrom = Int32Array.from(tables.acceptsFrom);
    this.wordsInRow = (tables.words >> 5) + 1;
    this.members = new Uint32Array(tables.sets.length * this.wordsInRow);
    for (const [set, ids] of tables.sets.entries()) {
      for (const id of ids) {
        const at = set * this.wordsInRow + (id >> 5);
        this.members[at] = (this.members[at] ?? 0) | (1 << (id & 31));
      }
    }
    this.seen = new Int32Array(states);
    this.active = new Int32Array(states);
    this.next = new Int32Array(states);
    this.hitOf = new Int32Array(tables.patterns);
  }

  /** The patterns in the tokens `from` to `to` of a table (one sentence), each start with its longest end. */
  find(table: WordTable, from: number, to: number): Hit[] {
    const hits: Hit[] = [];
    const run = { table, from, to };
    for (let at = from; at < to; at += 1) {
      const id = table.ids[at] ?? 0;
      const kind = table.kinds[at] ?? 0;
      const byWord = id === 0 ? NO_STARTS : (this.startsOfWord[id] ?? this.findStarts(id, -1));
      const byKind = this.startsOfKind[kind] ?? this.findStarts(-1, kind);
      if (byWord.length === 0 && byKind.length === 0) continue;
      this.round += 1;
      const entered = this.start(byKind, run, at, this.start(byWord, run, at, 0));
      if (entered > 0) this.follow(entered, run, at, hits);
    }
    return hits;
  }

  /** The first edges open to a word, or to a kind of token. */
  private findStarts(id: number, kind: number): Int32Array {
    const { tests } = this.tables.starts;
    const found: number[] = [];
    for (let edge = 0; edge < tests.length; edge += 1) {
      const test = tests[edge] ?? 0;
      if (test < 0 ? kind >= 0 && (test === ANY || test === -kind) : id >= 0 && this.isWord(test, id)) found.push(edge);
    }
    const starts = Int32Array.from(found);
    if (kind >= 0) this.startsOfKind[kind] = starts;
    else this.startsOfWord[id] = starts;
    return starts;
  }

  private start(edges: Int32Array, run: Stretch, at: number, entered: number): number {
    const { places, to } = this.tables.starts;
    let count = entered;
    for (const edge of edges) {
      const target = to[edge] ?? 0;
      const condition = places[edge] ?? 0;
      if (this.seen[target] === this.round || (condition !== 0 && !holds(condition, run, at))) continue;
      this.seen[target] = this.round;
      this.active[count] = target;
      count += 1;
    }
    return count;
  }

  /** Follows the states entered with the token `start` to the ends of what begins there. */
  private follow(entered: number, run: Stretch, start: number, hits: Hit[]): void {
    const { table, to } = run;
    let count = entered;
    for (let at = start + 1; count > 0; at += 1) {
      this.accept(count, run, start, at, hits);
      if (at >= to || table.before[at] === Gap.stop) return;
      count = this.step(count, run, at);
      const { active } = this;
      this.active = this.next;
      this.next = active;
    }
  }

  /** Notes the patterns that end before the token `at`; a longer one of the same pattern replaces the shorter. */
  private accept(count: number, run: Stretch, start: number, at: number, hits: Hit[]): void {
    const { patterns, places } = this.tables.accepts;
    for (let n = 0; n < count; n += 1) {
      const state = this.active[n] ?? 0;
      const end = this.acceptsFrom[state + 1] ?? 0;
      for (let index = this.acceptsFrom[state] ?? 0; index < end; index += 1) {
        const condition = places[index] ?? 0;
        if (condition !== 0 && !holds(condition, run, at)) continue;
        const pattern = patterns[index] ?? 0;
        const hit = { pattern, from: start, to: at };
        const known = this.hitOf[pattern] ?? 0;
        const shorter = hits[known];
        if (shorter !== undefined && shorter.pattern === pattern && shorter.from === start) hits[known] = hit;
        else this.hitOf[pattern] = hits.push(hit) - 1;
      }
    }
  }

  /** Takes all edges open to the token `at`; gives how many states were entered. */
  private step(count: number, run: Stretch, at: number): number {
    const { edgesFrom, tests, places, to, seen, next } = this;
    const id = run.table.ids[at] ?? 0;
    const kind = -(run.table.kinds[at] ?? 0);
    this.round += 1;
    const { round } = this;
    let entered = 0;
    for (let n = 0; n < count; n += 1) {
      const state = this.active[n] ?? 0;
      const end = edgesFrom[state + 1] ?? 0;
      for (let edge = edgesFrom[state] ?? 0; edge < end; edge += 1) {
        const test = tests[edge] ?? 0;
        const isOpen = test < 0 ? test === ANY || test === kind : id !== 0 && this.isWord(test, id);
        const target = to[edge] ?? 0;
        if (!isOpen || seen[target] === round) continue;
        const condition = places[edge] ?? 0;
        if (condition !== 0 && !holds(condition, run, at)) continue;
        seen[target] = round;
        next[entered] = target;
        entered += 1;
      }
    }
    return entered;
  }

  private isWord(test: number, id: number): boolean {
    if (test < SETS) return test === id;
    const row = (test - SETS) * this.wordsInRow;
    return ((this.members[row + (id >> 5)] ?? 0) & (1 << (id & 31))) !== 0;
  }
}

/** Whether all of the conditions hold between the tokens `at - 1` and `at`. */
function holds(places: number, { table, from, to }: Stretch, at: number): boolean {
  const gap = at <= from || at >= to ? Gap.stop : (table.before[at] ?? Gap.stop);
  if ((places & (Place.clauseStart | Place.clauseEnd)) !== 0 && gap === Gap.none) return false;
  if ((places & Place.sentenceStart) !== 0 && at > from) return false;
  if ((places & (Place.sentenceEnd | Place.question)) !== 0 && at < to && gap !== Gap.stop) return false;
  return (places & Place.question) === 0 || table.asksAfter(at - 1);
}
