/** Text as the reader meets it, with the way back to the file through markup, escapes and entities. */
import type { Span } from './span.js';

/**
 * A stretch of a passage. `at` and `length` count UTF-16 units of the passage's text, `from` and `width` of the file.
 * Where both lengths are equal, the characters correspond one to one; otherwise the piece stands as a whole.
 */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly width: number;
}

/** Text and where each of its characters is written. Pieces are in order and cover the text without gaps. */
export interface Passage {
  readonly text: string;
  readonly file: string;
  readonly pieces: readonly Piece[];
}

/** A passage whose text stands in the file letter for letter, from offset `from` on. */
export function plainPassage(text: string, file: string, from: number): Passage {
  return { text, file, pieces: [{ at: 0, length: text.length, from, width: text.length }] };
}

/** The last piece that begins at or before index `at`. */
function pieceAt(passage: Passage, at: number): Piece | undefined {
  const { pieces } = passage;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).at <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/** The place in the file of `passage.text.slice(start, end)`; an empty range gives an empty span. */
export function spanIn(passage: Passage, start = 0, end = passage.text.length): Span {
  const first = pieceAt(passage, start);
  const last = pieceAt(passage, end > start ? end - 1 : start);
  if (first === undefined || last === undefined) return { file: passage.file, start: 0, end: 0 };
  const from = first.from + (first.length === first.width ? start - first.at : 0);
  if (end <= start) return { file: passage.file, start: from, end: from };
  const to = last.length === last.width ? last.from + (end - last.at) : last.from + last.width;
  return { file: passage.file, start: from, end: to };
}

/** A part of a passage as a passage of its own. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
  if (start === 0 && end === passage.text.length) return passage;
  const pieces: Piece[] = [];
  for (const piece of passage.pieces) {
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.length);
    if (from >= to) continue;
    const oneToOne = piece.length === piece.width;
    pieces.push({
      at: from - start,
      length: to - from,
      from: oneToOne ? piece.from + (from - piece.at) : piece.from,
      width: oneToOne ? to - from : piece.width,
    });
  }
  return { text: passage.text.slice(start, end), file: passage.file, pieces };
}

/** Puts passages of one file behind each other. */
export function joinPassages(file: string, parts: readonly Passage[]): Passage {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of parts) {
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += part.text;
  }
  return { text, file, pieces };
}
