/** A broadcast that goes to everyone, or to everyone who agreed to get mail. */
import { isPromotion } from '../frequency/index.js';
import { stepsIn } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import { asksOnlyForPermission, hasKnownAudience, worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'targeting',
  summary: 'A broadcast or recurring mail with no targeting at all.',
  why: 'A mail for everyone is for nobody in particular. Most of those who get it had no reason to, and learn to pass over the next one.',
  instead: 'Say for whom it is: people who bought, asked for or read something like it.',
  severity: 'warning',
  sources: [],
  options: {},
  messages: {
    everyone: (_: { cadence: string }) =>
      'This goes to everyone there is. Say for whom it is, with `segment` or `audience`.',
    'permission-only': (_: { cadence: string }) =>
      'This goes to everyone who may get mail at all. Permission says that you may write, not that this is of interest to them.',
  },
  *check(cadence, { campaign }) {
    const { start } = cadence;
    if ((start.on !== 'date' && start.on !== 'schedule') || !hasKnownAudience(cadence)) return;
    if (![...stepsIn(cadence.steps)].some((step) => step.templates.length > 0 && isPromotion(cadence, step))) return;
    const audience = worldOf(campaign).audienceOf(cadence);
    if (!asksOnlyForPermission(audience)) return;
    const message = audience.type === 'true' ? 'everyone' : 'permission-only';
    yield { message, at: cadence.audienceSpan, data: { cadence: cadence.id } };
  },
});
