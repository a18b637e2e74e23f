/** Two mails of one cadence that follow each other so closely that the first had no time. */
import { isPromotionalMail, kindsOfStep, type PlannedSend, patternsOf } from '../frequency/index.js';
import { type Cadence, describeMinutes, isSending, minutesOf, nameOfStep, placeOfStep } from '../model/index.js';
import { defineRule, duration, option, plain } from '../rule/index.js';
import { worldOf } from '../targeting/index.js';

/** Two sends that one person gets. */
interface Pair {
  readonly first: PlannedSend;
  readonly second: PlannedSend;
  readonly gap: number;
  readonly least: number;
}

export default defineRule({
  scope: 'cadence',
  category: 'frequency',
  summary: 'Two mails of one cadence reach the same person within hours.',
  why: 'A second mail before there was time to read the first reads as impatience.',
  instead: 'Leave a day or more between two mails, and longer in sales.',
  severity: 'warning',
  sources: [{ title: 'House default: a night’s sleep between two mails, a full day in sales', type: 'house' }],
  options: {
    gap: option(plain(duration()), { amount: 16, unit: 'h' }, 'The least time between two mails.'),
    salesGap: option(plain(duration()), { amount: 24, unit: 'h' }, 'The same where one of them is sales.'),
  },
  messages: {
    'too-soon': ({
      first,
      second,
      gap,
      least,
    }: {
      first: string;
      second: string;
      gap: number;
      least: number;
      cadence: string;
    }) =>
      `"${second}" goes out ${gap === 0 ? 'together with' : `${describeMinutes(gap)} after`} "${first}"; leave at least ${describeMinutes(least)} between two mails.`,
  },
  *check(cadence, { campaign, options }) {
    if (!isSending(cadence)) return;
    const world = worldOf(campaign);
    const gaps = { other: minutesOf(options.gap), sales: minutesOf(options.salesGap) };
    const closest = new Map<string, Pair>();
    for (const pattern of patternsOf(cadence, world)) {
      const sends = pattern.filter((send) => isPromotionalMail(cadence, send.step));
      for (const pair of closePairs(cadence, sends, { gaps, closest })) {
        if (world.find(world.and([pair.first.who, pair.second.who])) !== undefined)
          closest.set(pair.second.step.number, pair);
      }
    }
    for (const { first, second, gap, least } of closest.values()) {
      yield {
        message: 'too-soon',
        at: placeOfStep(second.step),
        data: { cadence: cadence.id, first: nameOfStep(first.step), second: nameOfStep(second.step), gap, least },
        related: [{ span: placeOfStep(first.step), message: 'the mail before' }],
      };
    }
  },
});

/** Pairs that are too close, and closer than what is known of the second step when it is their turn. */
function* closePairs(
  cadence: Cadence,
  sends: readonly PlannedSend[],
  { gaps, closest }: { gaps: { other: number; sales: number }; closest: ReadonlyMap<string, Pair> },
): Generator<Pair> {
  for (const [index, second] of sends.entries()) {
    for (let before = index - 1; before >= 0; before--) {
      const first = sends[before] as PlannedSend;
      const gap = second.at - first.at;
      if (gap >= Math.max(gaps.other, gaps.sales) || gap >= (closest.get(second.step.number)?.gap ?? Infinity)) break;
      const isSales = [first, second].some(({ step }) => kindsOfStep(cadence, step).includes('sales'));
      const least = isSales ? gaps.sales : gaps.other;
      if (gap < least) yield { first, second, gap, least };
    }
  }
}
