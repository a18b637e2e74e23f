/** Reads days, weekdays, clock times and spans of time out of copy, and tells which of them are said to be an end. */
import { NUMBER_WORDS, numberOf } from './amounts.js';
import { mayHideLetters } from './normalise.js';
import { Gap, gapAt, type Token, wordAt } from './tokens.js';

/** A day or a time that a text names. UTF-16 range in the text. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  /** A calendar day. Two readings where `3/4/2026` may be either way round. */
  readonly days: readonly CalendarDay[];
  /** 0 for Monday. */
  readonly weekday?: number;
  /** Minutes after midnight. */
  readonly clock?: number;
  /** `today`, `tomorrow`, or a span until the end: "3 days left". */
  readonly relative?: { readonly amount: number; readonly unit: 'day' | 'hour' };
  /** Whether the text says that something ends then. */
  readonly isDeadline: boolean;
}

/** Month from 1. */
export interface CalendarDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** Short names that are no words of their own. `sat`, `sun` and `may` count beside a number only. */
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 0,
  tue: 1,
  tues: 1,
  wed: 2,
  thu: 3,
  thur: 3,
  thurs: 3,
  fri: 4,
  sat: 5,
  sun: 6,
};
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

/** The words that a reading may pass over on its way from an end word to its day. */
const FILLERS = new Set(
  'on at the is are be of by from to a an and or this next coming our your midnight noon end day date time latest closing last final no later than only still good valid open runs offer sale just now in until till through around about approximately cet et est pt gmt utc pm am officially firmly strictly'.split(
    ' ',
  ),
);
/** Words that name an end by themselves, a few words away. */
const END_WORDS = new Set(
  'end ends ending ended expire expires expiring close closes closing finish finishes deadline deadlines due until till til thru through valid redeemable stops over'.split(
    ' ',
  ),
);
/** Words that name an end only directly before the day. */
const CLOSE_WORDS = new Set(['by', 'before']);
/** Words behind a day that make it an end: "17 March is the last day". */
const BEHIND =
  /^(?:(?:is|as|being) )?(?:(?:the|our|your|a) )?(?:(?:very|absolute|final) )?(?:last day|deadline|cut ?off|closing date|end of)/;
/** What tells of the past, or of the day on which a parcel comes, is no deadline. */
const NO_END = new Set([
  'was',
  'were',
  'had',
  'ended',
  'closed',
  'expired',
  'worked',
  'lived',
  'ran',
  'opened',
  'did',
  'founded',
  'deliver',
  'delivered',
  'delivery',
  'arrive',
  'arrives',
  'ship',
  'ships',
  'shipped',
  'built',
]);
const REACH = 6;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly days: readonly CalendarDay[];
  readonly weekday?: number;
  readonly clock?: number;
  readonly relative?: NonNullable<TimeMention['relative']>;
}

/** Every day or time has a digit or one of these words in it. */
const TIME_WORD = /\d|day|tonight|tomorrow|midnight|noon|hour|hrs?\b/i;

/** A range of a text: UTF-16 offsets, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What ends a thought: no reading goes beyond it. Dots in a row do not. */
const FULL_STOP = /(?:[!?]|(?<!\.)\.)["'”’)\]]{0,3}\s*$/;

/** The sentences of a text that may name a day or a time, joined where the first does not end with a full stop: the others need not be read. */
export function stretchesWithTimes(text: string, sentences: readonly Stretch[]): readonly Stretch[] {
  if (!mayNameTimes(text)) return [];
  const stretches: Stretch[] = [];
  let start = 0;
  for (const [index, sentence] of sentences.entries()) {
    const end = sentences[index + 1]?.start ?? text.length;
    const isLast = index === sentences.length - 1;
    if (!isLast && !FULL_STOP.test(text.slice(Math.max(start, sentence.end - 6), end))) continue;
    if (mayNameTimes(text.slice(start, end))) stretches.push({ start, end });
    start = end;
  }
  return stretches;
}

function mayNameTimes(text: string): boolean {
  return TIME_WORD.test(text) || mayHideLetters(text);
}

/** The days and times that a text names, in order. `tokens` are those of the text. */
export function timesIn(text: string, tokens: readonly Token[]): readonly TimeMention[] {
  const found: TimeMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const piece = mayBegin(tokens[at]) ? (relativeAt(tokens, at) ?? dayAt(text, tokens, at)) : undefined;
    if (piece === undefined) {
      at += 1;
      continue;
    }
    const { from, to, ...what } = piece;
    found.push({
      ...what,
      start: (tokens[from] as Token).start,
      end: (tokens[to - 1] as Token).end,
      isDeadline: isDeadline(tokens, piece),
    });
    at = to;
  }
  return found;
}

