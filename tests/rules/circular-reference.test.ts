import { testRule } from '../../src/testing.js';

testRule('circular-reference', {
  good: [{ name: 'a chain', files: { 's.yaml': 'segments: {a: {match: {segment: b}}, b: {match: {}}}\n' } }],
  bad: [
    {
      name: 'a ring',
      files: { 's.yaml': 'segments: {a: {match: {segment: b}}, b: {match: {segment: a}}}\n' },
      findings: [
        { message: 'problem', words: 'b' },
        { message: 'problem', words: 'a' },
      ],
    },
  ],
});
