/** A text's tokens as numbers, ready for matching. */
import { kindNumber } from './automaton-builder.js';
import { Gap, type Token, tokensIn } from './tokens.js';

/** The tokens of one text against one vocabulary. */
export interface WordTable {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Ids of the vocabulary; 0 for a word that no pattern knows. */
  readonly ids: readonly number[];
  /** Numbers of the kinds of token; 0 for an ordinary word. */
  readonly kinds: readonly number[];
  /** Whether a question mark follows a token before the next one. */
  asksAfter(token: number): boolean;
}

/** Reads a text against a vocabulary (ids from 1). Words glued together by a lost space are taken apart where both halves are known. */
export function tableOf(text: string, words: ReadonlyMap<string, number>): WordTable {
  const tokens = unglued(tokensIn(text), words);
  return {
    text,
    tokens,
    ids: tokens.map(({ word }) => words.get(word) ?? 0),
    kinds: tokens.map(kindOf),
    asksAfter: questionFinder(text, tokens),
  };
}

/** The tokens with words taken apart; the same list where there are none. */
function unglued(tokens: readonly Token[], words: ReadonlyMap<string, number>): readonly Token[] {
  const cuts = cutsFor(words);
  let parts: Token[] | undefined;
  for (const [at, token] of tokens.entries()) {
    const cut = mayBeGlued(token) && !words.has(token.word) ? cuts.of(token.word) : 0;
    if (cut > 0) parts ??= tokens.slice(0, at);
    if (cut > 0) parts?.push(...apart(token, cut));
    else parts?.push(token);
  }
  return parts ?? tokens;
}

/** Looks for question marks behind tokens, each place once. */
function questionFinder(text: string, tokens: readonly Token[]): WordTable['asksAfter'] {
  const asked: (boolean | undefined)[] = [];
  return (token) => {
    let known = asked[token];
    if (known === undefined) {
      known = text.slice(tokens[token]?.end ?? text.length, tokens[token + 1]?.start ?? text.length).includes('?');
      asked[token] = known;
    }
    return known;
  };
}

const SHORTEST_GLUED = 7;
const LONGEST_GLUED = 24;

/** Letters that were changed on the way here cannot be counted in the original. */
function mayBeGlued({ word, start, end }: Token): boolean {
  return word.length >= SHORTEST_GLUED && word.length <= LONGEST_GLUED && end - start === word.length;
}

/** The two halves of a token. */
function apart(token: Token, cut: number): readonly Token[] {
  const middle = token.start + cut;
  return [
    { ...token, word: token.word.slice(0, cut), end: middle },
    { ...token, word: token.word.slice(cut), start: middle, before: Gap.none },
  ];
}

/** Where unknown words part into two that a vocabulary knows; each is looked at once. */
class Cuts {
  private readonly found = new Map<string, number>();

  constructor(private readonly words: ReadonlyMap<string, number>) {}

  /** The length of the first half; 0 where there are no such halves. */
  of(word: string): number {
    let cut = this.found.get(word);
    if (cut === undefined) {
      cut = this.search(word);
      this.found.set(word, cut);
    }
    return cut;
  }

  private search(word: string): number {
    for (let cut = word.length - 2; cut >= 2; cut -= 1) {
      if (Math.max(cut, word.length - cut) < 5) continue;
      if (this.words.has(word.slice(0, cut)) && this.words.has(word.slice(cut))) return cut;
    }
    return 0;
  }
}

const CUTS = new WeakMap<ReadonlyMap<string, number>, Cuts>();

function cutsFor(words: ReadonlyMap<string, number>): Cuts {
  let cuts = CUTS.get(words);
  if (cuts === undefined) {
    cuts = new Cuts(words);
    CUTS.set(words, cuts);
  }
  return cuts;
}

const KINDS = {
  digits: kindNumber('digits'),
  tag: kindNumber('tag'),
  percent: kindNumber('percent-sign'),
  currency: kindNumber('currency'),
  clock: kindNumber('clock'),
};

function kindOf({ word, value }: Token): number {
  if (value !== undefined) return KINDS.digits;
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return 0;
  if (word === '\uFFFC') return KINDS.tag;
  if (word === '%') return KINDS.percent;
  if (word.length === 1 && '$£€¥'.includes(word)) return KINDS.currency;
  // `2.4.4` is a version.
  return word.includes(':') ? KINDS.clock : 0;
}
