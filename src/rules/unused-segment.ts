/** A segment that nothing uses. */
import { type Campaign, predicatesIn } from '../model/index.js';
import { defineRule, predicatesOf } from '../rule/index.js';

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary: 'A segment that no cadence, template, limit or other segment uses.',
  why: 'Whoever was to hear from you, or to be left in peace, is not: most often a cadence was meant to use or exclude it.',
  instead: 'Use it, or delete it.',
  severity: 'warning',
  sources: [{ title: 'House rule: what is declared is in use', type: 'house' }],
  options: {},
  messages: {
    unused: ({ id }: { id: string }) => `Nothing uses the segment "${id}".`,
  },
  *check(campaign, { optionsOf }) {
    // A lone file of segments may belong to anything, and what cannot be read may well use them.
    if (campaign.cadences.length === 0 || campaign.unread.length > 0) return;
    const used = new Set([...namedSegments(campaign), ...limitedSegments(optionsOf('fatigue-threshold').limits)]);
    for (const { id, span } of campaign.segments.values())
      if (!used.has(id)) yield { message: 'unused', at: span, data: { id } };
  },
});

/** The segments that conditions refer to. One that refers only to itself is not used by that. */
function* namedSegments(campaign: Campaign): Generator<string> {
  for (const { predicate, segment } of predicatesOf(campaign))
    for (const part of predicatesIn(predicate))
      if (part.type === 'segment' && part.id.value !== segment) yield part.id.value;
}

/** The segments for which the configuration sets limits. */
function limitedSegments(limits: unknown): readonly string[] {
  if (!Array.isArray(limits)) return [];
  return limits.flatMap((limit: { readonly segment?: string }) => limit.segment ?? []);
}
