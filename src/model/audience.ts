/** What is known about contacts and products: segments, the contact schema, the catalog. */
import type { AttributeValue, Predicate } from './predicate.js';
import type { Located, Span } from './span.js';

export interface Segment {
  readonly id: string;
  readonly file: string;
  /** Its name, where it is written. */
  readonly span: Span;
  readonly about?: Located<string>;
  readonly match: Predicate;
}

export type AttributeType = 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'list';

export interface Attribute {
  readonly name: string;
  readonly span: Span;
  /** Undefined when nothing was declared. */
  readonly type?: AttributeType;
  /** The declared values; `open` when others may occur; undefined when nothing was declared. */
  readonly values?: readonly Located<AttributeValue>[] | 'open';
  readonly required: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** Whoever matches `if` also matches `then`. */
export interface Constraint {
  readonly if: Predicate;
  readonly then: Predicate;
  readonly span: Span;
}

/** The contact schema, put together from all files that declare attributes. */
export interface ContactSchema {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly constraints: readonly Constraint[];
}

export interface Category {
  readonly id: string;
  readonly span: Span;
  readonly parent?: Located<string>;
  /** Who it is made for, as a predicate on contacts. Inherited by the categories below. */
  readonly audience?: Predicate;
  /** Words that the copy uses for it. */
  readonly terms: readonly Located<string>[];
  /** Categories that are no surprise beside it. */
  readonly goesWith: readonly Located<string>[];
}

export interface Product {
  readonly id: string;
  readonly span: Span;
  readonly category?: Located<string>;
  /** Bought once for a long time (default true). */
  readonly durable: boolean;
}

/** The catalog, put together from all files that declare categories or products. */
export interface Catalog {
  readonly categories: ReadonlyMap<string, Category>;
  readonly products: ReadonlyMap<string, Product>;
}

/** A category and its ancestors, nearest first; stops at a ring. */
export function lineage(catalog: Catalog, category: string): readonly string[] {
  const found: string[] = [];
  let next: string | undefined = category;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = catalog.categories.get(next)?.parent?.value;
  }
  return found;
}
