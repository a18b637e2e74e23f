/** Front matter and body → a template. */
import {
  type Address,
  compareSpans,
  findEntry,
  type HeadLine,
  KINDS,
  type Located,
  located,
  type MapEntry,
  type MergeTag,
  type Passage,
  plainPassage,
  type Span,
  spanIn,
  type TagProblem,
  type Template,
  type Value,
} from '../model/index.js';
import { boolean, custom, dateTime, group, list, oneOf, placed, rejectValue, text } from '../schema/index.js';
import { readAddress } from './address.js';
import { offer, review } from './facts.js';
import { type BodyText, readBody, readLine } from './markdown.js';
import { mixedDialects } from './merge-tags.js';
import { templateAudience } from './predicate.js';
import type { FileReading } from './reading.js';

/** A text that keeps its way back to the file. */
export const line = custom<Passage>('a text', { type: ['string', 'number', 'boolean'] }, (value, reading) => {
  if (value.type !== 'scalar') return rejectValue(value, 'a text', reading);
  if (value.value === null) return undefined;
  return value.passage ?? plainPassage(value.raw, value.span.file, value.span.start);
});

/** A text that is pointed at as a whole also where it is empty. */
export const headText = placed(line);

const address = custom<Address>(
  'a sender such as `Ana at Northtrail <ana@northtrail.example>`',
  { type: 'string' },
  (value, reading) => {
    const passage = line.read(value, reading);
    return passage === undefined ? undefined : readAddress(located(passage.text, value.span), passage);
  },
);

/** The front matter of a template. Other programs may keep keys of their own here. */
export const FRONT_MATTER = group(
  {
    id: { type: text('a name'), doc: 'The id of the template; the file name by default.' },
    template: { type: boolean(), doc: 'Marks a file without a subject as a template.' },
    subject: { type: list(headText, { single: true }), doc: 'The subject, or a list of A/B variants.' },
    preheader: {
      type: headText,
      doc: 'The preview text beside the subject.',
      aliases: ['preview_text', 'previewText'],
    },
    from: { type: address, doc: 'The sender: a name and an address.' },
    fromName: { type: line, doc: 'The name of the sender.', aliases: ['from_name'] },
    fromEmail: { type: line, doc: 'The address of the sender.', aliases: ['from_email'] },
    replyTo: { type: address, doc: 'Where answers go.', aliases: ['reply_to', 'reply-to'] },
    kind: { type: oneOf(KINDS), doc: 'What kind of mail it is; its cadence decides by default.' },
    audience: { type: templateAudience, doc: 'Who it was written for: segment ids, or a condition.' },
    categories: { type: list(text('the id of a category'), { single: true }), doc: 'What it is about.' },
    offer: { type: offer, doc: 'What it offers, as facts.' },
    dates: { type: list(dateTime(), { single: true }), doc: 'Events and closing days that the copy may name.' },
    language: {
      type: text('a language such as `en`'),
      doc: 'The language of the copy (default en).',
      aliases: ['lang'],
    },
    review: { type: review, doc: 'The last human look at it.' },
  },
  { lenient: true, what: 'front matter with keys such as `subject`' },
);

/** Where a template stands and what it is called. */
export interface TemplatePlace {
  readonly id: string;
  readonly file: string;
  readonly body: BodyText;
}

/** Reads a template file. */
export function readTemplate(matter: Value, place: TemplatePlace, reading: FileReading): Template | undefined {
  const read = FRONT_MATTER.read(matter, reading);
  if (read === undefined) return undefined;
  const { value, entries } = read;
  const subjects = (value.subject ?? []).map((passage) => headLine(passage, 'subject'));
  const preheader = value.preheader === undefined ? undefined : headLine(value.preheader, 'preheader');
  const from = value.from ?? senderOf(value.fromName, value.fromEmail);
  const body = readBody(place.body);
  const senderTags = [value.fromName, value.fromEmail, passageOf(entries.from), passageOf(entries.replyTo)].map(
    (passage) => (passage === undefined ? undefined : readLine(passage, 'subject')),
  );
  const texts = [...subjects, preheader, ...senderTags, body].filter((part) => part !== undefined);
  return {
    id: place.id,
    file: place.file,
    origin: 'file',
    span: (entries.id ?? read.map.entries[0])?.key.span ?? read.map.span,
    subjects: subjects.map((subject) => subject.line),
    ...(entries.subject === undefined ? {} : { subjectKey: entries.subject.key.span }),
    ...(preheader === undefined ? {} : { preheader: preheader.line }),
    ...(from === undefined ? {} : { from }),
    ...pick(value, ['replyTo', 'kind', 'audience', 'offer', 'review']),
    categories: value.categories ?? [],
    dates: value.dates ?? [],
    ...unreadFactsOf(read),
    language: (value.language?.value ?? 'en').toLowerCase(),
    body: body.body,
    ...gatherTags(texts),
  };
}

