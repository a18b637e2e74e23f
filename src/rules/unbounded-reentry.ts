/** Re-entry so soon that runs of one cadence overlap, or without any gap. */
import { isContact, isPromotion, spanOf } from '../frequency/index.js';
import { describeDuration, describeMinutes, isSending, minutesOf, stepsIn } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import { worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'frequency',
  summary: 'People may enter again with no gap, or before the cadence is over.',
  why: 'The same mails would reach the same person twice at once, and nothing says how often that can happen.',
  instead: 'Let at least the length of the cadence pass before someone may enter again.',
  severity: 'warning',
  sources: [{ title: 'House default: one run of a cadence at a time', type: 'house' }],
  options: {},
  messages: {
    'no-gap': (_: { cadence: string }) =>
      'People may enter again at once, as often as it happens, so no limit on mail can hold. Write how long they stay out, such as `90d`, or `never`.',
    overlapping: ({ gap, length }: { cadence: string; gap: string; length: number }) =>
      `People may enter again after ${gap}, while the cadence runs for ${describeMinutes(length)}. Two runs would overlap.`,
  },
  *check(cadence, { campaign }) {
    const { start, id } = cadence;
    if (!isSending(cadence) || !('reentry' in start) || !start.reentry.again) return;
    if (![...stepsIn(cadence.steps)].some((step) => isContact(step) && isPromotion(cadence, step))) return;
    const { value: after, span } = start.reentry.after;
    const length = spanOf(cadence, worldOf(campaign));
    if (after.amount === 0) yield { message: 'no-gap', at: span, data: { cadence: id } };
    else if (minutesOf(after) < length)
      yield { message: 'overlapping', at: span, data: { cadence: id, gap: describeDuration(after), length } };
  },
});
