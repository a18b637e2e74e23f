import { testRule } from '../../src/testing.js';

testRule('unknown-key', {
  good: [{ name: 'keys of your own', files: { 'mail.md': '---\nsubject: News\nx-theme: dark\n---\nHello.\n' } }],
  bad: [
    {
      name: 'a mistyped key of a cadence',
      files: { 'c.yaml': 'segmnet: a\nstart: {on: manual}\nsteps: []\n' },
      findings: [{ message: 'problem', words: 'segmnet', severity: 'error', says: 'Did you mean "segment"?' }],
    },
    {
      name: 'a strange key in front matter, mildly',
      files: { 'mail.md': '---\nsubject: News\nlayout: wide\n---\nHello.\n' },
      findings: [{ message: 'problem', words: 'layout', severity: 'warning' }],
    },
    {
      name: 'a mistyped behaviour, by what stands in it',
      files: { 's.yaml': 'segments: {a: {match: {bougt: {category: tents}}}}\n' },
      findings: [{ message: 'problem', words: 'category', says: 'Did you mean "bought"?' }],
    },
    {
      name: 'a mistyped operator',
      files: { 's.yaml': 'segments: {a: {match: {age: {atlaest: 18}}}}\n' },
      findings: [{ message: 'problem', words: 'atlaest', says: 'Did you mean "atLeast"?' }],
    },
    {
      name: 'an operator like none',
      files: { 's.yaml': 'segments: {a: {match: {age: {xyzzy: 18}}}}\n' },
      findings: [{ message: 'problem', words: 'xyzzy', says: 'Known here: is, not, in' }],
    },
  ],
});