/** Words that a day or time begins with, if not with a digit. */
const FIRST_WORDS = new Set([
  ...['today', 'tonight', 'tomorrow', 'midnight', 'sept'],
  ...NUMBER_WORDS,
  ...WEEKDAYS,
  ...Object.keys(SHORT_WEEKDAYS),
  ...MONTHS,
  ...MONTHS.map((month) => month.slice(0, 3)),
]);

function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && (token.value !== undefined || FIRST_WORDS.has(token.word) || /^\d/.test(token.word));
}

/** A day at a token: `[Friday,] 17 March [2026][, 5 pm]`, `March 17th`, `2026-03-17`, `17/03/2026`, `17.3.2026`, `Friday`. */
function dayAt(text: string, tokens: readonly Token[], at: number): Piece | undefined {
  const named = weekdayAt(tokens, at);
  const afterName = named === undefined ? at : at + 1;
  let start = afterName;
  if (named !== undefined && tokens[start]?.word === 'the' && beside(tokens, start)) start += 1;
  const date = near(tokens, start, named !== undefined)
    ? (wordDate(text, tokens, start) ?? figureDate(text, tokens, start))
    : undefined;
  if (date === undefined) {
    if (named === undefined || named.isShort) return undefined;
    const clock = clockAt(tokens, afterName);
    return {
      from: at,
      to: clock?.to ?? afterName,
      days: [],
      weekday: named.weekday,
      ...(clock === undefined ? {} : { clock: clock.minutes }),
    };
  }
  const clock = clockAt(tokens, date.to);
  const behind = clock === undefined ? weekdayBehind(tokens, date.to) : undefined;
  const weekday = named?.weekday ?? behind;
  return {
    from: at,
    to: clock?.to ?? (behind === undefined ? date.to : date.to + 1),
    days: date.days,
    ...(weekday === undefined ? {} : { weekday }),
    ...(clock === undefined ? {} : { clock: clock.minutes }),
  };
}

/** Whether a token follows closely enough to belong to what stands before. */
function beside(tokens: readonly Token[], at: number): boolean {
  return gapAt(tokens, at) <= Gap.clause;
}

function near(tokens: readonly Token[], at: number, isFollowing: boolean): boolean {
  return tokens[at] !== undefined && (!isFollowing || beside(tokens, at));
}

function weekdayAt(tokens: readonly Token[], at: number): { weekday: number; isShort: boolean } | undefined {
  const word = wordAt(tokens, at);
  const long = WEEKDAYS.indexOf(word);
  if (long >= 0) return { weekday: long, isShort: false };
  const short = Object.hasOwn(SHORT_WEEKDAYS, word) ? SHORT_WEEKDAYS[word] : undefined;
  return short === undefined ? undefined : { weekday: short, isShort: true };
}

/** `17 March (Tuesday)`. */
function weekdayBehind(tokens: readonly Token[], at: number): number | undefined {
  const named = weekdayAt(tokens, at);
  return named !== undefined && !named.isShort && tokens[at]?.before === Gap.clause ? named.weekday : undefined;
}

/** `17 March 2026`, `17th of March`, `March 17, 2026`, `March 3–17` (the end counts). */
function wordDate(
  text: string,
  tokens: readonly Token[],
  at: number,
): { days: readonly CalendarDay[]; to: number } | undefined {
  const month = monthAt(text, tokens, at);
  if (month !== undefined) {
    let day = dayNumber(tokens, at + 1, Gap.none);
    if (day === undefined) return undefined;
    const range = dayNumber(tokens, day.to, Gap.clause);
    if (range !== undefined && /^\s?[-–—]\s?$/u.test(text.slice(tokens[day.to - 1]?.end, tokens[day.to]?.start)))
      day = range;
    return withYear(tokens, { month, day: day.day }, day.to);
  }
  const day = dayNumber(tokens, at, Gap.stop);
  if (day === undefined) return undefined;
  const of = tokens[day.to]?.word === 'of' ? day.to + 1 : day.to;
  const named = gapAt(tokens, of) <= Gap.none ? monthAt(text, tokens, of) : undefined;
  return named === undefined ? undefined : withYear(tokens, { month: named, day: day.day }, of + 1);
}

