/** A segment or an audience that nobody can match. */
import type { Predicate, Related } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import {
  type Demand,
  type Emptiness,
  emptinessOf,
  entryDemandsOf,
  inWords,
  placesOf,
  worldOf,
} from '../targeting/index.js';

interface Clash {
  readonly name: string;
  /** The lines that exclude each other, in words. */
  readonly lines: readonly string[];
  /** Names of the declarations that have a part in it. */
  readonly declared: readonly string[];
}

export default defineRule({
  scope: 'campaign',
  category: 'targeting',
  summary: 'Nobody can match a segment or an audience: its conditions exclude each other.',
  why: 'The people whom somebody had in mind get nothing, and nobody notices.',
  instead: 'Drop one of the conditions, or put those that were meant as alternatives under `any`.',
  severity: 'error',
  sources: [],
  options: {},
  messages: {
    segment: (facts: Clash) => `Nobody can be in the segment "${facts.name}": ${reasonOf(facts)}.`,
    cadence: (facts: Clash) => `Nobody can get the cadence "${facts.name}": ${reasonOf(facts)}.`,
    template: (facts: Clash) => `Nobody is who "${facts.name}" was written for: ${reasonOf(facts)}.`,
  },
  *check(campaign) {
    const world = worldOf(campaign);
    const why = (demands: readonly Demand[]) => emptinessOf(world, demands);
    for (const { id, span, match } of campaign.segments.values()) {
      const found = why([everyoneIn(match)]);
      if (found !== undefined) yield { message: 'segment', at: span, ...detailsOf(id, found) };
    }
    for (const cadence of campaign.cadences) {
      const found = why(entryDemandsOf(cadence));
      if (found !== undefined) yield { message: 'cadence', at: cadence.audienceSpan, ...detailsOf(cadence.id, found) };
    }
    for (const { id, audience } of campaign.templates) {
      const found = audience === undefined ? undefined : why([everyoneIn(audience)]);
      if (audience !== undefined && found !== undefined)
        yield { message: 'template', at: audience.span, ...detailsOf(id, found) };
    }
  },
});

function everyoneIn(predicate: Predicate): Demand {
  return { predicate, negated: false, at: { moment: 'entry' } };
}

function detailsOf(name: string, { clash, declared }: Emptiness): { data: Clash; related: readonly Related[] } {
  const places = placesOf(clash);
  const names = declared.map((one) => ('name' in one ? one.name : 'constraints'));
  return {
    data: { name, lines: places.map(({ words }) => words), declared: [...new Set(names)] },
    related: [
      ...places.map(({ span, words }) => ({ span, message: `this asks for: ${words}` })),
      ...declared.map(({ span }) => ({ span, message: 'the contact schema says otherwise here' })),
    ],
  };
}

function reasonOf({ lines, declared }: Clash): string {
  const asked = inWords(lines.map((line) => `"${line}"`));
  if (declared.length > 0) return `${asked} cannot be, by what the contact schema says of ${inWords(declared)}`;
  return lines.length > 1 ? `${asked} exclude each other` : `${asked} matches nobody`;
}
