/** Plain JavaScript (of a configuration that is code) → located values, whose places are the keys that lead to them. */
import type { MapEntry, Span, Value } from '../model/index.js';

export interface PlainReading {
  readonly value: Value | undefined;
  /** The first thing that no configuration can hold. */
  readonly problem?: string;
  /** The keys that lead to a place, such as `rules.shouting`; empty for the whole. */
  pathAt(offset: number): string;
}

/** Deeper groups than this are refused: a ring has no end. */
const MAX_DEPTH = 100;

/** Reads a plain value; each place is an offset of its own. */
export function readPlain(value: unknown, file: string): PlainReading {
  const reader = new Reader(file);
  const read = value === undefined || value === null ? undefined : reader.read(value, []);
  return {
    value: read,
    ...(reader.problem === undefined ? {} : { problem: reader.problem }),
    pathAt: (offset) => reader.paths[offset] as string,
  };
}

class Reader {
  readonly paths: string[] = [];
  problem: string | undefined;

  constructor(private readonly file: string) {}

  read(value: unknown, path: readonly string[]): Value {
    const span = this.place(path);
    if (path.length > MAX_DEPTH) return this.refuse(path.slice(0, 3), 'is too deeply nested', span);
    if (Array.isArray(value))
      return { type: 'list', items: value.map((item, index) => this.read(item, [...path, String(index)])), span };
    if (typeof value === 'object' && value !== null && isPlain(value)) {
      const entries = Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(
          ([key, inner]): MapEntry => ({
            key: { value: key, span: this.place([...path, key]) },
            value: this.read(inner, [...path, key]),
          }),
        );
      return { type: 'map', entries, span };
    }
    if (value === null) return { type: 'scalar', value, raw: '', span };
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return { type: 'scalar', value, raw: String(value), span };
    return this.refuse(path, `cannot be ${describe(value)}`, span);
  }

  private place(path: readonly string[]): Span {
    const at = this.paths.push(path.join('.')) - 1;
    return { file: this.file, start: at, end: at };
  }

  private refuse(path: readonly string[], what: string, span: Span): Value {
    this.problem ??= `${path.length === 0 ? 'This' : `\`${path.join('.')}\``} ${what}.`;
    return { type: 'scalar', value: null, raw: '', span };
  }
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describe(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' ? `a ${value?.constructor?.name ?? 'strange value'}` : `a ${typeof value}`;
}
