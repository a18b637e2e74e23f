/** Reads the small language in which phrases are written; docs/lexicons.md describes it. */
import { inflectionsOf } from './inflect.js';
import { tokensIn } from './tokens.js';

/** Conditions on a place between two words; they take no words themselves. */
export const Place = {
  /** `^`: the sentence begins, or a clause after a comma, colon, dash or bracket. */
  clauseStart: 1,
  /** `^^`: the sentence begins. */
  sentenceStart: 2,
  /** `$`: a clause or the sentence ends. */
  clauseEnd: 4,
  /** `$$`: the sentence ends. */
  sentenceEnd: 8,
  /** `$?`: the sentence ends in a question mark, here. */
  question: 16,
} as const;

/** A pattern as a tree. */
export type Pattern =
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'kind'; readonly kind: TokenKind }
  | { readonly type: 'gap'; readonly max: number }
  | { readonly type: 'place'; readonly place: number }
  | { readonly type: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly type: 'choice'; readonly of: readonly Pattern[] }
  | { readonly type: 'optional'; readonly of: Pattern };

/** Words that are known by their kind: `{digits}`, `{currency}`, `{percent-sign}`, `{tag}`, `{clock}`, `{any}`. */
export type TokenKind = 'digits' | 'currency' | 'percent-sign' | 'tag' | 'clock' | 'any';

export const TOKEN_KINDS: readonly TokenKind[] = ['digits', 'currency', 'percent-sign', 'tag', 'clock', 'any'];

/** What is wrong with a pattern, and where in it. */
export class PatternError extends Error {}

/** Gives the pattern of a word class. */
export type ClassFinder = (name: string) => Pattern | undefined;

/** The most words that a gap may stand for: patterns stay short, whatever the text. */
const LONGEST_GAP = 12;
const STANDARD_GAP = 3;

const SYMBOL = /\s+|\{([^}]*)\}|\.\.\.(\d{0,2})|\^\^|\^|\$\$|\$\?|\$|[()|?/]|~?[^\s{}()|?/^$~]+/gy;

interface Symbol {
  readonly text: string;
  readonly at: number;
}

/** Reads a pattern; throws a `PatternError` that says what is wrong. */
export function readPattern(source: string, findClass: ClassFinder): Pattern {
  const reader = new PatternReader(source, symbolsOf(source), findClass);
  return reader.readAll();
}

function symbolsOf(source: string): Symbol[] {
  const found: Symbol[] = [];
  let at = 0;
  while (at < source.length) {
    SYMBOL.lastIndex = at;
    const match = SYMBOL.exec(source);
    if (match === null) throw new PatternError(`"${source[at]}" has no place at ${at + 1} in the pattern "${source}".`);
    if (match[0].trim() !== '') found.push({ text: match[0], at });
    at += match[0].length;
  }
  return found;
}

const PLACES: Readonly<Record<string, number>> = {
  '^': Place.clauseStart,
  '^^': Place.sentenceStart,
  $: Place.clauseEnd,
  $$: Place.sentenceEnd,
  '$?': Place.question,
};

class PatternReader {
  private next = 0;

  constructor(
    private readonly source: string,
    private readonly symbols: readonly Symbol[],
    private readonly findClass: ClassFinder,
  ) {}

  readAll(): Pattern {
    const pattern = this.readChoice();
    if (this.next < this.symbols.length) this.fail(`"${this.peek()}" has no place here`);
    return pattern;
  }

  private peek(): string | undefined {
    return this.symbols[this.next]?.text;
  }

  private fail(what: string): never {
    throw new PatternError(`${what} in the pattern "${this.source}".`);
  }

  private readChoice(): Pattern {
    const of = [this.readSequence()];
    while (this.peek() === '|') {
      this.next += 1;
      of.push(this.readSequence());
    }
    return choiceOf(of);
  }

  private readSequence(): Pattern {
    const parts: Pattern[] = [];
    for (let symbol = this.peek(); symbol !== undefined && symbol !== '|' && symbol !== ')'; symbol = this.peek()) {
      parts.push(this.readItem());
    }
    if (parts.length === 0) this.fail('There is an empty alternative');
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { type: 'sequence', parts };
  }

  private readItem(): Pattern {
    const of = [this.readAtom()];
    while (this.peek() === '/') {
      this.next += 1;
      of.push(this.readAtom());
    }
    const item = choiceOf(of);
    if (this.peek() !== '?') return item;
    this.next += 1;
    return { type: 'optional', of: item };
  }

  private readAtom(): Pattern {
    const symbol = this.peek();
    if (symbol === undefined) this.fail('Something is missing at the end');
    this.next += 1;
    if (symbol === '(') return this.readGroup();
    if (symbol.startsWith('{')) return this.readClass(symbol.slice(1, -1).trim());
    if (symbol.startsWith('...')) return this.readGap(symbol.slice(3));
    if (Object.hasOwn(PLACES, symbol)) return { type: 'place', place: PLACES[symbol] ?? 0 };
    if (/^[|)?/]$/.test(symbol)) this.fail(`"${symbol}" has no place here`);
    return readWord(symbol, (what) => this.fail(what));
  }

  private readGroup(): Pattern {
    const inside = this.readChoice();
    if (this.peek() !== ')') this.fail('A bracket is not closed');
    this.next += 1;
    return inside;
  }

  private readClass(name: string): Pattern {
    if ((TOKEN_KINDS as readonly string[]).includes(name)) return { type: 'kind', kind: name as TokenKind };
    return this.findClass(name) ?? this.fail(`There is no word class {${name}}`);
  }

  private readGap(digits: string): Pattern {
    const max = digits === '' ? STANDARD_GAP : Number(digits);
    if (max < 1 || max > LONGEST_GAP) this.fail(`A gap may be 1 to ${LONGEST_GAP} words long`);
    return { type: 'gap', max };
  }
}

/** A word as written, or `~word` in all its forms. Contractions become the words that they stand for. */
function readWord(symbol: string, fail: (what: string) => never): Pattern {
  if (symbol.startsWith('~')) return { type: 'words', words: inflectionsOf(symbol.slice(1).toLowerCase()) };
  const parts = tokensIn(symbol).map(({ word }): Pattern => ({ type: 'words', words: [word] }));
  if (parts.length === 0) fail(`"${symbol}" is no word`);
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { type: 'sequence', parts };
}

/** Single words side by side become one set of words. */
export function choiceOf(of: readonly Pattern[]): Pattern {
  const words = new Set<string>();
  const others: Pattern[] = [];
  for (const pattern of of) {
    if (pattern.type === 'words') for (const word of pattern.words) words.add(word);
    else if (pattern.type === 'choice') others.push(...pattern.of);
    else others.push(pattern);
  }
  for (const pattern of others.filter(({ type }) => type === 'words')) {
    if (pattern.type === 'words') for (const word of pattern.words) words.add(word);
  }
  const rest = others.filter(({ type }) => type !== 'words');
  const all: Pattern[] = words.size > 0 ? [{ type: 'words', words: [...words] }, ...rest] : rest;
  return all.length === 1 && all[0] !== undefined ? all[0] : { type: 'choice', of: all };
}
