/** Cuts a text into words as phrases meet them: contractions undone, numbers on their own, marks kept as what stands between. */
import { normalise } from './normalise.js';
import { type KnownWord, WordMemory } from './word-memory.js';

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
  /** Inside double quotes that are closed again. */
  readonly quoted: boolean;
}

/** The word of a token; empty where there is none. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** What stands before a token; a stop where there is none. */
export function gapAt(tokens: readonly Token[], at: number): Gap {
  return tokens[at]?.before ?? Gap.stop;
}

/** One piece of a text: a clock time, a number, a word, a sign that is a word, or a mark. */
const PIECE =
  /(\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(\d[\d,.]*\d|\d)|([\p{L}\p{M}]+(?:['&][\p{L}\p{M}]+)*)|([%$£€¥\uFFFC])|(\S)/uy;

/** The tokens of a text, in order. Takes time in proportion to the text's length. */
export function tokensIn(text: string): Token[] {
  const { text: plain, origin } = normalise(text);
  const writer = new TokenWriter(origin);
  for (let at = 0; at < plain.length; ) {
    const code = plain.charCodeAt(at);
    if (code === SPACE) at += 1;
    else at = isEnglishLetter(code) ? writeEnglish(writer, plain, at) : writePiece(writer, plain, at);
  }
  return writer.finish();
}

/** Writes the word that begins with an English letter; gives where it ends. */
function writeEnglish(writer: TokenWriter, text: string, at: number): number {
  let end = at;
  let mixed = 0;
  for (let code = text.charCodeAt(at); isEnglishLetter(code); code = text.charCodeAt(end)) {
    mixed = Math.imul(mixed, 31) + code;
    end += 1;
  }
  // It may go on in other ways: `don't`, `AT&T`, `café`.
  const next = text.charCodeAt(end);
  if (next === APOSTROPHE || next === AMPERSAND || next > LAST_ASCII) return writePiece(writer, text, at);
  const { piece, word, isWhole } = ENGLISH.at(text, at, end, mixed);
  if (isWhole) writer.add(word, at, end);
  else writeWord(writer, piece, at);
  return end;
}

const [SPACE, APOSTROPHE, AMPERSAND, LAST_ASCII] = [32, 39, 38, 127];

function isEnglishLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Writes whatever piece begins at an offset; gives where it ends. */
function writePiece(writer: TokenWriter, text: string, at: number): number {
  PIECE.lastIndex = at;
  const match = PIECE.exec(text);
  if (match === null) return at + 1;
  const piece = match[0];
  const end = at + piece.length;
  if (match[3] !== undefined) writeWord(writer, piece, at);
  else if (match[5] !== undefined) writer.mark(piece, text, at);
  else writer.add(piece, at, end, match[2] === undefined ? undefined : readNumber(piece));
  return end;
}

function readNumber(piece: string): number | undefined {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(piece) ? piece.replaceAll(',', '') : piece.replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Collects tokens, remembering what stands before the next one. */
class TokenWriter {
  private readonly tokens: Token[] = [];
  private before: Gap = Gap.stop;
  private quoted = false;
  /** How many tokens there were when the last quotation began. */
  private quoteAt = 0;

  constructor(private readonly origin: Int32Array | undefined) {}

  add(word: string, start: number, end: number, value?: number): void {
    const { origin, before, quoted } = this;
    const from = origin === undefined ? start : (origin[start] ?? start);
    const to = origin === undefined ? end : endIn(origin, end);
    this.tokens.push(
      value === undefined
        ? { word, start: from, end: to, before, quoted }
        : { word, start: from, end: to, before, quoted, value },
    );
    this.before = Gap.none;
  }

  mark(mark: string, text: string, at: number): void {
    if (mark === '"' && (this.quoted || !isDigit(text.charCodeAt(at - 1)))) {
      this.quoted = !this.quoted;
      this.quoteAt = this.tokens.length;
    }
    const gap = gapOf(mark, text, at);
    if (gap > this.before) this.before = gap;
  }

  /** A quotation that is never closed is none: the mark stood for inches, or was left over. */
  finish(): Token[] {
    const { tokens, quoteAt } = this;
    if (!this.quoted) return tokens;
    return tokens.map((token, index) => (index < quoteAt ? token : { ...token, quoted: false }));
  }
}

/** Where a word that ends before `end` ends in the original: one character may have become several (`℀`, `½`). */
function endIn(origin: Int32Array, end: number): number {
  let at = end;
  while (origin[at] === origin[end - 1]) at += 1;
  return origin[at] ?? end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const STOPS = new Set('!?;.¡¿•');
const CLAUSES = new Set(',:—–()[]{}|…»«→><➤=~+');

function gapOf(mark: string, text: string, at: number): Gap {
  if (mark === '-' || mark === '/') return isBetweenLetters(text, at) ? Gap.none : Gap.clause;
  if (mark === '.' && (text[at + 1] === '.' || text[at - 1] === '.')) return Gap.clause;
  if (STOPS.has(mark)) return Gap.stop;
  return CLAUSES.has(mark) ? Gap.clause : Gap.none;
}

function isBetweenLetters(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** What people write together, taken apart: the word behind the apostrophe in full. */
const TAILS: ReadonlyMap<string, string> = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  // "I'd" is "I would" or "I had", "it's" is "it is" or "it has": patterns for either word know both.
  ["'d", "'d"],
  ["'s", "'s"],
]);

/** Heads of `n't` that lose or change letters. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);

/** Contractions as people type them in a hurry, and other words that are two; the number says where they part. */
const SPELLED: ReadonlyMap<string, readonly [string, string, number]> = new Map([
  ['cannot', ['can', 'not', 3]],
  ['dont', ['do', 'not', 2]],
  ['doesnt', ['does', 'not', 4]],
  ['didnt', ['did', 'not', 3]],
  ['cant', ['can', 'not', 2]],
  ['wont', ['will', 'not', 2]],
  ['havent', ['have', 'not', 4]],
  ['hasnt', ['has', 'not', 3]],
  ['isnt', ['is', 'not', 2]],
  ['arent', ['are', 'not', 3]],
  ['wasnt', ['was', 'not', 3]],
  ['youre', ['you', 'are', 3]],
  ['youve', ['you', 'have', 3]],
  ['gonna', ['going', 'to', 3]],
  ['wanna', ['want', 'to', 3]],
  ['gotta', ['got', 'to', 3]],
  ['lets', ['let', 'us', 3]],
]);

const SHORT: ReadonlyMap<string, string> = new Map([
  ['u', 'you'],
  ['ur', 'your'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['thx', 'thanks'],
  ['im', 'i'],
]);

/** Whether a word in plain lower case is one token, whatever stands around it. */
export function isPlainWord(word: string): boolean {
  return /^[a-z]+$/.test(word) && !SPELLED.has(word) && !SHORT.has(word);
}

const GLUED = /^(\p{Ll}{2,})(\p{Lu}{3,}|\p{Lu}\p{Ll}{3,})$/u;

/** Words of English letters alone. */
const ENGLISH = new WordMemory((piece): KnownWord => {
  const word = piece.toLowerCase();
  const isWhole = !SPELLED.has(word) && gluedIn(piece, word) === undefined;
  return { piece, word: SHORT.get(word) ?? word, isWhole };
});

/** The two words of a lost space: `take itASAP`. */
function gluedIn(piece: string, word: string): readonly [string, string] | undefined {
  if (word === piece || !isLowerCase(piece.charCodeAt(0))) return undefined;
  const [, head, tail] = GLUED.exec(piece) ?? [];
  return head === undefined || tail === undefined ? undefined : [head, tail];
}

function writeWord(writer: TokenWriter, piece: string, at: number): void {
  const word = piece.toLowerCase();
  const glued = gluedIn(piece, word);
  if (glued !== undefined) {
    writeWord(writer, glued[0], at);
    writeWord(writer, glued[1], at + glued[0].length);
    return;
  }
  const end = at + piece.length;
  const spelled = SPELLED.get(word);
  if (spelled !== undefined) {
    writer.add(spelled[0], at, at + spelled[2]);
    writer.add(spelled[1], at + spelled[2], end);
    return;
  }
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 0 || word.length !== piece.length) writer.add(SHORT.get(word) ?? word, at, end);
  else writeContraction(writer, word, at, apostrophe);
}

/** Whether a letter may be a small one: of those beyond English, any. */
function isLowerCase(code: number): boolean {
  return code < 65 || code > 90;
}

function writeContraction(writer: TokenWriter, word: string, at: number, apostrophe: number): void {
  const end = at + word.length;
  if (word.endsWith("n't") && word.length > 3) {
    const head = word.slice(0, -3);
    writer.add(HEADS.get(head) ?? head, at, end - 3);
    writer.add('not', end - 3, end);
    return;
  }
  const tail = word.slice(apostrophe);
  const head = word.slice(0, apostrophe);
  const full = TAILS.get(tail);
  if (full === undefined) writer.add(word, at, end);
  else {
    writer.add(head, at, at + apostrophe);
    writer.add(head === 'let' && tail === "'s" ? 'us' : full, at + apostrophe, end);
  }
}
