/** Turns the letters of a text into plain ones, so that styled, invisible and curly characters cannot hide a word. */

/** Plain text and where each of its UTF-16 units begins in the original; undefined when nothing changed places. */
export interface Plain {
  readonly text: string;
  /** One more entry than the text has units: the last is the original's length. */
  readonly origin: Int32Array | undefined;
}

/** Soft hyphens, zero-width characters, directional marks, variation selectors, combining keycaps: nobody sees them. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked at by itself, one character at a time.
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/;

const REPLACED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '\u00A0': ' ',
};

const ASCII = /^[\u0000-\u007F]*$/;

/** A text in plain letters (compatibility forms composed), with the way back to the original. */
export function normalise(text: string): Plain {
  if (ASCII.test(text)) return { text, origin: undefined };
  let plain = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const unit of plainCharacter(character)) {
      for (let n = 0; n < unit.length; n += 1) origin.push(at);
      plain += unit;
    }
    at += character.length;
  }
  origin.push(text.length);
  return { text: plain, origin: Int32Array.from(origin) };
}

function plainCharacter(character: string): string {
  if (character < '\u0080') return character;
  if (INVISIBLE.test(character)) return '';
  return REPLACED[character] ?? character.normalize('NFKC');
}
