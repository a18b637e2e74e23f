import { testRule } from '../../src/testing.js';

const base = {
  'catalog.yaml':
    'categories: {outdoor: {}, jackets: {parent: outdoor}, socks: {}}\nproducts:\n  sierra: {category: jackets}\n  merino: {category: socks, durable: false}\n',
  'segments.yaml':
    'segments:\n  walkers: {match: {country: ES}}\n  owners: {match: {bought: {product: sierra, within: 365d}}}\n',
  'mail.md': '---\nsubject: 20% off\noffer: {product: sierra, discount: 20%}\n---\nHello\n',
};
const cadence = (head: string, step = '{template: mail}'): string => `${head}steps:\n  - ${step}\n`;
const offering = (offer: string): string => `---\nsubject: News\noffer: ${offer}\n---\nHello\n`;

testRule('offer-already-bought', {
  good: [
    {
      name: 'an audience that leaves out who has it',
      files: { ...base, 'c.yaml': cadence('segment: walkers\nexclude: [{bought: {product: sierra}}]\n') },
    },
    {
      name: 'an audience that leaves out who has anything of its category',
      files: { ...base, 'c.yaml': cadence('segment: walkers\naudience: {not: {bought: {category: outdoor}}}\n') },
    },
    {
      name: 'a `when` exit for who has it',
      files: { ...base, 'c.yaml': cadence('segment: walkers\nexits: [{when: {bought: {}}}]\n') },
    },
    {
      name: 'a condition on the step',
      files: {
        ...base,
        'c.yaml': cadence('segment: walkers\n', '{template: mail, if: {not: {bought: {product: sierra}}}}'),
      },
    },
    {
      name: 'what one buys again and again',
      files: {
        ...base,
        'mail.md': offering('{product: sierra, repeatable: true}'),
        'c.yaml': cadence('segment: walkers\n'),
      },
    },
    {
      name: 'a product that does not last',
      files: { ...base, 'mail.md': offering('{product: merino}'), 'c.yaml': cadence('segment: walkers\n') },
    },
    {
      name: 'an offer of a whole category',
      files: {
        ...base,
        'mail.md': offering('{category: jackets, code: RAIN20}'),
        'c.yaml': cadence('segment: walkers\n'),
      },
    },
    { name: 'people whom a person picks', files: { ...base, 'c.yaml': cadence('start: {on: manual}\n') } },
    {
      name: 'an audience without anyone, or one that is not known',
      files: { ...base, 'a.yaml': cadence('segment: gone\n'), 'b.yaml': cadence('audience: {any: []}\n') },
    },
  ],
  bad: [
    {
      name: 'people who may have it',
      files: { ...base, 'c.yaml': cadence('segment: walkers\n') },
      findings: [
        {
          message: 'some',
          words: 'mail',
          file: 'c.yaml',
          severity: 'warning',
          related: ['sierra'],
          data: { product: 'sierra', person: 'someone with country ES who bought sierra' },
        },
      ],
    },
    {
      name: 'who bought it long ago',
      files: { ...base, 'c.yaml': cadence('segment: walkers\nexclude: [{bought: {within: 90d}}]\n') },
      findings: [
        { message: 'some', words: 'mail', data: { person: 'someone with country ES who bought sierra 100 days ago' } },
      ],
    },
    {
      name: 'people who all have it',
      files: { ...base, 'c.yaml': cadence('segment: owners\n') },
      findings: [{ message: 'all', words: 'mail' }],
    },
    {
      name: 'one variant, in a draft, of a product that no catalog knows',
      files: {
        'plain.md': '---\nsubject: News\n---\nHello\n',
        'mail.md': base['mail.md'],
        'c.yaml': cadence(
          'status: draft\nstart: {on: date, date: 2026-03-03}\n',
          '{template: plain, variants: [mail]}',
        ),
      },
      findings: [{ message: 'some', words: 'mail', data: { person: 'someone who bought sierra' } }],
    },
    {
      name: 'a purchase exit, which does not help who bought before',
      files: { ...base, 'c.yaml': cadence('segment: walkers\nexits: [{on: purchase}]\n') },
      findings: [{ message: 'some', words: 'mail' }],
    },
  ],
});
