import { testRule } from '../../src/testing.js';

const base = {
  'one.md': '---\nsubject: News\n---\nHello\n',
  'segments.yaml': 'segments: {lookers: {match: {viewed: {category: tents}}}}\n',
};
const cadence = (reentry: string, more = ''): string =>
  `segment: lookers\n${more}start: {on: event, event: viewed, reentry: ${reentry}}\nsteps:\n  - {day: 0, template: one}\n  - {day: 5, template: one}\n`;

testRule('unbounded-reentry', {
  good: [
    { name: 'no re-entry', files: { ...base, 'c.yaml': cadence('never') } },
    { name: 'a gap as long as the cadence', files: { ...base, 'c.yaml': cadence('5d') } },
    { name: 'a longer gap', files: { ...base, 'c.yaml': cadence('90d') } },
    { name: 'a draft', files: { ...base, 'c.yaml': cadence('0d', 'status: draft\n') } },
    { name: 'receipts', files: { ...base, 'c.yaml': cadence('0d', 'kind: transactional\n') } },
  ],
  bad: [
    {
      name: 'no gap at all',
      files: { ...base, 'c.yaml': cadence('0d') },
      findings: [{ message: 'no-gap', words: '0d', severity: 'warning' }],
    },
    {
      name: 'a gap shorter than the cadence',
      files: { ...base, 'c.yaml': cadence('4d') },
      findings: [{ message: 'overlapping', words: '4d', data: { gap: '4 days', length: 7200 } }],
    },
  ],
});
