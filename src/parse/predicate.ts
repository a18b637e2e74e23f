/** Predicates as they are written in segments, audiences, exits and conditions. */
import {
  type AttributeTest,
  type AttributeValue,
  BEHAVIOURS,
  type BehaviourFilter,
  type BehaviourName,
  DAY,
  type Located,
  type MapEntry,
  type Predicate,
  type Span,
  type Value,
} from '../model/index.js';
import {
  boolean,
  custom,
  dateTime,
  didYouMean,
  duration,
  group,
  type JsonSchema,
  list,
  number,
  rejectValue,
  report,
  type Type,
  text,
} from '../schema/index.js';
import type { FileReading } from './reading.js';

const EXPECTS = 'a condition such as `{country: ES}`';

const JSON_SCHEMA: JsonSchema = { $ref: '#/$defs/predicate' };

/** A predicate. */
export const predicate: Type<Predicate> = custom(EXPECTS, JSON_SCHEMA, (value, reading) =>
  readPredicate(value, reading as FileReading),
);

const COMBINERS = ['all', 'any', 'not', 'segment'] as const;

/** Reads a predicate; what cannot be read is reported and left out. */
function readPredicate(value: Value, reading: FileReading): Predicate | undefined {
  if (value.type !== 'map') return rejectValue(value, EXPECTS, reading);
  const parts = value.entries.flatMap((entry) => readEntry(entry, reading) ?? []);
  const only = parts[0];
  if (parts.length === 1 && only !== undefined) return only;
  // A condition that could not be read must not turn into "everyone".
  if (parts.length === 0 && value.entries.length > 0) return undefined;
  return { type: 'all', of: parts, span: value.span };
}

function readEntry(entry: MapEntry, reading: FileReading): Predicate | undefined {
  const { key, value } = entry;
  const span = { ...key.span, end: Math.max(key.span.end, value.span.end) };
  switch (key.value) {
    case 'all':
    case 'any':
      return readParts(key.value, value, span, reading);
    case 'not': {
      const of = readPredicate(value, reading);
      return of === undefined ? undefined : { type: 'not', of, span };
    }
    case 'segment': {
      const ids = list(text('the id of a segment'), { single: true }).read(value, reading);
      return ids === undefined
        ? undefined
        : joined(
            'all',
            ids.map((id) => ({ type: 'segment', id, span: id.span })),
            span,
          );
    }
    default: {
      const behaviour = BEHAVIOURS.find((name) => name === key.value);
      return behaviour === undefined
        ? readAttribute(key, value, span, reading)
        : readBehaviour(behaviour, entry, span, reading);
    }
  }
}

function readParts(type: 'all' | 'any', value: Value, span: Span, reading: FileReading): Predicate | undefined {
  if (value.type === 'map')
    return readParts(
      type,
      {
        type: 'list',
        span: value.span,
        items: value.entries.map((entry) => ({
          type: 'map',
          entries: [entry],
          span: { ...entry.key.span, end: entry.value.span.end },
        })),
      },
      span,
      reading,
    );
  if (value.type !== 'list') return rejectValue(value, 'a list of conditions', reading);
  return { type, of: value.items.flatMap((item) => readPredicate(item, reading) ?? []), span };
}

function joined(type: 'all' | 'any', of: readonly Predicate[], span: Span): Predicate {
  const only = of[0];
  return of.length === 1 && only !== undefined ? { ...only, span } : { type, of, span };
}

const date = dateTime();
const recency = duration({ zero: true });
const count = number({ min: 1, whole: true });
const FILTER = group({
  product: { type: text('the id of a product'), doc: 'A product of the catalog.' },
  category: { type: text('the id of a category'), doc: 'A category of the catalog, those below it included.' },
  template: { type: text('the id of a template'), doc: 'A template, by id or path.' },
  name: { type: text('the name of an event'), doc: 'The name of the event.' },
  within: { type: recency, doc: 'At most this long ago.' },
  atLeast: { type: count, doc: 'At least this many times.' },
});

