/** Reads percentages, sums of money and stock numbers out of copy. */
import { Gap, gapAt, type Token, wordAt } from './tokens.js';

/** A share or a sum, as written. `start` and `end` are UTF-16 offsets in the text. */
export interface Amount {
  readonly value: number;
  /** `%`, or a currency by its ISO code. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** Its first and last token, and one behind. */
  readonly from: number;
  readonly to: number;
}

/** A number of things that there are. */
export interface Count {
  readonly value: number;
  /** `fewer`: less than that many; `more`: more than that; `about`: roughly; `exactly` otherwise. */
  readonly sense: 'exactly' | 'fewer' | 'more' | 'about';
  readonly start: number;
  readonly end: number;
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '%': '%' };
const UNITS: Readonly<Record<string, string>> = {
  ...SIGNS,
  percent: '%',
  pct: '%',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  chf: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  jpy: 'JPY',
  cad: 'CAD',
  aud: 'AUD',
};

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The number that a token says, in digits or as a word; undefined for other words. */
export function numberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (token.value !== undefined) return token.value;
  const small = SMALL.indexOf(token.word);
  if (small > 0) return small;
  const tens = TENS.indexOf(token.word);
  return tens < 0 ? undefined : (tens + 2) * 10;
}

/** The words that are numbers by themselves. */
export const NUMBER_WORDS: readonly string[] = [...SMALL, ...TENS];

/** A number of one or two tokens (`24`, `twenty-four`) and where it ends. */
function numberAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const value = numberOf(tokens[at]);
  if (value === undefined) return undefined;
  const unit = tokens[at + 1];
  const isTens =
    tokens[at]?.value === undefined && value >= 20 && unit?.before === Gap.none && unit.value === undefined;
  const small = isTens ? SMALL.indexOf(unit.word) : -1;
  return small > 0 && small < 10 ? { value: value + small, to: at + 2 } : { value, to: at + 1 };
}

/** The shares and sums in a text, in order. */
export function amountsIn(tokens: readonly Token[]): readonly Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const sign = SIGNS[wordAt(tokens, at)];
    const from = sign !== undefined && sign !== '%' ? at + 1 : at;
    const number = numberAt(tokens, from);
    if (number === undefined || (from > at && tokens[from]?.before !== Gap.none)) continue;
    const { to: end } = number;
    const behind = from > at ? undefined : unitAt(tokens, end);
    const unit = from > at ? sign : behind;
    if (unit === undefined) continue;
    const to = behind === undefined ? end : end + 1;
    found.push({
      value: number.value,
      unit,
      start: (tokens[at] as Token).start,
      end: (tokens[to - 1] as Token).end,
      from: at,
      to,
    });
    at = to - 1;
  }
  return found;
}

function unitAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token === undefined || token.before !== Gap.none || !Object.hasOwn(UNITS, token.word)) return undefined;
  return UNITS[token.word];
}

const TAKEN_OFF = new Set(['off', 'discount', 'discounts', 'cheaper', 'reduction', 'rebate']);
const TAKING_OFF = new Set(['save', 'saves', 'saving', 'savings', 'discount', 'reduced', 'reduction', 'minus', 'less']);
/** Words that may stand between "save" and what is saved. */
const BETWEEN = new Set([
  'up',
  'to',
  'an',
  'a',
  'of',
  'by',
  'extra',
  'another',
  'additional',
  'full',
  'further',
  'with',
  'your',
]);
const REACH = 4;

/** The discounts in a text: what is said to be taken off a price. "Half price" is one of 50 %. */
export function discountsIn(text: string, tokens: readonly Token[]): readonly Amount[] {
  const amounts = amountsIn(tokens).filter((amount) => isTakenOff(amount, text, tokens));
  return [...amounts, ...halvesIn(tokens)].sort((a, b) => a.start - b.start);
}

