/** Turns the letters of a text into plain ones, so that styled, invisible and curly characters cannot hide a word. */

/** Plain text and where each of its UTF-16 units begins in the original; undefined when nothing changed places. */
export interface Plain {
  readonly text: string;
  /** One more entry than the text has units: the last is the original's length. */
  readonly origin: Int32Array | undefined;
}

/**
 * Soft hyphens, zero-width characters, directional marks, variation selectors: nobody sees them. Lines over, under and
 * through letters, and the frames of keycaps, are style.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked at by itself, one character at a time.
  /[\u00AD\u034F\u0305\u0332\u0333\u0335-\u0338\u033F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u20D0-\u20FF\uFE00-\uFE0F\uFEFF]/;

const REPLACED: ReadonlyMap<string, string> = new Map([
  ...each('‘’‛′`´', "'"),
  ...each('“”„‟″', '"'),
  ...each('‐‑−', '-'),
  ['\u00A0', ' '],
  // Small capitals, and white letters on black discs and squares: compatibility forms leave these alone.
  ...alike([...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'], 'abcdefghijklmnoprstuvwyz'),
  ...alike(lettersFrom(0x1f150), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  ...alike(lettersFrom(0x1f170), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
]);

function each(characters: string, plain: string): [string, string][] {
  return [...characters].map((character) => [character, plain]);
}

function alike(characters: readonly string[], plain: string): [string, string][] {
  return characters.map((character, at) => [character, plain[at] ?? character]);
}

function lettersFrom(code: number): string[] {
  return Array.from({ length: 26 }, (_, at) => String.fromCodePoint(code + at));
}

const OTHER = /[^\u0000-\u007F]/;
const MARK = /\p{M}/u;

/** Accents that may belong to one letter; more than these are ornament. */
const MOST_MARKS = 8;

/** All but ASCII, accented letters, and the signs that people type: quotes, dashes, an ellipsis, currency, the mark of a tag. */
const STYLED =
  /[^\u0000-\u007F\u00A0-\u00A9\u00AB\u00AC\u00AE-\u00B1\u00B4-\u00B8\u00BB\u00BF-\u0131\u2010-\u2027\u2030-\u205E\u20A0-\u20CF\uFFFC]/;

/** Whether plain letters or digits may hide in a text: where none do, it can be searched for words as it stands. */
export function mayHideLetters(text: string): boolean {
  return STYLED.test(text);
}

/** A text in plain letters (compatibility forms, composed), with the way back to the original. */
export function normalise(text: string): Plain {
  if (!OTHER.test(text)) return { text, origin: undefined };
  // As long as each character becomes as many units as it had, everything stands where it stood.
  let origin: number[] | undefined;
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const plainEnd = endOfPlain(text, at);
    const end = plainEnd > at ? plainEnd : endOfCluster(text, at);
    const unit = plainEnd > at ? text.slice(at, end) : plainCluster(text.slice(at, end));
    if (unit.length !== end - at) origin ??= Array.from({ length: at }, (_, index) => index);
    if (plainEnd > at) for (let n = at; n < end; n += 1) origin?.push(n);
    else for (let n = 0; n < unit.length; n += 1) origin?.push(at);
    plain += unit;
    at = end;
  }
  origin?.push(text.length);
  return { text: plain, origin: origin === undefined ? undefined : Int32Array.from(origin) };
}

/** The end of a run of ASCII characters; the last of them may carry an accent behind it, and is left out. */
function endOfPlain(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) < 0x80) end += 1;
  return end < text.length ? Math.max(at, end - 1) : end;
}

/** The end of a letter and the accents behind it: one character in one way of writing, several in another. */
function endOfCluster(text: string, at: number): number {
  let end = at + lengthAt(text, at);
  for (let marks = 0; marks < MOST_MARKS && end < text.length; marks += 1) {
    if (text.charCodeAt(end) < 0x300) break;
    const length = lengthAt(text, end);
    if (!MARK.test(text.slice(end, end + length))) break;
    end += length;
  }
  return end;
}

/** How many units the character at an offset has. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function plainCluster(cluster: string): string {
  if (cluster.length === 1) return plainCharacter(cluster);
  const plain = Array.from(cluster, plainCharacter).join('');
  return plain.length > 1 ? plain.normalize('NFKC') : plain;
}

function plainCharacter(character: string): string {
  if (character < '\u0080') return character;
  if (UNSEEN.test(character)) return '';
  return REPLACED.get(character) ?? character.normalize('NFKC');
}
