/** Shows the lines of a span with its words underlined, within a given width and whatever the text holds. */

import { lineStart, lineText, positionAt, type SourceFile, type Span } from '../model/index.js';
import { columnsOf } from './columns.js';
import { visible } from './visible.js';

/** Looks of a frame; every function gets text without colours. */
export interface Ink {
  dim(text: string): string;
  mark(text: string): string;
}

/** How a tab is shown. */
const TAB = '  ';
/** At most this many lines of a long span are shown: its first ones and its last. */
const MAX_LINES = 3;
const ELLIPSIS = '…';
/** The fewest columns for the text, however narrow the terminal. */
const MIN_COLUMNS = 16;

/** Made when it is first needed: it takes several milliseconds. */
let graphemes: Intl.Segmenter | undefined;

/** One character as people see it, and where it begins in its line. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly at: number;
}

/** The lines of the frame, without line endings. `width` is in columns and holds for the whole frame. */
export function drawFrame(source: SourceFile, span: Span, look: { width: number; ink: Ink }): readonly string[] {
  const first = positionAt(source, span.start).line;
  // A span that ends with a line ending does not reach into the next line.
  const last = Math.max(first, positionAt(source, Math.max(span.start, span.end - 1)).line);
  const gutter = String(last).length;
  const columns = Math.max(MIN_COLUMNS, look.width - gutter - 3);
  const drawn: string[] = [];
  for (const line of chooseLines(first, last)) {
    if (line === undefined) {
      drawn.push(look.ink.dim(`${' '.repeat(gutter)} ⋮`));
      continue;
    }
    const { text, marks } = drawLine(source, span, line, columns);
    drawn.push(`${look.ink.dim(`${String(line).padStart(gutter)} │`)} ${text}`.trimEnd());
    drawn.push(
      `${look.ink.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(marks.before)}${look.ink.mark('^'.repeat(marks.length))}`,
    );
  }
  return drawn;
}

/** The lines to show; undefined stands for lines left out. */
function chooseLines(first: number, last: number): readonly (number | undefined)[] {
  const lines = Array.from({ length: Math.min(last - first + 1, MAX_LINES) }, (_, index) => first + index);
  if (last - first < MAX_LINES) return lines;
  return [...lines.slice(0, MAX_LINES - 1), undefined, last];
}

/** One line, cropped around the part of the span that lies in it, and the columns to underline. */
function drawLine(source: SourceFile, span: Span, line: number, columns: number) {
  const text = lineText(source, line);
  const start = lineStart(source, line);
  let from = clamp(span.start - start, text.length);
  const to = clamp(span.end - start, text.length);
  // Indentation of continued lines is not part of the words.
  if (span.start < start) from = Math.min(to, text.length - text.trimStart().length);
  const near = cutOut(text, from, columns);
  const cells = cellsOf(near.text);
  const [begin, end] = cellRange(cells, near.text.length, [from - near.from, to - near.from]);
  return crop(cells, { begin, end, columns, before: near.from > 0, after: near.from + near.text.length < text.length });
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}

/** Only the surroundings matter of a line that is far longer than the frame is wide. */
function cutOut(text: string, around: number, columns: number): { text: string; from: number } {
  const reach = columns * 4;
  const from = Math.max(0, around - reach);
  return { text: text.slice(from, around + 2 * reach), from };
}

function cellsOf(text: string): readonly Cell[] {
  // Plain text needs no search for wide or joined characters.
  if (/^[\x20-\x7e]*$/.test(text)) return [...text].map((shown, at) => ({ shown, width: 1, at }));
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const shown = segment === '\t' ? TAB : visible(segment);
    return { shown, width: columnsOf(shown), at: index };
  });
}

/** The cells that a range of UTF-16 units touches in a text of that length, end exclusive; an empty range gives an empty one. */
function cellRange(
  cells: readonly Cell[],
  length: number,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const after = (at: number): number => {
    const found = cells.findIndex((cell) => cell.at > at);
    return found < 0 ? cells.length : found;
  };
  const begin = from < length ? Math.max(0, after(from) - 1) : cells.length;
  return [begin, to > from ? Math.max(begin, after(to - 1)) : begin];
}

interface Cropping {
  readonly begin: number;
  readonly end: number;
  readonly columns: number;
  /** Whether the line goes on before and after the cells. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Keeps the marked cells and as much around them as fits; `…` stands for what is left out. */
function crop(cells: readonly Cell[], { begin, end, columns, before, after }: Cropping) {
  let left = begin;
  let right = begin;
  let used = 0;
  const room = columns - 2 * ELLIPSIS.length;
  const fits = (cell: Cell | undefined): cell is Cell => cell !== undefined && used + cell.width <= room;
  const takeRight = (limit: number): void => {
    for (let cell = cells[right]; right < limit && fits(cell); cell = cells[right]) {
      used += cell.width;
      right += 1;
    }
  };
  takeRight(end);
  const spare = room - used;
  // Two thirds of what is left go before the words: what leads up to them explains more than what follows.
  for (
    let cell = cells[left - 1];
    fits(cell) && used + cell.width <= room - Math.floor(spare / 3);
    cell = cells[left - 1]
  ) {
    used += cell.width;
    left -= 1;
  }
  takeRight(cells.length);
  for (let cell = cells[left - 1]; fits(cell); cell = cells[left - 1]) {
    used += cell.width;
    left -= 1;
  }
  const shown = cells.slice(left, right);
  const opening = before || left > 0 ? ELLIPSIS : '';
  const closing = after || right < cells.length ? ELLIPSIS : '';
  const width = (some: readonly Cell[]): number => some.reduce((sum, cell) => sum + cell.width, 0);
  return {
    text: opening + shown.map((cell) => cell.shown).join('') + closing,
    marks: {
      before: opening.length + width(cells.slice(left, begin)),
      length: Math.max(1, width(cells.slice(begin, Math.min(end, right)))),
    },
  };
}