/** `bought: {category: tents, within: 90d}`, `opened: hello`, `bought: {}`. */
function readBehaviour(name: BehaviourName, entry: MapEntry, span: Span, reading: FileReading): Predicate | undefined {
  const { value } = entry;
  if (value.type === 'scalar' && value.value === true) return { type: 'behaviour', name, filter: {}, span };
  if (value.type === 'scalar' && value.value === false)
    return { type: 'not', of: { type: 'behaviour', name, filter: {}, span }, span };
  if (value.type === 'scalar' && value.value !== null) return readBareBehaviour(name, value, span, reading);
  const read = FILTER.read(value, reading)?.value;
  if (read === undefined) return undefined;
  const within = read.within === undefined ? {} : { within: read.within.value };
  const atLeast = read.atLeast === undefined ? {} : { atLeast: read.atLeast.value };
  const { within: _within, atLeast: _atLeast, ...rest } = read;
  return {
    type: 'behaviour',
    name,
    filter: { ...rest, ...templateId(read.template, reading), ...within, ...atLeast },
    span,
  };
}

function templateId(template: Located<string> | undefined, reading: FileReading): { templateId?: string } {
  const id = template === undefined ? undefined : reading.templateIdOf(template.value);
  return id === undefined ? {} : { templateId: id };
}

/** A bare word names a template, or an event. */
function readBareBehaviour(name: BehaviourName, value: Value, span: Span, reading: FileReading): Predicate | undefined {
  const word = text().read(value, reading);
  if (word === undefined) return undefined;
  if (name === 'event') return { type: 'behaviour', name, filter: { name: word }, span };
  if (name === 'opened' || name === 'clicked' || name === 'replied' || name === 'engaged') {
    const filter: BehaviourFilter = { template: word, ...templateId(word, reading) };
    return { type: 'behaviour', name, filter, span };
  }
  report(
    reading,
    'invalid-value',
    value.span,
    `Write \`${name}: {product: ${word.value}}\` or \`${name}: {category: ${word.value}}\`.`,
  );
  return undefined;
}

/** `country: ES`, `country: [ES, PT]`, `orders: {atLeast: 2}`. */
function readAttribute(name: Located<string>, value: Value, span: Span, reading: FileReading): Predicate | undefined {
  const test = (test: AttributeTest): Predicate => ({ type: 'attribute', name, test, span });
  if (value.type === 'scalar' || value.type === 'list') {
    const values = readValues(value, reading);
    return values === undefined ? undefined : test({ op: 'in', values });
  }
  const parts = value.entries.flatMap((entry) => readOperator(name, entry, reading) ?? []);
  if (parts.length === 0) {
    if (value.entries.length === 0)
      report(
        reading,
        'invalid-value',
        value.span,
        `This says nothing about \`${name.value}\`. Write a value or an operator such as \`{atLeast: 2}\`.`,
      );
    return undefined;
  }
  return joined('all', parts, span);
}

function readValues(value: Value, reading: FileReading): readonly Located<AttributeValue>[] | undefined {
  const items = value.type === 'list' ? value.items : [value];
  const values: Located<AttributeValue>[] = [];
  for (const item of items) {
    if (item.type !== 'scalar' || item.value === null) {
      const hint = item.type === 'scalar' ? 'a value (for "nothing known" write `{exists: false}`)' : 'a value';
      rejectValue(item, hint, reading);
    } else values.push({ value: item.value, span: item.span });
  }
  if (items.length === 0) report(reading, 'invalid-value', value.span, 'This list is empty, so nobody can match it.');
  return values.length === 0 ? undefined : values;
}

type ReadOperator = (name: Located<string>, value: Value, span: Span, reading: FileReading) => Predicate | undefined;

/** How the value of an operator is read, and its shape for editors. */
interface Operator {
  readonly json: JsonSchema;
  readonly read: ReadOperator;
}

const attribute = (name: Located<string>, test: AttributeTest, span: Span): Predicate => ({
  type: 'attribute',
  name,
  test,
  span,
});

