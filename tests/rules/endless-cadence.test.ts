import { testRule } from '../../src/testing.js';

const base = {
  'one.md': '---\nsubject: News\n---\nHello\n',
  'segments.yaml':
    'segments:\n  readers: {match: {consent: true}}\n  keen: {match: {consent: true, engaged: {within: 180d}}}\n',
};
const cadence = (start: string, more = 'segment: readers\n'): string =>
  `${more}start: {on: schedule, ${start}}\nsteps: [{template: one}]\n`;

testRule('endless-cadence', {
  good: [
    { name: 'an end', files: { ...base, 'c.yaml': cadence('every: week, from: 2026-01-06, until: 2026-12-31') } },
    {
      name: 'a rule with a count',
      files: { ...base, 'c.yaml': cadence('rrule: "FREQ=MONTHLY;BYDAY=1TU;COUNT=6", from: 2026-01-06') },
    },
    {
      name: 'an audience that is engaged',
      files: { ...base, 'c.yaml': cadence('every: week, from: 2026-01-06', 'segment: keen\n') },
    },
    {
      name: 'an exit by state that is true of people who do not engage',
      files: {
        ...base,
        'c.yaml': cadence(
          'every: week, from: 2026-01-06',
          'segment: readers\nexits: [{when: {not: {clicked: {within: 90d}}}}]\n',
        ),
      },
    },
    {
      name: 'a draft, and a paused one',
      files: {
        ...base,
        'c.yaml': cadence('every: week, from: 2026-01-06', 'segment: readers\nstatus: draft\n'),
        'd.yaml': cadence('every: week, from: 2026-01-06', 'segment: readers\nstatus: paused\n'),
      },
    },
    {
      name: 'an exit for the unengaged',
      files: {
        ...base,
        'c.yaml': cadence('every: week, from: 2026-01-06', 'segment: readers\nexits: [{unengaged: {for: 90d}}]\n'),
      },
    },
    {
      name: 'a cadence that people enter once',
      files: { ...base, 'c.yaml': 'segment: readers\nsteps: [{template: one}]\n' },
    },
    {
      name: 'reports',
      files: { ...base, 'c.yaml': cadence('every: week, from: 2026-01-06', 'segment: readers\nkind: transactional\n') },
    },
  ],
  bad: [
    {
      name: 'a newsletter for ever',
      files: { ...base, 'c.yaml': cadence('every: month, from: 2026-01-06') },
      findings: [{ message: 'endless', words: 'readers', severity: 'warning', related: ['schedule'] }],
    },
    {
      name: 'exits that someone silent never reaches',
      files: {
        ...base,
        'c.yaml': cadence(
          'every: week, from: 2026-01-06',
          'segment: readers\nexits: [{on: reply}, {on: purchase}, {on: unsubscribe}, {when: {bought: {}}}]\n',
        ),
      },
      findings: [{ message: 'endless', words: 'readers' }],
    },
    {
      name: 'a rule without an end',
      files: { ...base, 'c.yaml': cadence('rrule: "FREQ=MONTHLY;BYDAY=1TU", from: 2026-01-06') },
      findings: [{ message: 'endless', words: 'readers' }],
    },
  ],
});
