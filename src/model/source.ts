/** A file's text and the lines in it: the only place that turns offsets into lines and columns. */

/** A place as people count it: both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One file of the project as it was read, without its BOM. */
export interface SourceFile {
  /** Path relative to the project root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>();

/** The offsets at which lines begin; LF, CRLF and CR all end a line. */
function lineStarts(source: SourceFile): readonly number[] {
  let starts = lineStartsOf.get(source);
  if (starts === undefined) {
    const found = [0];
    for (const ending of source.text.matchAll(/\r\n|\r|\n/g)) found.push(ending.index + ending[0].length);
    lineStartsOf.set(source, found);
    starts = found;
  }
  return starts;
}

/** Line and column of a UTF-16 offset; offsets past the end give the place after the last character. */
export function positionAt(source: SourceFile, offset: number): Position {
  const starts = lineStarts(source);
  const at = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] as number) + 1 };
}

/** The text of a line (from 1), without its line ending; empty when there is no such line. */
export function lineText(source: SourceFile, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return '';
  return source.text.slice(start, starts[line] ?? source.text.length).replace(/[\r\n]+$/, '');
}

/** The number of lines of a file. */
export function lineCount(source: SourceFile): number {
  return lineStarts(source).length;
}

/** The offset at which a line (from 1) begins; the text's length when there is no such line. */
export function lineStart(source: SourceFile, line: number): number {
  return lineStarts(source)[line - 1] ?? source.text.length;
}
