/** Finds names of things in a text, in singular and plural. */
import { Gap, type Token, tokensIn, wordAt } from './tokens.js';

/** A thing named in a text: UTF-16 range. */
export interface Mention<T> {
  readonly of: T;
  readonly start: number;
  readonly end: number;
  /** Whether it can only be a thing: several words, a plural, or one with "a", "the", "your" before it. "Dress warm" is not. */
  readonly isClear: boolean;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  knife: 'knives',
  shelf: 'shelves',
  scarf: 'scarves',
  leaf: 'leaves',
  loaf: 'loaves',
  wolf: 'wolves',
  calf: 'calves',
  half: 'halves',
  life: 'lives',
};

const SINGULAR = new Map(Object.entries(IRREGULAR).map(([one, many]) => [many, one]));

/** The plural of a noun in lower case. */
export function pluralOf(noun: string): string {
  const known = Object.hasOwn(IRREGULAR, noun) ? IRREGULAR[noun] : undefined;
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:tomat|potat|her|ech)o$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The noun behind what may be a plural; undefined for what is none. */
function singularOf(noun: string): string | undefined {
  const known = SINGULAR.get(noun);
  if (known !== undefined) return known;
  if (!/[^s]s$/.test(noun) || noun.length < 4) return undefined;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh|oo?)es$/.test(noun) && !/oes$/.test(noun)
    ? noun.slice(0, -2)
    : noun.replace(/(?<=o)es$|s$/, '');
}

const BEFORE_A_THING = new Set(
  'a an the this that these those my our your his her their its every each any some no one new'.split(' '),
);
/** Behind these a word is something that one does. */
const BEFORE_A_DEED = new Set(
  'to and or can will should must may might would could let us you we i they do not'.split(' '),
);

/** A thing to look for: its words, and the forms of the last one. */
interface Name<T> {
  readonly of: T;
  readonly words: readonly string[];
  readonly last: ReadonlySet<string>;
  readonly plural: string;
}

/** Terms made ready for looking them up, by their first words. */
export class Terms<T> {
  private readonly byFirst = new Map<string, Name<T>[]>();

  constructor(terms: Iterable<{ readonly term: string; readonly of: T }>) {
    for (const { term, of } of terms) this.add(term, of);
  }

  private add(term: string, of: T): void {
    const words = tokensIn(term).map(({ word }) => word);
    const last = words.at(-1);
    if (last === undefined) return;
    const one = singularOf(last) ?? last;
    const name = { of, words, last: new Set([last, one, pluralOf(one)]), plural: pluralOf(one) };
    for (const first of words.length === 1 ? name.last : [words[0] as string]) {
      const known = this.byFirst.get(first) ?? [];
      // "dress" and "dresses" are one thing, however often a list names it.
      const isKnown = known.some(
        (other) => other.of === of && other.words.length === words.length && isSame(other, name),
      );
      if (!isKnown) this.byFirst.set(first, [...known, name]);
    }
  }

  /** All mentions in a text, in order. */
  in(text: string): readonly Mention<T>[] {
    if (this.byFirst.size === 0) return [];
    const tokens = tokensIn(text);
    return tokens.flatMap((token, at) =>
      (this.byFirst.get(token.word) ?? []).flatMap((name) => mentionAt(tokens, at, name) ?? []),
    );
  }
}

function isSame<T>(a: Name<T>, b: Name<T>): boolean {
  return a.plural === b.plural && a.words.slice(0, -1).join(' ') === b.words.slice(0, -1).join(' ');
}

function mentionAt<T>(
  tokens: readonly Token[],
  at: number,
  { of, words, last, plural }: Name<T>,
): Mention<T> | undefined {
  const found = tokens.slice(at, at + words.length);
  const end = found.at(-1);
  const fits =
    found.length === words.length &&
    found.every(
      ({ word, before }, index) =>
        (index === words.length - 1 ? last.has(word) : word === words[index]) && (index === 0 || before === Gap.none),
    );
  if (end === undefined || !fits) return undefined;
  const isClear = words.length > 1 || end.word === plural || hasArticle(tokens, at);
  return { of, start: (found[0] as Token).start, end: end.end, isClear };
}

/** Whether "a", "the" or "your" stands before a word, with two words at most between them. */
function hasArticle(tokens: readonly Token[], at: number): boolean {
  if (BEFORE_A_DEED.has(wordAt(tokens, at - 1))) return false;
  for (let back = at; back > 0 && back > at - 3; back--) {
    if (tokens[back]?.before !== Gap.none) return false;
    if (BEFORE_A_THING.has(wordAt(tokens, back - 1))) return true;
  }
  return false;
}
