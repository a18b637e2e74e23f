/** Which kind of file something is, by its shape or by the globs of the configuration. */
import picomatch from 'picomatch';
import { type Fatal, findEntry, type SourceFile, type Value } from '../model/index.js';
import type { FileGlobs } from './config.js';
import { splitFrontMatter } from './front-matter.js';
import { refusalOf } from './markdown-limits.js';
import { whileReading } from './while-reading.js';
import { readYaml } from './yaml.js';

/** A file read as far as its kind is known. */
export type Document =
  | { readonly kind: 'template'; readonly source: SourceFile; readonly matter: Value; readonly bodyStart: number }
  | { readonly kind: 'cadence' | 'audience'; readonly source: SourceFile; readonly value: Value }
  | { readonly kind: 'none'; readonly source: SourceFile; readonly hint?: string }
  | { readonly kind: 'fatal'; readonly source: SourceFile; readonly fatal: Fatal };

const AUDIENCE_KEYS = ['segments', 'attributes', 'constraints', 'categories', 'products'];

/** Tells the kind of each file. Throws a `ReadingFailure` that names the file where our own code breaks down on it. */
export function recogniseAll(files: readonly SourceFile[], globs: FileGlobs): readonly Document[] {
  const recognise = recogniser(globs);
  return files.map((file) => whileReading(file.path, () => recognise(file)));
}

/** Tells the kind of files; globs are compiled once. */
export function recogniser(globs: FileGlobs): (source: SourceFile) => Document {
  const named = (kinds: readonly (keyof FileGlobs)[]) => {
    const patterns = kinds.flatMap((kind) => globs[kind] ?? []);
    return patterns.length === 0
      ? () => false
      : picomatch(
          patterns.map((pattern) => pattern.replace(/^\.\//, '')),
          { dot: true },
        );
  };
  const isTemplate = named(['templates']);
  const isCadence = named(['cadences']);
  const isAudience = named(['segments', 'contacts', 'catalog']);
  const isIgnored = named(['ignore']);
  return (source) => {
    if (isIgnored(source.path)) return { kind: 'none', source };
    if (/\.(?:md|markdown)$/i.test(source.path) || isTemplate(source.path))
      return recogniseMarkdown(source, isTemplate(source.path));
    return recogniseYaml(source, isCadence(source.path) ? 'cadence' : isAudience(source.path) ? 'audience' : undefined);
  };
}

function recogniseMarkdown(source: SourceFile, named: boolean): Document {
  const split = splitFrontMatter(source.text, source.path);
  if ('fatal' in split) return { kind: 'fatal', source, fatal: split.fatal };
  if (split.matter === undefined) {
    if (!named) return { kind: 'none', source, hint: 'A template begins with front matter that has a `subject`.' };
    return withinLimits({
      kind: 'template',
      source,
      matter: { type: 'map', entries: [], span: { file: source.path, start: 0, end: 0 } },
      bodyStart: 0,
    });
  }
  const { yaml, bodyStart, span } = split.matter;
  const read = readYaml(yaml, source.path);
  if ('fatal' in read) return { kind: 'fatal', source, fatal: read.fatal };
  const matter: Value = read.value ?? { type: 'map', entries: [], span };
  const marked = findEntry(matter, 'template')?.value;
  const isTemplate =
    named || findEntry(matter, 'subject') !== undefined || (marked?.type === 'scalar' && marked.value === true);
  if (isTemplate) return withinLimits({ kind: 'template', source, matter, bodyStart });
  return { kind: 'none', source, hint: 'A template has a `subject` in its front matter (or `template: true`).' };
}

/** A template whose body can be read in good time; a fatal message for any other. */
function withinLimits(template: Extract<Document, { kind: 'template' }>): Document {
  const { source, bodyStart } = template;
  const refusal = refusalOf(source.text, bodyStart);
  if (refusal === undefined) return template;
  const { at, message } = refusal;
  return { kind: 'fatal', source, fatal: { span: { file: source.path, start: at, end: at + 1 }, message } };
}

function recogniseYaml(source: SourceFile, named: 'cadence' | 'audience' | undefined): Document {
  const read = readYaml(source.text, source.path);
  if ('fatal' in read) return { kind: 'fatal', source, fatal: read.fatal };
  const { value } = read;
  const kind = named ?? kindByShape(value);
  if (kind === undefined || value === undefined) {
    return {
      kind: 'none',
      source,
      hint: 'A cadence has `steps`; other files have `segments`, `attributes`, `categories` or `products`.',
    };
  }
  const beyond = kind === 'cadence' ? nthStep(findEntry(value, 'steps')?.value, MOST_STEPS + 1) : undefined;
  if (beyond !== undefined) return { kind: 'fatal', source, fatal: { span: beyond.span, message: TOO_MANY_STEPS } };
  return { kind, source, value };
}

/** Cadences of more steps are refused: a house limit, at which all paths are still followed within two seconds. */
const MOST_STEPS = 8000;
const TOO_MANY_STEPS = 'This cadence is too large to read: it has more than 8,000 steps.';

/** The n-th item of a list of steps, those on the paths of branches counted as well. */
function nthStep(steps: Value | undefined, n: number): Value | undefined {
  let count = 0;
  for (const step of stepsIn(steps)) if (++count === n) return step;
  return undefined;
}

const HOLDS_STEPS: ReadonlySet<string> = new Set(['steps', 'branch', 'else']);

function* stepsIn(list: Value | undefined): Generator<Value> {
  if (list?.type !== 'list') return;
  for (const item of list.items) {
    yield item;
    if (item.type !== 'map') continue;
    for (const { key, value } of item.entries) if (HOLDS_STEPS.has(key.value)) yield* stepsIn(value);
  }
}

function kindByShape(value: Value | undefined): 'cadence' | 'audience' | undefined {
  if (findEntry(value, 'steps') !== undefined) return 'cadence';
  return AUDIENCE_KEYS.some((key) => findEntry(value, key) !== undefined) ? 'audience' : undefined;
}
