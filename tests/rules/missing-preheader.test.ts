import { testRule } from '../../src/testing.js';

testRule('missing-preheader', {
  good: [
    { name: 'a preheader', files: { 'mail.md': '---\nsubject: News\npreheader: More\n---\nHello.\n' } },
    { name: 'another spelling', files: { 'mail.md': '---\nsubject: News\npreview_text: More\n---\nHello.\n' } },
    {
      name: 'a preheader of a mail written in a step, and an answer in its thread',
      files: {
        'c.yaml':
          'segment: x\nsteps:\n  - {day: 0, subject: One question, preheader: Two minutes., body: Hello}\n  - {wait: 3d, thread: reply, subject: "Re: One question", body: Thanks}\n',
      },
    },
    {
      name: 'a part that a mail includes',
      files: {
        'footer.md': '---\ntemplate: true\n---\nNorthtrail, Girona\n',
        'mail.md': '---\nsubject: News\npreheader: More\n---\n{{> footer}}\n',
      },
    },
    {
      name: 'a kind that needs none here',
      files: {
        'mail.md': '---\nsubject: Your tent\n---\nHello.\n',
        'c.yaml': 'kind: sales\nsegment: x\nsteps: [{day: 0, template: mail}]\n',
      },
      config: 'rules: {missing-preheader: {kinds: [marketing]}}\n',
    },
  ],
  bad: [
    {
      name: 'none, at the subject',
      files: { 'mail.md': '---\nid: news\nsubject: News\n---\nHello.\n' },
      findings: [{ message: 'missing', words: 'subject', severity: 'warning' }],
    },
    {
      name: 'none in a mail written in a step',
      files: { 'c.yaml': 'segment: x\nsteps: [{day: 0, subject: One question, body: Hello}]\n' },
      findings: [{ message: 'missing', words: 'One question' }],
    },
    {
      name: 'an empty one',
      files: { 'mail.md': '---\nsubject: News\npreheader: ""\n---\nHello.\n' },
      findings: [{ message: 'empty', words: '""' }],
    },
    {
      name: 'a key without a value',
      files: { 'mail.md': '---\nsubject: News\npreheader:\n---\nHello.\n' },
      findings: [{ message: 'missing', words: 'subject' }],
    },
  ],
});
