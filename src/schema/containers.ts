/** Values made of values: lists, named groups of keys, tables with free names. */
import { type Located, located, type MapEntry, type MapValue, type Value } from '../model/index.js';
import { didYouMean, type JsonSchema, type Reading, rejectValue, report, type Type } from './type.js';

/** A key of a group: what it holds and what it is for. */
export interface Field<T> {
  readonly type: Type<T>;
  /** One sentence for the reference and for editors. */
  readonly doc: string;
  readonly required?: boolean;
  /** Other spellings that mean the same. */
  readonly aliases?: readonly string[];
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What a group of keys is read into: only the keys that are there and could be read. */
export type ReadFields<F extends Fields> = { readonly [K in keyof F]?: F[K] extends Field<infer T> ? T : never };

/** A group as read, with the place of each key that is there. */
export interface Group<F extends Fields> {
  readonly value: ReadFields<F>;
  readonly map: MapValue;
  /** The entry as written, under the key's proper name. */
  readonly entries: Readonly<Partial<Record<keyof F, MapEntry>>>;
}

/** A list; where `single` is set, one value alone counts as a list of one. */
export function list<T>(of: Type<T>, allowed: { single?: boolean; nonEmpty?: boolean } = {}): Type<readonly T[]> {
  const expects = allowed.single === true ? `${of.expects}, or a list of such` : 'a list';
  const many: JsonSchema = { type: 'array', items: of.json, ...(allowed.nonEmpty === true ? { minItems: 1 } : {}) };
  return {
    expects,
    json: allowed.single === true ? { anyOf: [of.json, many] } : many,
    read(value, reading) {
      if (value.type !== 'list') {
        if (allowed.single !== true) return rejectValue(value, expects, reading);
        const one = of.read(value, reading);
        return one === undefined ? undefined : [one];
      }
      if (allowed.nonEmpty === true && value.items.length === 0) return rejectEmpty(value, reading);
      return value.items.map((item) => of.read(item, reading)).filter((item) => item !== undefined);
    },
  };
}

function rejectEmpty(value: Value, reading: Reading): undefined {
  report(reading, 'invalid-value', value.span, 'This list is empty, and it needs at least one entry.');
  return undefined;
}

/** A table whose keys are names chosen by the author. */
export function table<T>(of: Type<T>): Type<readonly { readonly name: Located<string>; readonly value: T }[]> {
  return {
    expects: 'a group of names',
    json: { type: 'object', additionalProperties: of.json },
    read(value, reading) {
      if (value.type !== 'map') return rejectValue(value, 'a group of names', reading);
      return value.entries.flatMap((entry) => {
        const read = of.read(entry.value, reading);
        return read === undefined ? [] : [{ name: entry.key, value: read }];
      });
    },
  };
}

/**
 * A group of known keys. Unknown keys are reported with the nearest known name (leniently where the file may hold keys
 * of other programs); keys that begin with `x-` are free. `json` adds to its description what its reader demands beside.
 */
export function group<const F extends Fields>(
  fields: F,
  settings: { lenient?: boolean; what?: string; json?: JsonSchema } = {},
): Type<Group<F>> {
  const names = new Map<string, string>();
  for (const [name, field] of Object.entries(fields)) {
    for (const spelling of [name, ...(field.aliases ?? [])]) names.set(spelling, name);
  }
  const expects = settings.what ?? `a group of keys (${Object.keys(fields).join(', ')})`;
  return {
    expects,
    json: { ...groupJson(fields, settings.lenient === true), ...settings.json },
    read(value, reading) {
      if (value.type !== 'map') return rejectValue(value, expects, reading);
      const found: Record<string, unknown> = {};
      const entries: Record<string, MapEntry> = {};
      for (const entry of value.entries) {
        const name = names.get(entry.key.value);
        if (name === undefined) reportUnknownKey(entry, names, settings.lenient === true, reading);
        else if (entries[name] !== undefined) reportTwice(entry, entries[name], reading);
        else {
          entries[name] = entry;
          const read = fields[name]?.type.read(entry.value, reading);
          if (read !== undefined) found[name] = read;
        }
      }
      for (const [name, field] of Object.entries(fields)) {
        if (field.required === true && entries[name] === undefined) {
          report(
            reading,
            'invalid-value',
            { ...value.span, end: value.span.start + firstLineLength(value) },
            `The key \`${name}\` is missing here. It must be ${field.type.expects}.`,
          );
        }
      }
      return { value: found as ReadFields<F>, map: value, entries: entries as Group<F>['entries'] };
    },
  };
}

/** A missing key is pointed out at the first key that is there. */
function firstLineLength(value: MapValue): number {
  const first = value.entries[0];
  return first === undefined ? Math.min(1, value.span.end - value.span.start) : first.key.span.end - value.span.start;
}

function reportUnknownKey(
  entry: MapEntry,
  names: ReadonlyMap<string, string>,
  lenient: boolean,
  reading: Reading,
): void {
  const name = entry.key.value;
  if (name.startsWith('x-')) return;
  const hint = didYouMean(name, names.keys()) || ` Known here: ${[...new Set(names.values())].join(', ')}.`;
  reading.report({
    rule: 'unknown-key',
    span: entry.key.span,
    message: `The key \`${name}\` means nothing here.${hint}`,
    lenient,
  });
}

function reportTwice(entry: MapEntry, first: MapEntry, reading: Reading): void {
  report(
    reading,
    'invalid-value',
    entry.key.span,
    `\`${entry.key.value}\` and \`${first.key.value}\` say the same thing. Keep one of them.`,
    [{ span: first.key.span, message: 'first said here' }],
  );
}

function groupJson(fields: Fields, lenient: boolean): JsonSchema {
  const properties: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    for (const spelling of [name, ...(field.aliases ?? [])])
      properties[spelling] = { description: field.doc, ...field.type.json };
  }
  const required = Object.entries(fields).filter(([, field]) => field.required === true && field.aliases === undefined);
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required: required.map(([name]) => name) } : {}),
    ...(lenient ? {} : { patternProperties: { '^x-': true }, additionalProperties: false }),
  };
}

/** A value that is read by the caller's own function. */
export function custom<T>(expects: string, json: JsonSchema, read: Type<T>['read']): Type<T> {
  return { expects, json, read };
}

/** Reads with one type and turns the result into another value. */
export function mapped<A, B>(type: Type<A>, turn: (value: A, reading: Reading, from: Value) => B | undefined): Type<B> {
  return {
    expects: type.expects,
    json: type.json,
    read(value, reading) {
      const read = type.read(value, reading);
      return read === undefined ? undefined : turn(read, reading, value);
    },
  };
}

/** The plain value, without its place. */
export function plain<T>(type: Type<Located<T>>): Type<T> {
  return mapped(type, (read) => read.value);
}

/** A value with its place, for types that read into a value without one. */
export function placed<T>(type: Type<T>): Type<Located<T>> {
  return mapped(type, (read, _reading, from) => located(read, from.span));
}
