import { testRule } from '../../src/testing.js';

const receipt = (text: string, matter = 'kind: transactional\n') => ({
  'mail.md': `---\nsubject: Your receipt\n${matter}---\n${text}\n`,
});

testRule('promotion-in-transactional', {
  good: [
    { name: 'what was paid', files: receipt('Discount: 10%\n\nYou saved 20% on this order.\n\nShipping: free') },
    { name: 'what was done', files: receipt('Your plan was upgraded to Pro. See the details of your plan.') },
    { name: 'marketing', files: receipt('You may also like our lantern. Shop now!', '') },
    { name: 'an offer in marketing', files: receipt('Hello.', 'offer: {discount: 20%}\n') },
    { name: 'facts about what was bought', files: receipt('Hello.', 'kind: transactional\noffer: {product: tent}\n') },
    {
      name: 'a brand of that name',
      files: receipt('Thank you for shopping at Recommended For You.'),
      config: 'brands: [Recommended For You]\n',
    },
  ],
  bad: [
    {
      name: 'a discount for the next order',
      files: receipt('Thank you. Get 15% off your next order.'),
      findings: [{ message: 'discount', words: 'Get 15% off your next order', severity: 'warning' }],
    },
    {
      name: 'an invitation to buy, in the subject too',
      files: {
        'mail.md':
          '---\nsubject: Your receipt, and a special offer\nkind: transactional\n---\n[Shop now](https://northtrail.example)\n',
      },
      findings: [
        { message: 'invitation', words: 'special offer' },
        { message: 'invitation', words: 'Shop now' },
      ],
    },
    {
      name: 'recommendations, in a mail whose cadence is transactional',
      files: {
        ...receipt('## You may also like', ''),
        'c.yaml': 'kind: transactional\nsegment: x\nsteps: [{day: 0, template: mail}]\n',
      },
      findings: [{ message: 'recommendation', words: 'You may also like' }],
    },
    {
      name: 'a declared offer',
      files: receipt('Thank you.', 'kind: transactional\noffer: {code: AGAIN10}\n'),
      findings: [{ message: 'offer', words: '{code: AGAIN10}' }],
    },
  ],
});
