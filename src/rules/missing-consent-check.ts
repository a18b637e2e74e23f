/** A cadence that people can be in who never agreed to get mail. */
import { isPromotionalMail } from '../frequency/index.js';
import { defineRule, list, option, plain, text } from '../rule/index.js';
import { consentBy, exampleOf, hasKnownAudience, isPartlyUnknown, waysThrough, worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'targeting',
  summary: 'People without consent can get marketing or sales mail.',
  why: 'Nobody likes mail that they did not agree to, and in many countries sending it is against the law.',
  instead: 'Ask for consent in the segment or the audience, such as `consent: true`.',
  severity: 'error',
  sources: [
    {
      title: 'Directive 2002/58/EC, article 13: electronic mail for direct marketing needs prior consent',
      url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
      type: 'law',
    },
  ],
  options: {
    attributes: option(
      list(plain(text('the name of an attribute'))),
      ['consent'],
      'The attributes that hold consent, where the contact schema declares them; one of them is enough.',
    ),
  },
  messages: {
    missing: ({ person }: { cadence: string; person: string }) =>
      `Nothing here asks for consent, so that mail can reach ${person}.`,
  },
  *check(cadence, { campaign, options }) {
    const world = worldOf(campaign);
    const consent = consentBy(world, options.attributes);
    if (consent === undefined || !hasKnownAudience(cadence)) return;
    const reached = waysThrough(world, cadence).steps.filter(({ step }) => isPromotionalMail(cadence, step));
    for (const { who, step } of reached) {
      const without = world.and([who, world.not(consent)]);
      const person = isPartlyUnknown(who) ? undefined : exampleOf(world, without);
      if (person === undefined) continue;
      const related = step.templates
        .slice(0, 1)
        .map(({ ref }) => ({ span: ref.span, message: 'this mail reaches them' }));
      yield {
        message: 'missing',
        at: cadence.audienceSpan,
        data: { cadence: cadence.id, person: person.text },
        related,
      };
      return;
    }
  },
});
