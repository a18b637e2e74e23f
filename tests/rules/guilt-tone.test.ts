import { testRule } from '../../src/testing.js';

const mail = (subject: string, body = 'Hello.', more = '') => ({
  'mail.md': `---\nsubject: ${JSON.stringify(subject)}\n${more}---\n\n${body}\n`,
});

testRule('guilt-tone', {
  good: [
    { name: 'a wish', files: mail('News', 'With twenty more gifts the hut can open in May.') },
    { name: 'an apology', files: mail('News', 'We are sorry that we disappointed you.') },
    { name: 'a blockquote', files: mail('News', '> You let us down.') },
    { name: 'guilt in a subject, which is another rule', files: mail('You let us down') },
    { name: 'a promise', files: mail('News', "We won't let you down.") },
  ],
  bad: [
    {
      name: 'blame',
      files: mail('News', 'You let us down.'),
      findings: [{ message: 'blame', words: 'You let us down', severity: 'warning' }],
    },
    {
      name: 'shame',
      files: mail('News', 'If you really cared, you would give.'),
      findings: [{ message: 'shame', words: 'If you really cared, you would give' }],
    },
    {
      name: 'silence',
      files: mail('News', 'All we got back was silence.'),
      findings: [{ message: 'sulk', words: 'All we got back was silence' }],
    },
    {
      name: 'begging',
      files: mail('News', 'We are begging you.'),
      findings: [{ message: 'pity', words: 'We are begging you' }],
    },
    {
      name: 'presumption',
      files: mail('News', 'I have put fifteen minutes into your calendar.'),
      findings: [{ message: 'presumption', words: 'I have put fifteen minutes into your calendar' }],
    },
    {
      name: 'a transactional mail',
      files: mail('Invoice', 'You let us down.', 'kind: transactional\n'),
      findings: [{ message: 'blame', words: 'You let us down' }],
    },
  ],
});
