/** YAML as a tree in which every key and value knows where it is written. */

import type { Passage } from './passage.js';
import type { Located, Span } from './span.js';

/** What a YAML 1.2 scalar can be. Dates stay strings. */
export type Scalar = string | number | boolean | null;

export interface ScalarValue {
  readonly type: 'scalar';
  readonly value: Scalar;
  readonly span: Span;
  /** For strings: the text and the way back to the file through quotes, escapes and indentation. */
  readonly passage?: Passage;
  /** How it stands in the file (`20%`, `2026-03-03`), without quotes. */
  readonly raw: string;
}

export interface ListValue {
  readonly type: 'list';
  readonly items: readonly Value[];
  readonly span: Span;
}

export interface MapEntry {
  readonly key: Located<string>;
  readonly value: Value;
}

export interface MapValue {
  readonly type: 'map';
  readonly entries: readonly MapEntry[];
  readonly span: Span;
}

export type Value = ScalarValue | ListValue | MapValue;

/** The value under a key of a map, if there is one. */
export function findEntry(value: Value | undefined, key: string): MapEntry | undefined {
  return value?.type === 'map' ? value.entries.find((entry) => entry.key.value === key) : undefined;
}

/** The plain JavaScript value without positions. */
export function plainValue(value: Value): unknown {
  if (value.type === 'scalar') return value.value;
  if (value.type === 'list') return value.items.map(plainValue);
  return Object.fromEntries(value.entries.map((entry) => [entry.key.value, plainValue(entry.value)]));
}
