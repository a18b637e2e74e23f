import { testRule } from '../../src/testing.js';

const mail = (subject: string, body = 'Hello.', more = '') => ({
  'mail.md': `---\nsubject: ${JSON.stringify(subject)}\n${more}---\n\n${body}\n`,
});

testRule('guilt-subject', {
  good: [
    { name: 'a plain subject', files: mail('The new season') },
    { name: 'an open question', files: mail('Would you like to keep getting these mails?') },
    { name: 'an apology', files: mail('We let you down last week, sorry') },
    { name: 'a meeting that was missed', files: mail('We missed you at the meeting') },
    { name: 'guilt in the body', files: mail('News', 'You let us down.') },
    { name: 'no need to feel guilty', files: mail('No need to feel guilty') },
  ],
  bad: [
    {
      name: 'blame',
      files: mail('You let us down'),
      findings: [{ message: 'blame', words: 'You let us down', severity: 'error' }],
    },
    {
      name: 'shame',
      files: mail('You should be ashamed'),
      findings: [{ message: 'shame', words: 'You should be ashamed' }],
    },
    {
      name: 'sulking',
      files: mail('Did I do something wrong?'),
      findings: [{ message: 'sulk', words: 'Did I do something wrong' }],
    },
    {
      name: 'begging in a preheader',
      files: mail('News', 'Hello.', 'preheader: We are begging you.\n'),
      findings: [{ message: 'pity', words: 'We are begging you' }],
    },
    {
      name: 'presumption',
      files: mail('I know you want this'),
      findings: [{ message: 'presumption', words: 'I know you want this' }],
    },
    {
      name: 'a demand',
      files: mail('Please Return My Call'),
      findings: [{ message: 'owed-reply', words: 'Please Return My Call' }],
    },
    {
      name: 'counted attempts',
      files: mail('My third email'),
      findings: [{ message: 'counted-attempts', words: 'My third email' }],
    },
    {
      name: 'styled letters',
      files: mail('𝗬𝗼𝘂 let us down'),
      findings: [{ message: 'blame', words: '𝗬𝗼𝘂 let us down' }],
    },
  ],
});