/** An end or a stock that is written and cannot be read. */
function unreadFactsOf({
  value,
  entries,
}: NonNullable<ReturnType<typeof FRONT_MATTER.read>>): Pick<Template, 'unreadFacts'> {
  const offer = entries.offer?.value;
  const isLost = (key: 'ends' | 'stock'): boolean =>
    offer !== undefined && isWritten(findEntry(offer, key)?.value) && value.offer?.[key] === undefined;
  const dates = entries.dates?.value;
  const written = dates?.type === 'list' ? dates.items.filter(isWritten).length : Number(isWritten(dates));
  const unread: ('end' | 'stock')[] = [];
  if (isLost('ends') || written > (value.dates ?? []).length) unread.push('end');
  if (isLost('stock')) unread.push('stock');
  return unread.length === 0 ? {} : { unreadFacts: new Set(unread) };
}

/** A key with nothing behind it says nothing. */
function isWritten(value: Value | undefined): boolean {
  return value !== undefined && !(value.type === 'scalar' && value.value === null);
}

/** The template that a step writes out itself. */
export function inlineTemplate(
  id: string,
  place: { file: string; span: Span },
  parts: { subject?: readonly Located<Passage>[]; preheader?: Located<Passage>; body?: Passage },
): Template {
  const subjects = (parts.subject ?? []).map((passage) => headLine(passage, 'subject'));
  const preheader = parts.preheader === undefined ? undefined : headLine(parts.preheader, 'preheader');
  const empty = { ...plainPassage('', place.file, place.span.end) };
  const body = readBody({ passage: parts.body ?? empty, start: 0 });
  return {
    id,
    file: place.file,
    origin: 'inline',
    span: place.span,
    subjects: subjects.map((subject) => subject.line),
    ...(preheader === undefined ? {} : { preheader: preheader.line }),
    categories: [],
    dates: [],
    language: 'en',
    body: body.body,
    ...gatherTags([...subjects, ...(preheader === undefined ? [] : [preheader]), body]),
  };
}

/** The keys that are there. */
function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Pick<T, K>;
}

interface Tagged {
  readonly tags: readonly MergeTag[];
  readonly problems: readonly TagProblem[];
}

function gatherTags(texts: readonly Tagged[]): Pick<Template, 'mergeTags' | 'tagProblems'> {
  const mergeTags = texts.flatMap((text) => text.tags);
  const problems = [...texts.flatMap((text) => text.problems), ...mixedDialects(mergeTags)];
  return { mergeTags, tagProblems: problems.sort((a, b) => compareSpans(a.span, b.span)) };
}

function headLine(written: Located<Passage>, role: 'subject' | 'preheader'): { line: HeadLine } & Tagged {
  const { value: passage, span } = written;
  const { block, tags, problems } = readLine(passage, role);
  return { line: { block, span: passage.text === '' ? span : spanIn(passage) }, tags, problems };
}

/** A sender written in two keys. */
function senderOf(name: Passage | undefined, email: Passage | undefined): Address | undefined {
  const part = (passage: Passage | undefined): Located<string> | undefined =>
    passage === undefined || passage.text.trim() === '' ? undefined : located(passage.text.trim(), spanIn(passage));
  const [named, mailed] = [part(name), part(email)];
  const span = named?.span ?? mailed?.span;
  if (span === undefined) return undefined;
  return { span, ...(named === undefined ? {} : { name: named }), ...(mailed === undefined ? {} : { email: mailed }) };
}

function passageOf(entry: MapEntry | undefined): Passage | undefined {
  return entry?.value.type === 'scalar' ? entry.value.passage : undefined;
}
