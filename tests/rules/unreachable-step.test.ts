import { testRule } from '../../src/testing.js';

const base = {
  'hello.md': '---\nsubject: Hello\n---\nHello\n',
  'mail.md': '---\nsubject: News\n---\nHello\n',
  'segments.yaml': 'segments:\n  walkers: {match: {country: [ES, PT]}}\n',
};
const cadence = (steps: string, head = 'segment: walkers\n'): string => `${head}steps:\n${steps}`;

testRule('unreachable-step', {
  good: [
    {
      name: 'conditions that part of the audience meets',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: hello, if: {country: ES}}\n  - {wait: 2d, template: mail, if: {opened: hello}}\n',
        ),
      },
    },
    {
      name: 'someone who had opened nothing and may open a mail of this cadence',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: hello}\n  - {wait: 2d, template: mail, if: {opened: hello}}\n  - {wait: 2d, template: mail, if: {engaged: {within: 7d}}}\n',
          'audience: {not: {engaged: {}}}\n',
        ),
      },
    },
    {
      name: 'an `else` that nobody needs and that does nothing',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - branch:\n      - {if: {country: [ES, PT]}, steps: [{template: mail}]}\n      - {else: []}\n',
        ),
      },
    },
    {
      name: 'a cadence without anyone, which is reported as such',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: mail, if: {country: FR}}\n', 'segment: walkers\naudience: {country: FR}\n'),
      },
    },
    {
      name: 'a value that is not declared, which is reported as such',
      files: {
        ...base,
        'contacts.yaml': 'attributes: {country: {values: [ES, PT]}}\n',
        'c.yaml': cadence('  - {template: mail, if: {country: Spain}}\n'),
      },
    },
    {
      name: 'a cadence for whom a person picks',
      files: { ...base, 'c.yaml': cadence('  - {template: mail, if: {country: FR}}\n', 'start: {on: manual}\n') },
    },
  ],
  bad: [
    {
      name: 'paths behind an `else`, whether they have a condition or not',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: hello}\n  - branch:\n      - {else: []}\n      - {if: {opened: hello}, steps: [{wait: 2d, template: mail}]}\n      - {else: [{wait: 3d, template: mail}]}\n',
        ),
      },
      findings: [
        { message: 'behind-else', words: 'opened: hello', related: ['else'] },
        { message: 'behind-else', words: 'else', related: ['else'] },
      ],
    },
    {
      name: 'a condition that the audience rules out',
      files: {
        ...base,
        'c.yaml': cadence('  - {template: hello}\n  - {wait: 2d, template: mail, if: {country: FR}}\n'),
      },
      findings: [
        {
          message: 'step',
          words: 'country: FR',
          severity: 'warning',
          data: { step: '2' },
          related: ['country: [ES, PT]', 'country: FR'],
          says: '"country is ES or PT" and "country is FR" exclude each other',
        },
      ],
    },
    {
      name: 'what those who enter have done already: not the reverse',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: hello}\n  - {wait: 2d, template: mail, if: {not: {opened: hello}}}\n',
          'audience: {opened: hello}\n',
        ),
      },
      findings: [{ message: 'step', words: 'not: {opened: hello}' }],
    },
    {
      name: 'a path after one that takes the same people, and an `else` for nobody',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - branch:\n      - {if: {country: [ES, PT]}, steps: [{template: hello}]}\n      - {if: {country: PT}, steps: [{wait: 2d}, {template: mail}]}\n      - else: [{template: mail}]\n',
        ),
      },
      findings: [
        {
          message: 'path',
          words: 'country: PT',
          related: ['country: [ES, PT]', 'country: PT'],
          data: { step: '1.2.2' },
        },
        { message: 'else', words: 'else' },
      ],
    },
    {
      name: 'a step inside a path that contradicts it, once for all that lies inside',
      files: {
        ...base,
        'c.yaml': cadence(
          '  - {template: hello}\n  - branch:\n      - if: {not: {clicked: hello}}\n        steps:\n          - branch:\n              - if: {clicked: hello}\n                steps: [{template: mail}, {template: mail, if: {country: FR}}]\n',
        ),
      },
      findings: [{ message: 'path', words: 'clicked: hello', related: ['clicked: hello', 'clicked: hello'] }],
    },
    {
      name: 'a task, in a draft',
      files: {
        ...base,
        'c.yaml': cadence('  - {channel: task, if: {country: FR}}\n', 'status: draft\nsegment: walkers\n'),
      },
      findings: [{ message: 'step', words: 'country: FR' }],
    },
  ],
});
