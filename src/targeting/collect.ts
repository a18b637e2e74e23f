/** Finds everything in a campaign that speaks about contacts. */
import {
  type AttributeTest,
  type Cadence,
  type Campaign,
  type Predicate,
  predicatesIn,
  type StepItem,
} from '../model/index.js';

/** Conditions of steps and of arms of branches, in order. */
export function* conditionsIn(items: readonly StepItem[]): Generator<Predicate> {
  for (const item of items) {
    if (item.type === 'step') {
      if (item.condition !== undefined) yield item.condition;
      continue;
    }
    for (const arm of item.arms) {
      if (arm.condition !== undefined) yield arm.condition;
      yield* conditionsIn(arm.steps);
    }
  }
}

/** Predicates that say who enters a cadence. */
export function* entryPredicatesOf(cadence: Cadence): Generator<Predicate> {
  if (cadence.audience !== undefined) yield cadence.audience;
  yield* cadence.exclude;
  for (const exit of cadence.exits) if (exit.type === 'when') yield exit.when;
}

/** All predicates of a campaign, outermost ones only. */
export function* predicatesOf(campaign: Campaign): Generator<Predicate> {
  for (const segment of campaign.segments.values()) yield segment.match;
  for (const cadence of campaign.cadences) {
    yield* entryPredicatesOf(cadence);
    yield* conditionsIn(cadence.steps);
  }
  for (const template of campaign.templates) if (template.audience !== undefined) yield template.audience;
  for (const constraint of campaign.contacts?.constraints ?? []) yield* [constraint.if, constraint.then];
  for (const category of campaign.catalog.categories.values())
    if (category.audience !== undefined) yield category.audience;
}

/** The tests of each attribute in some predicates. */
export function testsByAttribute(predicates: Iterable<Predicate>): Map<string, AttributeTest[]> {
  const found = new Map<string, AttributeTest[]>();
  for (const outer of predicates) {
    for (const predicate of predicatesIn(outer)) {
      if (predicate.type !== 'attribute') continue;
      const tests = found.get(predicate.name.value);
      if (tests === undefined) found.set(predicate.name.value, [predicate.test]);
      else tests.push(predicate.test);
    }
  }
  return found;
}
