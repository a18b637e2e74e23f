/** Finds the places in a text where somebody is spoken to by name: greetings, and names between commas. */

/** A greeting as it stands in a text, and where in it unknown words (marks) stand. UTF-16 offsets. */
export interface Vocative {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly number[];
  /** Whether only a name can be meant here: a greeting may also speak to a team or a company. */
  readonly needsName: boolean;
}

/** Words that begin a greeting, in the languages that mail is written in most. */
const GREETING =
  'hi|hello|hey|hiya|howdy|dear|greetings|welcome(?: back)?|good (?:morning|afternoon|evening|day)|happy birthday|merry christmas|congratulations|congrats|thanks|thank you' +
  '|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|bonjour|bonsoir|salut|chère?|cher|coucou' +
  '|hola|buenos d[ií]as|buenas(?: tardes| noches)?|estimad[oa]|querid[oa]|ciao|buongiorno|buonasera|gentile|car[oa]' +
  '|ol[áa]|bom dia|boa tarde|boa noite|prezad[oa]|beste|goedemorgen|geachte|hej|kära|kære|hei|cześć|witaj';

const MARK = '\\uFFFC';
/** Up to eight letters, of any script. */
const SHORT_WORD = `[^\\s\\d!-/:-@\\[-\`{-~${MARK}]{1,8}`;

/**
 * In a text in small letters: a greeting, at most one short word (`Dr.`, `again`), and one or more marks side by side. What
 * stands before is looked back at: as a part of the match, it would make the expression four times as large.
 */
const GREETED = new RegExp(
  `(?<=^|[.!?:\\n]\\s{0,3})((?:${GREETING})(?: (?:there|again|dear))?,?\\s{1,3}(?:${SHORT_WORD}\\.?\\s{1,2})?${MARK}(?:\\s{0,2}${MARK}){0,4})\\s?([,.!:?–—-]?)`,
  'g',
);

/** A mark at the beginning, followed by a comma or nothing: `￼, your order …`. */
const LEADING = new RegExp(`^\\s{0,3}(${MARK}(?:\\s{0,2}${MARK}){0,4})\\s?(?:([,!:–—])|$)`, 'u');

/** A mark between a comma and the end of a sentence: `See you soon, ￼!` */
const TRAILING = new RegExp(`,\\s{1,3}(${MARK}(?:\\s${MARK})?)\\s?([.!?]|$)`, 'gu');

/** In small letters, where that moves nothing: `İ` becomes two letters. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The vocatives of a text with marks (U+FFFC) in them, in order; each mark is part of one at most. */
export function vocativesIn(text: string): readonly Vocative[] {
  if (!text.includes('\uFFFC')) return [];
  const found: Vocative[] = [];
  const add = (match: RegExpMatchArray, needsName: boolean): void => {
    const words = match[1] ?? '';
    const start = (match.index ?? 0) + match[0].indexOf(words);
    const end = (match.index ?? 0) + match[0].length;
    if (found.some((other) => other.start < end && start < other.end)) return;
    const marks = [...words].flatMap((letter, index) => (letter === '\uFFFC' ? [start + index] : []));
    found.push({ start, end, marks, needsName });
  };
  for (const match of lowered(text).matchAll(GREETED)) add(match, false);
  const leading = LEADING.exec(text);
  if (leading !== null) add(leading, true);
  for (const match of text.matchAll(TRAILING)) add(match, true);
  return found.sort((a, b) => a.start - b.start);
}
