/** Gathers prose piece by piece, each with its place in the text that it comes from. */
import { type Passage, type Piece, slicePassage, spanIn } from '../../model/index.js';

/** Prose under construction. Offsets count UTF-16 units of the text that is being read. */
export class ProseBuilder {
  text = '';
  readonly #pieces: Piece[] = [];
  /** Kept apart, since looking at the end of a growing string copies it. */
  #endsInSpace = false;

  /** Adds text that stands in the source letter for letter. */
  plain(text: string, from: number): void {
    if (text === '') return;
    this.#add(text, from, text.length);
  }

  /** Adds text for a stretch of the source that reads differently there: an escape, an entity, a tag, a line break. */
  unit(text: string, from: number, width: number): void {
    if (text === '') return;
    this.#add(text, from, width);
  }

  /** Adds a space between words; none at the beginning and none behind another. */
  space(from: number, width: number): void {
    if (this.text !== '' && !this.#endsInSpace) this.unit(' ', from, width);
  }

  #add(text: string, from: number, width: number): void {
    const last = this.#pieces.at(-1);
    const continues =
      last !== undefined && last.length === last.width && text.length === width && last.from + last.width === from;
    if (continues) {
      this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + width, width: last.width + width };
    } else {
      this.#pieces.push({ at: this.text.length, length: text.length, from, width });
    }
    this.text += text;
    this.#endsInSpace = /\s/.test(text.at(-1) ?? '');
  }

  /** The prose without white space around it, with places in the file that `outer` leads to. */
  finish(outer: Passage): Passage {
    // A copy of the list: one that grew holds room for more.
    const local: Passage = { text: this.text, file: outer.file, pieces: this.#pieces.slice() };
    const start = this.text.length - this.text.trimStart().length;
    return through(outer, slicePassage(local, start, Math.max(start, this.text.trimEnd().length)));
  }
}

/** A passage whose places lie in the text of another passage, led on to the file. */
export function through(outer: Passage, local: Passage): Passage {
  const [only] = outer.pieces;
  // The outer text stands in the file letter for letter: all places move alike.
  if (outer.pieces.length === 1 && only !== undefined && only.length === only.width) {
    const shift = only.from - only.at;
    if (shift === 0) return local;
    return { ...local, pieces: local.pieces.map((piece) => ({ ...piece, from: piece.from + shift })) };
  }
  const pieces: Piece[] = [];
  for (const piece of local.pieces) {
    if (piece.length !== piece.width) {
      const { start, end } = spanIn(outer, piece.from, piece.from + piece.width);
      pieces.push({ at: piece.at, length: piece.length, from: start, width: end - start });
      continue;
    }
    for (const part of slicePassage(outer, piece.from, piece.from + piece.width).pieces)
      pieces.push({ ...part, at: part.at + piece.at });
  }
  return { text: local.text, file: outer.file, pieces };
}
