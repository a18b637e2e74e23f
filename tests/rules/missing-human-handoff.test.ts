import { testRule } from '../../src/testing.js';

const mails = {
  'one.md': '---\nsubject: News\n---\nHello\n',
  'segments.yaml': 'segments: {leads: {match: {role: cfo}}}\n',
};
const sends = (count: number): string => `steps:\n${'  - {wait: 4d, template: one}\n'.repeat(count)}`;
const cadence = (name: string, text: string) => ({ name, files: { ...mails, 'c.yaml': `segment: leads\n${text}` } });
const on = 'rules: {missing-human-handoff: warn}\n';

testRule('missing-human-handoff', {
  good: [
    cadence('two mails', `kind: sales\n${sends(2)}`),
    cadence('a handoff', `kind: sales\nhandoff: {on: reply, to: team}\n${sends(4)}`),
    cadence('a call', `kind: sales\n${sends(4)}  - {wait: 1d, channel: call, note: Ask.}\n`),
    cadence(
      'a task on one path',
      `kind: sales\n${sends(4)}  - branch: [{if: {role: cfo}, steps: [{channel: task, note: Read.}]}]\n`,
    ),
    cadence('marketing, by default', sends(5)),
    {
      ...cadence('marketing with a handoff', `handoff: {on: reply, to: team}\n${sends(5)}`),
      config: on,
    },
    cadence(
      'mails on paths that exclude each other',
      `kind: sales\n${sends(2)}  - branch:\n      - {if: {plan: free}, steps: []}\n      - {else: []}\n`,
    ),
    cadence(
      'conditions that exclude each other',
      `kind: sales\nsteps:\n  - {template: one, if: {plan: free}}\n  - {template: one, if: {plan: pro}}\n  - {template: one, if: {plan: team}}\n`,
    ),
  ],
  bad: [
    {
      ...cadence('three sales mails', `kind: sales\nexits: [{on: reply}]\n${sends(3)}`),
      findings: [{ message: 'sales', words: 'leads', severity: 'warning', data: { cadence: 'c', sends: 3 } }],
    },
    {
      name: 'three mails that are sales by themselves',
      files: {
        ...mails,
        'one.md': '---\nsubject: News\nkind: sales\n---\nHello\n',
        'c.yaml': `segment: leads\n${sends(3)}`,
      },
      findings: [{ message: 'sales', words: 'leads' }],
    },
    {
      ...cadence('an sms is no person', `kind: sales\n${sends(3)}  - {wait: 1d, channel: sms, note: Hi.}\n`),
      findings: [{ message: 'sales', words: 'leads' }],
    },
    {
      ...cadence('a handoff that says nothing', `kind: sales\nhandoff: {}\n${sends(3)}`),
      findings: [{ message: 'sales', words: 'leads' }],
    },
    {
      ...cadence('marketing, switched on', sends(3)),
      config: on,
      findings: [{ message: 'other', words: 'leads', severity: 'warning' }],
    },
    {
      ...cadence('marketing under strict', sends(3)),
      config: 'extends: strict\n',
      findings: [{ message: 'other', words: 'leads', severity: 'error' }],
    },
    {
      ...cadence('two mails with an option', `kind: sales\n${sends(2)}`),
      config: 'rules: {missing-human-handoff: {sends: 2}}\n',
      findings: [{ message: 'sales', words: 'leads' }],
    },
  ],
});
