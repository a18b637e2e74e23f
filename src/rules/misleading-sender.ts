/** A sender name that says something else than who writes. */
import { isWithin, type Located, type MergeTag, type Span, type Template } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import { readReplyPrefix } from '../text/reply-prefix.js';
import { type SenderMark, senderMarksIn } from '../text/sender-marks.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'A sender name with words of a subject, a thread count, the reader’s name, or a badge.',
  why: 'The sender’s name is where people look for who it is. Filling it with anything else is a disguise.',
  instead: 'Let the name be a name: "Ana at Northtrail".',
  severity: 'error',
  sources: [
    {
      title: 'Gmail: sender guidelines, display names',
      url: 'https://support.google.com/a/answer/81126',
      type: 'vendor',
    },
    {
      title: 'Mathur et al.: Manipulative tactics are the norm in political emails (obscured names), 2023',
      url: 'https://doi.org/10.1177/20539517221145371',
      type: 'study',
    },
  ],
  options: {},
  messages: {
    subject: ({ words }: { words: string }) => `"${words}" belongs into a subject; the sender’s name says who writes.`,
    thread: ({ words }: { words: string }) =>
      `"${words}" in the sender’s name poses as a conversation that the reader takes part in.`,
    recipient: ({ words }: { words: string }) =>
      `${words} puts the reader’s own data into the sender’s name, as if they had written it.`,
    badge: ({ words }: { words: string }) =>
      `"${words}" in the sender’s name looks like a mark that the mail program gave.`,
    reply: ({ words }: { words: string }) => `"${words}" in the sender’s name poses as an answer or a forwarded mail.`,
  },
  *check(template, { phrases }) {
    const name = template.from?.name;
    if (name === undefined) return;
    const found = [...marksOf(name, template)];
    for (const { text, span } of phrases(template)) {
      if (isWithin(span, name.span)) found.push({ message: 'subject', at: span, data: { words: text } });
    }
    // One name, one finding: the first thing that is wrong with it.
    const [first] = found.sort((a, b) => a.at.start - b.at.start);
    if (first !== undefined) yield first;
  },
});

interface Found {
  readonly message: SenderMark['type'] | 'subject' | 'recipient' | 'reply';
  readonly at: Span;
  readonly data: { readonly words: string };
}

function* marksOf(name: Located<string>, template: Template): Generator<Found> {
  const { value, span } = name;
  const isPlain = span.end - span.start === value.length;
  const place = (start: number, end: number): Span =>
    isPlain ? { ...span, start: span.start + start, end: span.start + end } : span;
  for (const tag of template.mergeTags) {
    if (isWithin(tag.span, span) && isAboutReader(tag))
      yield { message: 'recipient', at: tag.span, data: { words: tag.raw } };
  }
  const reply = readReplyPrefix(value);
  if (reply !== undefined)
    yield { message: 'reply', at: place(reply.start, reply.end), data: { words: value.slice(reply.start, reply.end) } };
  for (const { type, start, end } of senderMarksIn(value))
    yield { message: type, at: place(start, end), data: { words: value.slice(start, end) } };
}

const OF_SENDER =
  /sender|owner|(?:^|[._ ])(?:rep|agent|author|advisor|manager|csm|from|our|my)(?:[._ ]|$)|company|brand|shop|store|site|list/i;

/** Whether a tag prints something about the reader, and not about the sender (`{{ owner.first_name }}`). */
function isAboutReader({ role, name }: MergeTag): boolean {
  return role === 'value' && !OF_SENDER.test(name);
}
