import { testRule } from '../../src/testing.js';

const MAIL = '---\nsubject: News\n---\nHello\n';
const base = {
  'one.md': MAIL,
  'two.md': MAIL,
  'pitch.md': '---\nsubject: A question\nkind: sales\n---\nHello\n',
  'receipt.md': '---\nsubject: Receipt\nkind: transactional\n---\nHello\n',
  'segments.yaml': 'segments: {new: {match: {plan: trial}}}\n',
};
const cadence = (steps: string, more = ''): string => `segment: new\n${more}steps:\n${steps}`;

testRule('send-too-soon', {
  good: [
    {
      name: 'exactly sixteen hours',
      files: { ...base, 'c.yaml': cadence('  - {template: one}\n  - {wait: 16h, template: two}\n') },
    },
    {
      name: 'steps that exclude each other',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: one}\n  - {wait: 1d, template: two, if: {opened: one}}\n  - {wait: 1h, template: one, if: {not: {opened: one}}}\n',
        ),
      },
    },
    {
      name: 'exactly a day in sales',
      files: { ...base, 'c.yaml': cadence('  - {template: pitch}\n  - {wait: 24h, template: pitch}\n') },
    },
    {
      name: 'a receipt',
      files: { ...base, 'c.yaml': cadence('  - {template: receipt}\n  - {wait: 1h, template: two}\n') },
    },
    {
      name: 'a draft',
      files: { ...base, 'c.yaml': cadence('  - {template: one}\n  - {template: two}\n', 'status: draft\n') },
    },
    {
      name: 'a call between mails',
      files: { ...base, 'c.yaml': cadence('  - {template: one}\n  - {wait: 1h, channel: call, note: Hi}\n') },
    },
  ],
  bad: [
    {
      name: 'two mails within hours',
      files: { ...base, 'c.yaml': cadence('  - {template: one}\n  - {wait: 4h, template: two}\n') },
      findings: [
        {
          message: 'too-soon',
          words: 'two',
          severity: 'warning',
          data: { gap: 240, least: 960 },
          related: ['one'],
          says: '4 hours after "one"',
        },
      ],
    },
    {
      name: 'a minute less than sixteen hours',
      files: { ...base, 'c.yaml': cadence('  - {template: one}\n  - {wait: 959m, template: two}\n') },
      findings: [{ message: 'too-soon', words: 'two', data: { gap: 959, least: 960 } }],
    },
    {
      name: 'mails on either side of a step that is skipped',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: one}\n  - {wait: 2h, template: two, if: {plan: pro}}\n  - {wait: 2h, template: one}\n',
        ),
      },
      findings: [{ message: 'too-soon', words: 'one', data: { gap: 240 } }],
    },
    {
      name: 'two mails at once',
      files: { ...base, 'c.yaml': cadence('  - {day: 0, template: one}\n  - {day: 0, template: two}\n') },
      findings: [{ message: 'too-soon', words: 'two', says: 'together with "one"' }],
    },
    {
      name: 'sales mail within a day',
      files: { ...base, 'c.yaml': cadence('  - {template: one}\n  - {wait: 20h, template: pitch}\n') },
      findings: [{ message: 'too-soon', words: 'pitch', data: { gap: 1200, least: 1440 } }],
    },
    {
      name: 'mails that a weekend bunches up',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: one}\n  - {wait: 1d, template: two}\n',
          'sendWindow: {days: [mon, tue, wed, thu, fri]}\n',
        ),
      },
      findings: [{ message: 'too-soon', words: 'two', data: { gap: 0 } }],
    },
    {
      name: 'occurrences of a schedule that run into each other',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: one}\n  - {wait: 7d, template: two}\n',
          'start: {on: schedule, every: week, from: 2026-01-06}\n',
        ),
      },
      findings: [{ message: 'too-soon', words: 'one', data: { gap: 0 } }],
    },
  ],
});
