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
const NOWHERE = Number.POSITIVE_INFINITY;

/** Looks ahead for a mark; asked with growing offsets, it passes over the text once. */
class Lookout {
  readonly #text: string;
  readonly #seen = new Map<string, number>();
  constructor(text: string) {
    this.#text = text;
  }

  /** The first offset of `mark` at or after `from`; Infinity when there is none. */
  next(mark: string, from: number): number {
    const seen = this.#seen.get(mark);
    if (seen !== undefined && seen >= from) return seen;
    const found = this.#text.indexOf(mark, from);
    const at = found < 0 ? NOWHERE : found;
    this.#seen.set(mark, at);
    return at;
  }

  /** The first blank line at or after `from`, as the offset of the line end before it. */
  nextBlankLine(from: number): number {
    const seen = this.#seen.get('blank');
    if (seen !== undefined && seen >= from) return seen;
    const pattern = /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/g;
    pattern.lastIndex = from;
    const at = pattern.exec(this.#text)?.index ?? NOWHERE;
    this.#seen.set('blank', at);
    return at;
  }
}

const OPENERS = /\{\{|\{%|\{#|\{!|\*\||%%|\{(?=[ \t]?[A-Za-z])/g;
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

const RAW = /\{%-?\s{0,20}(raw|verbatim)\s{0,20}-?%\}/y;

/** `{% raw %} … {% endraw %}`: two tags, and what is between them is no tag. */
function scanRaw(text: string, at: number, lookout: Lookout): ScannedTag[] | undefined {
  const opened = text[at + 1] === '%' ? matchAt(RAW, text, at) : null;
  if (opened === null) return undefined;
  const end = at + opened[0].length;
  const word = lookout.next(`end${opened[1]}`, end);
  const close = word === NOWHERE ? word : lookout.next('%}', word);
  if (close === NOWHERE) return undefined;
  const start = Math.max(end, text.lastIndexOf('{%', word));
  return [
    { form: 'percent', start: at, end, inner: opened[1] ?? '' },
    { form: 'percent', start, end: close + 2, inner: `end${opened[1]}` },
  ];
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
      return enclosed(text, at, { form: 'comment', open: '{#', close: '#}', lookout });
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

function scanBraces(text: string, at: number, lookout: Lookout): Found {
  if (text.startsWith('{{!--', at)) {
    const end = lookout.next('--}}', at + 5);
    if (end !== NOWHERE) return { form: 'comment', start: at, end: end + 4, inner: text.slice(at + 5, end) };
  }
  if (text.startsWith('{{!', at)) {
    const comment = enclosed(text, at, { form: 'comment', open: '{{!', close: '}}', lookout });
    return comment ?? brokenAt(text, at, 2);
  }
  const blank = lookout.nextBlankLine(at);
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

const COMMENT = /\{%-?\s{0,20}comment\s{0,20}-?%\}/y;

function scanPercent(text: string, at: number, lookout: Lookout): Found {
  const opened = matchAt(COMMENT, text, at);
  if (opened !== null) {
    const inside = at + opened[0].length;
    const word = lookout.next('endcomment', inside);
    const close = word === NOWHERE ? word : lookout.next('%}', word);
    if (close !== NOWHERE) {
      const inner = text.slice(inside, Math.max(inside, text.lastIndexOf('{%', word)));
      return { form: 'comment', start: at, end: close + 2, inner };
    }
  }
  const end = lookout.next('%}', at + 2);
  if (end === NOWHERE || end > lookout.nextBlankLine(at) || lookout.next('{%', at + 2) < end)
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
