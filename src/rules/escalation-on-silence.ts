/** A cadence that grows louder for someone who never responds: shorter gaps, more mail in a week, a more intrusive channel. */
import { isPromotion, type Path, silentPaths, type Touch } from '../frequency/index.js';
import {
  type Cadence,
  type Channel,
  describeMinutes,
  isSending,
  nameOfStep,
  placeOfStep,
  WEEK,
} from '../model/index.js';
import { defineRule, number, option, plain } from '../rule/index.js';
import { worldOf } from '../targeting/index.js';

/** From quiet to intrusive. Channels that are not here are no louder than mail. */
const LOUDNESS: Partial<Record<Channel, number>> = { email: 0, push: 1, sms: 2, call: 3 };
const BY_A_PERSON: readonly Channel[] = ['call', 'task', 'mail'];

export default defineRule({
  scope: 'cadence',
  category: 'frequency',
  summary: 'Someone who never responds is written to more often, or on a more intrusive channel.',
  why: 'Silence is an answer. Whoever says nothing and is pressed harder learns that ignoring you does not help, and reports the mail instead.',
  instead: 'Let the gaps grow for people who do not respond, stay on the channel that they chose, and stop in the end.',
  severity: 'warning',
  sources: [{ title: 'House default: gaps grow or stay, they do not shrink by more than a fifth', type: 'house' }],
  options: {
    shrink: option(plain(number({ min: 0, max: 1 })), 0.8, 'A gap below this share of the gap before it is reported.'),
  },
  messages: {
    'shorter-gap': ({ template, gap, before }: { template: string; gap: number; before: number }) =>
      `"${template}" follows after ${inDays(gap)}, while the gap before it was ${inDays(before)}. People who do not respond should hear from you less often, not more.`,
    'more-mail': ({ template, count, before }: { template: string; count: number; before: number }) =>
      `From "${template}" on, people who never respond get ${count} mails in 7 days, more than in any earlier week of this cadence (${before}).`,
    'louder-channel': ({ channel, before }: { channel: string; before: string }) =>
      `People who did not respond to ${before} are then reached by ${channel}, which is more intrusive.`,
  },
  *check(cadence, { campaign, options }) {
    if (!isSending(cadence)) return;
    const seen = new Set<string>();
    for (const path of silentPaths(cadence, worldOf(campaign))) {
      const touches = path.filter(({ step }) => isPromotion(cadence, step));
      for (const draft of [
        ...shorterGaps(touches, options.shrink),
        ...moreMail(touches),
        ...louder(cadence, touches),
      ]) {
        const key = `${draft.message} ${draft.at.start}`;
        if (!seen.has(key)) yield draft;
        seen.add(key);
      }
    }
  },
});

/** In the order in which they go out, which that of the steps is not where a `day` lies before a `wait`. */
function mails(path: Path): readonly Touch[] {
  return path.filter(({ step }) => step.channel === 'email').sort((a, b) => a.at - b.at);
}

function* shorterGaps(path: Path, shrink: number) {
  const sent = mails(path);
  for (let index = 2; index < sent.length; index++) {
    const [one, two, three] = sent.slice(index - 2, index + 1) as [Touch, Touch, Touch];
    const gap = three.at - two.at;
    const before = two.at - one.at;
    if (gap >= shrink * before) continue;
    const related = [
      { span: placeOfStep(two.step), message: `the mail before, ${inDays(before)} after the one before it` },
    ];
    yield {
      message: 'shorter-gap' as const,
      at: placeOfStep(three.step),
      data: { template: nameOfStep(three.step), gap, before },
      related,
    };
  }
}

/** Weeks that begin with a mail, the first mail aside: it is what the person asked for. */
function* moreMail(path: Path) {
  const sent = mails(path);
  const moments = sent.map(({ at }) => at).sort((a, b) => a - b);
  let most: number | undefined;
  for (const first of sent.slice(1)) {
    const count = countBefore(moments, first.at + WEEK) - countBefore(moments, first.at);
    if (most !== undefined && count > most)
      yield {
        message: 'more-mail' as const,
        at: placeOfStep(first.step),
        data: { template: nameOfStep(first.step), count, before: most },
      };
    most = Math.max(most ?? 0, count);
  }
}

/** How many of some moments in order lie before another. */
function countBefore(moments: readonly number[], end: number): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* louder(cadence: Cadence, path: Path) {
  const byAPerson = path.filter(({ step }) => BY_A_PERSON.includes(step.channel));
  let loudest: Touch | undefined;
  for (const touch of path) {
    const own = LOUDNESS[touch.step.channel];
    if (own === undefined) continue;
    const isHandoff = cadence.kind === 'sales' && byAPerson.length === 1 && byAPerson[0] === touch;
    if (loudest !== undefined && own > (LOUDNESS[loudest.step.channel] ?? 0) && !isHandoff)
      yield {
        message: 'louder-channel' as const,
        at: placeOfStep(touch.step),
        data: { channel: touch.step.channel, before: loudest.step.channel },
        related: [{ span: placeOfStep(loudest.step), message: `first by ${loudest.step.channel}` }],
      };
    if (!isHandoff && own >= (loudest === undefined ? 0 : (LOUDNESS[loudest.step.channel] ?? 0))) loudest = touch;
  }
}

function inDays(minutes: number): string {
  return describeMinutes(Math.round(minutes));
}
