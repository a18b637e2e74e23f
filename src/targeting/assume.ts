/** Predicates read for someone of whom a behaviour is known: the one who never responds, the one who has answered. */
import type { BehaviourFilter, BehaviourName, Campaign, Predicate } from '../model/index.js';

/** Whether a behaviour is taken as true or false; undefined where it stays as it is. */
export type Assumption = (name: BehaviourName, filter: BehaviourFilter) => boolean | undefined;

/** Segments on a ring are unknown anyway. */
const DEEPEST = 50;

/** A predicate in which the behaviours that are assumed are settled; segments are followed. */
export function assuming(predicate: Predicate, campaign: Campaign, assumption: Assumption, depth = 0): Predicate {
  const { span } = predicate;
  switch (predicate.type) {
    case 'behaviour': {
      const known = assumption(predicate.name, predicate.filter);
      return known === undefined ? predicate : { type: known ? 'all' : 'any', of: [], span };
    }
    case 'all':
    case 'any':
      return { ...predicate, of: predicate.of.map((part) => assuming(part, campaign, assumption, depth)) };
    case 'not':
      return { ...predicate, of: assuming(predicate.of, campaign, assumption, depth) };
    case 'segment': {
      const segment = campaign.segments.get(predicate.id.value);
      return segment === undefined || depth > DEEPEST
        ? predicate
        : assuming(segment.match, campaign, assumption, depth + 1);
    }
    case 'attribute':
      return predicate;
  }
}
