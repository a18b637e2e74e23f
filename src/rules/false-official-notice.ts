/** A mail that sells, dressed as a notice from an office. */
import { isTransactional } from '../model/index.js';
import { defineRule, ownNames, type PhraseMatch, type Wording, withoutNames } from '../rule/index.js';

type Facts = Pick<PhraseMatch, 'because' | 'instead'> & { words: string };

const about =
  (what: string) =>
  ({ words, because, instead }: Facts): Wording => ({
    message: `"${words}" reads like ${what}, but this mail is sent to sell.`,
    why: because,
    instead,
  });

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'Marketing or sales mail that poses as an official notice, an invoice or a warning about an account.',
  why: 'People open such mail with a fright, and remember who gave it to them. In many countries it is also forbidden.',
  instead: 'Say who writes and what it is about. If it is a notice indeed, declare `kind: transactional`.',
  severity: 'error',
  sources: [
    {
      title: 'Directive 2005/29/EC, Annex I, 21: an invoice in marketing material for a product that was not ordered',
      url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      type: 'law',
    },
    {
      title: 'CAN-SPAM Act: no deceptive subject lines',
      url: 'https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business',
      type: 'law',
    },
  ],
  options: {},
  messages: {
    notice: about('an official notice'),
    account: about('a warning about the reader’s account'),
    invoice: about('an invoice or a payment reminder'),
    legal: about('a legal or government letter'),
    delivery: about('news of a parcel or a prize that waits'),
  },
  *check(template, { campaign, phrases }) {
    if (isTransactional(campaign, template)) return;
    for (const { idea, text, span, because, instead } of withoutNames(phrases(template), ownNames(campaign, template)))
      yield { message: idea as 'notice', at: span, data: { words: text, because, instead } };
  },
});