/** A month by its name or its first letters; "may" with a capital only. */
function monthAt(text: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.word.length < 3) return undefined;
  const index = MONTHS.findIndex(
    (name) => name === token.word || (name.slice(0, 3) === token.word && token.word !== 'may'),
  );
  const found = index >= 0 ? index : token.word === 'sept' ? 8 : -1;
  if (found < 0 || (found === 4 && text[token.start] === 'm')) return undefined;
  return found + 1;
}

/** A day of the month in digits, its ordinal ending included. */
function dayNumber(tokens: readonly Token[], at: number, gap: Gap): { day: number; to: number } | undefined {
  const token = tokens[at];
  const value = token?.value;
  if (
    token === undefined ||
    value === undefined ||
    token.before > gap ||
    !Number.isInteger(value) ||
    value < 1 ||
    value > 31 ||
    token.word.length > 2
  )
    return undefined;
  const next = tokens[at + 1];
  return {
    day: value,
    to: next !== undefined && next.before === Gap.none && ORDINALS.has(next.word) ? at + 2 : at + 1,
  };
}

function withYear(
  tokens: readonly Token[],
  day: CalendarDay,
  to: number,
): { days: readonly CalendarDay[]; to: number } {
  const token = tokens[to];
  const year = token?.value;
  const isYear =
    token !== undefined &&
    year !== undefined &&
    token.word.length === 4 &&
    year >= 1900 &&
    year < 2200 &&
    token.before <= Gap.clause;
  return isYear ? { days: [{ ...day, year }], to: to + 1 } : { days: [day], to };
}

const FIGURES =
  /(?:(?<iso>\d{4}-\d{1,2}-\d{1,2})|(?<dotted>\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}(?!\d))?)|(?<slashed>\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})))(?![\d/])/y;

/** `2026-03-17`, `17.3.2026`, `17/03/2026`, `3/17/26`: all of them with a year, since `24/7` is none. */
function figureDate(
  text: string,
  tokens: readonly Token[],
  at: number,
): { days: readonly CalendarDay[]; to: number } | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\d/.test(token.word)) return undefined;
  FIGURES.lastIndex = token.start;
  const match = FIGURES.exec(text);
  if (match === null) return undefined;
  const numbers = match[0]
    .split(/[-./]/)
    .filter((part) => part !== '')
    .map(Number);
  const days =
    match.groups?.iso === undefined
      ? figureDays(numbers, match.groups?.dotted !== undefined)
      : [dayOf(numbers[0], numbers[1], numbers[2])];
  const possible = days.filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  if (possible.length === 0) return undefined;
  const end = token.start + match[0].length;
  let to = at + 1;
  while (to < tokens.length && (tokens[to] as Token).start < end) to += 1;
  return { days: possible, to };
}

function figureDays([a, b, c]: readonly number[], isDotted: boolean): readonly CalendarDay[] {
  const year = c === undefined ? undefined : c < 100 ? 2000 + c : c;
  const first = dayOf(year, b, a);
  const second = dayOf(year, a, b);
  return isDotted || a === b ? [first] : [first, second];
}

function dayOf(year: number | undefined, month = 0, day = 0): CalendarDay {
  return year === undefined ? { month, day } : { year, month, day };
}

/** A clock time at a token, with the words that lead to it: `at 5 pm`, `, 23:59`, `at midnight`. */
function clockAt(tokens: readonly Token[], at: number): { minutes: number; to: number } | undefined {
  let index = at;
  while (
    index < at + 2 &&
    ['at', 'by', 'until', 'before', '@'].includes(wordAt(tokens, index)) &&
    beside(tokens, index)
  )
    index += 1;
  const token = tokens[index];
  if (token === undefined || !beside(tokens, index)) return undefined;
  if (token.word === 'noon') return { minutes: 12 * 60, to: index + 1 };
  if (token.word === 'midnight') return { minutes: 24 * 60 - 1, to: index + 1 };
  const half = halfOfDay(tokens, index + 1);
  const written = /^(\d{1,2}):(\d{2})$/.exec(token.word);
  const hour = written === null ? token.value : Number(written[1]);
  if (hour === undefined || !Number.isInteger(hour) || hour > 24 || (written === null && half === undefined))
    return undefined;
  const minutes =
    (half === undefined ? hour : (hour % 12) + (half.isAfternoon ? 12 : 0)) * 60 + Number(written?.[2] ?? 0);
  return { minutes: Math.min(minutes, 24 * 60), to: half?.to ?? index + 1 };
}

function halfOfDay(tokens: readonly Token[], at: number): { isAfternoon: boolean; to: number } | undefined {
  const word = tokens[at]?.word;
  if (tokens[at]?.before !== Gap.none) return undefined;
  if (word === 'am' || word === 'pm') return { isAfternoon: word === 'pm', to: at + 1 };
  if ((word === 'a' || word === 'p') && tokens[at + 1]?.word === 'm') return { isAfternoon: word === 'p', to: at + 2 };
  return undefined;
}

