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
    const seen = { keys: new Map<HeadLine, string>(), reported: new Set<HeadLine>() };
    for (const cadence of campaign.cadences) {
      for (const { later, earlier } of pairsIn(cadence, seen)) {
        yield {
          message: 'same',
          at: later.subject.span,
          data: { subject: shown(later.subject), first: earlier.template.id, cadence: cadence.id },
          related: [{ span: earlier.subject.span, message: 'the mail before' }],
        };
      }
    }
  },
});

/** One of the subjects that a mail may have. */
interface Subject extends Sent {
  readonly subject: HeadLine;
}

interface Seen {
  readonly keys: Map<HeadLine, string>;
  readonly reported: Set<HeadLine>;
}

/** Each subject, once, with the nearest one before it that is the same and that the same person may have got. */
function* pairsIn(cadence: Cadence, seen: Seen): Generator<{ later: Subject; earlier: Subject }> {
  const before = new Map<string, Subject[]>();
  for (const sent of sentIn(cadence.steps, [])) {
    const own = new Map<string, Subject>();
    for (const subject of sent.template.subjects) {
      if (subject.block.passage.text === '') continue;
      const key = keyOf(subject, sent.template, seen.keys);
      const later = { ...sent, subject };
      if (!own.has(key)) own.set(key, later);
      if (seen.reported.has(subject)) continue;
      const earlier = before.get(key)?.findLast((one) => isBefore(one, sent) && !seen.reported.has(one.subject));
      if (earlier === undefined) continue;
      seen.reported.add(subject);
      yield { later, earlier };
    }
    for (const [key, subject] of own) {
      const same = before.get(key);
      if (same === undefined) before.set(key, [subject]);
      // A mail that comes again on the same path is no other mail to those after it.
      else if (!same.some(({ template, path }) => template === sent.template && path === sent.path)) same.push(subject);
    }
  }
}

/** Whether one person may get two mails that follow each other: another mail in another step, on a way that goes on to it. */
function isBefore(earlier: Sent, later: Sent): boolean {
  return earlier.template !== later.template && earlier.step !== later.step && !areExclusive(earlier.path, later.path);
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
function keyOf(subject: HeadLine, { mergeTags }: Template, known: Map<HeadLine, string>): string {
  const { passage } = subject.block;
  let key = known.get(subject);
  if (key === undefined) {
    const tags = [...passage.text].flatMap((letter, at) => {
      if (letter !== TAG_MARK) return [];
      const { start } = spanIn(passage, at, at + 1);
      return mergeTags.find((tag) => tag.span.start === start)?.name ?? '';
    });
    const words = passage.text.toLowerCase().match(/[\p{L}\p{N}%€$£\uFFFC]+/gu) ?? [passage.text];
    key = JSON.stringify([words, tags]);
    known.set(subject, key);
  }
  return key;
}

function shown({ block: { passage } }: HeadLine): string {
  return passage.text.replaceAll(TAG_MARK, '…');
}
