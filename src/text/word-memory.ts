/** Words that were met before: most words of a text are, and need not be cut out and put in lower case anew. */

/** How letters are read: the word in plain lower case, and whether that is all there is to it. */
export interface KnownWord {
  /** The letters as they stand in a text. */
  readonly piece: string;
  readonly word: string;
  /** Neither a contraction nor two words glued together. */
  readonly isWhole: boolean;
}

/** A power of two; English prose has about as many common words. */
const PLACES = 4096;

/** Remembers words by a number that callers make of their letters; of two that share a place the later one stays. */
export class WordMemory {
  private readonly known: (KnownWord | undefined)[] = new Array(PLACES).fill(undefined);

  constructor(private readonly read: (piece: string) => KnownWord) {}

  /** The word that stands at `start` to `end` of a text. `mixed` depends on the letters alone. */
  at(text: string, start: number, end: number, mixed: number): KnownWord {
    const place = mixed & (PLACES - 1);
    const known = this.known[place];
    if (known !== undefined && known.piece.length === end - start && text.startsWith(known.piece, start)) return known;
    const word = this.read(text.slice(start, end));
    this.known[place] = word;
    return word;
  }
}
