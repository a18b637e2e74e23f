import { testRule } from '../../src/testing.js';

testRule('ambiguous-timing', {
  good: [
    {
      name: 'days and waits in order',
      files: { 'c.yaml': 'start: {on: manual}\nsteps: [{day: 0}, {wait: 2d}, {day: 2}, {wait: 1h}]\n' },
    },
    {
      name: 'business days that are over by then, also across a weekend',
      files: { 'c.yaml': 'start: {on: manual}\nsteps: [{day: 0}, {wait: 2bd}, {wait: 3bd}, {day: 7}, {wait: 1bd}]\n' },
    },
    {
      name: 'business days from a day of the calendar, which has no weekend to come',
      files: { 'c.yaml': 'start: {on: date, date: 2026-03-02}\nsteps: [{day: 0}, {wait: 3bd}, {day: 4}]\n' },
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
    {
      name: 'a day that is over when business days run across a weekend',
      files: { 'c.yaml': 'start: {on: manual}\nsteps: [{day: 0}, {wait: 5bd}, {day: 6}]\n' },
      findings: [{ message: 'problem', words: '6', related: ['5bd'], says: 'over a weekend' }],
    },
  ],
});