const negated = ({ json, read }: Operator): Operator => ({
  json,
  read: (name, value, span, reading) => {
    const of = read(name, value, span, reading);
    return of === undefined ? undefined : { type: 'not', of, span };
  },
});

const VALUE_JSON: JsonSchema = { type: ['string', 'number', 'boolean'] };
const VALUES_JSON: JsonSchema = { anyOf: [VALUE_JSON, { type: 'array', items: VALUE_JSON, minItems: 1 }] };

const oneOfValues: Operator = {
  json: VALUES_JSON,
  read: (name, value, span, reading) => {
    const values = readValues(value, reading);
    return values === undefined ? undefined : attribute(name, { op: 'in', values }, span);
  },
};

/** An operator whose value is read by a type. */
function typed<T>(type: Type<Located<T>>, testOf: (value: T) => AttributeTest): Operator {
  return {
    json: type.json,
    read: (name, value, span, reading) => {
      const read = type.read(value, reading);
      return read === undefined ? undefined : attribute(name, testOf(read.value), span);
    },
  };
}

const within = typed(recency, (value) => ({ op: 'within', value }));

const holds = (type: 'all' | 'any'): Operator => ({
  json: VALUES_JSON,
  read: (name, value, span, reading) => {
    const values = readValues(value, reading);
    return values === undefined
      ? undefined
      : joined(
          type,
          values.map((one) => attribute(name, { op: 'has', value: one }, span)),
          span,
        );
  },
});

/** Both ends count. */
const readBetween: ReadOperator = (name, value, span, reading) => {
  const ends = value.type === 'list' ? value.items : [];
  const [low, high] = ends;
  if (ends.length !== 2 || low === undefined || high === undefined)
    return rejectValue(value, 'two values, such as `[2, 5]`', reading);
  if (low.type === 'scalar' && typeof low.value === 'string')
    return betweenDates(name, [low, high], { list: value.span, span }, reading);
  const from = number().read(low, reading);
  const to = number().read(high, reading);
  if (from === undefined || to === undefined) return undefined;
  if (from.value > to.value)
    report(reading, 'invalid-value', value.span, 'The first value is greater than the second, so nobody can match it.');
  return {
    type: 'all',
    span,
    of: [
      attribute(name, { op: 'atLeast', value: from.value }, span),
      attribute(name, { op: 'atMost', value: to.value }, span),
    ],
  };
};

function betweenDates(
  name: Located<string>,
  ends: readonly [Value, Value],
  { list, span }: { readonly list: Span; readonly span: Span },
  reading: FileReading,
): Predicate | undefined {
  const from = date.read(ends[0], reading);
  const to = date.read(ends[1], reading);
  if (from === undefined || to === undefined) return undefined;
  const last = to.value.timed ? to.value.at : to.value.at + DAY - 1;
  if (from.value.at > last)
    report(reading, 'invalid-value', list, 'The first day is later than the second, so nobody can match it.');
  const outside = (op: 'before' | 'after', value: typeof from.value): Predicate => ({
    type: 'not',
    of: attribute(name, { op, value }, span),
    span,
  });
  return {
    type: 'all',
    span,
    of: [
      attribute(name, { op: 'exists', value: true }, span),
      outside('before', from.value),
      outside('after', to.value),
    ],
  };
}

const between: Operator = {
  json: {
    type: 'array',
    minItems: 2,
    maxItems: 2,
    anyOf: [{ items: number().json }, { items: date.json }],
  },
  read: readBetween,
};

