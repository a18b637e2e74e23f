/** A text's tokens as numbers, ready for matching. */
import type { TokenKind } from './pattern.js';
import { Gap, type Token, tokensIn } from './tokens.js';

/** The tokens of one text against one vocabulary. */
export interface WordTable {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Ids of the vocabulary; 0 for a word that no pattern knows. */
  readonly ids: Int32Array;
  readonly before: Uint8Array;
  readonly kinds: readonly (TokenKind | undefined)[];
  /** Whether a question mark follows a token before the next one. */
  asksAfter(token: number): boolean;
}

/** Reads a text against a vocabulary (ids from 1). Words glued together by a lost space are taken apart where both halves are known. */
export function tableOf(text: string, words: ReadonlyMap<string, number>): WordTable {
  const tokens = tokensIn(text).flatMap((token) => unglue(token, words));
  const ids = new Int32Array(tokens.length);
  const before = new Uint8Array(tokens.length);
  const kinds: (TokenKind | undefined)[] = [];
  for (const [index, token] of tokens.entries()) {
    ids[index] = words.get(token.word) ?? 0;
    before[index] = token.before;
    kinds.push(kindOf(token));
  }
  const asksAfter = (token: number): boolean => {
    const from = tokens[token]?.end ?? text.length;
    return text.slice(from, tokens[token + 1]?.start ?? text.length).includes('?');
  };
  return { text, tokens, ids, before, kinds, asksAfter };
}

const SHORTEST_GLUED = 8;
const LONGEST_GLUED = 24;

function unglue(token: Token, words: ReadonlyMap<string, number>): Token[] {
  const { word } = token;
  const isOrdinary =
    word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED || token.end - token.start !== word.length;
  if (isOrdinary || words.has(word)) return [token];
  for (let cut = word.length - 2; cut >= 2; cut -= 1) {
    if (Math.max(cut, word.length - cut) < 5) continue;
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    if (!words.has(head) || !words.has(tail)) continue;
    const middle = token.start + cut;
    return [
      { ...token, word: head, end: middle },
      { ...token, word: tail, start: middle, before: Gap.none },
    ];
  }
  return [token];
}

function kindOf(token: Token): TokenKind | undefined {
  if (token.value !== undefined) return 'digits';
  if (token.word === '\uFFFC') return 'tag';
  if (token.word === '%') return 'percent-sign';
  if (token.word.length === 1 && '$£€¥'.includes(token.word)) return 'currency';
  return /^\d/.test(token.word) ? 'clock' : undefined;
}
