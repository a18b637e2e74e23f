/** Many patterns as one automaton over words: finds all of them in a text, in time that grows with the text's length alone. */
import type { Tables } from './automaton-builder.js';
import { Place } from './pattern.js';
import { type Spot, Spots } from './spots.js';
import { Gap, gapAt } from './tokens.js';
import type { WordTable } from './word-table.js';

/** A pattern found: which, and the tokens it covers (`to` exclusive). */
export interface Hit {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** Finds patterns in texts. Patterns have no loops, so a match has bounded length and every token is looked at a bounded number of times. */
export class Automaton {
  private readonly spots: Spots;
  /** Where in the list of hits the last one of a pattern stands. */
  private readonly hitOf: Int32Array;
  /** What holds between the tokens of the stretch at hand; one list serves all. */
  private readonly places: number[] = [];

  constructor(tables: Tables) {
    this.spots = new Spots(tables);
    this.hitOf = new Int32Array(tables.patterns);
  }

  /** The patterns in the tokens `from` to `to` of a table (one sentence), each start with its longest end. */
  find(table: WordTable, from: number, to: number): Hit[] {
    const hits: Hit[] = [];
    const { spots, places } = this;
    const { ids, kinds } = table;
    notePlaces(table, from, to, places);
    for (let start = from; start < to; start += 1) {
      let spot = spots.step(spots.begin, ids[start] ?? 0, kinds[start] ?? 0, places[start - from] ?? 0);
      for (let at = start + 1; spot.isAlive; at += 1) {
        const place = places[at - from] ?? 0;
        if (spot.isEnd) this.accept(spot, place, { from: start, to: at }, hits);
        if ((place & Place.sentenceEnd) !== 0) break;
        spot = spots.step(spot, ids[at] ?? 0, kinds[at] ?? 0, place);
      }
    }
    return hits;
  }

  /** Notes the patterns that end here; a longer one of the same pattern replaces the shorter. */
  private accept(spot: Spot, place: number, { from, to }: Omit<Hit, 'pattern'>, hits: Hit[]): void {
    for (const pattern of this.spots.endsAt(spot, place)) {
      const hit = { pattern, from, to };
      const known = this.hitOf[pattern] ?? 0;
      const shorter = hits[known];
      if (shorter !== undefined && shorter.pattern === pattern && shorter.from === from) hits[known] = hit;
      else this.hitOf[pattern] = hits.push(hit) - 1;
    }
  }
}

/** Notes for each place between tokens, from the one before `from` to the one behind the last, the conditions that hold there. */
function notePlaces(table: WordTable, from: number, to: number, places: number[]): void {
  for (let at = from; at <= to; at += 1) {
    const isEdge = at === from || at === to;
    const gap = isEdge ? Gap.stop : gapAt(table.tokens, at);
    let place = at === from ? Place.sentenceStart : 0;
    if (gap !== Gap.none) place |= Place.clauseStart | Place.clauseEnd;
    if (at === to || gap === Gap.stop) place |= Place.sentenceEnd;
    if ((place & Place.sentenceEnd) !== 0 && at > from && table.asksAfter(at - 1)) place |= Place.question;
    places[at - from] = place;
  }
}
