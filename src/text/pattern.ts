/** Reads the small language in which phrases are written; docs/lexicons.md describes it. */
import { inflectionsOf } from './inflect.js';
import { nearestName } from './nearest.js';
import { isPlainWord, tokensIn } from './tokens.js';

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

/** What is wrong with a pattern, and the range in it that is meant. */
export class PatternError extends Error {
  constructor(
    message: string,
    readonly start = 0,
    readonly end = start,
  ) {
    super(message);
  }
}

/** The word classes that patterns may name. */
export interface WordClasses {
  names(): Iterable<string>;
  find(name: string): Pattern | undefined;
}

/** The most words that a gap may stand for. */
const LONGEST_GAP = 12;
const STANDARD_GAP = 3;

/** Bounds that keep matching fast whatever someone writes; several times what the longest shipped patterns need. */
const MOST_LETTERS = 4000;
const MOST_BRACKETS = 20;
const MOST_PLACES = 600;
const MOST_WORDS = 60;

const SYMBOL = /\s+|\{([^}]*)\}|\.\.\.(\d{0,2})|\^\^|\^|\$\$|\$\?|\$|[()|?/]|~?[^\s{}()|?/^$~]+/gy;

interface Symbol {
  readonly text: string;
  readonly at: number;
}

/** Reads a pattern; throws a `PatternError` that says what is wrong. */
export function readPattern(source: string, classes: WordClasses): Pattern {
  if (source.length > MOST_LETTERS)
    throw new PatternError(`This pattern has ${source.length} letters, and ${MOST_LETTERS} are the most.`, 0, 40);
  const pattern = new PatternReader(source, symbolsOf(source), classes).readAll();
  const { places, words, least } = extentOf(pattern);
  if (places > MOST_PLACES || words > MOST_WORDS) throw tooLarge(source, places, words);
  if (least === 0)
    throw new PatternError(
      'Everything in this pattern is optional, so that it stands for no words too.',
      0,
      source.length,
    );
  return pattern;
}

/** How many places hold a word, a set of words, or a condition. */
export function placesIn(pattern: Pattern): number {
  return extentOf(pattern).places;
}

function tooLarge(source: string, places: number, words: number): PatternError {
  const what =
    words > MOST_WORDS
      ? `can run over ${words} words, and ${MOST_WORDS} are the most`
      : `holds ${places} words and alternatives, and ${MOST_PLACES} are the most`;
  return new PatternError(
    `This pattern ${what}. Take it apart into several, or use a smaller word class.`,
    0,
    source.length,
  );
}

/** How much a pattern asks for: places where a word is compared, and the most and the least words that it runs over. */
interface Extent {
  readonly places: number;
  readonly words: number;
  readonly least: number;
}

/** Word classes are shared by many patterns and measured once. */
const extents = new WeakMap<Pattern, Extent>();

function extentOf(pattern: Pattern): Extent {
  const known = extents.get(pattern);
  if (known !== undefined) return known;
  const extent = measure(pattern);
  extents.set(pattern, extent);
  return extent;
}

function measure(pattern: Pattern): Extent {
  switch (pattern.type) {
    case 'gap':
      return { places: pattern.max, words: pattern.max, least: 0 };
    case 'place':
      return { places: 1, words: 0, least: 0 };
    case 'optional':
      return { ...extentOf(pattern.of), least: 0 };
    case 'sequence':
      return pattern.parts.map(extentOf).reduce((a, b) => ({
        places: a.places + b.places,
        words: a.words + b.words,
        least: a.least + b.least,
      }));
    case 'choice':
      return pattern.of.map(extentOf).reduce((a, b) => ({
        places: a.places + b.places,
        words: Math.max(a.words, b.words),
        least: Math.min(a.least, b.least),
      }));
    default:
      return { places: 1, words: 1, least: 1 };
  }
}

