/** Turns a span into the lines and columns that reports speak of. */
import { positionAt, type SourceFile, type Span } from '../model/index.js';

/** From 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a span in its file; the file's start where the file is not at hand. */
export function placeOf(source: SourceFile | undefined, span: Span): Place {
  if (source === undefined) return { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const start = positionAt(source, span.start);
  const end = positionAt(source, Math.max(span.start, span.end));
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
