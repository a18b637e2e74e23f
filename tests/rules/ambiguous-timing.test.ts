import { testRule } from '../../src/testing.js';

testRule('ambiguous-timing', {
  good: [
    {
      name: 'days and waits in order',
      files: { 'c.yaml': 'start: {on: manual}\nsteps: [{day: 0}, {wait: 2d}, {day: 2}, {wait: 1h}]\n' },
    },
  ],
  bad: [
    {
      name: 'day and wait together',
      files: { 'c.yaml': 'start: {on: manual}\nsteps: [{day: 0, wait: 2d}]\n' },
      findings: [{ message: 'problem', words: 'wait', related: ['day'] }],
    },
    {
      name: 'a day that is over',
      files: { 'c.yaml': 'start: {on: manual}\nsteps: [{wait: 49h}, {day: 2}]\n' },
      findings: [{ message: 'problem', words: '2', related: ['49h'] }],
    },
  ],
});
