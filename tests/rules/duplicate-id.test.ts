import { testRule } from '../../src/testing.js';

testRule('duplicate-id', {
  good: [
    {
      name: 'one id in two kinds of things',
      files: { 'c.yaml': 'id: a\nsegment: a\nsteps: []\n', 's.yaml': 'segments: {a: {match: {}}}\n' },
    },
  ],
  bad: [
    {
      name: 'two segments of one name',
      files: { 's.yaml': 'segments: {a: {match: {}}}\n', 't.yaml': 'segments: {a: {match: {}}}\n' },
      findings: [{ message: 'problem', words: 'a', file: 't.yaml', says: 'two segments called "a"' }],
    },
  ],
});
