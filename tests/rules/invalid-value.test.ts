import { testRule } from '../../src/testing.js';

testRule('invalid-value', {
  good: [{ name: 'a real day', files: { 'c.yaml': 'start: {on: date, date: 2028-02-29}\nsteps: []\n' } }],
  bad: [
    {
      name: 'a day that is not in the calendar',
      files: { 'c.yaml': 'start: {on: date, date: 2026-02-29}\nsteps: []\n' },
      findings: [{ message: 'problem', words: '2026-02-29', severity: 'error', says: 'no day 2026-02-29' }],
    },
  ],
});
