/** A subject that poses as an answer or a forwarded mail, with no thread behind it. */
import { type Campaign, type HeadLine, isEmailSend, spanIn, stepsIn, type Template, type Use } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import { readReplyPrefix, withoutReplyPrefixes } from '../text/reply-prefix.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: '`Re:` or `Fwd:` with no thread behind it.',
  why: 'The mark of a conversation makes people open a mail because they think that they owe somebody something.',
  instead: 'Leave the mark out. If the mail is an answer in a thread, say so in the step: `thread: reply`.',
  severity: 'error',
  sources: [
    {
      title: 'Mathur et al.: Manipulative tactics are the norm in political emails, 2023',
      url: 'https://doi.org/10.1177/20539517221145371',
      type: 'study',
    },
    {
      title: 'Gmail: sender guidelines (no deceptive Re: and Fwd:)',
      url: 'https://support.google.com/a/answer/81126',
      type: 'vendor',
    },
  ],
  options: {},
  messages: {
    reply: ({ words }: { words: string }) => `"${words}" poses as an answer, but no thread stands behind this mail.`,
    forward: ({ words }: { words: string }) =>
      `"${words}" poses as a forwarded mail, but nobody wrote to this reader before.`,
  },
  *check(template, { campaign }) {
    const lines = template.preheader === undefined ? template.subjects : [...template.subjects, template.preheader];
    for (const line of lines) {
      const { passage } = line.block;
      const prefix = readReplyPrefix(passage.text);
      if (prefix === undefined || hasThread(template, line, campaign)) continue;
      const { start, end, type } = prefix;
      yield { message: type, at: spanIn(passage, start, end), data: { words: passage.text.slice(start, end) } };
    }
  },
});

/** Whether the mail is an answer wherever it is sent: sent in a thread, or with the subject of a mail before it. */
function hasThread(template: Template, line: HeadLine, campaign: Campaign): boolean {
  const uses = campaign.uses.get(template) ?? [];
  return uses.length > 0 && uses.every((use) => use.step.inThread || answersEarlier(use, line));
}

function answersEarlier({ cadence, step }: Use, { block }: HeadLine): boolean {
  if (readReplyPrefix(block.passage.text)?.type !== 'reply') return false;
  const subject = withoutReplyPrefixes(block.passage.text);
  for (const earlier of stepsIn(cadence.steps)) {
    if (earlier === step || earlier.number === step.number) return false;
    if (!isEmailSend(earlier)) continue;
    const subjects = earlier.templates.flatMap(({ template }) => template?.subjects ?? []);
    if (subjects.some((one) => one.block.passage.text.trim() === subject)) return true;
  }
  return false;
}
