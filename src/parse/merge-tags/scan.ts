/** Finds merge tags in a text by their delimiters, in linear time, without looking at what they mean. */

/** Which delimiters a tag has. */
export type TagForm =
  /** `{{ … }}` */
  | 'braces'
  /** `{{{ … }}}` */
  | 'triple'
  /** `{% … %}` */
  | 'percent'
  /** `{# … #}`, `{{! … }}`, `{{!-- … --}}`, `{% comment %} … {% endcomment %}` */
  | 'comment'
  /** `*| … |*` */
  | 'stars'
  /** `%%[ … ]%%` */
  | 'script'
  /** `%%= … =%%` */
  | 'output'
  /** `%%name%%` */
  | 'field'
  /** `{! … }` */
  | 'formula'
  /** `${name}`, outside of other tags */
  | 'dollar'
  /** `{name}`, `{contactfield=…}` */
  | 'single';

/** A tag as it stands in the text: UTF-16 offsets, and what is between its delimiters. */
export interface ScannedTag {
  readonly form: TagForm;
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

export interface Scan {
  readonly tags: readonly ScannedTag[];
  /** Openings that never close, with the name behind them. */
  readonly broken: readonly { readonly start: number; readonly end: number }[];
}

/** Behind everything. */
const NOWHERE = 2 ** 31 - 1;

/** A place of what is looked for; behind everything where there is none. */
interface Sight {
  readonly start: number;
  readonly end: number;
}

/** Looks ahead for a mark; asked with growing offsets, it passes over the text once. */
class Lookout {
  readonly #text: string;
  readonly #seen = new Map<string | RegExp, Sight & { readonly from: number }>();
  constructor(text: string) {
    this.#text = text;
  }

  /** The first offset of `mark` at or after `from`; `NOWHERE` when there is none. */
  next(mark: string, from: number): number {
    return this.#look(mark, from).start;
  }

  /** The first place at or after `from` where a global pattern matches. */
  find(pattern: RegExp, from: number): Sight {
    return this.#look(pattern, from);
  }

  #look(mark: string | RegExp, from: number): Sight {
    const seen = this.#seen.get(mark);
    if (seen !== undefined && seen.from <= from && from <= seen.start) return seen;
    const sight = { from, ...(typeof mark === 'string' ? this.#findText(mark, from) : this.#match(mark, from)) };
    this.#seen.set(mark, sight);
    return sight;
  }

  #findText(mark: string, from: number): Sight {
    const start = this.#text.indexOf(mark, from);
    return start < 0 ? { start: NOWHERE, end: NOWHERE } : { start, end: start + mark.length };
  }

