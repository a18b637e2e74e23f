/** Who a template was written for, beside those who get it at a step. */
import type { Cadence, Predicate } from '../model/index.js';
import { type Formula, variablesOf } from './formula.js';
import type { World } from './world.js';

/** A predicate about readers, as it may be read when a step is due. */
export interface Intended {
  /** Those who match when the step is due. */
  readonly due: Formula;
  /** Those who match then or matched when the cadence began, each condition for itself: the most that can be meant. */
  readonly ever: Formula;
}

/**
 * Whom a predicate in a template means at a step of a cadence. Mails of the cadence may have been opened meanwhile, so
 * "opened nothing for a year" was true of people when they entered and still describes whom the template is for.
 */
export function intendedBy(world: World, predicate: Predicate, cadence: Cadence): Intended {
  const due = world.formula(predicate, { moment: 'step', cadence });
  // Where mails of the cadence make no difference, neither does the moment.
  return { due, ever: due === world.formula(predicate) ? due : everMatching(world, predicate, cadence) };
}

function everMatching(world: World, predicate: Predicate, cadence: Cadence): Formula {
  if (predicate.type === 'all' || predicate.type === 'any') {
    const parts = predicate.of.map((part) => everMatching(world, part, cadence));
    // Where no part changes, what was read on entering is all there is.
    if (parts.every((part, index) => part === world.formula(predicate.of[index] as Predicate)))
      return world.formula(predicate);
    return predicate.type === 'all' ? world.and(parts) : world.or(parts);
  }
  const segment = predicate.type === 'segment' ? world.followed(predicate.id.value) : undefined;
  if (segment !== undefined) return everMatching(world, segment.match, cadence);
  const [before, due] = [world.formula(predicate), world.formula(predicate, { moment: 'step', cadence })];
  return before === due ? due : world.or([before, due]);
}

/** Whether a formula speaks of something that cannot be read, such as a segment that does not exist. */
export function isPartlyUnknown(formula: Formula): boolean {
  return variablesOf(formula).some(({ subject }) => subject.type === 'unknown');
}
