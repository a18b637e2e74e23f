import { testRule } from '../../src/testing.js';

const mail = (matter: string, body = 'Hello.') => ({ 'mail.md': `---\n${matter}\n---\n${body}\n` });
const subject = (text: string, more = '') => mail(`subject: ${JSON.stringify(text)}${more}`);

testRule('false-official-notice', {
  good: [
    { name: 'transactional mail', files: subject('Your account has been suspended', '\nkind: transactional') },
    { name: 'invoices as a topic', files: subject('How to write an invoice') },
    { name: 'a way to leave', files: mail('subject: News', 'You can close your account at any time.') },
    { name: 'a condition', files: mail('subject: News', 'If your account is locked, answer this mail.') },
  ],
  bad: [
    {
      name: 'a notice',
      files: subject('Final notice about jackets'),
      findings: [{ message: 'notice', words: 'Final notice', severity: 'error' }],
    },
    {
      name: 'an account',
      files: subject('Your account has been suspended', '\nkind: sales'),
      findings: [{ message: 'account', words: 'Your account has been suspended' }],
    },
    {
      name: 'an invoice',
      files: subject('Invoice attached'),
      findings: [{ message: 'invoice', words: 'Invoice attached' }],
    },
    { name: 'a court', files: subject('Legal notice'), findings: [{ message: 'legal', words: 'Legal notice' }] },
    {
      name: 'a parcel',
      files: subject('Your parcel is on hold'),
      findings: [{ message: 'delivery', words: 'Your parcel is on hold' }],
    },
  ],
});
