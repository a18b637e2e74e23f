/** A cadence that people can be in who never agreed to get mail. */
import { isPromotion, isPromotionalMail } from '../frequency/index.js';
import type { Cadence, Channel, Step } from '../model/index.js';
import { defineRule, list, option, plain, text } from '../rule/index.js';
import { consentBy, exampleOf, hasKnownAudience, isPartlyUnknown, waysThrough, worldOf } from '../targeting/index.js';

/** Messages that go out without a person's doing, beside mail; the law speaks of all text that waits for its reader. */
const MESSAGES: Readonly<Partial<Record<Channel, string>>> = { sms: 'text messages', push: 'push messages' };

/** What a step sends of its own accord to promote something; undefined where it does not. */
function promotionIn(cadence: Cadence, step: Step): string | undefined {
  if (isPromotionalMail(cadence, step)) return 'mail';
  return isPromotion(cadence, step) ? MESSAGES[step.channel] : undefined;
}

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
    missing: ({ person, what }: { cadence: string; person: string; what: string }) =>
      `Nothing here asks for consent, so that ${what} can reach ${person}.`,
  },
  *check(cadence, { campaign, options }) {
    const world = worldOf(campaign);
    const consent = consentBy(world, options.attributes);
    if (consent === undefined || !hasKnownAudience(cadence)) return;
    for (const { who, step } of waysThrough(world, cadence).steps) {
      const what = promotionIn(cadence, step);
      if (what === undefined) continue;
      const without = world.and([who, world.not(consent)]);
      const person = isPartlyUnknown(who) ? undefined : exampleOf(world, without);
      if (person === undefined) continue;
      const [mail] = step.templates;
      const related = [
        { span: mail?.ref.span ?? step.span, message: `${mail === undefined ? 'this' : 'this mail'} reaches them` },
      ];
      yield {
        message: 'missing',
        at: cadence.audienceSpan,
        data: { cadence: cadence.id, person: person.text, what },
        related,
      };
      return;
    }
  },
});
