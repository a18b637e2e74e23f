/** Small pieces of the languages inside merge tags: quoted words, filters, names, fallbacks. */

/** What a value tag prints: its name, and what stands in for a missing value. */
export interface Printed {
  readonly name: string;
  /** A fixed text. */
  readonly fallback?: string;
  /** Another name that stands in, which may have no value either: `default: nickname`. */
  readonly instead?: string;
}

/** Splits at a character outside quotes; parts are trimmed. */
export function splitOutsideQuotes(text: string, at: string): string[] {
  const parts: string[] = [];
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const here = text[i] ?? '';
    if (quote !== '') {
      if (here === quote) quote = '';
    } else if (here === '"' || here === "'") {
      quote = here;
    } else if (here === at && text[i + 1] === at) {
      // `a || 'b'` is a choice, not a filter.
      i += 1;
    } else if (here === at) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/** The text inside quotes (straight or curly); undefined for anything else. */
export function literal(text: string): string | undefined {
  return /^(?:"([^"]*)"|'([^']*)'|[“”]([^“”]*)[“”]|[‘’]([^‘’]*)[‘’])$/
    .exec(text.trim())
    ?.slice(1)
    .find((part) => part !== undefined);
}

/** Words, quoted texts and bracketed groups, as a list of arguments separated by spaces. */
export function words(text: string): string[] {
  return text.match(/"[^"]*"|'[^']*'|\([^()]*\)|[^\s"'()]+/g) ?? [];
}

/** A name such as `first_name`, `contact.firstname`, `${first_name}`, `contact["First name"]`; undefined for anything else. */
export function nameIn(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^\{\{\s*|\s*\}\}$/g, '')
    .replace(/^(?:\.\.\/)+/, '')
    .replace(/\[\s*["']([^"'\]]*)["']\s*\]/g, '.$1');
  const braze = BRAZE_NAME.exec(plain);
  if (braze !== null) {
    const [, root = '', name = ''] = braze;
    return root === '' || root === 'custom_attribute' ? name : `${root}.${name}`;
  }
  return /^[@$]?[A-Za-z_][\w$-]*(?:[./][\w$@-]+(?: (?!(?:or|and|if|is|not|in|else)\b)[\w-]+)*|\[\d+\])*$/.test(plain)
    ? plain
    : undefined;
}

/** `${first_name}`, `custom_attribute.${Favourite color}`, `event_properties.${product}`. */
const BRAZE_NAME = /^(?:(\w+)\.)?\$\{\s*([^{}]*[^{}\s])\s*\}$/;

/** Fields that people name in two words: `{{ First Name }}`. */
const SPACED_NAME = /^(?:(?:first|last|full|company) name|(?:[A-Z][a-z]+ ){1,3}[A-Z][a-z]+)$/;

const DEFAULT_FILTER =
  /^(?:default|d|default_if_none|default_value|fallback|ifempty|if_empty|if_blank)\b\s*[:(]?\s*([\s\S]*)$/i;
const FALLBACK_HELPERS =
  /^(?:or|default|defaultifempty|ifempty|coalesce|fallback|firstnonempty|isempty|withdefault|insert)$/i;

/** `name | filter | default: 'x'`, and what other dialects write for it. */
export function readExpression(expression: string): Printed {
  const [head = '', ...filters] = splitOutsideQuotes(expression, '|');
  const printed = readHead(head);
  const lookup = filters.map((filter) => /^lookup\s*:\s*(.+)$/.exec(filter)?.[1]).find((found) => found !== undefined);
  const name = (lookup === undefined ? undefined : literal(lookup)) ?? printed.name;
  const defaults = filters.flatMap((filter) => DEFAULT_FILTER.exec(filter)?.[1] ?? []).map(firstArgument);
  const fixed = defaults.map(fixedText).filter((text) => text !== undefined);
  const fallback = fixed.find((text) => text.trim() !== '') ?? fixed[0] ?? printed.fallback;
  const instead = defaults.map(nameIn).find((found) => found !== undefined) ?? printed.instead;
  return {
    name,
    ...(fallback === undefined ? {} : { fallback }),
    ...(instead === undefined ? {} : { instead }),
  };
}

function firstArgument(written: string): string {
  return splitOutsideQuotes(written.replace(/\)\s*$/, ''), ',')[0] ?? '';
}

/** A text or a number; nothing written counts as an empty text. */
function fixedText(written: string): string | undefined {
  return /^(?:-?\d[\d.,]*)?$/.test(written) ? written : literal(written);
}

function readHead(head: string): Printed {
  const fixed = literal(head);
  if (fixed !== undefined) return { name: '', fallback: fixed };
  const name = nameIn(head);
  if (name !== undefined) return { name };
  if (SPACED_NAME.test(head)) return { name: head };
  return readChoice(head) ?? readCall(head) ?? { name: nameIn(words(head)[0] ?? '') ?? '' };
}

/** `a or 'b'`, `a ?? 'b'`, `a ?: 'b'`, `a if a else 'b'`, `a ? a : 'b'`. */
function readChoice(head: string): Printed | undefined {
  const match =
    /^([^\s?]+)\s*(?:\?\?|\?:|\bor\b|\|\|)\s*(\S[\s\S]*)$/.exec(head) ??
    /^(\S+)\s+if\s[\s\S]*?\selse\s+(\S[\s\S]*)$/.exec(head) ??
    /^([^\s?]+)\s*\?[^:]*:\s*(\S[\s\S]*)$/.exec(head);
  if (match === null) return undefined;
  const name = nameIn(match[1] ?? '');
  if (name === undefined) return undefined;
  const fallback = literal(match[2] ?? '');
  const instead = fallback === undefined ? nameIn(match[2] ?? '') : undefined;
  return {
    name,
    ...(fallback === undefined ? {} : { fallback }),
    ...(instead === undefined ? {} : { instead }),
  };
}

/** `or a 'b'`, `insert a "default=b"`, `formatDate a 'D MMM'`, `helper(a, 'b')`. */
function readCall(head: string): Printed | undefined {
  const call = /^([A-Za-z_][\w.-]*)(?:\s*\(([\s\S]*)\)|\s+([\s\S]+))$/.exec(head);
  if (call === null) return undefined;
  const args =
    call[2] === undefined ? words(call[3] ?? '') : splitOutsideQuotes(call[2], ',').filter((arg) => arg !== '');
  const name = args.map(nameIn).find((found) => found !== undefined) ?? '';
  const texts = args.map(literal).filter((found) => found !== undefined);
  if (call[1] === 'insert') {
    const standard = [...texts, ...args]
      .map((text) => /^default=(.*)$/.exec(text)?.[1])
      .find((text) => text !== undefined);
    return standard === undefined ? { name } : { name, fallback: standard };
  }
  const last = texts.at(-1);
  if (!FALLBACK_HELPERS.test(call[1] ?? '') || last === undefined) return { name };
  return { name, fallback: last };
}
