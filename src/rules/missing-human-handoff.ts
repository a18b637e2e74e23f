/** Three or more automatic mails with no person anywhere in them. */
import { isSales, sendsAtLeast } from '../frequency/index.js';
import { type Channel, stepsIn } from '../model/index.js';
import { defineRule, number, option, plain } from '../rule/index.js';
import { worldOf } from '../targeting/index.js';

/** Steps that a person takes. */
const HUMAN: readonly Channel[] = ['call', 'task', 'linkedin', 'mail'];

export default defineRule({
  scope: 'cadence',
  category: 'people',
  summary: 'Three or more automatic mails, and no step or handoff at which a person takes over.',
  why: 'Automation is there to serve people; where it only talks and never listens, nobody decides any more.',
  instead:
    'Say who takes over, such as `handoff: {on: reply, to: care-team}`, or let a person do one of the steps (`channel: task`).',
  severity: { sales: 'warning', other: 'off' },
  sources: [{ title: 'House judgement: automation serves, people decide', type: 'house' }],
  options: {
    sends: option(plain(number({ min: 1, whole: true })), 3, 'From how many automatic mails on.'),
  },
  messages: {
    sales: ({ sends }: { cadence: string; sends: number }) =>
      `This sales cadence sends ${sends} or more mails by itself, and no person ever takes over: there is no handoff, no call, no task.`,
    other: ({ sends }: { cadence: string; sends: number }) =>
      `This cadence sends ${sends} or more mails by itself, and no person ever takes over: there is no handoff, no call, no task.`,
  },
  *check(cadence, { campaign, options }) {
    if (cadence.handoff?.to !== undefined || cadence.handoff?.on !== undefined) return;
    if ([...stepsIn(cadence.steps)].some(({ channel }) => HUMAN.includes(channel))) return;
    if (!sendsAtLeast(cadence, options.sends, worldOf(campaign))) return;
    const message = isSales(cadence) ? 'sales' : 'other';
    yield { message, at: cadence.audienceSpan, data: { cadence: cadence.id, sends: options.sends } };
  },
});
