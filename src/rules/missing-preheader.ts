/** A mail whose preview text is left to chance. */
import { isEmail, isOnlyInThread, KINDS, kindsOf } from '../model/index.js';
import { defineRule, list, oneOf, option, plain } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'hygiene',
  summary: 'A mail without a preheader, the preview text beside the subject.',
  why: 'Mail programs fill the gap with whatever comes first: a greeting, "View in browser", the text of an image.',
  instead: 'Add a `preheader` that goes on where the subject stops.',
  severity: 'warning',
  sources: [
    {
      title: 'Artlogic: where no preview text is given, mail programs show the first part of the mail',
      url: 'https://support.artlogic.net/hc/en-gb/articles/360019299639-Adding-Preview-text-to-your-mailing-campaign',
      type: 'vendor',
    },
  ],
  options: {
    kinds: option(list(plain(oneOf(KINDS))), [...KINDS], 'Kinds of mail that need one.'),
  },
  messages: {
    missing: () => 'This mail has no preheader, so its preview is whatever its text begins with.',
    empty: () => 'This preheader is empty, so the preview is whatever the text of the mail begins with.',
  },
  *check(template, { campaign, options }) {
    if (!isEmail(campaign, template) || isOnlyInThread(campaign, template)) return;
    if (!kindsOf(campaign, template).some((kind) => options.kinds.includes(kind))) return;
    const { preheader } = template;
    if (preheader === undefined) yield { message: 'missing', at: template.subjectKey ?? template.span, data: {} };
    else if (preheader.block.passage.text === '') yield { message: 'empty', at: preheader.span, data: {} };
  },
});
