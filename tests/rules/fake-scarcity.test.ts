import { testRule } from '../../src/testing.js';

const mail = (matter: string, body = 'Hello.') => ({ 'mail.md': `---\n${matter}\n---\n${body}\n` });
const plain = (body: string, more = '') => mail(`subject: News from the workshop${more}`, body);

testRule('fake-scarcity', {
  good: [
    { name: 'plain words about stock', files: plain('The jackets are back in stock. The blue ones are out of stock.') },
    { name: 'a declared stock', files: plain('Only 3 left in stock. Selling fast!', '\noffer: {stock: 3}') },
    {
      name: 'a stock that cannot be read, which is reported as it is',
      files: plain('Only 3 left.', '\noffer: {stock: three}'),
    },
    {
      name: 'a comparison that holds',
      files: plain('Fewer than 50 left, about 42 pairs left.', '\noffer: {stock: 40}'),
    },
    {
      name: 'numbers of other things',
      files: plain('Two days left. 20% left over. 3 steps left.', '\noffer: {stock: 40}'),
    },
    { name: 'the room that there is', files: plain('There is room for 24 people.', '\noffer: {stock: 24}') },
    { name: 'transactional mail', files: mail('subject: Only 3 left\nkind: transactional') },
    { name: 'another voice', files: plain('> Only 3 left!') },
  ],
  bad: [
    {
      name: 'each idea',
      files: plain(
        'Only 3 left in stock.\n\nIt is almost sold out.\n\nThis is in high demand.\n\nA limited quantity only.',
      ),
      findings: [
        { message: 'count', words: 'Only 3 left in stock', severity: 'warning' },
        { message: 'low-stock', words: 'almost sold out' },
        { message: 'demand', words: 'in high demand' },
        { message: 'limited', words: 'limited quantity only' },
      ],
    },
    {
      name: 'a number that the stock contradicts',
      files: plain('Only **twelve** pairs left, and room for 30.', '\noffer: {stock: 40}'),
      findings: [
        {
          message: 'contradicts-stock',
          words: 'twelve** pairs left',
          severity: 'error',
          data: { stock: 40 },
          related: ['40'],
        },
        { message: 'contradicts-stock', words: '30' },
      ],
    },
    {
      name: 'a subject',
      files: mail('subject: Only 12 left\noffer: {stock: 40}'),
      findings: [{ message: 'contradicts-stock', words: '12 left' }],
    },
  ],
});
