import { testRule } from '../../src/testing.js';

const mails = {
  'hello.md': '---\nsubject: One idea\n---\nHello\n',
  'case.md': '---\nsubject: How a depot did it\n---\nHello\n',
  'last.md': '---\nsubject: The last one\n---\nHello\n',
  'segments.yaml':
    'segments:\n  leads: {match: {role: cfo}}\n  quiet: {match: {not: {replied: {}}}}\n  answered: {match: {replied: {within: 90d}}}\n',
};
const head = 'kind: sales\nsegment: leads\n';
const steps = 'steps:\n  - {day: 0, template: hello}\n  - {wait: 4d, template: case}\n';
const cadence = (name: string, text: string, more: Record<string, string> = {}) => ({
  name,
  files: { ...mails, ...more, 'c.yaml': text },
});

testRule('missing-reply-exit', {
  good: [
    cadence('an exit on reply', `${head}exits: [{on: reply}]\n${steps}`),
    cadence('an exit by state', `${head}exits: [{when: {replied: {within: 365d}}}]\n${steps}`),
    cadence('an exit by state through a segment', `${head}exits: [{when: {segment: answered}}]\n${steps}`),
    cadence('one mail', `${head}steps: [{template: hello}]\n`),
    cadence(
      'one mail and a call',
      `${head}steps:\n  - {day: 0, template: hello}\n  - {wait: 2d, channel: call, note: Ask.}\n`,
    ),
    cadence('marketing', steps.replace('steps', 'segment: leads\nsteps')),
    cadence(
      'conditions in every later step',
      `${head}${steps.replace('case}', 'case, if: {not: {replied: hello}}}')}  - {wait: 7d, template: last, if: {not: {replied: hello}}}\n`,
    ),
    cadence('a condition on any reply', `${head}${steps.replace('case}', 'case, if: {not: {replied: {}}}}')}`),
    cadence('a condition by a segment', `${head}${steps.replace('case}', 'case, if: {segment: quiet}}')}`),
    cadence(
      'mails on paths that exclude each other',
      `${head}steps:\n  - branch:\n      - {if: {role: cfo}, steps: [{template: hello}]}\n      - {else: [{template: case}]}\n`,
    ),
    cadence(
      'a branch for people who did not answer',
      `${head}steps:\n  - {template: hello}\n  - branch:\n      - {if: {replied: hello}, steps: [{wait: 1d, channel: task, note: Answer.}]}\n      - {else: [{wait: 4d, template: case}]}\n`,
    ),
    cadence(
      'a mail for people who answered',
      `${head}steps:\n  - {template: hello}\n  - {wait: 1h, template: case, if: {replied: hello}}\n`,
    ),
    cadence(
      'a schedule that leaves out who answered',
      `kind: sales\nsegment: quiet\nstart: {on: schedule, every: week, from: 2026-01-06}\nsteps: [{template: hello}]\n`,
    ),
  ],
  bad: [
    {
      ...cadence('no exit', `${head}exits: [{on: meeting}, {on: unsubscribe}]\n${steps}`),
      findings: [
        {
          message: 'missing',
          words: 'leads',
          severity: 'error',
          file: 'c.yaml',
          data: { cadence: 'c', next: 'case' },
          related: ['case'],
          says: 'Someone who answers still gets "case"',
        },
      ],
    },
    {
      ...cadence('a handoff alone', `${head}handoff: {on: reply, to: team}\n${steps}`),
      findings: [{ message: 'missing', words: 'leads', says: 'the handoff tells a person, but the mails go on' }],
    },
    {
      ...cadence('a start alone', `kind: sales\nstart: {on: manual}\n${steps}`),
      findings: [{ message: 'missing', words: 'manual' }],
    },
    {
      ...cadence(
        'a condition in one of two later steps',
        `${head}${steps.replace('case}', 'case, if: {not: {replied: hello}}}')}  - {wait: 7d, template: last}\n`,
      ),
      findings: [{ message: 'missing', words: 'leads', related: ['last'] }],
    },
    {
      ...cadence(
        'a condition on another mail',
        `${head}${steps.replace('case}', 'case, if: {not: {replied: last}}}')}`,
      ),
      findings: [{ message: 'missing', words: 'leads' }],
    },
    {
      ...cadence('a condition on opening', `${head}${steps.replace('case}', 'case, if: {not: {opened: hello}}}')}`),
      findings: [{ message: 'missing', words: 'leads' }],
    },
    {
      ...cadence(
        'a mail behind the branch',
        `${head}steps:\n  - {template: hello}\n  - branch:\n      - {if: {replied: hello}, steps: []}\n      - {else: [{wait: 4d, template: case}]}\n  - {wait: 7d, template: last}\n`,
      ),
      findings: [{ message: 'missing', words: 'leads', related: ['last'] }],
    },
    {
      ...cadence('sales mails in a cadence of no kind', `segment: leads\n${steps}`, {
        'hello.md': '---\nsubject: One idea\nkind: sales\n---\nHello\n',
        'case.md': '---\nsubject: A case\nkind: sales\n---\nHello\n',
      }),
      findings: [{ message: 'missing', words: 'leads' }],
    },
    {
      ...cadence(
        'a schedule',
        `kind: sales\nsegment: leads\nstart: {on: schedule, every: week, from: 2026-01-06}\nsteps: [{template: hello}]\n`,
      ),
      findings: [{ message: 'missing', words: 'leads' }],
    },
  ],
});
