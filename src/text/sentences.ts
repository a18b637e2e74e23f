/** Splits prose into sentences: abbreviations, initials, closing quotes, lost spaces and emoji are read as people read them. */

/** UTF-16 range in the text that was split, without the white space around it. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/** Words after which a full stop ends nothing, unless a blank line follows. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st rev gov sen rep gen col capt lt sgt hon vs eg ie cf al inc ltd co corp dept est approx ' +
    'no nos vol pp fig ed eds tel ext ave blvd rd apt min max incl excl resp ca jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m e.g i.e u.s u.k d.c ph.d'
  ).split(' '),
);

/** Abbreviations that often end a sentence too: a capital after them decides. */
const MAY_END = new Set(['am', 'pm', 'a.m', 'p.m', 'inc', 'ltd', 'co', 'corp', 'etc', 'u.s', 'u.k', 'd.c', 'jr', 'sr']);

const END = /[.!?…]+/g;
const CLOSING = /[)\]"'”’»*_~]/;
const SPACE = /\s/;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** The sentences of a text, in order. Together they cover everything but white space. */
export function sentencesIn(text: string): readonly SentenceRange[] {
  const found: SentenceRange[] = [];
  let from = 0;
  for (const at of boundaries(text)) {
    push(found, text, from, at);
    from = at;
  }
  push(found, text, from, text.length);
  // A copy: a list that grew holds room for more, and there are many of these.
  return found.slice();
}

function push(found: SentenceRange[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  if (end > start) found.push({ start, end });
}

/** Offsets at which a new sentence begins, in order. */
function boundaries(text: string): readonly number[] {
  const stops = stopsIn(text);
  const breaks = breaksIn(text);
  return breaks.length === 0 ? stops : [...new Set([...stops, ...breaks])].sort((a, b) => a - b);
}

/** Blank lines and bullets divide whatever the punctuation says. */
function breaksIn(text: string): readonly number[] {
  if (!text.includes('\n') && !text.includes('•') && !text.includes('\r')) return [];
  return [...text.matchAll(/\n[ \t\r]{0,20}\n|[•▪◦]/g)].map(({ index }) => index);
}

function stopsIn(text: string): readonly number[] {
  const stops: number[] = [];
  END.lastIndex = 0;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    let after = match.index + match[0].length;
    while (after < text.length && CLOSING.test(text.charAt(after))) after += 1;
    if (after < text.length && endsHere(text, match.index, match[0], after)) stops.push(after);
  }
  return stops;
}

/** Whether the marks at `at` end a sentence; `after` is where the text goes on behind closing quotes. */
function endsHere(text: string, at: number, marks: string, after: number): boolean {
  const next = text.charAt(after);
  const strong = marks.includes('!') || marks.includes('?');
  if (!SPACE.test(next)) return isLostSpace(text, at, after);
  const follows = firstVisible(text, after);
  if (strong) return marks.includes('?') || !LOWER.test(follows);
  if (marks.length > 1 || marks === '…') return !LOWER.test(follows);
  const word = wordBefore(text, at);
  if (ABBREVIATIONS.has(word)) return MAY_END.has(word) && UPPER.test(follows) && !startsName(word);
  if (/^\p{L}$/u.test(word) && word !== 'i') return false;
  return !LOWER.test(follows) || word.length >= 4;
}

/** `J. Smith`, `Mr. Lee`: what follows is the name that was begun. */
function startsName(word: string): boolean {
  return word.length === 1;
}

/** `…your response.The whole`: a space was lost, the sentence ended all the same. */
function isLostSpace(text: string, at: number, after: number): boolean {
  const word = wordBefore(text, at);
  return word.length >= 3 && !word.includes('.') && /^\p{Lu}\p{Ll}*[ ’']/u.test(text.slice(after, after + 24));
}

function firstVisible(text: string, from: number): string {
  let at = from;
  while (at < text.length && (SPACE.test(text.charAt(at)) || CLOSING.test(text.charAt(at)) || text[at] === '“'))
    at += 1;
  return text.charAt(at);
}

/** The word that ends at an offset, in lower case, with the dots inside it: `e.g`, `u.s`. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 24 && /[\p{L}\p{N}.]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end).toLowerCase();
}
