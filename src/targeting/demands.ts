/** What is demanded of people, line by line as it is written, and which lines exclude each other. */
import { type Cadence, coveringSpan, type Predicate, type Span } from '../model/index.js';
import type { Formula } from './formula.js';
import { predicateInWords } from './words.js';
import type { When, World } from './world.js';

/** A predicate that someone must match, or must not. */
export interface Demand {
  readonly predicate: Predicate;
  readonly negated: boolean;
  readonly at: When;
}

/** One line of what is demanded: nothing in it can be taken away by itself. */
export interface Line extends Demand {
  readonly span: Span;
  readonly formula: Formula;
}

const ENTRY: When = { moment: 'entry' };

/** Who may enter a cadence, as its file says it. */
export function entryDemandsOf(cadence: Cadence): readonly Demand[] {
  const must = (predicate: Predicate): Demand => ({ predicate, negated: false, at: ENTRY });
  const mustNot = (predicate: Predicate): Demand => ({ predicate, negated: true, at: ENTRY });
  return [
    ...cadence.segments.map((id) => must({ type: 'segment', id, span: id.span })),
    ...(cadence.audience === undefined ? [] : [must(cadence.audience)]),
    ...cadence.exclude.map(mustNot),
    ...cadence.exits.flatMap((exit) => (exit.type === 'when' ? [mustNot(exit.when)] : [])),
  ];
}

/** Takes demands apart into lines; segments are followed to where they are written. */
export function linesOf(world: World, demands: readonly Demand[]): readonly Line[] {
  const found = new Map<number, Line>();
  for (const demand of demands) {
    for (const line of linesIn(world, demand)) {
      if (line.formula.type !== 'true' && !found.has(line.formula.id)) found.set(line.formula.id, line);
    }
  }
  return [...found.values()];
}

/** `reference`: where the segment is named that this demand stands in. */
function* linesIn(world: World, { predicate, negated, at }: Demand, reference?: Span): Generator<Line> {
  if (predicate.type === 'not') {
    yield* linesIn(world, { predicate: predicate.of, negated: !negated, at }, reference);
    return;
  }
  if (predicate.type === 'segment') {
    const segment = world.followed(predicate.id.value);
    if (segment !== undefined) {
      yield* linesIn(world, { predicate: segment.match, negated, at }, reference ?? predicate.span);
      return;
    }
  }
  if ((predicate.type === 'all' && !negated) || (predicate.type === 'any' && negated)) {
    for (const part of predicate.of) yield* linesIn(world, { predicate: part, negated, at }, reference);
    return;
  }
  const formula = world.formula(predicate, at);
  // What a segment excludes as a whole is excluded where it is named.
  const span = negated && isJunction(predicate) ? (reference ?? predicate.span) : predicate.span;
  yield { predicate, negated, at, span, formula: negated ? world.not(formula) : formula };
}

function isJunction({ type }: Predicate): boolean {
  return type === 'all' || type === 'any';
}

/** A least set of lines that nobody can match together; undefined when somebody can match all of them. */
export function clashAmong(world: World, lines: readonly Line[]): readonly Line[] | undefined {
  const isPossible = (some: readonly Line[]): boolean =>
    world.isPossible(world.and(some.map(({ formula }) => formula)));
  if (isPossible(lines)) return undefined;
  let core = lines;
  // What stands last is nearest to the place that is looked at, and is kept where there is a choice.
  for (const line of lines) {
    const rest = core.filter((other) => other !== line);
    if (!isPossible(rest)) core = rest;
  }
  return core;
}

/** Those who meet a demand. */
export function formulaOf(world: World, { predicate, negated, at }: Demand): Formula {
  const formula = world.formula(predicate, at);
  return negated ? world.not(formula) : formula;
}

/** A line in words. */
export function lineInWords({ predicate, negated }: Demand): string {
  return predicateInWords(predicate, negated);
}

/** Lines of one place together, each with what it says. */
export function placesOf(lines: readonly Line[]): readonly { readonly span: Span; readonly words: string }[] {
  const byPlace = new Map<string, { span: Span; words: string }>();
  for (const line of lines) {
    const key = `${line.span.file}:${line.span.start}`;
    const known = byPlace.get(key);
    const words = lineInWords(line);
    if (known === undefined) byPlace.set(key, { span: line.span, words });
    else byPlace.set(key, { span: coveringSpan(known.span, line.span), words: `${known.words}, and ${words}` });
  }
  return [...byPlace.values()];
}