function symbolsOf(source: string): Symbol[] {
  const found: Symbol[] = [];
  let at = 0;
  while (at < source.length) {
    SYMBOL.lastIndex = at;
    const match = SYMBOL.exec(source);
    if (match === null) throw new PatternError(`\`${source[at]}\` has no place here.`, at, at + 1);
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
  private depth = 0;

  constructor(
    private readonly source: string,
    private readonly symbols: readonly Symbol[],
    private readonly classes: WordClasses,
  ) {}

  readAll(): Pattern {
    const pattern = this.readChoice();
    if (this.next < this.symbols.length) this.fail(`\`${this.peek()}\` has no place here.`);
    return pattern;
  }

  private peek(): string | undefined {
    return this.symbols[this.next]?.text;
  }

  /** Complains about a symbol, the one that comes next by default. */
  private fail(what: string, index = this.next): never {
    const symbol = this.symbols[index];
    const start = symbol?.at ?? this.source.length;
    throw new PatternError(what, start, start + (symbol?.text.length ?? 0));
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
    if (parts.length === 0)
      this.fail(this.symbols.length === 0 ? 'This pattern is empty.' : 'An alternative is empty.');
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
    if (symbol === undefined) this.fail('Something is missing at the end.');
    if (/^[|)?/]$/.test(symbol)) this.fail(`\`${symbol}\` has no place here.`);
    this.next += 1;
    if (symbol === '(') return this.readGroup();
    if (symbol.startsWith('{')) return this.readClass(symbol.slice(1, -1).trim());
    if (symbol.startsWith('...')) return this.readGap(symbol.slice(3));
    if (Object.hasOwn(PLACES, symbol)) return { type: 'place', place: PLACES[symbol] ?? 0 };
    return this.readWord(symbol);
  }

  private readGroup(): Pattern {
    const open = this.next - 1;
    this.depth += 1;
    if (this.depth > MOST_BRACKETS) this.fail(`Brackets may stand ${MOST_BRACKETS} deep, and no deeper.`, open);
    const inside = this.readChoice();
    if (this.peek() !== ')') this.fail('This bracket is not closed.', open);
    this.next += 1;
    this.depth -= 1;
    return inside;
  }

  private readClass(name: string): Pattern {
    if ((TOKEN_KINDS as readonly string[]).includes(name)) return { type: 'kind', kind: name as TokenKind };
    const found = this.classes.find(name);
    if (found !== undefined) return found;
    const nearest = nearestName(name, [...this.classes.names(), ...TOKEN_KINDS]);
    const advice = nearest === undefined ? '' : ` Did you mean {${nearest}}?`;
    return this.fail(`There is no word class {${name}}.${advice}`, this.next - 1);
  }

  private readGap(digits: string): Pattern {
    const max = digits === '' ? STANDARD_GAP : Number(digits);
    if (max < 1 || max > LONGEST_GAP) this.fail(`A gap may be 1 to ${LONGEST_GAP} words long.`, this.next - 1);
    return { type: 'gap', max };
  }

  /** A word as written, or `~word` in all its forms. Contractions become the words that they stand for. */
  private readWord(symbol: string): Pattern {
    if (symbol.startsWith('~')) return withShortForms(inflectionsOf(symbol.slice(1).toLowerCase()));
    const word = symbol.toLowerCase();
    // The tail of "time's" is a token of its own.
    if (word === "'s" || isPlainWord(word)) return withShortForms([word]);
    const parts = tokensIn(symbol).map((token): Pattern => withShortForms([token.word]));
    if (parts.length === 0) this.fail(`\`${symbol}\` is no word.`, this.next - 1);
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { type: 'sequence', parts };
  }
}

/** Words that are also written short, where the short form could be another word as well: "it's" is "it is" or "it has". */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['is', "'s"],
  ['has', "'s"],
  ['would', "'d"],
  ['had', "'d"],
]);

function withShortForms(words: readonly string[]): Pattern {
  const short = words.flatMap((word) => SHORTENED.get(word) ?? []);
  return { type: 'words', words: short.length === 0 ? words : [...new Set([...words, ...short])] };
}

/** Single words side by side become one set of words. */
export function choiceOf(of: readonly Pattern[]): Pattern {
  if (of.length === 1 && of[0] !== undefined) return of[0];
  const words = new Set<string>();
  const rest: Pattern[] = [];
  const take = (pattern: Pattern): void => {
    if (pattern.type === 'words') for (const word of pattern.words) words.add(word);
    else if (pattern.type === 'choice') for (const part of pattern.of) take(part);
    else rest.push(pattern);
  };
  for (const pattern of of) take(pattern);
  const all: Pattern[] = words.size > 0 ? [{ type: 'words', words: [...words] }, ...rest] : rest;
  return all.length === 1 && all[0] !== undefined ? all[0] : { type: 'choice', of: all };
}
