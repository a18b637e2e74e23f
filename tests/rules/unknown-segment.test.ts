import { testRule } from '../../src/testing.js';

const segments = 'segments:\n  walkers: {match: {country: ES}}\n  readers: {match: {segment: walkers}}\n';
const mail = '---\nsubject: News\n---\nHello\n';

testRule('unknown-segment', {
  good: [
    {
      name: 'segments that are there',
      files: {
        'segments.yaml': segments,
        'mail.md': '---\nsubject: News\naudience: [walkers, readers]\n---\nHello\n',
        'c.yaml':
          'segment: [walkers, readers]\nexclude: [readers]\nsteps:\n  - {template: mail, if: {segment: walkers}}\n',
      },
    },
    {
      name: 'a segment whose condition cannot be read, which is reported by itself',
      files: {
        's.yaml': 'segments:\n  broken: {match: 7}\n',
        'mail.md': mail,
        'c.yaml': 'segment: broken\nsteps: [{template: mail}]\n',
      },
    },
    {
      name: 'a segment in a file that cannot be read, which is reported as it is',
      files: {
        's.yaml': 'segments:\n  walkers: {match: {country: ES}}\n  "old": {match: {country: [ES}}\n',
        'mail.md': mail,
        'c.yaml': 'segment: [walkers, old]\nsteps: [{template: mail}]\n',
      },
    },
  ],
  bad: [
    {
      name: 'a segment that the file which cannot be read does not hold either',
      files: {
        's.yaml': 'segments:\n  walkers: {match: {country: [ES}}\n',
        'mail.md': mail,
        'c.yaml': 'segment: readers\nsteps: [{template: mail}]\n',
      },
      findings: [{ message: 'unknown', words: 'readers' }],
    },
    {
      name: 'references from every place',
      files: {
        'a.yaml':
          'segment: wolkers\nexclude: [reader, {segment: nobody}]\nexits: [{when: {segment: gone}}]\nsteps:\n  - {template: mail, if: {not: {segment: walker}}}\n',
        'mail.md': '---\nsubject: News\naudience: [walkers, raeders]\n---\nHello\n',
        'segments.yaml': `${segments}  more: {match: {any: [{segment: less}, {country: PT}]}}\n`,
      },
      findings: [
        { message: 'unknown', words: 'wolkers', severity: 'error', says: 'Did you mean "walkers"?' },
        { message: 'unknown', words: 'reader', says: 'Did you mean "readers"?' },
        { message: 'unknown', words: 'nobody', says: /"nobody"\.$/ },
        { message: 'unknown', words: 'gone' },
        { message: 'unknown', words: 'walker', says: 'Did you mean "walkers"?' },
        { message: 'unknown', words: 'raeders', says: 'Did you mean "readers"?' },
        { message: 'unknown', words: 'less' },
      ],
    },
  ],
});
