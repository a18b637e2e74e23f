/** A reference to a segment that no file defines. */
import { type Located, predicatesIn } from '../model/index.js';
import { defineRule, didYouMean, mayBeUnreadSegment } from '../rule/index.js';
import { predicatesOf } from '../targeting/index.js';

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary: 'A reference to a segment that no file defines.',
  why: 'Nobody can say who is meant, so nothing can be checked about them, and the platform may send to everyone or to nobody.',
  instead: 'Correct the name, or define the segment.',
  severity: 'error',
  sources: [],
  options: {},
  messages: {
    unknown: ({ segment, hint }: { segment: string; hint: string }) => `There is no segment "${segment}".${hint}`,
  },
  *check(campaign) {
    const { segments, cadences } = campaign;
    const named = cadences.flatMap((cadence): readonly Located<string>[] => cadence.segments);
    const inPredicates = [...predicatesOf(campaign)].flatMap((predicate) =>
      [...predicatesIn(predicate)].flatMap((part) => (part.type === 'segment' ? [part.id] : [])),
    );
    for (const { value: segment, span } of [...named, ...inPredicates]) {
      if (segments.has(segment) || mayBeUnreadSegment(campaign, segment)) continue;
      yield { message: 'unknown', at: span, data: { segment, hint: didYouMean(segment, [...segments.keys()]) } };
    }
  },
});
