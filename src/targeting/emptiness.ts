/** Audiences that nobody matches, and why: the lines that exclude each other, and what the contact schema adds. */
import {
  type Attribute,
  type Campaign,
  type Constraint,
  type Predicate,
  predicatesIn,
  type Segment,
} from '../model/index.js';
import { testsByAttribute } from './collect.js';
import { asksForStrangeValue } from './declared.js';
import { clashAmong, type Demand, formulaOf, type Line, linesOf } from './demands.js';
import { World } from './world.js';

/** Why nobody matches. */
export interface Emptiness {
  /** A least set of lines that exclude each other. */
  readonly clash: readonly Line[];
  /** Declarations without which somebody could match. */
  readonly declared: readonly (Attribute | Constraint)[];
}

/**
 * Why nobody can meet some demands; undefined when somebody can, or when that is so only because of a segment that is
 * empty itself or of a value that does not exist, both of which are reported where they stand.
 */
export function emptinessOf(world: World, demands: readonly Demand[]): Emptiness | undefined {
  const isSatisfied = world.isPossible(world.and(demands.map((demand) => formulaOf(world, demand))));
  if (isSatisfied) return undefined;
  const own = demands.map((demand) => ({
    ...demand,
    predicate: withoutReported(world, demand.predicate, demand.negated),
  }));
  const clash = clashAmong(world, linesOf(world, own));
  return clash === undefined ? undefined : { clash, declared: declarationsFor(world, clash) };
}

/**
 * A predicate in which whatever other findings are about is taken for what lets most people match; the same one where
 * there is no such thing.
 */
function withoutReported(world: World, predicate: Predicate, negated: boolean): Predicate {
  switch (predicate.type) {
    case 'all':
    case 'any': {
      const of = predicate.of.map((part) => withoutReported(world, part, negated));
      return of.every((part, index) => part === predicate.of[index]) ? predicate : { ...predicate, of };
    }
    case 'not': {
      const of = withoutReported(world, predicate.of, !negated);
      return of === predicate.of ? predicate : { ...predicate, of };
    }
    case 'segment': {
      const segment = world.followed(predicate.id.value);
      if (segment === undefined) return predicate;
      if (!world.isPossible(world.segment(segment.id))) return anyoneInPlaceOf(predicate, negated);
      const inside = withoutReportedIn(world, segment, negated);
      return inside === segment.match ? predicate : inside;
    }
    case 'attribute':
      return asksForStrangeValue(predicate, world.campaign.contacts) ? anyoneInPlaceOf(predicate, negated) : predicate;
    case 'behaviour':
      return predicate;
  }
}

/** Everyone, or nobody where that is what is excluded. */
function anyoneInPlaceOf({ span }: Predicate, negated: boolean): Predicate {
  return { type: negated ? 'any' : 'all', of: [], span };
}

const cleared = new WeakMap<World, Map<string, Predicate>>();

/** The same for what a segment asks for, over any number of others; each segment is looked through once. */
function withoutReportedIn(world: World, { id, match }: Segment, negated: boolean): Predicate {
  let known = cleared.get(world);
  if (known === undefined) {
    known = new Map();
    cleared.set(world, known);
  }
  const key = `${negated} ${id}`;
  let found = known.get(key);
  if (found === undefined) {
    found = withoutReported(world, match, negated);
    known.set(key, found);
  }
  return found;
}

const behind = new WeakMap<World, Map<string, readonly (Attribute | Constraint)[]>>();

/** The declarations that a clash needs, found once for the same lines. */
function declarationsFor(world: World, clash: readonly Line[]): readonly (Attribute | Constraint)[] {
  let known = behind.get(world);
  if (known === undefined) {
    known = new Map();
    behind.set(world, known);
  }
  const key = clash
    .map(({ predicate, negated }) => `${negated} ${predicate.span.file}:${predicate.span.start}:${predicate.span.end}`)
    .sort()
    .join();
  let found = known.get(key);
  if (found === undefined) {
    found = declarationsBehind(world.campaign, clash);
    known.set(key, found);
  }
  return found;
}

/** The declarations that a clash needs: each by itself, left out, would let somebody match, or all of them together would. */
function declarationsBehind(campaign: Campaign, clash: readonly Line[]): readonly (Attribute | Constraint)[] {
  const { contacts } = campaign;
  if (contacts === undefined) return [];
  const used = segmentsIn(campaign, clash);
  const isPossibleWith = (attributes: readonly Attribute[], constraints: readonly Constraint[]): boolean => {
    const schema = { attributes: new Map(attributes.map((one) => [one.name, one])), constraints };
    const small = { ...campaign, cadences: [], templates: [], uses: new Map(), segments: used, contacts: schema };
    const world = new World(
      small,
      clash.map(({ predicate }) => predicate),
    );
    const demanded = clash.map((line) => formulaOf(world, line));
    return world.isPossible(world.and(demanded));
  };
  if (!isPossibleWith([], [])) return [];
  const names = namesIn(campaign, clash, used);
  let attributes = [...contacts.attributes.values()].filter(({ name }) => names.has(name));
  let constraints = [...contacts.constraints];
  for (const one of contacts.constraints) {
    const rest = constraints.filter((other) => other !== one);
    if (!isPossibleWith(attributes, rest)) constraints = rest;
  }
  for (const one of [...attributes]) {
    const rest = attributes.filter((other) => other !== one);
    if (!isPossibleWith(rest, constraints)) attributes = rest;
  }
  return [...attributes, ...constraints];
}

/** The segments that lines refer to, over any number of others. */
function segmentsIn({ segments }: Campaign, clash: readonly Line[]): ReadonlyMap<string, Segment> {
  const found = new Map<string, Segment>();
  const open = clash.map(({ predicate }) => predicate);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const part of predicatesIn(next)) {
      const segment = part.type === 'segment' ? segments.get(part.id.value) : undefined;
      if (segment === undefined || found.has(segment.id)) continue;
      found.set(segment.id, segment);
      open.push(segment.match);
    }
  }
  return found;
}

/** Attributes that lines, the segments in them, or constraints speak of. */
function namesIn(
  { contacts }: Campaign,
  clash: readonly Line[],
  used: ReadonlyMap<string, Segment>,
): ReadonlySet<string> {
  const predicates = [
    ...clash.map(({ predicate }) => predicate),
    ...[...used.values()].map(({ match }) => match),
    ...(contacts?.constraints ?? []).flatMap((one) => [one.if, one.then]),
  ];
  return new Set(testsByAttribute(predicates).keys());
}
