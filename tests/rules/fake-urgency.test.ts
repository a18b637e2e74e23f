import { testRule } from '../../src/testing.js';

const mail = (matter: string, body = 'Hello.') => ({ 'mail.md': `---\n${matter}\n---\n${body}\n` });
const subject = (text: string, more = '') => mail(`subject: ${JSON.stringify(text)}${more}`);
const plain = (body: string, more = '') => mail(`subject: News from the workshop${more}`, body);

testRule('fake-urgency', {
  good: [
    { name: 'a plain end date', files: plain('This price holds until 17 March. The offer ends on Friday.') },
    { name: 'a declared end', files: subject('Hurry, ends tonight', '\noffer: {ends: 2026-03-17}') },
    { name: 'a declared date', files: subject('Last chance to join us', '\ndates: [2026-03-17]') },
    {
      name: 'an end that cannot be read, which is reported as it is',
      files: subject('Hurry, ends tonight', '\noffer: {ends: 17.03.2026}'),
    },
    {
      name: 'a day that does not exist, which is reported as it is',
      files: subject('Hurry, ends tonight', '\ndates: [2026-02-30]'),
    },
    { name: 'a calm word', files: plain('No rush. There is no hurry, and this is not your last chance.') },
    {
      name: 'what belongs to the reader',
      files: plain('Your trial ends in three days. This link expires in 10 minutes.'),
    },
    { name: 'a civic date', files: plain('Last day to vote early is Friday.') },
    { name: 'transactional mail', files: mail('subject: Only 10 minutes left\nkind: transactional') },
    { name: 'another voice', files: plain('> Hurry, act now!\n\nSo wrote a reader.') },
    {
      name: 'a brand of that name',
      files: subject('News from Last Chance Farm'),
      config: 'brands: [Last Chance Farm]\n',
    },
    {
      name: 'a code',
      files: subject('Use LAST CHANCE at the till', '\noffer: {code: LAST CHANCE}'),
    },
    {
      name: 'an event that is an end itself',
      files: {
        ...subject('Only three days left'),
        'trial.yaml': 'start: {on: event, event: trial_ending}\nsteps: [{day: 0, template: mail}]\n',
      },
    },
    {
      name: 'an end that has not passed on any send date',
      files: {
        ...subject('Only three days left', '\noffer: {ends: 2026-03-17}'),
        'sale.yaml': 'start: {on: date, date: 2026-03-17}\nsteps: [{day: 0, template: mail}]\n',
      },
    },
  ],
  bad: [
    {
      name: 'keys with nothing behind them',
      files: subject('Sale ends tonight', '\noffer: {ends: }\ndates:'),
      findings: [{ message: 'deadline', words: 'Sale ends tonight' }],
    },
    {
      name: 'a deadline in a subject',
      files: subject('Sale ends tonight'),
      findings: [{ message: 'deadline', words: 'Sale ends tonight', severity: 'error' }],
    },
    {
      name: 'a deadline in a preheader',
      files: mail('subject: News\npreheader: Only hours left'),
      findings: [{ message: 'deadline', words: 'Only hours left', severity: 'error' }],
    },
    {
      name: 'each idea in a body, through emphasis and links',
      files: plain(
        'This is your **last chance**.\n\nFor a [limited time](https://northtrail.example) only.\n\n' +
          'There are 02:14:09 left.\n\nAct now, please.\n\nThis is so urgent.\n',
      ),
      findings: [
        { message: 'last-chance', words: 'This is your **last chance', severity: 'warning' },
        { message: 'limited-time', words: 'For a [limited time' },
        { message: 'countdown', words: '02:14:09 left' },
        { message: 'now', words: 'Act now' },
        { message: 'alarm', words: 'This is so urgent' },
      ],
    },
    {
      name: 'a use after the end',
      files: {
        ...subject('Only three days left', '\noffer: {ends: 2026-03-17}'),
        'early.yaml': 'start: {on: date, date: 2026-03-10}\nsteps: [{day: 0, template: mail}]\n',
        'late.yaml': 'start: {on: date, date: 2026-03-24}\nsteps: [{day: 0, template: mail}]\n',
      },
      findings: [{ message: 'deadline', words: 'Only three days left', file: 'mail.md' }],
    },
    {
      name: 'an event that is no end',
      files: {
        ...subject('Only three days left'),
        'hello.yaml': 'start: {on: event, event: signed_up}\nsteps: [{day: 0, template: mail}]\n',
      },
      findings: [{ message: 'deadline', words: 'Only three days left' }],
    },
  ],
});
