import { testRule } from '../../src/testing.js';

testRule('circular-reference', {
  good: [{ name: 'a chain', files: { 's.yaml': 'segments: {a: {match: {segment: b}}, b: {match: {}}}\n' } }],
  bad: [
    {
      name: 'templates that include each other, and themselves',
      files: {
        'a.md': "---\nsubject: A\n---\n{% include 'b' %}\n",
        'b.md': '---\nsubject: B\n---\n{{> b}} {{> a}} {{> c}}\n',
        'c.md': '---\nsubject: C\n---\nHello.\n',
      },
      findings: [
        { message: 'problem', words: "{% include 'b' %}", file: 'a.md' },
        { message: 'problem', words: '{{> b}}', file: 'b.md' },
        { message: 'problem', words: '{{> a}}', file: 'b.md' },
      ],
    },
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
