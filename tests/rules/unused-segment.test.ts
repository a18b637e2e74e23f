import { testRule } from '../../src/testing.js';

const segments = (more: string) =>
  `segments:\n  readers: {match: {consent: true}}\n  other: {match: {vip: true}}\n${more}`;
const cadence = (more = '') => `segment: readers\n${more}steps: []\n`;
const used = (name: string, files: Record<string, string>) => ({
  name,
  files: { 's.yaml': segments(''), 'c.yaml': cadence(), ...files },
});

testRule('unused-segment', {
  good: [
    used('one of several', { 'c.yaml': 'segment: [readers, other]\nsteps: []\n' }),
    used('an exclusion', { 'c.yaml': cadence('exclude: [other]\n') }),
    used('an audience', { 'c.yaml': cadence('audience: {not: {segment: other}}\n') }),
    used('an exit', { 'c.yaml': cadence('exits: [{when: {segment: other}}]\n') }),
    used('a condition on a step', { 'c.yaml': 'segment: readers\nsteps: [{wait: 2d, if: {segment: other}}]\n' }),
    used('a path', {
      'c.yaml': 'segment: readers\nsteps: [{branch: [{if: {segment: other}, steps: [{wait: 2d, if: {vip: true}}]}]}]\n',
    }),
    used('a draft', { 'd.yaml': 'status: draft\nsegment: other\nsteps: []\n' }),
    used('a mail that was written for it', { 'a.md': '---\nsubject: News\naudience: other\n---\nHello.\n' }),
    used('another segment', {
      's.yaml': segments('  more: {match: {segment: other}}\n'),
      'd.yaml': 'segment: more\nsteps: []\n',
    }),
    used('a constraint', {
      't.yaml': 'attributes:\n  vip: {type: boolean}\nconstraints:\n  - {if: {segment: other}, then: {vip: true}}\n',
    }),
    used('a category', { 't.yaml': 'categories:\n  tents: {audience: {segment: other}}\n' }),
    { ...used('a limit', {}), config: 'rules: {fatigue-threshold: {limits: [{max: 1, per: 7d, segment: other}]}}\n' },
    used('a project that cannot be read whole', { 'd.yaml': 'steps: [{\n' }),
    { name: 'a project without cadences', files: { 's.yaml': segments('') } },
  ],
  bad: [
    {
      name: 'one that nothing uses',
      files: { 's.yaml': segments(''), 'c.yaml': cadence() },
      findings: [{ message: 'unused', words: 'other', severity: 'warning' }],
    },
    {
      name: 'one that only it itself uses, and one that cannot be read',
      files: {
        's.yaml': segments('  own: {match: {not: {segment: own}}}\n  odd: {match: 3}\n'),
        'c.yaml': cadence('exclude: [other]\n'),
      },
      findings: [
        { message: 'unused', words: 'own' },
        { message: 'unused', words: 'odd' },
      ],
    },
  ],
});
