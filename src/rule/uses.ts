/** All conditions that a campaign holds, wherever they are written. */
import type { Cadence, Campaign, Predicate, StepItem } from '../model/index.js';

/** A condition, the file that it stands in, and the segment that it defines, if it defines one. */
export interface PlacedPredicate {
  readonly predicate: Predicate;
  readonly file: string;
  readonly segment?: string;
}

/** The conditions of cadences, segments, templates, constraints and categories. References to segments are conditions too. */
export function* predicatesOf(campaign: Campaign): Generator<PlacedPredicate> {
  for (const cadence of campaign.cadences)
    for (const predicate of inCadence(cadence)) yield { predicate, file: cadence.file };
  for (const { id, match, file, span } of campaign.segments.values()) {
    // A segment whose condition could not be read refers to itself.
    if (match.span !== span) yield { predicate: match, file, segment: id };
  }
  for (const { audience, file } of campaign.templates) if (audience !== undefined) yield { predicate: audience, file };
  for (const { if: condition, then, span } of campaign.contacts?.constraints ?? []) {
    yield { predicate: condition, file: span.file };
    yield { predicate: then, file: span.file };
  }
  for (const { audience, span } of campaign.catalog.categories.values())
    if (audience !== undefined) yield { predicate: audience, file: span.file };
}

function* inCadence({ segments, audience, exclude, exits, steps }: Cadence): Generator<Predicate> {
  for (const id of segments) yield { type: 'segment', id, span: id.span };
  if (audience !== undefined) yield audience;
  yield* exclude;
  for (const exit of exits) if (exit.type === 'when') yield exit.when;
  yield* inSteps(steps);
}

function* inSteps(items: readonly StepItem[]): Generator<Predicate> {
  for (const item of items) {
    if (item.type === 'step') {
      if (item.condition !== undefined) yield item.condition;
      continue;
    }
    for (const { condition, steps } of item.arms) {
      if (condition !== undefined) yield condition;
      yield* inSteps(steps);
    }
  }
}
