/** Two mails of one cadence under one subject. */
import {
  type Cadence,
  type HeadLine,
  type Step,
  type StepItem,
  spanIn,
  TAG_MARK,
  type Template,
} from '../model/index.js';
import { defineRule } from '../rule/index.js';

/** A mail as a cadence sends it, and the arms of branches that lead to it. */
interface Sent {
  readonly template: Template;
  readonly step: Step;
  readonly path: readonly string[];
}

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary: 'Two mails of one cadence with the same subject.',
  why: 'In the inbox the second looks like the first again: mail programs may put both into one thread, and readers skip it as seen.',
  instead: 'Say in the later subject what is new in it.',
  severity: 'warning',
  sources: [
    {
      title: 'Google: Gmail may group automated mails with the same senders or subject into one conversation',
      url: 'https://support.google.com/mail/answer/5900?hl=en-GB',
      type: 'vendor',
    },
  ],
  options: {},
  messages: {
    same: ({ subject, first }: { subject: string; first: string; cadence: string }) =>
      `The mail "${first}" of this cadence already has the subject "${subject}".`,
  },
  *check(campaign) {
    const reported = new Set<HeadLine>();
    for (const cadence of campaign.cadences) {
      for (const { later, earlier, subject } of pairsIn(cadence)) {
        const first = earlier.subjects.find((other) => keyOf(other, earlier) === keyOf(subject, later));
        if (first === undefined || reported.has(subject) || reported.has(first)) continue;
        reported.add(subject);
        yield {
          message: 'same',
          at: subject.span,
          data: { subject: shown(subject), first: earlier.id, cadence: cadence.id },
          related: [{ span: first.span, message: 'the mail before' }],
        };
      }
    }
  },
});

/** Each subject with the mails before it that the same person may have got, nearest first. */
function* pairsIn(cadence: Cadence): Generator<{ later: Template; earlier: Template; subject: HeadLine }> {
  const before: Sent[] = [];
  for (const sent of sentIn(cadence.steps, [])) {
    for (const subject of sent.template.subjects) {
      if (subject.block.passage.text === '') continue;
      for (const other of before.toReversed()) {
        const isOther = other.template !== sent.template && other.step !== sent.step;
        if (isOther && !areExclusive(other.path, sent.path))
          yield { later: sent.template, earlier: other.template, subject };
      }
    }
    before.push(sent);
  }
}

/** The emails of a cadence in order, without answers in a thread, which have its subject on purpose. */
function* sentIn(items: readonly StepItem[], path: readonly string[]): Generator<Sent> {
  for (const item of items) {
    if (item.type === 'branch')
      for (const [index, arm] of item.arms.entries()) yield* sentIn(arm.steps, [...path, `${item.number}:${index}`]);
    else if (item.channel === 'email' && !item.inThread)
      for (const { template } of item.templates) if (template !== undefined) yield { template, step: item, path };
  }
}

/** Whether two paths take different arms of one branch. */
function areExclusive(a: readonly string[], b: readonly string[]): boolean {
  return a.some((arm, index) => {
    const other = b[index];
    return other !== undefined && other !== arm && other.split(':')[0] === arm.split(':')[0];
  });
}

/** What makes two subjects the same to a reader: the words and the tags, not capitals or punctuation. */
function keyOf({ block: { passage } }: HeadLine, { mergeTags }: Template): string {
  const tags = [...passage.text].flatMap((letter, at) => {
    if (letter !== TAG_MARK) return [];
    const { start } = spanIn(passage, at, at + 1);
    return mergeTags.find((tag) => tag.span.start === start)?.name ?? '';
  });
  const words = passage.text.toLowerCase().match(/[\p{L}\p{N}%€$£\uFFFC]+/gu) ?? [passage.text];
  return JSON.stringify([words, tags]);
}

function shown({ block: { passage } }: HeadLine): string {
  return passage.text.replaceAll(TAG_MARK, '…');
}
