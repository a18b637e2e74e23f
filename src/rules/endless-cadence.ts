/** A schedule without an end, for people whom nothing lets go. */
import { isPromotion, rhythmOf, stopsForSilence } from '../frequency/index.js';
import { stepsIn } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import { worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'frequency',
  summary: 'A recurring cadence with no end date and no bound on people who do not engage.',
  why: 'Whoever signed up once would get this mail for the rest of their life, whether they read it or not.',
  instead:
    'Give the schedule an `until`, add `exits: [{unengaged: {sends: 6}}]`, or ask the audience for engagement, such as `engaged: {within: 180d}`.',
  severity: 'warning',
  sources: [{ title: 'House default: every cadence ends, by date or by silence', type: 'house' }],
  options: {},
  messages: {
    endless: (_: { cadence: string }) =>
      'This cadence goes on for ever: its schedule has no `until`, and nothing lets people go who do not engage.',
  },
  *check(cadence, { campaign }) {
    const { start, status } = cadence;
    if (status !== 'active' || start.on !== 'schedule' || rhythmOf(start.schedule).type === 'ends') return;
    const isMail = [...stepsIn(cadence.steps)].some(
      (step) => step.channel === 'email' && isPromotion(cadence, step) && step.templates.length > 0,
    );
    if (!isMail || stopsForSilence(cadence, worldOf(campaign))) return;
    yield {
      message: 'endless',
      at: cadence.audienceSpan,
      data: { cadence: cadence.id },
      related: [{ span: start.span, message: 'the schedule without `until`' }],
    };
  },
});
