/** Merge tags in a text: read once, with their places, and masked so that no other reader takes them for text. */
import {
  compareSpans,
  type Dialect,
  groupBy,
  type MergeTag,
  type Passage,
  type Span,
  spanIn,
  type TagProblem,
} from '../model/index.js';
import { type BlockProblem, type ResolvedTag, resolveBlocks } from './merge-tags/blocks.js';
import { scanTags } from './merge-tags/scan.js';

/** A tag, or a broken opening, in the text of a passage: UTF-16 offsets, `end` exclusive. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
  /** Whether the reader sees something here. */
  readonly prints: boolean;
  /** Whether it divides what stands before and behind it, as `else` does. */
  readonly divides: boolean;
}

export interface TagReading {
  readonly tags: readonly MergeTag[];
  readonly problems: readonly TagProblem[];
  /** Everything that is not to be read as text, in order. */
  readonly places: readonly TagPlace[];
}

/** A text made of broken tags needs no more reports than this. */
const MOST_PROBLEMS = 50;

/** Reads the merge tags of a passage from an offset of its text on. Takes linear time and never throws. */
export function readTags(passage: Passage, from = 0): TagReading {
  const { tags: scanned, broken } = scanTags(passage.text, from);
  const { tags, problems } = resolveBlocks(scanned);
  const places = [
    ...tags.map(({ scanned: { start, end }, meaning }) => ({
      start,
      end,
      prints: meaning.role === 'value',
      divides: meaning.role === 'middle',
    })),
    ...broken.map(({ start, end }) => ({ start, end, prints: true, divides: false })),
  ].sort((a, b) => a.start - b.start);
  return {
    tags: tags.map((tag) => mergeTag(tag, passage)),
    problems: [
      ...broken.slice(0, MOST_PROBLEMS).map(
        ({ start, end }): TagProblem => ({
          type: 'unclosed-tag',
          span: spanIn(passage, start, end),
          raw: passage.text.slice(start, end),
        }),
      ),
      ...problems.slice(0, MOST_PROBLEMS).map((problem) => blockProblem(problem, passage)),
    ].sort((a, b) => a.span.start - b.span.start),
    places,
  };
}

function mergeTag({ scanned, meaning, guardedBy, local, source }: ResolvedTag, passage: Passage): MergeTag {
  const { dialect, role, name, keyword, fallback, instead } = meaning;
  return {
    dialect,
    role,
    name,
    keyword,
    ...(fallback === undefined ? {} : { fallback }),
    ...(instead === undefined ? {} : { instead }),
    ...(source === undefined ? {} : { source }),
    raw: passage.text.slice(scanned.start, scanned.end),
    span: spanIn(passage, scanned.start, scanned.end),
    guardedBy,
    ...(local ? { local } : {}),
  };
}

function blockProblem({ type, tag, related }: BlockProblem, passage: Passage): TagProblem {
  const place = ({ start, end }: { start: number; end: number }): Span => spanIn(passage, start, end);
  const problem = { type, span: place(tag), raw: passage.text.slice(tag.start, tag.end) };
  return related === undefined ? problem : { ...problem, related: place(related) };
}

/** Dialects that one platform understands side by side. */
const FAMILIES: Readonly<Record<Dialect, string>> = {
  liquid: 'liquid',
  hubspot: 'liquid',
  braze: 'liquid',
  handlebars: 'handlebars',
  mailchimp: 'mailchimp',
  salesforce: 'salesforce',
  marketo: 'marketo',
  mautic: 'mautic',
};

/** `{{ first_name }}` reads the same in all dialects with braces. */
const SHARED = /^\{\{[-~]?\s{0,99}[\w.[\]/-]+\s{0,99}[-~]?\}\}$/;