/** "today", "tonight", "tomorrow", "in 3 days", "3 days left". */
function relativeAt(tokens: readonly Token[], at: number): Piece | undefined {
  const word = tokens[at]?.word;
  if (word === 'today' || word === 'tonight')
    return { from: at, to: at + 1, days: [], relative: { amount: 0, unit: 'day' } };
  if (word === 'tomorrow') return { from: at, to: at + 1, days: [], relative: { amount: 1, unit: 'day' } };
  if (word === 'midnight' && !isOfADay(tokens, at + 1))
    return { from: at, to: at + 1, days: [], relative: { amount: 0, unit: 'day' } };
  const amount = numberOf(tokens[at]);
  if (amount === undefined) return undefined;
  let index = at + 1;
  while (index < at + 3 && ['more', 'short', 'full', 'last', 'final'].includes(wordAt(tokens, index))) index += 1;
  const unit = /^(day|hour)s?$|^(hrs?)$/.exec(wordAt(tokens, index));
  if (unit === null || tokens[index]?.before !== Gap.none) return undefined;
  const next = tokens[index + 1];
  const isLeft = next?.before === Gap.none && ['left', 'remaining', 'remain'].includes(next.word);
  const isIn =
    tokens[at - 1]?.word === 'in' ||
    (tokens[at - 1]?.word === 'just' && tokens[at - 2]?.word === 'in') ||
    (tokens[at - 1]?.word === 'only' && tokens[at - 2]?.word === 'in');
  if (!isLeft && !isIn) return undefined;
  return {
    from: at,
    to: isLeft ? index + 2 : index + 1,
    days: [],
    relative: { amount, unit: unit[1] === 'day' ? 'day' : 'hour' },
  };
}

/** Whether a day follows to which "midnight" belongs: "midnight on Friday", "midnight, 17 March". */
function isOfADay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.before === Gap.stop) return false;
  const names = MONTHS.some((month) => month.startsWith(token.word) && token.word.length >= 3);
  return token.word === 'on' || token.value !== undefined || names || weekdayAt(tokens, at) !== undefined;
}

/** Whether the words around say that something ends then. */
function isDeadline(tokens: readonly Token[], { from, to, relative }: Piece): boolean {
  const last = wordAt(tokens, to - 1);
  if (relative !== undefined && (last === 'left' || last === 'remaining' || last === 'remain'))
    return !isNoEnd(tokens, from);
  if (tokens[from]?.word === 'midnight' && isDeadlineWord(tokens[to]?.word)) return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (at + 1 < tokens.length && gapAt(tokens, at + 1) === Gap.stop) return endsBehind(tokens, to);
    const word = wordAt(tokens, at);
    if (END_WORDS.has(word) || (CLOSE_WORDS.has(word) && isClose(tokens, at, from))) return !isNoEnd(tokens, from);
    if (word === 'day' && (tokens[at - 1]?.word === 'last' || tokens[at - 1]?.word === 'final'))
      return !isNoEnd(tokens, from);
    if (!FILLERS.has(word) && tokens[at]?.value === undefined && weekdayAt(tokens, at) === undefined) break;
  }
  return endsBehind(tokens, to);
}

function isDeadlineWord(word: string | undefined): boolean {
  return word === 'deadline' || word === 'cutoff';
}

/** "By" and "before" stand at the day itself, a weekday or an hour between. */
function isClose(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at + 1; index < from; index += 1) {
    const { word, value } = tokens[index] as Token;
    const fits =
      value !== undefined ||
      weekdayAt(tokens, index) !== undefined ||
      ['the', 'on', 'at', 'end', 'of', 'midnight', 'noon', 'am', 'pm', 'next', 'this', 'latest'].includes(word);
    if (!fits) return false;
  }
  return true;
}

function endsBehind(tokens: readonly Token[], to: number): boolean {
  const words: string[] = [];
  for (let at = to; at < Math.min(tokens.length, to + 6) && gapAt(tokens, at) < Gap.stop; at += 1)
    words.push(wordAt(tokens, at));
  return BEHIND.test(words.join(' '));
}

/** Whether the sentence tells of the past, or of a parcel's day. */
function isNoEnd(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index >= 0; index -= 1) {
    if (NO_END.has(wordAt(tokens, index))) return true;
    if (tokens[index]?.before === Gap.stop || at - index > 12) return false;
  }
  return false;
}
