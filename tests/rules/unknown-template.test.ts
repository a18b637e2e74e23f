import { testRule } from '../../src/testing.js';

const mail = '---\nsubject: News\n---\nHello\n';

testRule('unknown-template', {
  good: [
    {
      name: 'ids and paths that are there',
      files: {
        'mails/hello.md': mail,
        'mails/bye.md': mail,
        'plans/c.yaml':
          'audience: {opened: hello}\nsteps:\n  - {template: hello, variants: [../mails/bye.md]}\n  - {template: mails/bye.md, if: {clicked: mails/hello}}\n',
      },
    },
    {
      name: 'a mail that is written in the step, and a condition on it',
      files: {
        'c.yaml':
          'audience: {country: ES}\nsteps:\n  - {subject: One question, body: Hello}\n  - {subject: Thank you, body: Hello, if: {opened: "c#1"}}\n',
      },
    },
    {
      name: 'steps without mail',
      files: { 'c.yaml': 'audience: {country: ES}\nsteps: [{wait: 2d}, {channel: call}]\n' },
    },
    {
      name: 'mails that are there and cannot be read, which is reported as it is',
      files: {
        'mails/hello.md': '---\nsubject: News: today\n---\nHello\n',
        'mails/second.mail.md': '---\nid: "bye"\nsubject: [News\n---\nHello\n',
        'c.yaml':
          'audience: {country: ES, opened: second}\nsteps:\n  - {template: hello, variants: [mails/hello.md]}\n  - {wait: 3d, template: bye}\n',
      },
    },
  ],
  bad: [
    {
      name: 'steps and variants that name nothing, with the nearest name',
      files: {
        'hello.md': mail,
        'c.yaml': 'audience: {country: ES}\nsteps:\n  - {template: helo, variants: [nothing-like-it]}\n',
      },
      findings: [
        { message: 'unknown', words: 'helo', severity: 'error', says: 'Did you mean "hello"?' },
        { message: 'unknown', words: 'nothing-like-it', says: /it"\.$/ },
      ],
    },
    {
      name: 'a name that is not that of the file that cannot be read',
      files: {
        'hello.md': '---\nsubject: [News\n---\nHello\n',
        'c.yaml': 'audience: {country: ES}\nsteps: [{template: helo}]\n',
      },
      findings: [{ message: 'unknown', words: 'helo' }],
    },
    {
      name: 'a path that leads nowhere',
      files: { 'mails/hello.md': mail, 'c.yaml': 'audience: {country: ES}\nsteps: [{template: mails/helo.md}]\n' },
      findings: [{ message: 'unknown', words: 'mails/helo.md', says: 'Did you mean "mails/hello.md"?' }],
    },
    {
      name: 'conditions, wherever they stand',
      files: {
        'a.yaml':
          'audience: {country: ES}\nexclude: [{replied: two}]\nexits: [{when: {engaged: three}}]\nsteps:\n  - {template: hello, if: {clicked: {template: four}}}\n',
        'hello.md': '---\nsubject: News\naudience: {opened: five}\n---\nHello\n',
        's.yaml': 'segments:\n  s: {match: {not: {opened: one}}}\n',
      },
      findings: ['two', 'three', 'four', 'five', 'one'].map((words) => ({ message: 'unknown', words })),
    },
  ],
});
