/** A text's tokens as numbers, ready for matching. */
import { kindNumber } from './automaton-builder.js';
import { Gap, type Token, tokensIn } from './tokens.js';

/** The tokens of one text against one vocabulary. */
export interface WordTable {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Ids of the vocabulary; 0 for a word that no pattern knows. */
  readonly ids: Int32Array;
  readonly before: Uint8Array;
  /** Numbers of the kinds of token; 0 for an ordinary word. */
  readonly kinds: Uint8Array;
  /** Whether a question mark follows a token before the next one. */
  asksAfter(token: number): boolean;
}

/** Reads a text against a vocabulary (ids from 1). Words glued together by a lost space are taken apart where both halves are known. */
export function tableOf(text: string, words: ReadonlyMap<string, number>): WordTable {
  const tokens = unglued(tokensIn(text), words);
  const count = tokens.length;
  const ids = new Int32Array(count);
  const before = new Uint8Array(count);
  const kinds = new Uint8Array(count);
  for (const [at, token] of tokens.entries()) {
    ids[at] = words.get(token.word) ?? 0;
    before[at] = token.before;
    kinds[at] = kindOf(token);
  }
  return { text, tokens, ids, before, kinds, asksAfter: questionFinder(text, tokens) };
}

/** The tokens with words taken apart; the same list where there are none. */
function unglued(tokens: readonly Token[], words: ReadonlyMap<string, number>): readonly Token[] {
  let apart: Token[] | undefined;
  for (const [at, token] of tokens.entries()) {
    const halves = unglue(token, words);
    if (halves !== undefined) apart ??= tokens.slice(0, at);
    if (halves !== undefined) apart?.push(...halves);
    else apart?.push(token);
  }
  return apart ?? tokens;
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

/** The two halves of an unknown word that are known words. */
function unglue(token: Token, words: ReadonlyMap<string, number>): readonly Token[] | undefined {
  const { word, start, end } = token;
  if (word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED || words.has(word)) return undefined;
  // Letters that were changed on the way here cannot be counted in the original.
  if (end - start !== word.length) return undefined;
  for (let cut = word.length - 2; cut >= 2; cut -= 1) {
    if (Math.max(cut, word.length - cut) < 5) continue;
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    if (!words.has(head) || !words.has(tail)) continue;
    const middle = start + cut;
    return [
      { ...token, word: head, end: middle },
      { ...token, word: tail, start: middle, before: Gap.none },
    ];
  }
  return undefined;
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
