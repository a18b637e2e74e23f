import { testRule } from '../../src/testing.js';

const base = {
  'one.md': '---\nsubject: News\n---\nHello\n',
  'receipt.md': '---\nsubject: Receipt\nkind: transactional\n---\nHello\n',
  'segments.yaml':
    'segments:\n  readers: {match: {consent: true}}\n  keen: {match: {consent: true, engaged: {within: 180d}}}\n',
};
const mails = (count: number, more = ''): string => `${more}steps:\n${'  - {wait: 7d, template: one}\n'.repeat(count)}`;
const weekly = 'start: {on: schedule, every: week, from: 2026-01-06}\n';

testRule('missing-unengaged-exit', {
  good: [
    { name: 'five mails', files: { ...base, 'c.yaml': mails(5, 'segment: readers\n') } },
    {
      name: 'an exit for the unengaged',
      files: { ...base, 'c.yaml': mails(6, 'segment: readers\nexits: [{unengaged: {sends: 3}}]\n') },
    },
    {
      name: 'an exit by state that is about engagement',
      files: { ...base, 'c.yaml': mails(6, 'segment: readers\nexits: [{when: {not: {engaged: {within: 90d}}}}]\n') },
    },
    { name: 'a schedule for engaged people', files: { ...base, 'c.yaml': mails(1, `segment: keen\n${weekly}`) } },
    {
      name: 'a schedule for people who bought lately, which is read again at every send',
      files: {
        ...base,
        'c.yaml': mails(1, `audience: {consent: true, bought: {within: 365d}}\n${weekly}`),
      },
    },
    {
      name: 'a schedule that leaves out people who are not engaged',
      files: { ...base, 'c.yaml': mails(1, `segment: readers\nexclude: [{not: {engaged: {within: 90d}}}]\n${weekly}`) },
    },
    {
      name: 'mails for those who react',
      files: {
        ...base,
        'c.yaml': `segment: readers\nsteps:\n  - {template: one}\n${'  - {wait: 7d, template: one, if: {opened: one}}\n'.repeat(6)}`,
      },
    },
    {
      name: 'a short schedule',
      files: {
        ...base,
        'c.yaml': mails(
          1,
          'segment: readers\nstart: {on: schedule, every: week, from: 2026-01-06, until: 2026-01-20}\n',
        ),
      },
    },
    { name: 'receipts', files: { ...base, 'c.yaml': mails(8, 'segment: readers\n').replaceAll('one', 'receipt') } },
    { name: 'a paused cadence', files: { ...base, 'c.yaml': mails(8, 'segment: readers\nstatus: paused\n') } },
  ],
  bad: [
    {
      name: 'six mails',
      files: { ...base, 'c.yaml': mails(6, 'segment: readers\nexits: [{on: purchase}]\n') },
      findings: [{ message: 'long', words: 'readers', severity: 'warning', data: { sends: 6 } }],
    },
    {
      name: 'six mails to people who were engaged on entering',
      files: { ...base, 'c.yaml': mails(6, 'segment: keen\n') },
      findings: [{ message: 'long', words: 'keen' }],
    },
    {
      name: 'four mails in sales',
      files: { ...base, 'c.yaml': mails(4, 'segment: readers\nkind: sales\n') },
      findings: [{ message: 'long', words: 'readers' }],
    },
    {
      name: 'a newsletter',
      files: { ...base, 'c.yaml': mails(1, `segment: readers\n${weekly}`) },
      findings: [{ message: 'recurring', words: 'readers' }],
    },
    {
      name: 'a newsletter for everyone who ever bought',
      files: { ...base, 'c.yaml': mails(1, `audience: {consent: true, bought: {}}\n${weekly}`) },
      findings: [{ message: 'recurring', words: '{consent: true, bought: {}}' }],
    },
    {
      name: 'six mails to people who bought lately when they entered',
      files: { ...base, 'c.yaml': mails(6, 'audience: {bought: {within: 30d}}\n') },
      findings: [{ message: 'long', words: '{bought: {within: 30d}}' }],
    },
    {
      name: 'a long series',
      files: { ...base, 'c.yaml': mails(1, `segment: readers\n${weekly.replace('}', ', until: 2026-12-31}')}`) },
      findings: [{ message: 'long', words: 'readers', data: { sends: 52 } }],
    },
  ],
});
