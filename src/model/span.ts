/** Where something is written: ranges in files, and values that know their range. */

/** A range in one file. `start` and `end` are UTF-16 offsets into the file's text (without a BOM), `end` exclusive. */
export interface Span {
  /** Path relative to the project root, with `/`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A value and the place where it is written. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Pairs a value with its place. */
export function located<T>(value: T, span: Span): Located<T> {
  return { value, span };
}

/** The smallest span of one file that covers both; `a`'s file is kept. */
export function coveringSpan(a: Span, b: Span): Span {
  return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether `inner` lies within `outer`, in the same file. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

/** Order of spans: by file, then start, then end. */
export function compareSpans(a: Span, b: Span): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
