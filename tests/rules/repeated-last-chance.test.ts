import { testRule } from '../../src/testing.js';

const mail = (subject: string, more = '') => `---\nsubject: ${JSON.stringify(subject)}\n${more}---\nHello.\n`;
const mails = { 'one.md': mail('Last chance to save'), 'two.md': mail('Your final chance'), 'news.md': mail('News') };
const after = (steps: string, start = '{on: date, date: 2026-03-03}') => `start: ${start}\nsteps:\n${steps}`;
const both = '  - {day: 0, template: one}\n  - {day: 3, template: two}\n';

testRule('repeated-last-chance', {
  good: [
    {
      name: 'one last chance',
      files: { ...mails, 'c.yaml': after('  - {day: 0, template: news}\n  - {day: 3, template: two}\n') },
    },
    {
      name: 'variants of one step',
      files: { ...mails, 'c.yaml': after('  - {day: 0, template: one, variants: [two]}\n') },
    },
    {
      name: 'arms that nobody takes both of',
      files: {
        ...mails,
        'c.yaml': after(
          '  - {day: 0, template: news}\n  - branch:\n      - {if: {opened: news}, steps: [{wait: 2d, template: one}]}\n' +
            '      - {else: [{wait: 3d, template: two}]}\n',
        ),
      },
    },
    {
      name: 'two offers',
      files: {
        'one.md': mail('Last chance to save', 'offer: {product: tent}\n'),
        'two.md': mail('Your final chance', 'offer: {product: boots}\n'),
        'c.yaml': after(both),
      },
    },
    {
      name: 'offers of two categories, or with two codes',
      files: {
        'one.md': mail('Last chance to save', 'offer: {category: tents, code: A1}\n'),
        'two.md': mail('Your final chance', 'offer: {category: boots, code: A1}\n'),
        'three.md': mail('Your last chance', 'offer: {category: tents, code: B2}\n'),
        'c.yaml': after(`${both}  - {day: 9, template: three}\n`),
      },
    },
    {
      name: 'transactional mail',
      files: { ...mails, 'two.md': mail('Your final chance', 'kind: transactional\n'), 'c.yaml': after(both) },
    },
    { name: 'a paused cadence', files: { ...mails, 'c.yaml': `status: paused\n${after(both)}` } },
    {
      name: 'two cadences',
      files: { ...mails, 'c.yaml': after('  - {template: one}\n'), 'd.yaml': after('  - {template: two}\n') },
    },
  ],
  bad: [
    {
      name: 'two last chances',
      files: { ...mails, 'c.yaml': after(both) },
      findings: [
        {
          message: 'again',
          words: 'final chance',
          file: 'two.md',
          severity: 'error',
          related: ['Last chance'],
          data: { earlier: 'one', cadence: 'c' },
        },
      ],
    },
    {
      name: 'one before a branch and one in it',
      files: {
        ...mails,
        'c.yaml': after(
          '  - {day: 0, template: one}\n  - branch:\n      - {if: {not: {opened: one}}, steps: [{wait: 2d, template: two}]}\n',
        ),
      },
      findings: [{ message: 'again', words: 'final chance', file: 'two.md' }],
    },
    {
      name: 'one mail sent twice',
      files: { ...mails, 'c.yaml': after('  - {day: 0, template: one}\n  - {day: 3, template: one}\n') },
      findings: [{ message: 'again', words: 'Last chance', file: 'one.md' }],
    },
    {
      name: 'a schedule that says so every week',
      files: { ...mails, 'c.yaml': after('  - {template: one}\n', '{on: schedule, every: week, from: 2026-03-03}') },
      findings: [
        {
          message: 'recurring',
          words: 'Last chance',
          file: 'one.md',
          related: ['schedule'],
        },
      ],
    },
  ],
});
