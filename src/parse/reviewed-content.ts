/** What a review speaks of: the text of a file without the review itself. */
import { findEntry, lineCount, lineStart, lineText, positionAt, type SourceFile, type Value } from '../model/index.js';

/**
 * The text of a file without its `review` entry (whole lines), with `\n` as line ends, no white space at the ends of
 * lines and no blank lines at the end.
 */
export function reviewedContent(source: SourceFile, yaml: Value): string {
  const review = findEntry(yaml, 'review');
  const lines: string[] = [];
  const first = review === undefined ? 0 : positionAt(source, review.key.span.start).line;
  const last = review === undefined ? 0 : positionAt(source, Math.max(review.key.span.end, review.value.span.end)).line;
  for (let line = 1; line <= lineCount(source); line += 1) {
    if (line < first || line > last) lines.push(lineText(source, line).trimEnd());
    else if (line === first) lines.push(...shared(source, line, review?.key.span.start ?? 0));
  }
  return lines.join('\n').replace(/\n+$/, '');
}

/** What stands on the line before the entry, where other keys share the line. */
function shared(source: SourceFile, line: number, start: number): string[] {
  const before = source.text.slice(lineStart(source, line), start).trim();
  return before === '' ? [] : [before];
}
