import { testRule } from '../../src/testing.js';

const mail = (body: string) => ({ 'mail.md': `---\nsubject: News\n---\n${body}\n` });

testRule('hostile-unsubscribe', {
  good: [
    {
      name: 'a sneer at something else, which is the affair of confirmshaming',
      files: mail("[No, I'd rather pay full price](https://northtrail.example/no)"),
    },
    {
      name: 'a plain way out',
      files: mail('[Unsubscribe]({{ unsubscribe_url }}) whenever you like. No login needed.'),
    },
    { name: 'a farewell', files: mail('Sorry to see you go. If you no longer want these letters, unsubscribe here.') },
    { name: 'a question that may be left out', files: mail('Unsubscribe with one click; if you like, tell us why.') },
    { name: 'a call for something else', files: mail('Call us with questions, or unsubscribe here.') },
    { name: 'no cost', files: mail('You can opt out free of charge.') },
  ],
  bad: [
    {
      name: 'a button that sneers and leads out',
      files: mail("[No, I'd rather pay full price]({{ unsubscribe_url }})"),
      findings: [{ message: 'shame', words: "No, I'd rather pay full price" }],
    },
    {
      name: 'a sneer',
      files: mail('[Unsubscribe if you hate saving money](https://northtrail.example/out)'),
      findings: [{ message: 'shame', words: 'Unsubscribe if you hate', severity: 'error' }],
    },
    {
      name: 'a login',
      files: mail('Log in to unsubscribe.'),
      findings: [{ message: 'login', words: 'Log in to unsubscribe' }],
    },
    {
      name: 'a letter',
      files: mail('To opt out, send a letter to our office.'),
      findings: [{ message: 'letter', words: 'opt out, send a letter' }],
    },
    {
      name: 'a call',
      files: mail('Call our office to unsubscribe.'),
      findings: [{ message: 'call', words: 'Call our office to unsubscribe' }],
    },
    {
      name: 'a fee',
      files: mail('Unsubscribing costs a fee.'),
      findings: [{ message: 'fee', words: 'Unsubscribing costs a fee' }],
    },
    {
      name: 'a form',
      files: mail('To unsubscribe, fill in this form.'),
      findings: [{ message: 'effort', words: 'unsubscribe, fill in this form' }],
    },
    {
      name: 'transactional mail',
      files: { 'mail.md': '---\nsubject: News\nkind: transactional\n---\nLog in to unsubscribe.\n' },
      findings: [{ message: 'login', words: 'Log in to unsubscribe' }],
    },
  ],
});
