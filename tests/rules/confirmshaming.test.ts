import { testRule } from '../../src/testing.js';

const mail = (subject: string, body = 'Hello.', more = '') => ({
  'mail.md': `---\nsubject: ${JSON.stringify(subject)}\n${more}---\n\n${body}\n`,
});

testRule('confirmshaming', {
  good: [
    { name: 'a plain no', files: mail('News', '[No, thanks](https://northtrail.example/no)') },
    { name: 'later', files: mail('News', '[Maybe later](https://northtrail.example/no)') },
    {
      name: 'a reason of one’s own',
      files: mail('News', "[No thanks, I'd rather wait](https://northtrail.example/no)"),
    },
    {
      name: 'fewer mails',
      files: mail('News', "[No thanks, I don't want more emails](https://northtrail.example/no)"),
    },
    { name: 'a yes', files: mail('News', '[Yes, I want to save money](https://northtrail.example/no)') },
    { name: 'an opinion in the copy', files: mail('News', "I don't like discounts that end at midnight.") },
  ],
  bad: [
    {
      name: 'a button',
      files: mail('News', '[No thanks, I hate saving money](https://northtrail.example/no)'),
      findings: [{ message: 'decline', words: 'No thanks, I hate saving money', severity: 'error' }],
    },
    {
      name: 'a button without the no',
      files: mail('News', "[I'd rather pay full price](https://northtrail.example/no)"),
      findings: [{ message: 'decline', words: "I'd rather pay full price" }],
    },
    {
      name: 'a line',
      files: mail('News', "No thanks, I like wasting my company's money"),
      findings: [{ message: 'decline', words: "No thanks, I like wasting my company's money" }],
    },
  ],
});
