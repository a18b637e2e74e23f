import { testRule } from '../../src/testing.js';

testRule('missing-subject', {
  good: [
    { name: 'a plain subject', files: { 'mail.md': '---\nsubject: News\n---\nHello.\n' } },
    { name: 'variants', files: { 'mail.md': '---\nsubject: [News, More news]\n---\nHello.\n' } },
    { name: 'a merge tag alone', files: { 'mail.md': '---\nsubject: "{{ title }}"\n---\nHello.\n' } },
    {
      name: 'a part that a mail includes',
      files: {
        'parts/footer.md': '---\ntemplate: true\n---\nNorthtrail, Girona\n',
        'mail.md': '---\nsubject: News\n---\n{% include "footer" %}\n',
      },
    },
    {
      name: 'an answer in a thread',
      files: {
        'again.md': '---\ntemplate: true\n---\nThank you.\n',
        'c.yaml':
          'segment: x\nsteps:\n  - {day: 0, subject: One question, body: Hello}\n  - {wait: 3d, thread: reply, template: again}\n  - {wait: 3d, thread: reply, body: Thank you.}\n',
      },
    },
    {
      name: 'messages on other channels',
      files: { 'c.yaml': 'segment: x\nsteps:\n  - {day: 0, channel: sms, body: Your walk begins at nine.}\n' },
    },
  ],
  bad: [
    {
      name: 'no subject, at the first key or the id',
      files: {
        'a.md': '---\ntemplate: true\npreheader: More\n---\nHello.\n',
        'b.md': '---\ntemplate: true\nid: hello\n---\nHello.\n',
      },
      findings: [
        { message: 'missing', words: 'template', file: 'a.md', severity: 'error' },
        { message: 'missing', words: 'id', file: 'b.md' },
      ],
    },
    {
      name: 'a key without a value',
      files: { 'mail.md': '---\nsubject:\npreheader: More\n---\nHello.\n' },
      findings: [{ message: 'empty', words: 'subject', severity: 'error' }],
    },
    {
      name: 'a subject that YAML takes for a comment',
      files: { 'a.md': '---\nsubject: #1 of three walks\n---\nHello.\n' },
      findings: [{ message: 'comment', words: 'subject', says: 'Put it in quotes' }],
    },
    {
      name: 'an empty text, an empty variant, and one of spaces',
      files: { 'a.md': '---\nsubject: ""\n---\nHello.\n', 'b.md': '---\nsubject: [News, "", "  "]\n---\nHello.\n' },
      findings: [
        { message: 'empty', words: '""', file: 'a.md' },
        { message: 'empty', words: '""', file: 'b.md' },
        { message: 'empty', words: '  ', file: 'b.md' },
      ],
    },
    {
      name: 'a mail written in a step',
      files: { 'c.yaml': 'segment: x\nsteps:\n  - {day: 0, body: Hello there}\n' },
      findings: [{ message: 'missing', words: 'Hello there' }],
    },
    {
      name: 'a mail that is included and also sent',
      files: {
        'footer.md': '---\ntemplate: true\n---\nNorthtrail, Girona\n',
        'mail.md': '---\nsubject: News\n---\n{% include "footer" %}\n',
        'c.yaml': 'segment: x\nsteps: [{day: 0, template: footer}]\n',
      },
      findings: [{ message: 'missing', words: 'template', file: 'footer.md' }],
    },
  ],
});