  #match(pattern: RegExp, from: number): Sight {
    pattern.lastIndex = from;
    const found = pattern.exec(this.#text);
    return found === null
      ? { start: NOWHERE, end: NOWHERE }
      : { start: found.index, end: found.index + found[0].length };
  }
}

/** A blank line, from the line end before it. */
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/g;

const OPENERS = /\{\{|\{%|\{#|\{!|\*\||%%|\{(?=[ \t]?[A-Za-z]|\/[Dd])/g;
/** The name behind an opening that does not close; a single closing brace belongs to it. */
const BROKEN_REST = /[-~#/^>&!]?[ \t]{0,20}[\w$.@:]{0,100}(?:[ \t]{0,20}\}(?!\}))?/y;

/** Scans a text from an offset on. Never throws. */
export function scanTags(text: string, from = 0): Scan {
  const tags: ScannedTag[] = [];
  const broken: { start: number; end: number }[] = [];
  const lookout = new Lookout(text);
  const openers = new RegExp(OPENERS);
  openers.lastIndex = from;
  let read = from;
  for (let match = openers.exec(text); match !== null; match = openers.exec(text)) {
    const found = scanRaw(text, match.index, lookout) ?? scanAt(text, match.index, match[0], lookout);
    if (found === undefined) continue;
    for (const one of Array.isArray(found) ? found : [found]) {
      // A `$` that belongs to the tag before is not taken from it.
      if (isTag(one)) tags.push(one.start < read ? { ...one, start: match.index } : one);
      else addBroken(broken, one);
      read = one.end;
      openers.lastIndex = Math.max(one.end, match.index + 1);
    }
  }
  return { tags, broken };
}

/** Openings side by side are one mistake. */
function addBroken(
  all: { start: number; end: number }[],
  next: { readonly start: number; readonly end: number },
): void {
  const before = all.at(-1);
  if (before !== undefined && before.end >= next.start) before.end = next.end;
  else all.push({ ...next });
}

/** Matches a sticky pattern at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const RAW = /\{%[-+~]?\s{0,20}(raw|verbatim)(?![\w-])[^%{}]{0,200}%\}/y;
const RAW_ENDS = {
  raw: /\{%[-+~]?\s{0,20}endraw(?![\w-])[^%{}]{0,200}%\}/g,
  verbatim: /\{%[-+~]?\s{0,20}endverbatim(?![\w-])[^%{}]{0,200}%\}/g,
} as const;

/** `{% raw %} … {% endraw %}`: two tags, and what is between them is no tag. */
function scanRaw(text: string, at: number, lookout: Lookout): ScannedTag[] | undefined {
  const opened = text[at + 1] === '%' ? matchAt(RAW, text, at) : null;
  if (opened === null) return undefined;
  const word = opened[1] as keyof typeof RAW_ENDS;
  const end = at + opened[0].length;
  const close = lookout.find(RAW_ENDS[word], end);
  if (close.start === NOWHERE) return undefined;
  return [
    { form: 'percent', start: at, end, inner: word },
    { form: 'percent', ...place(close), inner: `end${word}` },
  ];
}

function place({ start, end }: Sight): { start: number; end: number } {
  return { start, end };
}

type Found = ScannedTag | { readonly start: number; readonly end: number } | undefined;

function isTag(found: NonNullable<Found>): found is ScannedTag {
  return 'form' in found;
}

function scanAt(text: string, at: number, opener: string, lookout: Lookout): Found {
  switch (opener) {
    case '{{':
      return scanBraces(text, at, lookout);
    case '{%':
      return scanPercent(text, at, lookout);
    case '{#':
      return scanHashComment(text, at, lookout);
    case '*|':
      return scanStars(text, at);
    case '%%':
      return scanSalesforce(text, at, lookout);
    case '{!':
      return byPattern(text, at, 'formula', FORMULA);
    default:
      return scanSingle(text, at);
  }
}

interface Enclosure {
  readonly form: TagForm;
  readonly open: string;
  readonly close: string;
  readonly lookout: Lookout;
}

/** Everything between two marks; nothing when the second is missing or the first comes again before it. */
function enclosed(text: string, at: number, { form, open, close, lookout }: Enclosure): ScannedTag | undefined {
  const start = at + open.length;
  const end = lookout.next(close, start);
  if (end === NOWHERE || lookout.next(open, start) < end) return undefined;
  return { form, start: at, end: end + close.length, inner: text.slice(start, end) };
}

function brokenAt(text: string, at: number, length: number): Found {
  const width = matchAt(BROKEN_REST, text, at + length)?.[0].trimEnd().length ?? 0;
  return { start: at, end: at + length + width };
}

/**
 * `{#` that is no comment: the name of a heading (`{#my-title}`) or a line of CSS, with a brace behind it. With a space
 * behind the mark, or with nothing but words on its line, it was meant for one.
 */
const HASH_OF_PROSE = /\{#(?![-+~]?(?:\s|$))[^{}\r\n]*[{}]/y;

function scanHashComment(text: string, at: number, lookout: Lookout): Found {
  const comment = enclosed(text, at, { form: 'comment', open: '{#', close: '#}', lookout });
  if (comment !== undefined) return comment;
  return matchAt(HASH_OF_PROSE, text, at) === null ? brokenAt(text, at, 2) : undefined;
}

const BRACE_COMMENT = /\{\{~?!(?:--)?/y;
const LONG_COMMENT = /\{\{~?!--/g;
const LONG_COMMENT_END = /--~?\}\}/g;

/** `{{! … }}` without a tag in it, `{{!-- … --}}` with any; Mustache reads `{{!-- … }}` too. */
function scanBraceComment(text: string, at: number, lookout: Lookout): Found {
  const mark = matchAt(BRACE_COMMENT, text, at)?.[0];
  if (mark === undefined) return undefined;
  const inside = at + mark.length;
  if (mark.endsWith('--')) {
    const close = lookout.find(LONG_COMMENT_END, inside);
    if (close.start !== NOWHERE && lookout.find(LONG_COMMENT, inside).start > close.start)
      return { form: 'comment', start: at, end: close.end, inner: text.slice(inside, close.start) };
  }
  const end = lookout.next('}}', inside);
  if (end === NOWHERE || lookout.next('{{', inside) < end) return brokenAt(text, at, mark.length);
  return { form: 'comment', start: at, end: end + 2, inner: text.slice(inside, end) };
}

function scanBraces(text: string, at: number, lookout: Lookout): Found {
  const comment = scanBraceComment(text, at, lookout);
  if (comment !== undefined) return comment;
  const blank = lookout.find(BLANK_LINE, at).start;
  if (text[at + 2] === '{') {
    const end = lookout.next('}}}', at + 3);
    if (end !== NOWHERE && end < blank && lookout.next('{{', at + 3) > end && lookout.next('}}', at + 3) === end)
      return { form: 'triple', start: at, end: end + 3, inner: text.slice(at + 3, end) };
    return undefined;
  }
  const end = lookout.next('}}', at + 2);
  if (end === NOWHERE || end > blank || lookout.next('{{', at + 2) < end) return brokenAt(text, at, 2);
  const inner = text.slice(at + 2, end);
  // `{{ name } and {more}}`: a brace that closes nothing.
  if (/^[^{]*\}/.test(inner)) return brokenAt(text, at, 2);
  // `{{${first_name}}}`: the first brace closes the inner name.
  const extra = text[end + 2] === '}' && inner.lastIndexOf('{') > inner.lastIndexOf('}') ? 1 : 0;
  return { form: 'braces', start: at, end: end + 2 + extra, inner: inner + '}'.repeat(extra) };
}

/** Django lets a note stand behind the word, and Liquid anything. */
const COMMENT = /\{%[-+~]?\s{0,20}comment(?![\w-])[^%{}]{0,200}%\}/y;
const COMMENT_END = /\{%[-+~]?\s{0,20}endcomment(?![\w-])[^%{}]{0,200}%\}/g;

function scanPercent(text: string, at: number, lookout: Lookout): Found {
  const opened = matchAt(COMMENT, text, at);
  if (opened !== null) {
    const inside = at + opened[0].length;
    const close = lookout.find(COMMENT_END, inside);
    if (close.start !== NOWHERE)
      return { form: 'comment', start: at, end: close.end, inner: text.slice(inside, close.start) };
  }
  const end = lookout.next('%}', at + 2);
  if (end === NOWHERE || end > lookout.find(BLANK_LINE, at).start || lookout.next('{%', at + 2) < end)
    return brokenAt(text, at, 2);
  return { form: 'percent', start: at, end: end + 2, inner: text.slice(at + 2, end) };
}

const STARS =
  /\*\|([A-Z][A-Z0-9_]{0,60}(?::[^|*\r\n]{0,200})?|[A-Z]{2,12}:[^|\r\n]{0,200}|[A-Z][A-Z0-9_]{0,60}[ <>=!][^|\r\n]{0,200})\|\*/y;
/** Mandrill takes names in small letters too. */
const STARS_SMALL = /\*\|([A-Za-z]\w{0,60})\|\*/y;
const STARS_BROKEN = /\*\|[A-Z][A-Z0-9_:]{1,60}(?:\||\*)?(?![A-Za-z|*])/y;

function scanStars(text: string, at: number): Found {
  const tag = byPattern(text, at, 'stars', STARS);
  if (tag !== undefined) return tag;
  // In a row of a table `*|NAME|` is the end of emphasis and a cell.
  const before = text.slice(Math.max(0, at - 300), at);
  if (/^[ \t]{0,3}\|/.test(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)))
    return undefined;
  const small = byPattern(text, at, 'stars', STARS_SMALL);
  if (small !== undefined) return small;
  const found = matchAt(STARS_BROKEN, text, at);
  return found === null ? undefined : { start: at, end: at + found[0].length };
}

const FORMULA = /\{!([$A-Za-z][^{}\r\n]{0,500})\}/y;
const FIELD = /%%([A-Za-z_](?:[\w.\- ]{0,80}[\w.])?)%%/y;
const FIELD_BROKEN = /%%[A-Za-z_]\w{1,80}%?(?!%)/y;

function scanSalesforce(text: string, at: number, lookout: Lookout): Found {
  if (text[at + 2] === '[')
    return enclosed(text, at, { form: 'script', open: '%%[', close: ']%%', lookout }) ?? brokenAt(text, at, 3);
  if (text[at + 2] === '=')
    return enclosed(text, at, { form: 'output', open: '%%=', close: '=%%', lookout }) ?? brokenAt(text, at, 3);
  // `100%%off`
  if (/\d/.test(text[at - 1] ?? '')) return undefined;
  const field = byPattern(text, at, 'field', FIELD);
  if (field !== undefined) return field;
  if (/[\w%]/.test(text[at - 1] ?? '')) return undefined;
  const found = matchAt(FIELD_BROKEN, text, at);
  return found === null ? undefined : { start: at, end: at + found[0].length };
}

/** Names that some platforms put into single braces; any other word in braces is prose. */
const SINGLE =
  /\{((?:contactfield|ownerfield|leadfield|companyfield|pagelink|assetlink|formlink|focus|dynamiccontent|dwc)=[^{}\r\n]{1,200}|\/dynamiccontent|unsubscribe_(?:url|text)|resubscribe_url|dnc_url|webview_(?:url|text)|tracking_pixel|signature|sender_name|owner_name|(?:contact|lead|user|customer)?[._]?(?:first|last|full|company)[._]?name|name|email(?:_address)?|company)\}(?!\})/iy;
const SINGLE_BROKEN = /\{[ \t]?[A-Za-z_][\w.]{0,80}[ \t]?\}\}(?!\})/y;

const DOLLAR = /\{([A-Za-z_][\w.]{0,80})\}/y;

function scanSingle(text: string, at: number): Found {
  if (text[at - 1] === '$') {
    const dollar = byPattern(text, at, 'dollar', DOLLAR);
    return dollar === undefined ? undefined : { ...dollar, start: at - 1 };
  }
  const tag = byPattern(text, at, 'single', SINGLE);
  if (tag !== undefined) return tag;
  const found = matchAt(SINGLE_BROKEN, text, at);
  return found === null ? undefined : { start: at, end: at + found[0].length };
}

function byPattern(text: string, at: number, form: TagForm, pattern: RegExp): ScannedTag | undefined {
  const found = matchAt(pattern, text, at);
  return found === null ? undefined : { form, start: at, end: at + found[0].length, inner: found[1] ?? '' };
}
