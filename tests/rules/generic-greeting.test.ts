import { testRule } from '../../src/testing.js';

const mail = (body: string, subject = 'News', more = ''): Record<string, string> => ({
  'm.md': `---\nsubject: ${subject}\n${more}---\n${body}\n`,
});
const good = (body: string) => ({ name: body, files: mail(body) });
const bad = (body: string, words: string, message = 'nobody') => ({
  name: body,
  files: mail(body),
  findings: [{ message, words, severity: 'warning' as const }],
});

testRule('generic-greeting', {
  good: [
    good('Hello {{ first_name | default: "there" }},'),
    good('Hello,\n\nour customers asked for it.'),
    good('Dear Ana,\n\nyou are a dear customer of ours.'),
    good('Dear readers,'),
    good('As a member you may bring a friend.'),
    good('As a founder, I answer every mail myself.'),
    good('You signed up as a marketing manager.'),
    good('> Dear customer,\n>\n> that was the letter they got.'),
    { name: 'another language', files: mail('Dear customer,', 'News', 'language: de\n') },
  ],
  bad: [
    bad('Dear customer,\n\nthe shop is closed.', 'Dear customer'),
    bad('DEAR VALUED CUSTOMER,', 'DEAR VALUED CUSTOMER'),
    bad('Dear Sir/Madam,', 'Dear Sir/Madam'),
    bad('Hello subscriber!', 'Hello subscriber'),
    bad('To whom it may concern:', 'To whom it may concern'),
    bad('Dear Northtrail member,\n\nDear account owner,', 'Dear account owner'),
    bad('As a busy marketing leader, you have no time.', 'As a busy marketing leader, you', 'persona'),
    bad('We build this for someone in your position.', 'someone in your position', 'persona'),
    bad('It is made for busy professionals like you.', 'for busy professionals like you', 'persona'),
    {
      name: 'a subject',
      files: mail('Hello,', '"Dear customer, the shop is closed"'),
      findings: [{ message: 'nobody', words: 'Dear customer' }],
    },
    {
      name: 'a receipt',
      files: mail('Dear customer,', 'Your receipt', 'kind: transactional\n'),
      findings: [{ message: 'nobody', words: 'Dear customer' }],
    },
  ],
});
