/** A long or recurring cadence that nothing stops for someone who has tuned out. */
import { isPromotionalMail, occurrences, rhythmOf, silentPaths, stopsForSilence } from '../frequency/index.js';
import type { Cadence } from '../model/index.js';
import { defineRule, number, option, plain } from '../rule/index.js';
import { type World, worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'frequency',
  summary: 'Many mails, or recurring ones, and nothing stops them for someone who has tuned out.',
  why: 'Mail that is never opened is a burden to its reader, and mailbox providers read it as a sign that nobody wants it.',
  instead: 'Add an exit such as `unengaged: {sends: 3}`, or ask the audience for engagement in the last months.',
  severity: 'warning',
  sources: [
    {
      title:
        'HubSpot: contacts who reacted to none of the last 11 mails (16 if they ever did) count as unengaged and are left out',
      url: 'https://knowledge.hubspot.com/marketing-email/what-is-graymail-and-how-can-i-avoid-sending-my-email-to-unengaged-contacts',
      type: 'vendor',
    },
    { title: 'House default: six mails without a reaction, four in sales', type: 'house' },
  ],
  options: {
    sends: option(plain(number({ min: 1, whole: true })), 6, 'From how many mails on.'),
    salesSends: option(plain(number({ min: 1, whole: true })), 4, 'The same for sales cadences.'),
  },
  messages: {
    long: ({ sends }: { sends: number; cadence: string }) =>
      `Someone who reacts to nothing still gets all ${sends} mails of this cadence. Nothing stops it for people who have tuned out.`,
    recurring: (_: { cadence: string }) =>
      'These mails go out again and again, also to someone who reacts to none of them. Nothing stops it for people who have tuned out.',
  },
  *check(cadence, { campaign, options }) {
    if (cadence.status !== 'active') return;
    const world = worldOf(campaign);
    const perRun = mailsInSilence(cadence, world);
    const runs = runsOf(cadence, campaign.settings.defaultSendTime);
    const sends = perRun * Math.min(runs, 1000);
    if (sends < (cadence.kind === 'sales' ? options.salesSends : options.sends) || stopsForSilence(cadence, world))
      return;
    const data = { cadence: cadence.id };
    if (runs === Infinity) yield { message: 'recurring', at: cadence.audienceSpan, data };
    else yield { message: 'long', at: cadence.audienceSpan, data: { ...data, sends } };
  },
});

/** The mails that someone gets who never responds, on the longest way through one run. */
function mailsInSilence(cadence: Cadence, world: World): number {
  const counts = silentPaths(cadence, world).map(
    (path) => path.filter(({ step }) => isPromotionalMail(cadence, step)).length,
  );
  return Math.max(0, ...counts);
}

/** How often a cadence begins for one person: once, as often as its schedule says, or without end. */
function runsOf({ start }: Cadence, defaultSendTime: number): number {
  if (start.on !== 'schedule') return 1;
  if (rhythmOf(start.schedule).type !== 'ends') return Infinity;
  return occurrences(start.schedule, Number.MAX_SAFE_INTEGER, defaultSendTime).moments.length;
}
