/** Cuts a text into words as phrases meet them: contractions undone, numbers on their own, marks kept as what stands between. */
import { normalise } from './normalise.js';

/** What stands between a token and the one before it. */
export const Gap = {
  /** White space, quotes, emoji, emphasis. */
  none: 0,
  /** A comma, a colon, a dash, a bracket: another clause may begin. */
  clause: 1,
  /** A full stop, `!`, `?`, `;`: the thought ends. */
  stop: 2,
} as const;

export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Token {
  /** The word in plain lower case; a digit, a currency sign, `%`; `\uFFFC` for a merge tag. */
  readonly word: string;
  /** UTF-16 range in the original text. */
  readonly start: number;
  readonly end: number;
  /** What stands before it. The first token has `stop`. */
  readonly before: Gap;
  /** What a number token counts; undefined for other tokens. */
  readonly value?: number;
  /** Inside double quotes. */
  readonly quoted: boolean;
}

const PIECE =
  /(?<clock>\d{1,2}:\d{2}(?!\d))|(?<number>\d[\d,.]*\d|\d)|(?<word>[\p{L}\p{M}]+(?:['&][\p{L}\p{M}]+)*)|(?<sign>[%$£€¥\uFFFC])|(?<mark>\S)/gu;

/** The tokens of a text, in order. Takes time in proportion to the text's length. */
export function tokensIn(text: string): Token[] {
  const plain = normalise(text);
  const found: Token[] = [];
  const writer = new TokenWriter(found, (at) => plain.origin?.[at] ?? at);
  for (const match of plain.text.matchAll(PIECE)) {
    const groups = match.groups ?? {};
    const piece = match[0];
    if (groups.mark !== undefined) writer.mark(piece, plain.text, match.index);
    else if (groups.word !== undefined) writeWord(writer, piece, match.index);
    else writer.add(piece, match.index, match.index + piece.length, readNumber(piece));
  }
  return found;
}

function readNumber(piece: string): number | undefined {
  if (!/^\d/.test(piece) || piece.includes(':')) return undefined;
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(piece) ? piece.replaceAll(',', '') : piece.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Collects tokens, remembering what stands before the next one. */
class TokenWriter {
  private before: Gap = Gap.stop;
  private quoted = false;

  constructor(
    private readonly tokens: Token[],
    private readonly originOf: (at: number) => number,
  ) {}

  add(word: string, start: number, end: number, value?: number): void {
    const token = {
      word,
      start: this.originOf(start),
      end: this.originOf(end),
      before: this.before,
      quoted: this.quoted,
    };
    this.tokens.push(value === undefined ? token : { ...token, value });
    this.before = Gap.none;
  }

  mark(mark: string, text: string, at: number): void {
    if (mark === '"') this.quoted = !this.quoted;
    const gap = gapOf(mark, text, at);
    if (gap > this.before) this.before = gap;
  }
}

const STOPS = new Set(['!', '?', ';', '.', '¡', '¿', '•']);
const CLAUSES = new Set([
  ',',
  ':',
  '—',
  '–',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '|',
  '…',
  '»',
  '«',
  '→',
  '>',
  '<',
  '➤',
  '=',
  '~',
  '+',
]);

function gapOf(mark: string, text: string, at: number): Gap {
  if (mark === '-' || mark === '/') return isBetweenLetters(text, at) ? Gap.none : Gap.clause;
  if (mark === '.' && (text[at + 1] === '.' || text[at - 1] === '.')) return Gap.clause;
  if (STOPS.has(mark)) return Gap.stop;
  return CLAUSES.has(mark) ? Gap.clause : Gap.none;
}

function isBetweenLetters(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

/** What people write together, taken apart: the head's plain form and the word behind the apostrophe. */
const TAILS: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'s": "'s",
};

/** Heads of `n't` that lose or change letters. */
const HEADS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

/** Contractions as people type them in a hurry, and other words that are two. */
const SPELLED: Readonly<Record<string, readonly [string, string, number]>> = {
  cannot: ['can', 'not', 3],
  dont: ['do', 'not', 2],
  doesnt: ['does', 'not', 4],
  didnt: ['did', 'not', 3],
  cant: ['can', 'not', 2],
  wont: ['will', 'not', 2],
  havent: ['have', 'not', 4],
  hasnt: ['has', 'not', 3],
  isnt: ['is', 'not', 2],
  arent: ['are', 'not', 3],
  wasnt: ['was', 'not', 3],
  youre: ['you', 'are', 3],
  youve: ['you', 'have', 3],
  gonna: ['going', 'to', 3],
  wanna: ['want', 'to', 3],
  gotta: ['got', 'to', 3],
  lets: ['let', 'us', 3],
};

const SHORT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  im: 'i',
};

function writeWord(writer: TokenWriter, piece: string, at: number): void {
  const glued = /^(\p{Ll}{2,})(\p{Lu}{3,}|\p{Lu}\p{Ll}{3,})$/u.exec(piece);
  if (glued?.[1] !== undefined && glued[2] !== undefined) {
    // A lost space: `take itASAP`.
    writeWord(writer, glued[1], at);
    writeWord(writer, glued[2], at + glued[1].length);
    return;
  }
  const word = piece.toLowerCase();
  const spelled = Object.hasOwn(SPELLED, word) ? SPELLED[word] : undefined;
  if (spelled !== undefined) {
    writer.add(spelled[0], at, at + spelled[2]);
    writer.add(spelled[1], at + spelled[2], at + piece.length);
    return;
  }
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 0) writer.add(Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word, at, at + piece.length);
  else writeContraction(writer, word, at, apostrophe);
}

function writeContraction(writer: TokenWriter, word: string, at: number, apostrophe: number): void {
  const end = at + word.length;
  if (word.endsWith("n't")) {
    const head = word.slice(0, -3);
    writer.add(Object.hasOwn(HEADS, head) ? (HEADS[head] ?? head) : head, at, end - 3);
    writer.add('not', end - 3, end);
    return;
  }
  const tail = word.slice(apostrophe);
  const head = word.slice(0, apostrophe);
  if (!Object.hasOwn(TAILS, tail)) writer.add(word, at, end);
  else {
    writer.add(head, at, at + apostrophe);
    writer.add(head === 'let' && tail === "'s" ? 'us' : (TAILS[tail] ?? tail), at + apostrophe, end);
  }
}
