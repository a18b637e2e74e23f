/** Reads a stretch of Markdown or HTML text into prose: escapes, entities, line breaks, tags and addresses. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { TAG_MARK } from '../../model/index.js';
import type { TagPlace } from '../merge-tags.js';

/** Takes prose. Offsets count UTF-16 units of the text that is being read. */
export interface ProseSink {
  plain(text: string, from: number): void;
  unit(text: string, from: number, width: number): void;
  /** White space that reads as one space. */
  space(from: number, width: number): void;
  /** A bare address of the web. */
  address(from: number, to: number): void;
}

/** The text that is being read: as written, and with its tags masked; both have the same length. */
export interface Masked {
  readonly text: string;
  readonly masked: string;
  readonly places: readonly TagPlace[];
}

const SHARED =
  '&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});|(?:https?:\\/\\/|\\bwww\\.)[^\\s<>"\\u2E2E]+|\\uFFFC';
const MARKDOWN = new RegExp(`\\\\[!-/:-@[-\`{-~]|(?<![ \\t])[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t>]*|${SHARED}`, 'gi');
const HTML = new RegExp(`(?<!\\s)\\s+|${SHARED}`, 'gi');
const PLAIN = /\uFFFC/g;

export type Notation = 'markdown' | 'html' | 'plain';

/** Reads `from` to `to` into the sink. */
export function readText(
  { text, masked, places }: Masked,
  range: { from: number; to: number },
  notation: Notation,
  sink: ProseSink,
): void {
  const special = notation === 'markdown' ? MARKDOWN : notation === 'html' ? HTML : PLAIN;
  const { from, to } = range;
  let at = from;
  let index = firstPlace(places, from);
  special.lastIndex = from;
  let match = special.exec(masked);
  while (at < to) {
    const place = places[index];
    if (place !== undefined && place.end <= at) {
      index += 1;
      continue;
    }
    if (match !== null && match.index < at) {
      special.lastIndex = at;
      match = special.exec(masked);
      continue;
    }
    const tagAt = place?.start ?? to;
    const markAt = match?.index ?? to;
    const next = Math.min(tagAt, markAt, to);
    if (next > at) sink.plain(text.slice(at, next), at);
    at = next;
    if (at >= to) return;
    if (place !== undefined && tagAt <= at) {
      if (place.prints) sink.unit(TAG_MARK, place.start, place.end - place.start);
      else if (place.divides) sink.space(place.start, place.end - place.start);
      at = place.end;
    } else if (match !== null) {
      at += readMark(match[0].slice(0, to - at), at, sink);
    }
  }
}

/** Reads one special mark and gives its width. */
function readMark(mark: string, at: number, sink: ProseSink): number {
  const first = mark.charAt(0);
  if (first === '\uFFFC') sink.unit('\uFFFD', at, 1);
  else if (first === '\\') sink.unit(mark.slice(1), at, mark.length);
  else if (/\s/.test(first)) sink.space(at, mark.length);
  else if (first !== '&') {
    const address = mark.replace(/(?:[.,;:!?'*_~)\]}]|&[a-z]+;)+$/i, '');
    sink.address(at, at + address.length);
    return address.length;
  } else {
    const decoded = decodeEntity(mark.slice(1, -1));
    if (decoded === undefined) sink.plain(mark, at);
    else sink.unit(decoded, at, mark.length);
  }
  return mark.length;
}

/** The characters of an entity's name without `&` and `;`; undefined when there is none of that name. */
function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isValid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isValid ? String.fromCodePoint(code) : '\uFFFD';
}

/** The first place that ends behind an offset. */
function firstPlace(places: readonly TagPlace[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as TagPlace).end <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}