function isTakenOff({ from, to, start }: Amount, text: string, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  if (next !== undefined && next.before === Gap.none) {
    if (TAKEN_OFF.has(next.word)) return true;
    if (next.word === 'of') return false;
  }
  if (/(?:^|[\s(:])[-−–]$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (gapAt(tokens, at + 1) > Gap.clause) return false;
    const word = wordAt(tokens, at);
    if (TAKING_OFF.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

function* halvesIn(tokens: readonly Token[]): Generator<Amount> {
  for (const [at, { word, start }] of tokens.entries()) {
    const next = tokens[at + 1];
    if (word === 'half' && next?.before === Gap.none && (next.word === 'price' || next.word === 'off'))
      yield { value: 50, unit: '%', start, end: next.end, from: at, to: at + 2 };
  }
}

/** A discount as written in the front matter (`20%`, `15 EUR`); undefined where it is in words. */
export function readDiscount(written: string, tokens: readonly Token[]): Pick<Amount, 'value' | 'unit'> | undefined {
  const [amount] = amountsIn(tokens);
  if (amount !== undefined) return amount;
  return /half/i.test(written) ? { value: 50, unit: '%' } : undefined;
}

/** Words behind a number that make it a stock: "12 left", "24 places", "6 in stock". */
const LEFT = new Set(['left', 'remaining', 'remain', 'available']);
const FEWER = ['less than', 'fewer than', 'under', 'below'];
const MORE = ['more than', 'over', 'at least'];
const ABOUT = ['about', 'around', 'nearly', 'almost', 'roughly', 'some', 'approximately', 'close to'];
const TIME =
  /^(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?|steps?|clicks?|questions?|am|pm)$/;
/** Words that may stand between a number and "left": "3 of these pairs are left". */
const LONGEST_GAP = 4;

/** The numbers of things that are said to be left, in stock or available. */
export function stockCountsIn(tokens: readonly Token[]): readonly Count[] {
  const found: Count[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at);
    const before = tokens[at - 1];
    if (number === undefined || (before !== undefined && Object.hasOwn(SIGNS, before.word))) continue;
    const end = stockEnd(tokens, number.to) ?? (isRoomFor(tokens, at) ? number.to : undefined);
    if (end === undefined) continue;
    found.push({
      value: number.value,
      sense: senseOf(tokens, at),
      start: (tokens[at] as Token).start,
      end: (tokens[end - 1] as Token).end,
    });
    at = end - 1;
  }
  return found;
}

/** Where "left", "in stock" or the like ends behind a number; undefined where it counts something else. */
function stockEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_GAP); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.before > Gap.none || token.value !== undefined) return undefined;
    const { word } = token;
    if (TIME.test(word) || Object.hasOwn(UNITS, word)) return undefined;
    if (LEFT.has(word)) {
      const next = tokens[at + 1];
      return next?.before === Gap.none && (TIME.test(next.word) || next.word === 'colours') ? undefined : at + 1;
    }
    if (word === 'in' && tokens[at + 1]?.word === 'stock') return at + 2;
  }
  return undefined;
}

/** "Room for 24", "limited to 24", "we made 24". */
function isRoomFor(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ word }) => word)
    .join(' ');
  const next = tokens[at + 1];
  if (next !== undefined && (TIME.test(next.word) || Object.hasOwn(UNITS, next.word)) && next.before === Gap.none)
    return false;
  return /(?:^| )(?:room for(?: only| just)?|limited to(?: only| just)?|capped at)$/.test(words);
}

function senseOf(tokens: readonly Token[], at: number): Count['sense'] {
  const words = ` ${tokens
    .slice(Math.max(0, at - 2), at)
    .map(({ word }) => word)
    .join(' ')}`;
  const ends = (phrases: readonly string[]): boolean => phrases.some((phrase) => words.endsWith(` ${phrase}`));
  if (ends(FEWER)) return 'fewer';
  if (ends(MORE)) return 'more';
  return ends(ABOUT) ? 'about' : 'exactly';
}

/** Whether a number said of a stock can be true of the declared one. */
export function agrees({ value, sense }: Count, stock: number): boolean {
  if (sense === 'fewer') return stock < value;
  if (sense === 'more') return stock >= value;
  if (sense === 'about') return Math.abs(stock - value) <= Math.max(1, value / 10);
  return stock === value;
}
