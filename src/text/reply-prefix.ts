/** The marks that mail programs put before the subject of an answer or a forwarded mail, in the languages of Europe and beyond. */
import { normalise } from './normalise.js';

/** A mark at the beginning of a subject. UTF-16 range in the text. */
export interface ReplyPrefix {
  readonly type: 'reply' | 'forward';
  readonly start: number;
  readonly end: number;
}

const REPLIES = [
  're',
  'aw',
  'antwort',
  'antw',
  'sv',
  'vs',
  'rv',
  'res',
  'rif',
  'odp',
  'ynt',
  '回复',
  '答复',
  '回覆',
  'отв',
];
const FORWARDS = ['fwd', 'fw', 'wg', 'tr', 'vl', 'vb', 'enc', 'doorst', 'továbbítás', '转发', '轉寄'];

const MARK = new RegExp(
  `(?<mark>${[...REPLIES, ...FORWARDS].join('|')})(?!\\p{L})\\s{0,3}(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3})?\\s{0,3}(?:[:：](?!//)|(?<=^\\W{0,12}re)\\.(?=\\s))`,
  'iuy',
);
/** What people put around or before the mark: brackets, quotes, emoji, arrows, a merge tag with a comma. */
const LEAD = /(?:\s|\p{P}|\p{S}|\uFFFC[\s,]{0,3}){0,12}/uy;

/** The mark at the beginning of a subject, if there is one. */
export function readReplyPrefix(text: string): ReplyPrefix | undefined {
  const plain = normalise(text.slice(0, 80));
  LEAD.lastIndex = 0;
  const lead = LEAD.exec(plain.text)?.[0].length ?? 0;
  MARK.lastIndex = lead;
  const match = MARK.exec(plain.text);
  const mark = match?.groups?.mark?.toLowerCase();
  if (match === null || mark === undefined) return undefined;
  const origin = (at: number): number => plain.origin?.[at] ?? at;
  const end = lead + match[0].trimEnd().length;
  return {
    type: FORWARDS.includes(mark) ? 'forward' : 'reply',
    start: origin(lead),
    end: origin(end),
  };
}

/** More marks than this are no subject that somebody answered. */
const MOST_MARKS = 10;

/** A subject without its marks. */
export function withoutReplyPrefixes(text: string): string {
  let rest = text.trim();
  for (let n = 0; n < MOST_MARKS; n += 1) {
    const prefix = readReplyPrefix(rest);
    if (prefix === undefined) break;
    rest = rest.slice(prefix.end).trim();
  }
  return rest;
}
