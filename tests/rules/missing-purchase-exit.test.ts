import { testRule } from '../../src/testing.js';

const offering = (offer: string): string => `---\nsubject: News\noffer: ${offer}\n---\nHello\n`;
const base = {
  'catalog.yaml': 'categories: {outdoor: {}, jackets: {parent: outdoor}}\nproducts: {sierra: {category: jackets}}\n',
  'segments.yaml': 'segments:\n  walkers: {match: {country: [ES, PT]}}\n',
  'one.md': offering('{product: sierra, code: RAIN20}'),
  'two.md': offering('{product: sierra}'),
  'code.md': offering('{code: RAIN20}'),
  'other.md': offering('{product: tent, code: TENT10}'),
  'plain.md': '---\nsubject: News\n---\nHello\n',
};
const both = '  - {template: one}\n  - {wait: 3d, template: two}\n';
const cadence = (head: string, steps = both): string => `segment: walkers\n${head}steps:\n${steps}`;

testRule('missing-purchase-exit', {
  good: [
    { name: 'a purchase exit', files: { ...base, 'c.yaml': cadence('exits: [{on: purchase}]\n') } },
    {
      name: 'a `when` exit for buyers',
      files: { ...base, 'c.yaml': cadence('exits: [{when: {bought: {category: outdoor}}}]\n') },
    },
    {
      name: 'a `when` exit for recent buyers',
      files: { ...base, 'c.yaml': cadence('exits: [{when: {bought: {within: 30d}}}]\n') },
    },
    {
      name: 'a `when` exit for customers, who are buyers by another name',
      files: { ...base, 'c.yaml': cadence('exits: [{when: {lifecycle: customer}}]\n') },
    },
    {
      name: 'a `when` exit for a segment of customers, or for a tag that says so',
      files: {
        ...base,
        's.yaml': 'segments: {ours: {match: {all: [{segment: known}]}}, known: {match: {stage: [trial, Customer]}}}\n',
        'c.yaml': cadence('exits: [{when: {segment: ours}}]\n'),
        'd.yaml': cadence('exits: [{when: {tags: {has: repeat-buyer}}}]\n'),
        'e.yaml': cadence('exits: [{when: {lastOrder: {within: 30d}}}]\n'),
      },
    },
    {
      name: 'a condition on the second mail',
      files: {
        ...base,
        'c.yaml': cadence(
          '',
          '  - {template: one}\n  - {wait: 3d, template: two, if: {not: {bought: {product: sierra}}}}\n',
        ),
      },
    },
    {
      name: 'a path for buyers',
      files: {
        ...base,
        'c.yaml': cadence(
          '',
          '  - {template: one}\n  - branch:\n      - {if: {bought: {product: sierra}}, steps: [{template: plain}]}\n      - {else: [{wait: 3d, template: two}]}\n',
        ),
      },
    },
    {
      name: 'one mail for each of two offers',
      files: { ...base, 'c.yaml': cadence('', '  - {template: one}\n  - {wait: 3d, template: other}\n') },
    },
    {
      name: 'one mail',
      files: { ...base, 'c.yaml': cadence('', '  - {template: one}\n  - {wait: 3d, template: plain}\n') },
    },
    {
      name: 'mails on different paths',
      files: {
        ...base,
        'c.yaml': cadence(
          '',
          '  - branch:\n      - {if: {country: ES}, steps: [{template: one}]}\n      - {else: [{template: two}]}\n',
        ),
      },
    },
    {
      name: 'variants of one mail',
      files: { ...base, 'c.yaml': cadence('', '  - {template: one, variants: [two]}\n') },
    },
  ],
  bad: [
    {
      name: 'two mails about one product',
      files: { ...base, 'c.yaml': cadence('exits: [{on: reply}, {unengaged: {sends: 2}}]\n') },
      findings: [
        {
          message: 'missing',
          words: 'walkers',
          severity: 'warning',
          data: { offer: 'sierra', sends: 2 },
          related: ['one', 'two'],
        },
      ],
    },
    {
      name: 'two mails with one code',
      files: {
        ...base,
        'c.yaml': cadence('', '  - {template: one}\n  - {wait: 3d, template: plain}\n  - {wait: 3d, template: code}\n'),
      },
      findings: [{ message: 'missing', words: 'walkers', data: { offer: 'RAIN20', sends: 2 } }],
    },
    {
      name: 'the same mail twice, once for product and code',
      files: { ...base, 'c.yaml': cadence('', '  - {template: one}\n  - {wait: 9d, template: one}\n') },
      findings: [{ message: 'missing', words: 'walkers', data: { offer: 'sierra', sends: 2 } }],
    },
    {
      name: 'an audience without buyers, read on entering only',
      files: { ...base, 'c.yaml': cadence('exclude: [{bought: {product: sierra}}]\n') },
      findings: [{ message: 'missing', words: 'walkers' }],
    },
    {
      name: 'exits and conditions about something else',
      files: {
        ...base,
        'c.yaml': cadence(
          'exits: [{when: {bought: {product: tent}}}, {when: {country: PT}}]\n',
          '  - {template: one}\n  - {wait: 3d, template: two, if: {not: {clicked: one}}}\n',
        ),
      },
      findings: [{ message: 'missing', words: 'walkers' }],
    },
    {
      name: 'the last of three, where only the second asks',
      files: {
        ...base,
        'c.yaml': cadence(
          '',
          '  - {template: one}\n  - {wait: 3d, template: two, if: {not: {bought: {product: sierra}}}}\n  - {wait: 3d, template: two}\n',
        ),
      },
      findings: [{ message: 'missing', words: 'walkers', data: { sends: 2 } }],
    },
  ],
});
