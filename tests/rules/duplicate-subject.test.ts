import { testRule } from '../../src/testing.js';

const mail = (subject: string) => `---\nsubject: ${subject}\n---\nHello.\n`;
const cadence = (steps: string) => `segment: x\nsteps:\n${steps}`;
const twins = { 'a.md': mail('News'), 'b.md': mail('News') };
const one = (ref: string) => `  - {wait: 7d, template: ${ref}}\n`;

testRule('duplicate-subject', {
  good: [
    {
      name: 'different subjects',
      files: { 'a.md': mail('News'), 'b.md': mail('More news'), 'c.yaml': cadence(one('a') + one('b')) },
    },
    { name: 'one template twice', files: { 'a.md': mail('News'), 'c.yaml': cadence(one('a') + one('a')) } },
    {
      name: 'variants of one step',
      files: { ...twins, 'c.yaml': cadence('  - {day: 0, template: a, variants: [b]}\n') },
    },
    { name: 'two cadences', files: { ...twins, 'c.yaml': cadence(one('a')), 'd.yaml': cadence(one('b')) } },
    {
      name: 'arms of one branch',
      files: {
        ...twins,
        'c.yaml': cadence(
          '  - branch:\n      - {if: {vip: true}, steps: [{day: 0, template: a}]}\n      - {else: [{day: 0, template: b}]}\n',
        ),
      },
    },
    {
      name: 'answers in a thread',
      files: {
        'c.yaml': cadence(
          '  - {day: 0, subject: News, body: a}\n  - {wait: 3d, thread: reply, subject: News, body: b}\n',
        ),
      },
    },
    {
      name: 'tags that print something else',
      files: {
        'a.md': mail('"For {{ first_name }}"'),
        'b.md': mail('"For {{ city }}"'),
        'c.yaml': cadence(one('a') + one('b')),
      },
    },
    {
      name: 'no subject at all',
      files: { 'a.md': mail('""'), 'b.md': mail('""'), 'c.yaml': cadence(one('a') + one('b')) },
    },
    {
      name: 'another channel',
      files: {
        'c.yaml': cadence(
          '  - {day: 0, channel: sms, subject: News, body: a}\n  - {wait: 3d, subject: News, body: b}\n',
        ),
      },
    },
  ],
  bad: [
    {
      name: 'the later of two',
      files: { ...twins, 'c.yaml': cadence(one('b') + one('a')) },
      findings: [
        { message: 'same', words: 'News', file: 'a.md', severity: 'warning', related: ['News'], data: { first: 'b' } },
      ],
    },
    {
      name: 'subjects that differ in nothing a reader sees',
      files: {
        'a.md': mail('"Your walk, {{ first_name }}"'),
        'b.md': mail('"YOUR WALK {{ first_name }}!"'),
        'c.yaml': cadence(one('a') + one('b')),
      },
      findings: [{ message: 'same', words: 'YOUR WALK {{ first_name }}!' }],
    },
    {
      name: 'one of several variants, and a mail written in a step',
      files: {
        'a.md': mail('[Tents, News]'),
        'c.yaml': cadence(`${one('a')}  - {wait: 3d, subject: News, body: b}\n`),
      },
      findings: [{ message: 'same', words: 'News', file: 'c.yaml' }],
    },
    {
      name: 'a mail behind a branch',
      files: {
        ...twins,
        'c.yaml': cadence(`  - branch:\n      - {if: {vip: true}, steps: [{day: 0, template: a}]}\n${one('b')}`),
      },
      findings: [{ message: 'same', words: 'News', file: 'b.md' }],
    },
    {
      name: 'a pair once, however many cadences send it',
      files: { ...twins, 'c.yaml': cadence(one('a') + one('b')), 'd.yaml': cadence(one('b') + one('a')) },
      findings: [{ message: 'same', words: 'News', file: 'b.md' }],
    },
    {
      name: 'drafts',
      files: { ...twins, 'c.yaml': `status: draft\n${cadence(one('a') + one('b'))}` },
      findings: [{ message: 'same', words: 'News', file: 'b.md' }],
    },
  ],
});
