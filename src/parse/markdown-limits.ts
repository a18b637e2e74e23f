/** Judges before parsing whether the Markdown parser would take far too long for a text: it is slow by line, and quadratic in some marks. */

/** Why a text is not given to the parser, and where. UTF-16 offsets. */
export interface Refusal {
  readonly at: number;
  readonly message: string;
}

/** House limits, far above what people write and measured to stay well under two seconds together. */
const MOST_LINES = 20_000;
const MOST_MARKS = 10_000;
/** Marks in one stretch without a blank line, where each may be held against each. */
const MOST_MARKS_TOGETHER = 2_000;
/** Runs of backticks times letters of the stretch that they stand in: each run looks for its end through all of it. */
const MOST_BACKTICK_STEPS = 20_000_000;
/** Characters written as `&…;` or behind a backslash: each costs the parser as much as a page of plain letters. */
const MOST_ESCAPED = 40_000;
/** Openings of merge tags: each is read, explained and shown. */
const MOST_TAGS = 100_000;
/** Markers of lists and quotes in front of one line. */
const MOST_MARKERS = 40;
/** Containers on all lines together: each line is looked at once for each of them. */
const MOST_NESTING = 20_000;

const TOO_MANY_LINES = `This text is too large to read: it has more than ${MOST_LINES / 1000},000 lines.`;
const TOO_MANY_MARKS = 'This text is too large to read: it holds too many brackets and marks of emphasis.';
const TOO_MANY_ESCAPED =
  'This text is too large to read: it holds too many characters written as `&…;` or behind a backslash.';
const TOO_MANY_TAGS = 'This text is too large to read: it holds too many merge tags.';
const TOO_DEEP = 'This text is too deeply nested to read.';

/** The reason not to read a text as Markdown from an offset on; undefined for all that people write. Takes linear time. */
export function refusalOf(text: string, start = 0): Refusal | undefined {
  const seen = { lines: 0, marks: 0, together: 0, nesting: 0, letters: 0, backticks: 0, escaped: 0, tags: 0 };
  let isInHtml = false;
  for (let from = start; from < text.length; ) {
    const end = lineEnd(text, from);
    const line = opening(text, from, end);
    seen.lines += 1;
    if (line.isBlank) {
      Object.assign(seen, { together: 0, letters: 0, backticks: 0 });
      isInHtml = false;
    } else {
      // Within a block of HTML nothing is read as Markdown until a blank line.
      if (seen.letters === 0 && text[line.at] === '<') isInHtml = true;
      const { marks, backticks, escaped, tags } = marksIn(text, line.at, end);
      seen.escaped += escaped;
      seen.tags += tags;
      const weight = isInHtml ? 0.1 : 1;
      seen.together += marks * weight;
      seen.marks += marks * weight;
      seen.letters += end - from + 1;
      seen.backticks += isInHtml ? 0 : backticks;
      // Lists nest by indentation: every two columns may be one more.
      seen.nesting += line.markers + Math.floor(Math.max(0, line.indent - 3) / 2);
    }
    const message = refused(seen, line.markers);
    if (message !== undefined) return { at: from, message };
    from = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return undefined;
}

type Seen = Readonly<
  Record<'lines' | 'marks' | 'together' | 'nesting' | 'letters' | 'backticks' | 'escaped' | 'tags', number>
>;

function refused(seen: Seen, markers: number): string | undefined {
  const { lines, marks, together, nesting, letters, backticks, escaped, tags } = seen;
  if (lines > MOST_LINES) return TOO_MANY_LINES;
  if (markers > MOST_MARKERS || nesting > MOST_NESTING) return TOO_DEEP;
  if (escaped > MOST_ESCAPED) return TOO_MANY_ESCAPED;
  if (tags > MOST_TAGS) return TOO_MANY_TAGS;
  const isTooMuch = together > MOST_MARKS_TOGETHER || marks > MOST_MARKS || backticks * letters > MOST_BACKTICK_STEPS;
  return isTooMuch ? TOO_MANY_MARKS : undefined;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

interface Opening {
  /** Where the line's own text begins. */
  readonly at: number;
  readonly markers: number;
  /** The widest white space in front of a marker or the text. */
  readonly indent: number;
  readonly isBlank: boolean;
}

/** The containers that a line opens or goes on with: `>`, `-`, `*`, `+`, `1.`. */
function opening(text: string, from: number, end: number): Opening {
  let at = from;
  let markers = 0;
  let indent = 0;
  for (;;) {
    const start = at;
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
    indent = Math.max(indent, at - start);
    const width = at < end ? markerAt(text, at, end) : 0;
    if (width === 0) return { at, markers, indent, isBlank: at >= end && markers === 0 };
    markers += 1;
    at += width;
  }
}

/** The width of a list or quote marker; 0 where none stands. */
function markerAt(text: string, at: number, end: number): number {
  const isFollowed = (next: number): boolean => next >= end || text[next] === ' ' || text[next] === '\t';
  const here = text[at] ?? '';
  if (here === '>') return 1;
  if (here === '-' || here === '*' || here === '+') return isFollowed(at + 1) ? 1 : 0;
  let digits = 0;
  while (digits < 9 && /\d/.test(text[at + digits] ?? '')) digits += 1;
  return digits > 0 && /[.)]/.test(text[at + digits] ?? '') && isFollowed(at + digits + 1) ? digits + 1 : 0;
}

/** What makes the parser look back and forth: brackets, runs of emphasis and backticks, openings of HTML; escaped characters; merge tags. */
function marksIn(text: string, from: number, end: number): Pick<Seen, 'marks' | 'backticks' | 'escaped' | 'tags'> {
  let marks = 0;
  let tags = 0;
  let backticks = 0;
  let escaped = 0;
  for (let at = from; at < end; at += 1) {
    const here = text[at] ?? '';
    if (here === '[' || here === ']') marks += 1;
    else if (here === '&' || here === '\\') escaped += 1;
    else if (here === '{' || here === '%') tags += /[{%]/.test(text[at + 1] ?? '') ? 1 : 0;
    else if (here === '<') marks += /[!?]/.test(text[at + 1] ?? '') ? 1 : 0.1;
    else if (here === '*' || here === '`' || here === '_') {
      const before = text[at - 1] ?? ' ';
      if (before === here) continue;
      // Addresses are full of underscores within words, which begin and end nothing.
      marks += here === '_' && /\w/.test(before) ? 0.25 : 1;
      if (here === '`') backticks += 1;
    }
  }
  return { marks, backticks, escaped, tags };
}
