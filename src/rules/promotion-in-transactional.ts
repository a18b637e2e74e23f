/** An advertisement within a receipt, a notice or a reminder. */
import { kindsOf } from '../model/index.js';
import { defineRule, factsOf, ownNames, saying, withoutNames } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'hygiene',
  summary: 'Advertising in a transactional mail.',
  why: 'The reader asked for a receipt or a notice and cannot opt out of it. With advertising in it the mail is advertising, in most laws too.',
  instead: 'Keep to what the reader needs to know, and send the promotion to those who asked for it.',
  severity: 'warning',
  sources: [
    {
      title: 'FTC, CAN-SPAM Act: A Compliance Guide for Business (what makes a mail transactional or commercial)',
      url: 'https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business',
      type: 'law',
    },
  ],
  options: {},
  messages: {
    offer: () => 'This mail is transactional, and its front matter declares an offer with a discount or a code.',
    discount: saying('promises a discount in a transactional mail.'),
    invitation: saying('invites to buy in a transactional mail.'),
    recommendation: saying('recommends other products in a transactional mail.'),
  },
  *check(template, { campaign, phrases }) {
    if (!kindsOf(campaign, template).includes('transactional')) return;
    const { offer } = template;
    if (offer !== undefined && (offer.discount !== undefined || offer.code !== undefined))
      yield { message: 'offer', at: offer.span, data: {} };
    for (const match of withoutNames(phrases(template), ownNames(campaign, template))) {
      const { idea } = match;
      const message = idea === 'discount' || idea === 'invitation' ? idea : 'recommendation';
      yield { message, at: match.span, data: factsOf(match) };
    }
  },
});
