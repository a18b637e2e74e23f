/** A merge tag that the platform cannot read, so that the reader sees it, or a part of the mail too much. */
import type { TagProblem } from '../model/index.js';
import { defineRule } from '../rule/index.js';

type Facts = Pick<TagProblem, 'raw'>;

export default defineRule({
  scope: 'template',
  category: 'hygiene',
  summary: 'A merge tag that is never closed, a block without an end, or tags of two platforms in one mail.',
  why: 'The platform refuses the mail, or sends the tag as it stands: the reader sees brackets where their name should be.',
  instead: 'Send a test to yourself after mending it; most platforms show the mail as a given contact gets it.',
  severity: 'error',
  sources: [
    {
      title: 'Liquid: `if` and `endif`, `{{` and `}}` belong together',
      url: 'https://shopify.github.io/liquid/basics/introduction/',
      type: 'vendor',
    },
  ],
  options: {},
  messages: {
    'unclosed-tag': ({ raw }: Facts) => `The tag that begins with \`${raw}\` is never closed.`,
    'unclosed-block': ({ raw }: Facts) => `\`${raw}\` begins a part that never ends.`,
    'unopened-block': ({ raw }: Facts) => `\`${raw}\` ends or divides a part that never began.`,
    'mismatched-block': ({ raw }: Facts) => `\`${raw}\` does not fit the part that is open here.`,
    'mixed-dialects': ({ raw }: Facts) =>
      `\`${raw}\` is written for another platform than the other tags of this mail; one of the two will not be filled in.`,
  },
  *check(template) {
    for (const { type, span, raw, related } of template.tagProblems) {
      yield {
        message: type,
        at: span,
        data: { raw },
        related:
          related === undefined
            ? []
            : [{ span: related, message: type === 'mixed-dialects' ? 'a tag of the other kind' : 'this part is open' }],
      };
    }
  },
});
