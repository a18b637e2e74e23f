/** YAML → segments, the contact schema and the catalog. */
import type {
  Attribute,
  AttributeValue,
  Category,
  Constraint,
  Located,
  Product,
  Segment,
  Value,
} from '../model/index.js';
import {
  boolean,
  custom,
  group,
  type JsonSchema,
  list,
  number,
  oneOf,
  plain,
  rejectValue,
  report,
  type Type,
  table,
  text,
} from '../schema/index.js';
import { predicate } from './predicate.js';
import type { FileReading } from './reading.js';

/** What a file says about contacts and products. */
export interface AudienceDraft {
  readonly segments: readonly Segment[];
  readonly attributes: readonly Attribute[];
  readonly declaresContacts: boolean;
  readonly constraints: readonly Constraint[];
  readonly categories: readonly Category[];
  readonly products: readonly Product[];
}

const segment = group({
  about: { type: text('a sentence'), doc: 'Who they are, in a sentence.' },
  match: { type: predicate, doc: 'The condition.', required: true },
});

const ATTRIBUTE_TYPES = ['text', 'number', 'integer', 'boolean', 'date', 'list'] as const;

const values: Type<readonly Located<AttributeValue>[] | 'open'> = custom(
  'a list of values, or `open`',
  { anyOf: [{ const: 'open' }, { type: 'array' }] },
  (value, reading) => {
    if (value.type === 'scalar' && value.value === 'open') return 'open';
    if (value.type !== 'list') return rejectValue(value, 'a list of values, or `open`', reading);
    if (value.items.length === 0)
      report(reading, 'invalid-value', value.span, 'This list is empty, so nobody could have a value.');
    return value.items.flatMap((item) => {
      if (item.type === 'scalar' && item.value !== null) return [{ value: item.value, span: item.span }];
      return rejectValue(item, 'a value', reading) ?? [];
    });
  },
);

const attribute = group({
  type: { type: plain(oneOf(ATTRIBUTE_TYPES)), doc: 'text, number, integer, boolean, date or list.' },
  values: { type: values, doc: 'All values that occur, or `open` when others may.' },
  required: { type: plain(boolean()), doc: 'Whether every contact has it (default false).' },
  min: { type: plain(number()), doc: 'The least number.' },
  max: { type: plain(number()), doc: 'The greatest number.' },
  about: { type: text('a sentence'), doc: 'What it means.' },
});

const constraint = group({
  if: { type: predicate, doc: 'Whoever matches this …', required: true },
  then: { type: predicate, doc: '… also matches this.', required: true },
});

const category = group({
  parent: { type: text('the id of a category'), doc: 'The category above it.' },
  audience: { type: predicate, doc: 'Who it is made for; handed down to the categories below.' },
  terms: { type: list(text('a word'), { single: true }), doc: 'Words that the copy uses for it.' },
  goesWith: {
    type: list(text('the id of a category'), { single: true }),
    doc: 'Categories that are no surprise beside it.',
  },
  about: { type: text('a sentence'), doc: 'What it is.' },
});

const product = group({
  category: { type: text('the id of a category'), doc: 'The category that it belongs to.' },
  durable: { type: plain(boolean()), doc: 'Bought once for a long time (default true).' },
  about: { type: text('a sentence'), doc: 'What it is.' },
});

/** An empty value counts as an empty group: `age:` declares an attribute of which nothing is known. */
function emptyAllowed<T>(type: Type<T>): Type<T> {
  const json: JsonSchema = { anyOf: [type.json, { type: 'null' }] };
  return custom(type.expects, json, (value, reading) =>
    type.read(
      value.type === 'scalar' && value.value === null ? { type: 'map', entries: [], span: value.span } : value,
      reading,
    ),
  );
}

/** A file of segments, attributes, categories or products; one file may hold several. */
export const AUDIENCE = group({
  segments: { type: table(segment), doc: 'Segments by id.' },
  attributes: { type: table(emptyAllowed(attribute)), doc: 'What is known about contacts, by name.' },
  constraints: { type: list(constraint), doc: 'What always goes together.' },
  categories: { type: table(emptyAllowed(category)), doc: 'Categories of products by id.' },
  products: { type: table(emptyAllowed(product)), doc: 'Products by id.' },
});

/** Reads a file of segments, attributes, categories and products. */
export function readAudience(value: Value, reading: FileReading): AudienceDraft | undefined {
  const found = AUDIENCE.read(value, reading)?.value;
  if (found === undefined) return undefined;
  return {
    segments: (found.segments ?? []).flatMap(({ name, value: { value: one } }) => {
      // A segment whose condition could not be read is known, and nothing is known about who is in it.
      const match = one.match ?? { type: 'segment' as const, id: name, span: name.span };
      return [
        {
          id: name.value,
          file: reading.file,
          span: name.span,
          match,
          ...(one.about === undefined ? {} : { about: one.about }),
        },
      ];
    }),
    declaresContacts: found.attributes !== undefined,
    attributes: (found.attributes ?? []).map(({ name, value: { value: one, entries } }) => {
      if (one.min !== undefined && one.max !== undefined && one.min > one.max && entries.max !== undefined)
        report(reading, 'invalid-value', entries.max.value.span, 'The greatest number is below the least.');
      const { about: _about, required, ...rest } = one;
      return { ...rest, name: name.value, span: name.span, required: required ?? false };
    }),
    constraints: (found.constraints ?? []).flatMap(({ value: one, map }) =>
      one.if === undefined || one.then === undefined ? [] : [{ if: one.if, then: one.then, span: map.span }],
    ),
    categories: (found.categories ?? []).map(({ name, value: { value: one } }) => {
      const { about: _about, terms, goesWith, ...rest } = one;
      return { ...rest, id: name.value, span: name.span, terms: terms ?? [], goesWith: goesWith ?? [] };
    }),
    products: (found.products ?? []).map(({ name, value: { value: one } }) => {
      const { about: _about, durable, ...rest } = one;
      return { ...rest, id: name.value, span: name.span, durable: durable ?? true };
    }),
  };
}
