import { testRule } from '../../src/testing.js';

const mail = (subject: string, body = 'Hello.', more = '') => ({
  'mail.md': `---\nsubject: ${JSON.stringify(subject)}\n${more}---\n\n${body}\n`,
});

testRule('pressure-tone', {
  good: [
    { name: 'a polite request', files: mail('News', 'Would a call be useful to you? If not, just ignore this mail.') },
    { name: 'a way out', files: mail('News', "If now isn't the right time, just tell me.") },
    { name: 'silence that ends the mails', files: mail('News', "If I don't hear from you, I'll stop emailing you.") },
    { name: 'no need to reply', files: mail('News', "You don't need to reply.") },
    { name: 'our own late answer', files: mail('News', "We haven't replied to you yet, sorry.") },
    { name: 'an announced count', files: mail('News', 'This is the third of the five emails you signed up for.') },
    { name: 'a plain end', files: mail('News', 'Your plan ends on 3 May.') },
    { name: 'a quoted reply', files: mail('News', '> I expect a response.') },
    { name: 'code', files: mail('News', '`I expect a response.`') },
    { name: 'a demand in a subject, which is guilt', files: mail('I expect a response') },
    { name: 'a sign-in notice', files: mail('News', 'We noticed that you signed in from a new device.') },
  ],
  bad: [
    {
      name: 'a demand',
      files: mail('News', 'We are glad. I expect a response by Friday.'),
      findings: [{ message: 'owed-reply', words: 'I expect a response', severity: 'error' }],
    },
    {
      name: 'a missed answer',
      files: mail('News', 'You have not returned my calls.'),
      findings: [{ message: 'owed-reply', words: 'You have not returned my calls' }],
    },
    {
      name: 'counted attempts',
      files: mail('News', 'This is my third email.'),
      findings: [{ message: 'counted-attempts', words: 'my third email', severity: 'warning' }],
    },
    {
      name: 'an ultimatum in a subject',
      files: mail('Last email before I close your file'),
      findings: [{ message: 'ultimatum', words: 'Last email before I close your file', severity: 'error' }],
    },
    {
      name: 'a question with one answer',
      files: mail('News', 'Are you not interested in saving money?'),
      findings: [
        { message: 'rhetorical-question', words: 'Are you not interested in saving money', severity: 'warning' },
      ],
    },
    {
      name: 'a question with one answer in a subject',
      files: mail('Are you not interested in saving money?'),
      findings: [
        { message: 'rhetorical-question', words: 'Are you not interested in saving money', severity: 'error' },
      ],
    },
    {
      name: 'watching',
      files: mail('News', 'After you visited our website I thought of you.'),
      findings: [
        { message: 'tracking-as-leverage', words: 'After you visited our website I thought', severity: 'warning' },
      ],
    },
    {
      name: 'a threat of loss in a preheader',
      files: mail('News', 'Hello.', 'preheader: You will lose everything if you wait.\n'),
      findings: [{ message: 'loss-threat', words: 'You will lose everything if you wait', severity: 'error' }],
    },
    {
      name: 'the sender’s job',
      files: mail('News', 'My job depends on your answer.'),
      findings: [{ message: 'livelihood-plea', words: 'My job depends', severity: 'error' }],
    },
    {
      name: 'emphasis inside the words',
      files: mail('News', 'You have **not** returned *my* calls.'),
      findings: [{ message: 'owed-reply', words: 'You have **not** returned *my* calls' }],
    },
    {
      name: 'transactional mail too',
      files: mail('Invoice', 'I expect a response.', 'kind: transactional\n'),
      findings: [{ message: 'owed-reply', words: 'I expect a response' }],
    },
  ],
});
