/** Finds the comments that silence findings, in YAML and in Markdown. */
import {
  type Block,
  type Located,
  lineCount,
  lineStart,
  located,
  type MergeTag,
  positionAt,
  type SourceFile,
  type Span,
  type Suppression,
  type SuppressionVerb,
  spanIn,
  type Value,
} from '../model/index.js';
import { nearestName } from '../text/nearest.js';

/** Comments that may carry directives, and the parts of a file that "next line" can mean. */
export interface Commented {
  readonly source: SourceFile;
  /** The YAML of the file: all of it, or its front matter. */
  readonly yaml?: Value;
  /** Where the YAML ends and the body begins. */
  readonly bodyStart: number;
  readonly blocks: readonly Block[];
  readonly tags: readonly MergeTag[];
  /** HTML comments of the body, with their marks. */
  readonly htmlComments: readonly Located<string>[];
}

const GRAMMAR = /^campaignlint-([\w-]+)([^\r\n]*?)\s*$/;

const VERBS = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
] as const satisfies SuppressionVerb[];

interface Comment {
  readonly text: string;
  readonly start: number;
  readonly carrier: Suppression['carrier'];
  readonly end: number;
}

/** All directives of a file, in order. */
export function readDirectives(commented: Commented): readonly Suppression[] {
  const { source } = commented;
  if (!source.text.includes('campaignlint-')) return [];
  const comments = [...yamlComments(commented), ...bodyComments(commented)].sort((a, b) => a.start - b.start);
  const drafts = comments.flatMap((comment) => readDirective(comment, commented) ?? []);
  return drafts.map((draft, index) => (draft.verb === 'disable' ? closeRange(draft, drafts.slice(index + 1)) : draft));
}

