/** Everything that can be said of an audience: in words, by example, what it implies, and how it stands to the segments. */
import type { Segment } from '../model/index.js';
import { factInWords } from './deeds.js';
import { type Demand, lineInWords, linesOf } from './demands.js';
import { inWords } from './describe.js';
import { exampleOf } from './example.js';
import { isPartlyUnknown } from './fit.js';
import { type Formula, variablesOf } from './formula.js';
import { interestsIn } from './interests.js';
import { consentBy } from './permission.js';
import type { World } from './world.js';

/** How an audience stands to the segments of the campaign, by their ids. */
export interface Neighbours {
  readonly same: readonly string[];
  /** Segments that hold everyone in it, and others. */
  readonly within: readonly string[];
  /** Segments all of whose people are in it. */
  readonly contains: readonly string[];
  readonly overlaps: readonly string[];
  readonly disjoint: readonly string[];
}

export interface Portrait {
  /** One line for each thing that is asked for. */
  readonly lines: readonly string[];
  /** Someone in it; undefined where nobody is. */
  readonly inside: string | undefined;
  /** Someone who meets all lines but one, and that line; undefined where everyone is in it. */
  readonly outside: { readonly person: string; readonly unmet: string } | undefined;
  readonly implies: {
    /** Categories that everyone in it showed an interest in. */
    readonly categories: readonly string[];
    /** Whether everyone in it agreed to get mail; undefined where no such attribute is declared. */
    readonly consent: boolean | undefined;
    /** What everyone in it did, or did not do, lately. */
    readonly recency: readonly string[];
  };
  readonly segments: Neighbours;
}

/** Describes those who meet some demands. `itself` is the segment that is described, which is not compared with itself. */
export function portraitOf(world: World, demands: readonly Demand[], itself?: string): Portrait {
  const lines = linesOf(world, demands);
  const who = world.and(lines.map(({ formula }) => formula));
  const isEmpty = !world.isPossible(who);
  const consent = consentBy(world, ['consent']);
  return {
    lines: lines.map(lineInWords),
    inside: exampleOf(world, who)?.text,
    outside: justOutside(world, lines),
    implies: {
      categories: isEmpty ? [] : impliedCategories(world, who),
      consent: consent === undefined || isEmpty ? undefined : world.implies(who, consent),
      recency: isEmpty ? [] : impliedRecency(world, who),
    },
    segments: neighboursOf(
      world,
      who,
      [...world.campaign.segments.values()].filter(({ id }) => id !== itself),
    ),
  };
}

/** Someone who meets all lines but one: the last one that can be missed by itself. */
function justOutside(world: World, lines: ReturnType<typeof linesOf>): Portrait['outside'] {
  for (const line of [...lines].reverse()) {
    const others = lines.filter((other) => other !== line).map(({ formula }) => formula);
    const near = exampleOf(world, world.and([...others, world.not(line.formula)]));
    if (near !== undefined) return { person: near.text, unmet: lineInWords(line) };
  }
  return undefined;
}

function impliedCategories(world: World, who: Formula): readonly string[] {
  const implied = interestsIn(world, who).filter((interest) => world.implies(who, interest.who));
  return [...new Set(implied.flatMap(({ category }) => category ?? []))].sort();
}

function impliedRecency(world: World, who: Formula): readonly string[] {
  return variablesOf(who).flatMap((variable) => {
    if (variable.subject.type !== 'behaviour' || variable.subject.fact.within === Infinity) return [];
    const holds = world.where(variable, (label) => label.type === 'flag' && label.holds);
    if (world.implies(who, holds)) return [factInWords(variable.subject.fact, true)];
    return world.implies(who, world.not(holds)) ? [factInWords(variable.subject.fact, false)] : [];
  });
}

/** Of a segment that cannot be read in full nothing is claimed; an empty one shares nobody. */
function neighboursOf(world: World, who: Formula, segments: readonly Segment[]): Neighbours {
  const found = { same: [], within: [], contains: [], overlaps: [], disjoint: [] } as Record<
    keyof Neighbours,
    string[]
  >;
  for (const { id } of segments) {
    const other = world.segment(id);
    if (isPartlyUnknown(other)) continue;
    found[relationOf(world, who, other)].push(id);
  }
  return found;
}

function relationOf(world: World, who: Formula, other: Formula): keyof Neighbours {
  if (!world.isPossible(world.and([who, other]))) return 'disjoint';
  const isWithin = world.implies(who, other);
  const isAround = world.implies(other, who);
  if (isWithin && isAround) return 'same';
  if (isWithin) return 'within';
  return isAround ? 'contains' : 'overlaps';
}

/** All lines in one sentence. */
export function linesInWords(lines: readonly string[]): string {
  return lines.length === 0 ? 'everyone' : inWords(lines);
}