const OPERATORS: Readonly<Record<string, Operator>> = {
  is: oneOfValues,
  not: negated(oneOfValues),
  in: oneOfValues,
  notIn: negated(oneOfValues),
  atLeast: typed(number(), (value) => ({ op: 'atLeast', value })),
  above: typed(number(), (value) => ({ op: 'above', value })),
  atMost: typed(number(), (value) => ({ op: 'atMost', value })),
  below: typed(number(), (value) => ({ op: 'below', value })),
  between,
  before: typed(date, (value) => ({ op: 'before', value })),
  after: typed(date, (value) => ({ op: 'after', value })),
  within,
  notWithin: negated(within),
  has: holds('all'),
  hasAny: holds('any'),
  hasAll: holds('all'),
  exists: typed(boolean(), (value) => ({ op: 'exists', value })),
  contains: typed(text(), (value) => ({ op: 'contains', value })),
  startsWith: typed(text(), (value) => ({ op: 'startsWith', value })),
  endsWith: typed(text(), (value) => ({ op: 'endsWith', value })),
};

/** What a behaviour may be followed by: a filter, `true`, or the template or event that is meant. */
function behaviourJson(name: BehaviourName): JsonSchema {
  const takesWord = !['bought', 'viewed'].includes(name);
  return { anyOf: [{ type: 'boolean' }, ...(takesWord ? [{ type: ['string', 'number'] }] : []), FILTER.json] };
}

const CONDITIONS_JSON: JsonSchema = { anyOf: [{ type: 'array', items: JSON_SCHEMA }, JSON_SCHEMA] };

/** The shape of predicates for editors, to stand under `$defs.predicate`. Any other name is an attribute. */
export const PREDICATE_JSON: JsonSchema = {
  description: 'A condition on contacts. Several keys must all hold; any other name is an attribute.',
  type: 'object',
  properties: {
    all: CONDITIONS_JSON,
    any: CONDITIONS_JSON,
    not: JSON_SCHEMA,
    segment: list(text('the id of a segment'), { single: true }).json,
    ...Object.fromEntries(BEHAVIOURS.map((name) => [name, behaviourJson(name)])),
  },
  additionalProperties: {
    anyOf: [
      VALUES_JSON,
      {
        type: 'object',
        minProperties: 1,
        properties: Object.fromEntries(Object.entries(OPERATORS).map(([name, { json }]) => [name, json])),
        additionalProperties: false,
      },
    ],
  },
};

function readOperator(name: Located<string>, entry: MapEntry, reading: FileReading): Predicate | undefined {
  const operator = Object.hasOwn(OPERATORS, entry.key.value) ? OPERATORS[entry.key.value] : undefined;
  const span = { ...entry.key.span, end: Math.max(entry.key.span.end, entry.value.span.end) };
  if (operator !== undefined) return operator.read(name, entry.value, span, reading);
  const known = Object.keys(OPERATORS);
  // `bougt: {category: tents}`: what stands inside belongs to a behaviour, so the name was meant as one.
  const behaviour = didYouMean(name.value, BEHAVIOURS);
  const hint = didYouMean(entry.key.value, known) || behaviour || ` Known here: ${known.join(', ')}.`;
  report(reading, 'unknown-key', entry.key.span, `\`${entry.key.value}\` is no operator for \`${name.value}\`.${hint}`);
  return undefined;
}

/** A list of conditions in which a bare word is the id of a segment. */
export const segmentsOrPredicates: Type<readonly Predicate[]> = list(
  custom<Predicate>(
    'the id of a segment, or a condition',
    { anyOf: [{ type: 'string' }, JSON_SCHEMA] },
    (value, reading) => {
      if (value.type === 'map') return readPredicate(value, reading as FileReading);
      const id = text('the id of a segment, or a condition').read(value, reading);
      return id === undefined ? undefined : { type: 'segment', id, span: id.span };
    },
  ),
  { single: true },
);

/** Who a template was written for: one of these segments, or a condition. */
export const templateAudience: Type<Predicate> = custom(
  'the id of a segment, a list of ids, or a condition',
  { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, JSON_SCHEMA] },
  (value, reading) => {
    if (value.type === 'map') return readPredicate(value, reading as FileReading);
    const parts = segmentsOrPredicates.read(value, reading);
    return parts === undefined || parts.length === 0 ? undefined : joined('any', parts, value.span);
  },
);

export { COMBINERS as PREDICATE_COMBINERS };
