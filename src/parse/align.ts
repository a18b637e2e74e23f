/** Finds where each character of a YAML text is written, through quotes, escapes, folding and indentation. */
import type { Passage, Piece } from '../model/index.js';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** Gathers pieces, joining stretches that correspond one to one. */
class Pieces {
  readonly list: Piece[] = [];
  private at = 0;

  add(length: number, from: number, width: number): void {
    const last = this.list.at(-1);
    const oneToOne = length === width;
    if (oneToOne && last !== undefined && last.length === last.width && last.from + last.width === from) {
      this.list[this.list.length - 1] = { ...last, length: last.length + length, width: last.width + width };
    } else if (length > 0) {
      this.list.push({ at: this.at, length, from, width });
    }
    this.at += length;
  }
}

/** A string value as a passage; `start` and `end` are the offsets of the scalar in `source`, quotes included. */
export function alignScalar(
  value: string,
  file: string,
  place: { source: string; start: number; end: number; style: ScalarStyle },
): Passage {
  const { source, start, end, style } = place;
  const isQuoted = style === 'single' || style === 'double';
  const from = isQuoted ? start + 1 : start;
  const length = isQuoted ? end - start - 2 : end - start;
  // Nothing escaped and nothing folded: the text stands in the file as it is.
  if (
    style !== 'block' &&
    source.startsWith(value, from) &&
    (isQuoted ? length === value.length : length >= value.length)
  )
    return {
      text: value,
      file,
      pieces: value === '' ? [] : [{ at: 0, length: value.length, from, width: value.length }],
    };
  const pieces = new Pieces();
  if (style === 'block') alignBlock(value, source, start, end, pieces);
  else alignFlow(value, source, from, from + length, style, pieces);
  return { text: value, file, pieces: pieces.list };
}

const HEX_ESCAPE: Record<string, number> = { x: 4, u: 6, U: 10 };

/** Plain and quoted texts: escapes stand as a whole, folded line breaks as one piece. */
function alignFlow(value: string, source: string, from: number, end: number, style: ScalarStyle, pieces: Pieces): void {
  let at = from;
  for (let i = 0; i < value.length; ) {
    const here = source.charAt(at);
    if (at >= end) {
      pieces.add(value.length - i, end, 0);
      return;
    }
    if (style === 'double' && here === '\\' && /[\r\n]/.test(source.charAt(at + 1))) {
      at += /^\\\r?\n?[ \t]*/.exec(source.slice(at, at + 2000))?.[0].length ?? 2;
      continue;
    }
    if (style === 'double' && here === '\\') {
      const width = HEX_ESCAPE[source.charAt(at + 1)] ?? 2;
      const length = width === 10 && (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
      pieces.add(length, at, width);
      i += length;
      at += width;
      continue;
    }
    if (style === 'single' && here === "'" && source[at + 1] === "'") {
      pieces.add(1, at, 2);
      i += 1;
      at += 2;
      continue;
    }
    const fold = /[ \t\r\n]/.test(here) ? foldedBreak(source, at, end) : 0;
    if (fold > 0) {
      let length = 0;
      while (value[i + length] === '\n') length += 1;
      pieces.add(Math.max(1, length), at, fold);
      i += Math.max(1, length);
      at += fold;
      continue;
    }
    pieces.add(1, at, 1);
    i += 1;
    at += 1;
  }
}

/** The width of white space around a line break that is folded; 0 when no line ends here. */
function foldedBreak(source: string, at: number, end: number): number {
  let to = at;
  let broken = false;
  while (to < end && /[ \t\r\n]/.test(source.charAt(to))) {
    if (/[\r\n]/.test(source.charAt(to))) broken = true;
    to += 1;
  }
  return broken ? to - at : 0;
}

/** Literal and folded blocks: the indentation is skipped at the beginning of each line. */
function alignBlock(value: string, source: string, start: number, end: number, pieces: Pieces): void {
  let at = source.slice(start, end).search(/\r\n|\r|\n/) + start;
  if (at < start) return;
  at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1;
  const indent = blockIndent(value, source, at, end);
  at = skipIndent(source, at, indent);
  for (let i = 0; i < value.length; i += 1) {
    const wanted = value[i];
    const here = source[at];
    const isBreak = here === '\n' || here === '\r';
    if (at >= end) {
      pieces.add(value.length - i, end, 0);
      return;
    }
    if (isBreak && (wanted === '\n' || wanted === ' ')) {
      const width = here === '\r' && source[at + 1] === '\n' ? 2 : 1;
      // A folded break shows as a space; blank lines behind it show as the line breaks that follow.
      pieces.add(1, at, width);
      at = skipIndent(source, at + width, indent);
      if (wanted === ' ' || value[i + 1] !== '\n') {
        while (value[i + 1] !== '\n' && (source[at] === '\n' || source[at] === '\r') && at < end) {
          at = skipIndent(source, at + (source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1), indent);
        }
      }
      continue;
    }
    pieces.add(1, at, 1);
    at += 1;
  }
}

/** The columns that the block's indentation takes: what the first line with words has more in the file than in the value. */
function blockIndent(value: string, source: string, at: number, end: number): number {
  const inFile =
    /^(?:[ \t]*(?:\r\n|\r|\n))*( *)[^\s]/.exec(source.slice(at, Math.min(end, at + 5000)))?.[1]?.length ?? 0;
  const inValue = /^(?:[ \t]*\n)*( *)[^\s]/.exec(value.slice(0, 5000))?.[1]?.length ?? 0;
  return Math.max(0, inFile - inValue);
}

function skipIndent(source: string, at: number, indent: number): number {
  let to = at;
  while (to < at + indent && source[to] === ' ') to += 1;
  return to;
}
