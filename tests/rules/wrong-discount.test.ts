import { testRule } from '../../src/testing.js';

const mail = (discount: string, body: string) => ({
  'mail.md': `---\nsubject: Jackets\noffer: {discount: ${discount}}\n---\n${body}\n`,
});

testRule('wrong-discount', {
  good: [
    { name: 'the declared share', files: mail('20%', '20% off, save 20 percent, a discount of 20 %, −20% on all.') },
    { name: 'the declared share in words', files: mail('20%', 'Twenty percent off.') },
    { name: 'the declared sum', files: mail('15 EUR', 'Save 15 EUR, that is €15 off.') },
    { name: 'other percentages', files: mail('20%', '100% wool. 30% of you save 10% of your time with it.') },
    { name: 'a sum beside a share', files: mail('20%', '20% off: you save €30.') },
    { name: 'half', files: mail('50%', 'All at half price.') },
    { name: 'no declared discount', files: { 'mail.md': '---\nsubject: 30% off\n---\nHello.\n' } },
    { name: 'a discount in words', files: mail('free shipping', '30% off') },
    { name: 'another voice', files: mail('20%', '> I got 50% off!') },
  ],
  bad: [
    {
      name: 'another share',
      files: mail('20%', 'Take **25%** off this week. Save up to 30 percent.'),
      findings: [
        { message: 'contradicts', words: '25%', severity: 'error', related: ['20%'] },
        { message: 'contradicts', words: '30 percent' },
      ],
    },
    {
      name: 'another sum',
      files: mail('15 EUR', 'Save 20 EUR on boots.'),
      findings: [{ message: 'contradicts', words: '20 EUR', data: { declared: '15 EUR' } }],
    },
    {
      name: 'half a price',
      files: mail('20%', 'Boots at half price.'),
      findings: [{ message: 'contradicts', words: 'half price' }],
    },
  ],
});
