import { testRule } from '../../src/testing.js';

const mail = (matter: string, body = 'Hello.') => ({ 'mail.md': `---\n${matter}\n---\n${body}\n` });
const subject = (text: string, more = '') => mail(`subject: ${JSON.stringify(text)}${more}`);

testRule('shouting', {
  good: [
    { name: 'one word', files: subject('This is NEW, and so is THAT') },
    { name: 'acronyms and numerals', files: subject('GDPR HTML JSON: chapter XVII VIII') },
    { name: 'short words', files: subject('BUY IT NOW or USA UK EU') },
    { name: 'codes', files: mail('subject: News', 'Use HIKE20 WALK30 at the till.') },
    { name: 'the code of the offer', files: subject('The code is SPRING SALE', '\noffer: {code: SPRING SALE}') },
    { name: 'a brand', files: subject('From NORTHTRAIL BILBAO'), config: 'brands: [Northtrail Bilbao]\n' },
    { name: 'single marks', files: subject('Really? Yes! Wait … (!)') },
    { name: 'another voice', files: mail('subject: News', '> I LOVE THIS JACKET!!') },
    {
      name: 'merge tags and links',
      files: mail('subject: News', '{{ FIRST_NAME }} [shop](https://northtrail.example/BIG-SALE!!)'),
    },
    { name: 'identifiers', files: mail('subject: News', 'Set MAIL_LIST and BIG_SALE.') },
    {
      name: 'the titles of others in a list of links',
      files: mail('subject: News', '- [RUST MEETUP?!](https://elsewhere.example)'),
    },
    { name: 'an allowance', files: subject('HUGE SALE!!'), config: 'rules: {shouting: {capitals: 2, marks: 2}}\n' },
  ],
  bad: [
    {
      name: 'capitals',
      files: subject('LAST CHANCE TO SAVE on boots'),
      findings: [{ message: 'capitals', words: 'LAST CHANCE TO SAVE', severity: 'warning' }],
    },
    {
      name: 'capitals with a comma',
      files: subject('HUGE, GIANT sale'),
      findings: [{ message: 'capitals', words: 'HUGE, GIANT' }],
    },
    {
      name: 'styled letters, through emphasis',
      files: mail('subject: News', 'A **𝐇𝐔𝐆𝐄** _SALE_ now'),
      findings: [{ message: 'capitals', words: '𝐇𝐔𝐆𝐄** _SALE' }],
    },
    {
      name: 'a button',
      files: mail('subject: News', '[SHOP TODAY](https://northtrail.example)'),
      findings: [{ message: 'capitals', words: 'SHOP TODAY' }],
    },
    { name: 'marks', files: subject('What a sale?!'), findings: [{ message: 'marks', words: '?!' }] },
    {
      name: 'more marks',
      files: mail('subject: News', 'It is here!!! At last.'),
      findings: [{ message: 'marks', words: '!!!' }],
    },
  ],
});
