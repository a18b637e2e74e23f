import { testRule } from '../../src/testing.js';

testRule('invalid-value', {
  good: [
    { name: 'a real day', files: { 'c.yaml': 'start: {on: date, date: 2028-02-29}\nsteps: []\n' } },
    {
      name: 'steps that send what they name, or only wait',
      files: {
        'c.yaml':
          'segment: x\nsteps: [{wait: 2d}, {channel: email, template: a}, {channel: call}, {subject: Hi, body: Hello}]\n',
      },
    },
  ],
  bad: [
    {
      name: 'a day that is not in the calendar',
      files: { 'c.yaml': 'start: {on: date, date: 2026-02-29}\nsteps: []\n' },
      findings: [{ message: 'problem', words: '2026-02-29', severity: 'error', says: 'no day 2026-02-29' }],
    },
    {
      name: 'an email step without a mail',
      files: { 'c.yaml': 'segment: x\nsteps: [{wait: 3d, channel: email}]\n' },
      findings: [{ message: 'problem', words: 'email', says: 'does not say which' }],
    },
    {
      name: 'a digest that is none',
      files: { 'a.md': '---\nsubject: Hi\nreview: {status: approved, by: ben@x.example, of: abc}\n---\nHello\n' },
      findings: [{ message: 'problem', words: 'abc', says: '`sha256-` and 64 hexadecimal digits' }],
    },
  ],
});
