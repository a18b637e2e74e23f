import { testRule } from '../../src/testing.js';

const MAIL = '---\nsubject: News\n---\nHello\n';
const base = {
  ...Object.fromEntries(['one', 'two', 'three', 'four', 'five', 'six'].map((id) => [`${id}.md`, MAIL])),
  'segments.yaml': 'segments: {quiet: {match: {plan: free}}}\n',
};
const cadence = (steps: string, more = ''): string => `segment: quiet\n${more}steps:\n${steps}`;

testRule('escalation-on-silence', {
  good: [
    {
      name: 'gaps that grow',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: one}\n  - {wait: 3d, template: two}\n  - {wait: 7d, template: three}\n'),
      },
    },
    {
      name: 'days out of order, in the order in which they are sent',
      files: {
        ...base,
        'c.yaml': cadence('  - {day: 0, template: one}\n  - {day: 9, template: two}\n  - {day: 5, template: three}\n'),
      },
    },
    {
      name: 'a gap of exactly four fifths',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: one}\n  - {wait: 5d, template: two}\n  - {wait: 4d, template: three}\n'),
      },
    },
    {
      name: 'business days over a weekend',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: one}\n  - {wait: 3bd, template: two}\n  - {wait: 3bd, template: three}\n  - {wait: 3bd, template: four}\n',
        ),
      },
    },
    {
      name: 'more for those who clicked',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: one}\n  - {wait: 6d, template: two}\n  - {wait: 1d, template: three, if: {clicked: two}}\n  - {wait: 5d, template: four}\n',
        ),
      },
    },
    {
      name: 'one call by a person in sales',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: one}\n  - {wait: 3d, channel: call, note: Ask}\n', 'kind: sales\n'),
      },
    },
    {
      name: 'one letter, and one task, by a person in sales',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: one}\n  - {wait: 3d, channel: mail, note: Write}\n', 'kind: sales\n'),
        'd.yaml': cadence('  - {template: one}\n  - {wait: 3d, channel: task, note: Ask}\n', 'kind: sales\n'),
      },
    },
    {
      name: 'a channel that is less intrusive',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {channel: sms, note: Hi}\n  - {wait: 3d, channel: push, note: Hi}\n  - {wait: 3d, template: one}\n',
        ),
      },
    },
    {
      name: 'a text message for those who clicked',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: one}\n  - {wait: 3d, channel: sms, note: Hi, if: {clicked: one}}\n'),
      },
    },
    {
      name: 'a quick second mail: the first gap has none before it',
      files: { ...base, 'c.yaml': cadence('  - {template: one}\n  - {wait: 1d, template: two}\n') },
    },
    {
      name: 'a draft',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: one}\n  - {wait: 1d, channel: sms, note: Hi}\n', 'status: draft\n'),
      },
    },
  ],
  bad: [
    {
      name: 'a gap that shrinks',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: one}\n  - {wait: 6d, template: two}\n  - {wait: 2d, template: three}\n'),
      },
      findings: [
        {
          message: 'shorter-gap',
          words: 'three',
          severity: 'warning',
          data: { gap: 2880, before: 8640 },
          related: ['two'],
        },
      ],
    },
    {
      name: 'weeks that fill up step by step',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {day: 0, template: one}\n  - {wait: 120h, template: two}\n  - {wait: 100h, template: three}\n  - {wait: 84h, template: four}\n  - {wait: 70h, template: five}\n',
        ),
      },
      findings: [{ message: 'more-mail', words: 'three', data: { count: 3, before: 2 } }],
    },
    {
      name: 'a text message after mail',
      files: { ...base, 'c.yaml': cadence('  - {template: one}\n  - {wait: 4d, channel: sms, template: two}\n') },
      findings: [
        { message: 'louder-channel', words: 'two', data: { channel: 'sms', before: 'email' }, related: ['one'] },
      ],
    },
    {
      name: 'from mail to push, to a text message, to a call',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: one}\n  - {wait: 3d, channel: push, template: two}\n  - {wait: 3d, channel: sms, template: three}\n  - {wait: 3d, channel: call, template: four}\n',
        ),
      },
      findings: [
        { message: 'louder-channel', words: 'two', data: { channel: 'push', before: 'email' } },
        { message: 'louder-channel', words: 'three', data: { channel: 'sms', before: 'push' } },
        { message: 'louder-channel', words: 'four', data: { channel: 'call', before: 'sms' } },
      ],
    },
    {
      name: 'a gap just under four fifths',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: one}\n  - {wait: 5d, template: two}\n  - {wait: 95h, template: three}\n'),
      },
      findings: [{ message: 'shorter-gap', words: 'three' }],
    },
    {
      name: 'two calls in sales',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: one}\n  - {wait: 3d, channel: call, note: Ask}\n  - {wait: 3d, channel: call, note: Ask}\n',
          'kind: sales\n',
        ),
      },
      findings: [{ message: 'louder-channel', words: 'channel: call' }],
    },
  ],
});