/** `#` comments: those that do not stand inside a text. */
function yamlComments({ source, yaml, bodyStart }: Commented): Comment[] {
  const texts = yaml === undefined ? [] : scalarSpans(yaml);
  const found: Comment[] = [];
  for (const match of source.text.slice(0, bodyStart).matchAll(/(?:^|[\s])(#[^\r\n]*campaignlint-[^\r\n]*)/gm)) {
    const [whole, comment = ''] = match;
    const start = match.index + whole.length - comment.length;
    if (texts.some((span) => span.start < start && start < span.end)) continue;
    found.push({
      text: comment.replace(/^#+\s*/, ''),
      start,
      end: start + comment.length,
      carrier: 'yaml',
    });
  }
  return found;
}

function scalarSpans(value: Value): Span[] {
  if (value.type === 'scalar') return typeof value.value === 'string' ? [value.span] : [];
  return value.type === 'list'
    ? value.items.flatMap(scalarSpans)
    : value.entries.flatMap((entry) => scalarSpans(entry.value));
}

function bodyComments({ htmlComments, tags }: Commented): Comment[] {
  const html = htmlComments.map(
    (comment): Comment => ({
      text: comment.value.replace(/^<!--\s*|\s*-->$/g, ''),
      start: comment.span.start,
      end: comment.span.end,
      carrier: 'html',
    }),
  );
  const merge = tags
    .filter((tag) => tag.role === 'comment')
    .map(
      (tag): Comment => ({
        text: tag.raw.replace(
          /^(?:\{%[-+~]?\s*comment\b[^%]*%\}|\{#[-+~]?|\{\{~?!(?:--)?)\s*|\s*(?:\{%[-+~]?\s*endcomment\b[^%]*%\}|[-+~]?#\}|(?:--)?~?\}\})$/g,
          '',
        ),
        start: tag.span.start,
        end: tag.span.end,
        carrier: 'merge-tag',
      }),
    );
  return [...html, ...merge];
}

function readDirective(comment: Comment, commented: Commented): Suppression | undefined {
  const match = GRAMMAR.exec(comment.text.trim());
  const { source } = commented;
  if (match === null) return undefined;
  const [, verb = ''] = match;
  if (!isVerb(verb)) return mistypedDirective(verb, comment, source);
  const [written = '', ...reasons] = (match[2] as string).split(/(?:^|\s)--(?=\s|$)/);
  const reason = reasons.map((part) => part.trim()).join(' -- ');
  const span: Span = { file: source.path, start: comment.start, end: comment.end };
  const place = (word: string): Span => {
    const at = source.text.indexOf(
      word,
      comment.start + source.text.slice(comment.start).indexOf('campaignlint-') + 'campaignlint-'.length + verb.length,
    );
    return at < 0 || at > comment.end ? span : { file: source.path, start: at, end: at + word.length };
  };
  const until = /(?:^|\s)until=(\S*)/.exec(written);
  const covers = coverage(verb, span, commented);
  const rules = written
    .replace(/(?:^|\s)until=\S*/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map((word) => ({ value: word, span: place(word), covers }));
  return {
    verb,
    rules,
    ...(reason === '' ? {} : { reason }),
    ...(until === null ? {} : { until: located(until[1] as string, place(until[0].trim())) }),
    carrier: comment.carrier,
    span,
  };
}

function isVerb(word: string): word is SuppressionVerb {
  return (VERBS as readonly string[]).includes(word);
}

/** A comment that was meant to be a directive; nothing for others that happen to begin with our name. */
function mistypedDirective(
  verb: string,
  { start, end, carrier }: Comment,
  source: SourceFile,
): Suppression | undefined {
  const nearest = nearestName(verb, VERBS);
  if (nearest === undefined) return undefined;
  const from = source.text.indexOf(`campaignlint-${verb}`, start);
  const span: Span = { file: source.path, start: from, end: from + `campaignlint-${verb}`.length };
  return {
    verb: nearest as SuppressionVerb,
    mistyped: located(verb, span),
    rules: [],
    carrier,
    span: { ...span, start, end },
  };
}

function coverage(verb: SuppressionVerb, span: Span, commented: Commented): Span {
  const { source } = commented;
  const file = source.path;
  switch (verb) {
    case 'disable-file':
      return { file, start: 0, end: source.text.length };
    case 'disable-line': {
      const { line } = positionAt(source, span.start);
      return {
        file,
        start: lineStart(source, line),
        end: line < lineCount(source) ? lineStart(source, line + 1) - 1 : source.text.length,
      };
    }
    case 'disable-next-line':
      return nextUnit(span, commented) ?? { file, start: span.end, end: span.end };
    default:
      return { file, start: span.end, end: source.text.length };
  }
}

/** The next paragraph, list item or YAML value behind a comment. */
function nextUnit(comment: Span, { yaml, blocks }: Commented): Span | undefined {
  const values = yaml === undefined ? [] : units(yaml);
  const prose = blocks
    .filter((block) => block.role !== 'link' && block.role !== 'subject' && block.role !== 'preheader')
    .map((block) => spanIn(block.passage));
  return [...values, ...prose]
    .filter((unit) => unit.start >= comment.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** Map entries and list items, outermost first. */
function units(value: Value): Span[] {
  if (value.type === 'list') return value.items.flatMap((item) => [item.span, ...units(item)]);
  if (value.type !== 'map') return [];
  return value.entries.flatMap((entry) => [
    { ...entry.key.span, end: Math.max(entry.key.span.end, entry.value.span.end) },
    ...units(entry.value),
  ]);
}

/** A range ends for each of its rules where that rule is enabled again; `enable` without a rule ends all. */
function closeRange(range: Suppression, later: readonly Suppression[]): Suppression {
  const rules = range.rules.map((rule) => {
    const close = later.find(
      (one) =>
        one.verb === 'enable' &&
        one.mistyped === undefined &&
        (one.rules.length === 0 || one.rules.some((other) => other.value === rule.value)),
    );
    return close === undefined ? rule : { ...rule, covers: { ...rule.covers, end: close.span.start } };
  });
  return { ...range, rules };
}
