/** What the words around a phrase do to it: a negation turns it round, a quotation gives it to somebody else. */
import type { Hit } from '../text/automaton.js';
import { Gap, gapAt } from '../text/tokens.js';
import type { WordTable } from '../text/word-table.js';
import type { Lexicon } from './compile.js';

/** How many words before a phrase a negation may stand. */
const NEGATION_REACH = 4;

/** How many words before or behind a quotation a word of saying may stand. */
const SAYING_REACH = 12;

/** The words of one block, asked about single phrases in it. */
export class Context {
  /** For each token in a reported quotation the end of that quotation, else 0. */
  private reportedUntil: Int32Array | undefined;

  constructor(
    private readonly table: WordTable,
    private readonly lexicon: Lexicon,
  ) {}

  /**
   * Whether a negation stands shortly before a token, in the same clause of a sentence that begins with `from`: "no need
   * to hurry", "this is not your last chance".
   */
  isNegated(from: number, at: number): boolean {
    const { table, lexicon } = this;
    for (let index = at - 1; index >= Math.max(from, at - NEGATION_REACH); index -= 1) {
      if (gapAt(table.tokens, index + 1) !== Gap.none) return false;
      const word = table.tokens[index]?.word ?? '';
      if (lexicon.negators.has(word)) return true;
      if (lexicon.notNegated.has(word)) return false;
    }
    return false;
  }

  /** Whether a phrase stands in quotation marks as what somebody else said. */
  isReported({ from, to }: Hit): boolean {
    if (this.table.tokens[from]?.quoted !== true) return false;
    this.reportedUntil ??= findReported(this.table, this.lexicon);
    return (this.reportedUntil[from] ?? 0) >= to;
  }
}

function findReported(table: WordTable, lexicon: Lexicon): Int32Array {
  const { tokens } = table;
  const until = new Int32Array(tokens.length);
  for (let from = 0; from < tokens.length; from += 1) {
    if (tokens[from]?.quoted !== true) continue;
    let to = from;
    while (tokens[to]?.quoted === true) to += 1;
    if (isAttributed(table, to) || isSaid(table, lexicon, from, to)) until.fill(to, from, to);
    from = to;
  }
  return until;
}

/** "…" — Maria: a dash and a name behind the quotation. */
function isAttributed({ text, tokens }: WordTable, to: number): boolean {
  const end = tokens[to - 1]?.end ?? 0;
  return /^[^\p{L}\p{N}]{0,8}["”][ ,.]{0,3}\n? ?[—–-] ?\p{Lu}/u.test(text.slice(end, end + 24));
}

/** Whether a word of saying stands beside the quotation. */
function isSaid({ tokens }: WordTable, { reporting }: Lexicon, from: number, to: number): boolean {
  for (let index = Math.max(0, from - SAYING_REACH); index < Math.min(tokens.length, to + SAYING_REACH); index += 1) {
    if (index === from) index = to;
    const token = tokens[index];
    if (token !== undefined && !token.quoted && reporting.has(token.word)) return true;
  }
  return false;
}
