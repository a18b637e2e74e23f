/** Finds shouting: words in capitals side by side, and marks in a row. */
import { normalise } from './normalise.js';

/** UTF-16 range in the text. */
export interface Shout {
  readonly type: 'capitals' | 'marks';
  readonly start: number;
  readonly end: number;
}

/** What is not shouting: names that are written in capitals, in upper case. */
export type IsName = (word: string) => boolean;

const SHORTEST = 4;
/** Words joined by underscores are identifiers, one piece as a whole. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:_[\p{L}\p{M}\p{N}]*)+|[\p{L}\p{M}][\p{L}\p{M}'’]*|\p{N}+|\S/gu;
const MARKS = /[!?\u2757\u2755\u2753\u2754]/u;
/** Two capitals, or two marks, side by side: without them nothing is loud. */
const MAY_SHOUT = /\p{Lu}[\p{M}'’]*\p{Lu}|[!?\u2757\u2755\u2753\u2754]{2}/u;
const ROMAN = /^M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Acronyms of four letters and more that are read as names or written so everywhere. */
const ACRONYMS = new Set(
  (
    'ACLU AIDS ASAP ASCII ASPCA BAFTA CCPA CEST CISO COVID CPRA CSRD DKIM DMARC EBITDA ESRB ETSI FAANG FAQS FIFA FINRA FERPA GAAP GDPR GIMP GMBH GNOME ' +
    'HIPAA HTML HTTP HTTPS ICYMI IELTS IEEE IMAP INSEAD IKEA ISBN ISSN JPEG JSON JSONP LASER LGBT LGBTQ LGBTQIA LIDL LLMS MBAS MDMA MERN MIDI MMXX MOOC MPEG ' +
    'NAACP NAFTA NASA NASCAR NASDAQ NATO NCAA NGOS NIMBY NORAD NVIDIA NYSE NYPD OAUTH OECD OPEC OSHA OWASP PDFS PETA POSIX RADAR REST ROFL RSVP SAAS SAML ' +
    'SCADA SCOTUS SCSS SDKS SEPA SIEM SMART SMTP SOAP SONAR SQLITE STEM SWAT SWIFT SWOT TBSP TOEFL TLDR UNESCO UNHCR UNICEF USAID USDA USPS USSR UTF UUID VOIP ' +
    'WASM WCAG WHATWG WIFI WYSIWYG XHTML XSLT YAML YMCA YMMV ZSH BREXIT GMAT LSAT MCAT POTUS FLOTUS DACA NHTSA NOAA FEMA CSAT MRR ARR KPIS OKRS APIS URLS CEOS CFOS CTOS CMOS SKUS DIYS'
  ).split(' '),
);

/** Whether a word in capitals is an acronym or a numeral, written so by everybody. */
export function isAcronym(word: string): boolean {
  return ACRONYMS.has(word) || ROMAN.test(word);
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The shouts in a text that go beyond what is allowed: so many capital words side by side, so many marks in a row. */
export function shoutsIn(text: string, allowed: { capitals: number; marks: number }, isName: IsName): readonly Shout[] {
  const plain = normalise(text);
  if (!MAY_SHOUT.test(plain.text)) return [];
  const pieces = [...plain.text.matchAll(WORD)].map(({ 0: piece, index }) => ({
    text: piece,
    start: plain.origin?.[index] ?? index,
    end: plain.origin?.[index + piece.length] ?? index + piece.length,
  }));
  return [...capitalsIn(pieces, allowed.capitals, isName), ...marksIn(pieces, allowed.marks)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Runs of words in capitals; short ones (`TO`, `A`) count neither for nor against. */
function* capitalsIn(pieces: readonly Piece[], allowed: number, isName: IsName): Generator<Shout> {
  let run: Piece[] = [];
  let loud = 0;
  const close = function* (): Generator<Shout> {
    const [first] = run;
    const last = run.at(-1);
    if (loud > allowed && first !== undefined && last !== undefined)
      yield { type: 'capitals', start: first.start, end: last.end };
    run = [];
    loud = 0;
  };
  for (const [index, piece] of pieces.entries()) {
    const kind = kindOf(piece.text, isName, pieces[index - 1]?.text);
    if (kind === 'link') continue;
    if (kind === 'other') {
      yield* close();
      continue;
    }
    if (kind === 'short' && run.length === 0) continue;
    run.push(piece);
    if (kind === 'loud') loud += 1;
  }
  yield* close();
}

/** Marks between words that keep them side by side. */
const LINKS = new Set([',', '-', '&', '+', "'", '’', '/', '*', '_', '"', '“', '”']);

function kindOf(text: string, isName: IsName, before: string | undefined): 'loud' | 'short' | 'link' | 'other' {
  if (LINKS.has(text)) return 'link';
  if (text.length > 1 && text.includes('_')) return 'other';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return 'other';
  const word = letters.toUpperCase();
  // Digits glued to it make it a code: `HIKE20`, `20HIKE`.
  if (isAcronym(word) || isName(word) || (before !== undefined && /^\p{N}+$/u.test(before))) return 'other';
  return letters.length >= SHORTEST ? 'loud' : 'short';
}

function* marksIn(pieces: readonly Piece[], allowed: number): Generator<Shout> {
  for (let at = 0; at < pieces.length; at += 1) {
    if (!MARKS.test(pieces[at]?.text ?? '')) continue;
    let to = at + 1;
    while (to < pieces.length && MARKS.test(pieces[to]?.text ?? '') && pieces[to]?.start === pieces[to - 1]?.end)
      to += 1;
    if (to - at > allowed) yield { type: 'marks', start: pieces[at]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 };
    at = to - 1;
  }
}
