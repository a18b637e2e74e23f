import { testRule } from '../../src/testing.js';

const base = {
  'mail.md': '---\nsubject: News\n---\nHello\n',
  'receipt.md': '---\nsubject: Receipt\nkind: transactional\n---\nHello\n',
  'segments.yaml':
    'segments:\n  readers: {match: {consent: true}}\n  walkers: {match: {consent: true, bought: {category: boots}}}\n  stopped: {match: {any: [{unsubscribed: true}, {email_status: [bounced, complained]}]}}\n',
};
const broadcast = 'start: {on: date, date: 2026-03-03}\n';
const weekly = 'start: {on: schedule, every: week, from: 2026-03-03}\n';
const cadence = (head: string, template = 'mail'): string => `${head}steps: [{template: ${template}}]\n`;

testRule('everyone-audience', {
  good: [
    { name: 'people with an interest', files: { ...base, 'c.yaml': cadence(`segment: walkers\n${broadcast}`) } },
    {
      name: 'people of one country',
      files: { ...base, 'c.yaml': cadence(`segment: readers\naudience: {country: PT}\n${weekly}`) },
    },
    { name: 'everyone but some', files: { ...base, 'c.yaml': cadence(`exclude: [walkers]\n${broadcast}`) } },
    {
      name: 'people who were engaged lately',
      files: { ...base, 'c.yaml': cadence(`segment: readers\naudience: {engaged: {within: 180d}}\n${weekly}`) },
    },
    {
      name: 'what follows from an event',
      files: { ...base, 'c.yaml': cadence('start: {on: event, event: signed_up}\n') },
    },
    { name: 'people whom a person picks', files: { ...base, 'c.yaml': cadence('start: {on: manual}\n') } },
    { name: 'entering a segment', files: { ...base, 'c.yaml': cadence('segment: readers\n') } },
    {
      name: 'transactional mail',
      files: {
        ...base,
        'a.yaml': cadence(`kind: transactional\n${broadcast}`),
        'b.yaml': cadence(broadcast, 'receipt'),
      },
    },
    {
      name: 'a segment that does not exist, which is reported as such',
      files: { ...base, 'c.yaml': cadence(`segment: gone\n${broadcast}`) },
    },
    {
      name: 'an audience that cannot be read, which is reported as such',
      files: { ...base, 'c.yaml': cadence(`audience: 7\n${broadcast}`) },
    },
  ],
  bad: [
    {
      name: 'a broadcast without any segment, at its start',
      files: { ...base, 'c.yaml': cadence(broadcast) },
      findings: [{ message: 'everyone', words: 'date', severity: 'warning' }],
    },
    {
      name: 'nothing but consent, at the segment',
      files: {
        ...base,
        'a.yaml': cadence(`segment: readers\n${broadcast}`),
        'b.yaml': cadence(`segment: readers\n${weekly}`),
      },
      findings: [
        { message: 'permission-only', words: 'readers', file: 'a.yaml' },
        { message: 'permission-only', words: 'readers', file: 'b.yaml' },
      ],
    },
    {
      name: 'nothing but consent and a list of those who must get no mail',
      files: {
        ...base,
        'c.yaml': cadence(`segment: readers\nexclude: [stopped, {tags: {has: do-not-contact}}]\n${broadcast}`),
      },
      findings: [{ message: 'permission-only', words: 'readers' }],
    },
    {
      name: 'a condition that leaves out nobody',
      files: { ...base, 'c.yaml': cadence(`audience: {any: [{country: ES}, {not: {country: ES}}]}\n${broadcast}`) },
      findings: [{ message: 'everyone', words: '{any: [{country: ES}, {not: {country: ES}}]}' }],
    },
    {
      name: 'all values that are declared',
      files: {
        ...base,
        'contacts.yaml': 'attributes: {plan: {values: [free, pro], required: true}}\n',
        'c.yaml': cadence(`audience: {plan: [free, pro]}\nstatus: draft\n${broadcast}`),
      },
      findings: [{ message: 'everyone', words: '{plan: [free, pro]}' }],
    },
  ],
});
