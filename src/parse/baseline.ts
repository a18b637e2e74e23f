/** The list of accepted findings (`campaignlint-suppressions.json`): text → entries with their places, and back. */
import type { Accepted, SourceFile, Span } from '../model/index.js';
import { jsonMistake } from './json.js';

/** The entries, or the first thing that is wrong and where. */
export type BaselineResult =
  | { readonly entries: readonly Accepted[] }
  | { readonly problem: string; readonly span: Span };

const NEEDED = ['rule', 'path', 'fingerprint'] as const;
const KNOWN: readonly string[] = [...NEEDED, 'excerpt', 'reason', 'owner', 'expires'];

/** Reads a baseline. Never throws. */
export function readBaseline(source: SourceFile): BaselineResult {
  const at = (start: number, end = start + 1): Span => ({ file: source.path, start, end });
  const mistake = jsonMistake(source.text);
  if (mistake !== undefined) return { problem: `This is not valid JSON. ${AGAIN}`, span: at(mistake) };
  const value: unknown = JSON.parse(source.text);
  if (!Array.isArray(value)) return { problem: `This must be a list of accepted findings. ${AGAIN}`, span: at(0) };
  const places = entryPlaces(source.text);
  const entries: Accepted[] = [];
  for (const [index, entry] of value.entries()) {
    const place = places[index] ?? { start: 0, end: 1 };
    const span = at(place.start, place.end);
    const problem = problemIn(entry);
    if (problem !== undefined) return { problem, span };
    const { excerpt = '', ...rest } = entry as Omit<Accepted, 'span' | 'excerpt'> & { readonly excerpt?: string };
    entries.push({ excerpt, ...rest, span });
  }
  return { entries };
}

const AGAIN = 'Mend it, or delete the file and write it again with --suppress-all.';

function problemIn(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return 'An entry must be a group with `rule`, `path` and `fingerprint`.';
  const fields = entry as Readonly<Record<string, unknown>>;
  const missing = NEEDED.find((name) => fields[name] === undefined);
  if (missing !== undefined) return `This entry has no \`${missing}\`.`;
  for (const [name, value] of Object.entries(fields)) {
    if (!KNOWN.includes(name)) return `The key \`${name}\` means nothing here. Known here: ${KNOWN.join(', ')}.`;
    if (typeof value !== 'string') return `\`${name}\` must be a text.`;
  }
  if (typeof fields.expires === 'string' && !isDay(fields.expires))
    return `\`expires\` must be a day such as 2026-12-31, and it is "${fields.expires}".`;
  return undefined;
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The ranges of the values in the outermost list of a valid JSON text. */
function entryPlaces(text: string): readonly { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  let depth = 0;
  let open = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]|[^\s,:"[\]{}]+/g)) {
    const isOpening = token === '{' || token === '[';
    const isClosing = token === '}' || token === ']';
    if (isOpening) {
      depth += 1;
      if (depth === 2) open = index;
    } else if (isClosing) {
      if (depth === 2) places.push({ start: open, end: index + 1 });
      depth -= 1;
    } else if (depth === 1) places.push({ start: index, end: index + token.length });
  }
  return places;
}

/** A baseline as text: entries by path, rule and fingerprint, their keys in order of the alphabet. */
export function writeBaseline(entries: readonly Accepted[]): string {
  const order = ({ path, rule, excerpt, fingerprint }: Accepted): readonly string[] => [
    path,
    rule,
    excerpt,
    fingerprint,
  ];
  const sorted = [...entries].sort((a, b) => compareLists(order(a), order(b)));
  const rows = sorted.map(({ excerpt, expires, fingerprint, owner, path, reason, rule }) => ({
    excerpt,
    expires,
    fingerprint,
    owner,
    path,
    reason,
    rule,
  }));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
