import { testRule } from '../../src/testing.js';

const mail = (subject: string, body = 'Hello.', more = '') => ({
  'mail.md': `---\nsubject: ${JSON.stringify(subject)}\n${more}---\n\n${body}\n`,
});

testRule('fake-popularity', {
  good: [
    { name: 'the reader’s own profile', files: mail('News', '12 people viewed your profile.') },
    { name: 'the reader’s purchase', files: mail('News', 'You bought two of them last year.') },
    { name: 'a welcome', files: mail('News', 'Everyone is welcome.') },
  ],
  bad: [
    {
      name: 'viewers',
      files: mail('News', '27 people are viewing this right now.'),
      findings: [{ message: 'viewers', words: '27 people are viewing this', severity: 'warning' }],
    },
    {
      name: 'a buyer',
      files: mail('News', 'Someone in Paris just bought this bag.'),
      findings: [{ message: 'buyers', words: 'Someone in Paris just bought this bag' }],
    },
    {
      name: 'a crowd',
      files: mail('News', 'Everyone is talking about it.'),
      findings: [{ message: 'crowd', words: 'Everyone is talking about' }],
    },
  ],
});
