/** What a value may be: reads a located value into a typed one, says what is wrong with it, and describes itself as JSON Schema. */
import type { Problem, ProblemRule, Related, Span, Value } from '../model/index.js';
import { nearestName } from '../text/nearest.js';

/** A JSON Schema (draft 2020-12) as a plain object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What reading a file needs and gathers. */
export interface Reading {
  /** Takes a problem; reading goes on. */
  report(problem: Problem): void;
  /** Wall-clock minutes of an instant (milliseconds since 1970) in the project's zone. */
  toLocal(instant: number): number;
}

/** A kind of value. `read` reports what is wrong and returns undefined for a value that cannot be used. */
export interface Type<T> {
  /** What is expected, to stand after "must be": `a duration such as 6d`. */
  readonly expects: string;
  readonly json: JsonSchema;
  read(value: Value, reading: Reading): T | undefined;
}

/** Reports a problem of a rule at a place. */
export function report(
  reading: Reading,
  rule: ProblemRule,
  span: Span,
  message: string,
  related?: readonly Related[],
): void {
  reading.report(related === undefined ? { rule, message, span } : { rule, message, span, related });
}

/** How a value of a file is called in a message: `a list`, `the number 7`, `"soon"`. */
export function describeValue(value: Value): string {
  if (value.type === 'list') return 'a list';
  if (value.type === 'map') return 'a group of keys';
  if (value.value === null) return 'empty';
  return typeof value.value === 'string' ? `"${shorten(value.value)}"` : `\`${value.raw}\``;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Reports a value of the wrong kind and gives undefined. */
export function rejectValue(value: Value, expects: string, reading: Reading): undefined {
  report(reading, 'invalid-value', value.span, `This must be ${expects}, and it is ${describeValue(value)}.`);
  return undefined;
}

/** ` Did you mean "subject"?`, or nothing when no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}
