/** Mail from an address that nobody reads, with no other one to answer to. */
import { defineRule } from '../rule/index.js';
import { isNoReply } from '../text/no-reply.js';

export default defineRule({
  scope: 'template',
  category: 'people',
  summary: 'Mail from a no-reply address, with no `replyTo`.',
  why: 'Who writes to people and refuses to be written to tells them that what they have to say does not matter.',
  instead: 'Add `replyTo` with an address that a person reads, or send from one.',
  severity: 'warning',
  sources: [{ title: 'House judgement: who may write may be answered', type: 'house' }],
  options: {},
  messages: {
    sender: ({ address }: { address: string }) =>
      `Whoever answers this mail writes to "${address}", which nobody reads, and there is no \`replyTo\`.`,
    'reply-to': ({ address }: { address: string }) => `Answers to this mail go to "${address}", which nobody reads.`,
  },
  *check({ from, replyTo }) {
    const answers = replyTo?.email;
    if (answers !== undefined) {
      if (isNoReply(answers.value)) yield { message: 'reply-to', at: answers.span, data: { address: answers.value } };
    } else if (from?.email !== undefined && isNoReply(from.email.value)) {
      yield { message: 'sender', at: from.email.span, data: { address: from.email.value } };
    }
  },
});