/** Where a template's tags stop belonging to one platform: the first tag of each further dialect. */
export function mixedDialects(tags: readonly MergeTag[]): readonly TagProblem[] {
  const speaking = tags.filter((tag) => tag.role !== 'comment');
  const sharing = speaking.filter((tag) => SHARED.test(tag.raw));
  const groups = groupBy(
    speaking.filter((tag) => !SHARED.test(tag.raw)),
    (tag) => FAMILIES[tag.dialect],
  );
  const braced = ['liquid', 'handlebars', 'marketo'].find((family) => groups.has(family)) ?? 'liquid';
  if (sharing.length > 0) groups.set(braced, [...(groups.get(braced) ?? []), ...sharing]);
  const inOrder = [...groups.values()].map((group) => group.sort((a, b) => compareSpans(a.span, b.span)));
  const placeOf = (group: readonly MergeTag[]): number => (group[0] as MergeTag).span.start;
  // The commonest is meant; of two as common the one that comes first.
  const [main, ...others] = inOrder.sort((a, b) => b.length - a.length || placeOf(a) - placeOf(b));
  const first = main?.[0];
  if (first === undefined) return [];
  return others.flatMap(([tag]): TagProblem[] =>
    tag === undefined ? [] : [{ type: 'mixed-dialects', span: tag.span, raw: tag.raw, related: first.span }],
  );
}

/** Stands for a value tag while Markdown is read: a letter to every reader. Same length, so that offsets hold. */
const VALUE_MASK = '\uE000';
/** Stands for a control tag: like punctuation, so that emphasis can begin and end beside it. */
const CONTROL_MASK = '\u2E2E';

/**
 * The text with its tags masked, at the same length. Control tags alone on their lines become blank lines; inside an HTML
 * tag everything becomes a name or a space.
 */
export function maskTags(text: string, places: readonly TagPlace[]): string {
  const alone = placesOnOwnLines(text, places);
  let masked = '';
  let at = 0;
  let inHtml = false;
  for (const place of places) {
    const between = text.slice(at, place.start);
    inHtml = endsInHtmlTag(between, inHtml);
    const raw = text.slice(place.start, place.end);
    masked += between + maskOf(raw, place, inHtml ? 'html' : alone.has(place) ? 'line' : 'text');
    at = place.end;
  }
  return masked + text.slice(at);
}

function maskOf(raw: string, { prints }: TagPlace, where: 'html' | 'line' | 'text'): string {
  if (where === 'html') return (prints ? 'x' : ' ').repeat(raw.length);
  if (where === 'line') return raw.replace(/[^\r\n]/g, ' ');
  return (prints ? VALUE_MASK : CONTROL_MASK).repeat(raw.length);
}

function endsInHtmlTag(between: string, before: boolean): boolean {
  const open = between.lastIndexOf('<');
  if (open < 0) return before && !between.includes('>');
  return /[A-Za-z/!]/.test(between.charAt(open + 1)) && between.indexOf('>', open) < 0;
}

/** Tags that print nothing and have their lines to themselves and others like them. */
function placesOnOwnLines(text: string, places: readonly TagPlace[]): ReadonlySet<TagPlace> {
  const found = new Set<TagPlace>();
  let group: TagPlace[] = [];
  places.forEach((place, index) => {
    const before = text.slice(places[index - 1]?.end ?? 0, place.start);
    const after = text.slice(place.end, places[index + 1]?.start ?? text.length);
    if (/[\r\n]/.test(before) || index === 0) group = [];
    group.push(place);
    if (!/[\r\n]/.test(after) && index < places.length - 1) return;
    if (isQuietGroup(text, group, places[index - group.length]?.end ?? 0)) for (const one of group) found.add(one);
  });
  return found;
}

/** Tags on shared lines: quiet when nothing but spaces stands before, between and behind them, and none prints. */
function isQuietGroup(text: string, group: readonly TagPlace[], from: number): boolean {
  let at = from;
  for (const [index, place] of group.entries()) {
    const gap = text.slice(at, place.start);
    const line = index === 0 ? gap.slice(Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1) : gap;
    if (place.prints || !isBlank(line)) return false;
    at = place.end;
  }
  const rest = /[^\r\n]*/y;
  rest.lastIndex = at;
  return isBlank(rest.exec(text)?.[0] ?? '');
}

function isBlank(text: string): boolean {
  return !/[^ \t]/.test(text);
}
