/** Small pieces of the languages inside merge tags: quoted words, filters, names, fallbacks. */

/** What a value tag prints: its name, and what stands in for a missing value. */
export interface Printed {
  readonly name: string;
  readonly fallback?: string;
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
    .replace(/^(?:custom_attribute|event_properties|api_trigger_properties)\.(?=\$)/, '')
    .replace(/^\$\{\s*([^{}]*?)\s*\}$/, '$1')
    .replace(/\[\s*["']([^"'\]]*)["']\s*\]/g, '.$1');
  return /^[@$]?[A-Za-z_][\w$-]*(?:[./][\w$@-]+(?: [\w-]+)*|\[\d+\])*$/.test(plain) ? plain : undefined;
}

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
  const written = filters.map((filter) => DEFAULT_FILTER.exec(filter)?.[1]).find((found) => found !== undefined);
  const fallback = written === undefined ? printed.fallback : firstArgument(written);
  return fallback === undefined ? { name } : { name, fallback };
}

function firstArgument(written: string): string {
  const [first = ''] = splitOutsideQuotes(written.replace(/\)\s*$/, ''), ',');
  return literal(first) ?? first;
}

function readHead(head: string): Printed {
  const fixed = literal(head);
  if (fixed !== undefined) return { name: '', fallback: fixed };
  const name = nameIn(head);
  if (name !== undefined) return { name };
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
  return name === undefined ? undefined : { name, fallback: literal(match[2] ?? '') ?? match[2] ?? '' };
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
