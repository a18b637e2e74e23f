/** Capitals and marks in a row that raise the voice. */
import { spanIn } from '../model/index.js';
import { copyOf, defineRule, linkAt, number, option, ownNames, plain } from '../rule/index.js';
import { shoutsIn } from '../text/capitals.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'Words in capitals side by side, or several marks in a row.',
  why: 'Capitals and marks in a row are read as a raised voice, and by filters as a sign of spam.',
  instead: 'Write it as you would say it across a table. Bold marks one word that matters.',
  severity: 'warning',
  sources: [{ title: 'House default: one word in capitals, one mark', type: 'house' }],
  options: {
    capitals: option(plain(number({ min: 0, whole: true })), 1, 'How many words in capitals may stand side by side.'),
    marks: option(plain(number({ min: 1, whole: true })), 1, 'How many `!` and `?` may stand in a row.'),
  },
  messages: {
    capitals: ({ words }: { words: string }) => `"${words}" is written in capitals, which reads as shouting.`,
    marks: ({ words }: { words: string }) => `"${words}" raises the voice; one mark is enough.`,
  },
  *check(template, { campaign, options }) {
    const names = ownNames(campaign, template);
    const known = new Set(names.flatMap((name) => name.toUpperCase().split(/[^\p{L}]+/u)));
    for (const block of copyOf(template)) {
      const { passage } = block;
      for (const { type, start, end } of shoutsIn(passage.text, options, (word) => known.has(word))) {
        const at = spanIn(passage, start, end);
        // In a list of links the words are titles that others gave.
        if (block.role === 'item' && linkAt(template, at) !== undefined) continue;
        yield { message: type, at, data: { words: passage.text.slice(start, end) } };
      }
    }
  },
});
