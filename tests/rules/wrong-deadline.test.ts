import { testRule } from '../../src/testing.js';

const mail = (body: string, matter = '') => ({ 'mail.md': `---\nsubject: Jackets\n${matter}---\n${body}\n` });
const sent = (start: string, more = '') => ({
  'c.yaml': `${more}start: ${start}\nsteps: [{day: 0, template: mail}]\n`,
});
const ends = 'offer: {ends: 2026-03-17T23:59}\n';
const onTenth = sent('{on: date, date: 2026-03-10}');

testRule('wrong-deadline', {
  good: [
    {
      name: 'the declared end in all its clothes',
      files: mail(
        'Until 17 March. Ends on Tuesday, March 17th, 2026. Valid through 2026-03-17. By 17/03/2026, at midnight. ' +
          'Before 3/17/2026. Expires 17.3.2026. The 17th of March is the last day. It ends on Tuesday at 11:59 pm.',
        ends,
      ),
    },
    { name: 'days that are no deadlines', files: mail('On 14 March we plant. We began on 2 May 2019.', ends) },
    { name: 'a declared date', files: mail('Please sign up by 11 March.', `${ends}dates: [2026-03-11]\n`) },
    { name: 'nothing declared', files: mail('The offer ends on 20 March.') },
    { name: 'a range', files: mail('Valid March 3–17.', ends) },
    { name: 'the end of another thing', files: mail('Order today, delivered by 12 March.', ends) },
    { name: 'a weekday that fits', files: mail('Ends Tuesday. On Saturday, 14 March, we plant.', ends) },
    { name: 'the past', files: mail('We were open until 5 March 2019. On Monday, 5 January we began.', ends) },
    { name: 'numbers that are no dates', files: mail('Open 24/7 until further notice. Step 3 may take 2 days.', ends) },
    {
      name: 'tonight, on the day itself',
      files: { ...mail('Ends tonight. Until midnight.', ends), ...sent('{on: date, date: 2026-03-17}') },
    },
    {
      name: 'days that are left',
      files: { ...mail('It ends in 7 days. Only 7 days left.', ends), ...onTenth },
    },
    {
      name: 'a yearless day is the next one',
      files: { ...mail('Reply by Saturday, 2 January.'), ...sent('{on: date, date: 2026-12-20}') },
    },
    {
      name: 'an event cadence with a rolling end',
      files: { ...mail('Your trial ends in 3 days.'), ...sent('{on: event, event: trial_ending}') },
    },
    {
      name: 'a schedule that stops in time',
      files: {
        ...mail('Until 17 March.', ends),
        ...sent('{on: schedule, every: week, from: 2026-03-03, until: 2026-03-17}'),
      },
    },
    {
      name: 'a paused cadence',
      files: { ...mail('Until 17 March.', ends), ...sent('{on: manual}', 'status: paused\n') },
    },
    { name: 'another voice', files: mail('> It ends on 20 March.', ends) },
    { name: 'other languages', files: mail('Ends on 20 March.', `${ends}language: de\n`) },
  ],
  bad: [
    {
      name: 'another day',
      files: mail('The offer ends **on 20 March**. Valid until the 18th of March 2026.', ends),
      findings: [
        { message: 'contradicts', words: '20 March', severity: 'error', related: ['2026-03-17T23:59'] },
        { message: 'contradicts', words: '18th of March 2026' },
      ],
    },
    {
      name: 'another year',
      files: mail('Until 17 March 2027.', ends),
      findings: [{ message: 'contradicts', words: '17 March 2027' }],
    },
    {
      name: 'another hour',
      files: mail('Ends 17 March at 5 pm.', ends),
      findings: [{ message: 'contradicts', words: '17 March at 5 pm', data: { declared: 'Tue 2026-03-17, 23:59' } }],
    },
    {
      name: 'another weekday',
      files: mail('Hurry, ends Friday.', ends),
      findings: [{ message: 'contradicts', words: 'Friday' }],
    },
    {
      name: 'a subject and a preheader',
      files: { 'mail.md': `---\nsubject: Until 20 March\npreheader: "Until 21 March: jackets"\n${ends}---\nHello.\n` },
      findings: [
        { message: 'contradicts', words: '20 March' },
        { message: 'contradicts', words: '21 March' },
      ],
    },
    {
      name: 'tonight, a week too early',
      files: { ...mail('It ends tonight.', ends), ...onTenth },
      findings: [{ message: 'contradicts', words: 'tonight', data: { send: 'Tue 2026-03-10, 09:00' } }],
    },
    {
      name: 'too few days',
      files: { ...mail('Only 2 days left, 48 hours left.', ends), ...onTenth },
      findings: [
        { message: 'contradicts', words: '2 days left' },
        { message: 'contradicts', words: '48 hours left' },
      ],
    },
    {
      name: 'a weekday that the calendar does not give',
      files: mail('We plant on Friday, 14 March 2026. It ends Wednesday, 17 March.', ends),
      findings: [
        { message: 'wrong-weekday', words: 'Friday, 14 March 2026', data: { weekday: 'Saturday', date: '2026-03-14' } },
        { message: 'wrong-weekday', words: 'Wednesday, 17 March', data: { weekday: 'Tuesday' } },
      ],
    },
    {
      name: 'a wrong weekday on one of two send dates',
      files: {
        ...mail('Reply by Saturday, 2 January.'),
        ...sent('{on: date, date: 2026-12-20}'),
        'd.yaml': 'start: {on: date, date: 2027-12-20}\nsteps: [{template: mail}]\n',
      },
      findings: [
        { message: 'wrong-weekday', words: 'Saturday, 2 January', data: { weekday: 'Sunday' }, file: 'mail.md' },
      ],
    },
    {
      name: 'a day that is over when the mail goes out',
      files: { ...mail('Until 17 March.', ends), ...sent('{on: date, date: 2026-03-24}') },
      findings: [{ message: 'past', words: '17 March', file: 'mail.md', related: ['mail'] }],
    },
    {
      name: 'a day with a year that is over',
      files: { ...mail('Valid until 1 March 2026.'), ...sent('{on: date, date: 2026-03-24}') },
      findings: [{ message: 'past', words: '1 March 2026', file: 'mail.md' }],
    },
    {
      name: 'an offer that is over, without its day in the copy',
      files: { ...mail('Hello.', ends), ...sent('{on: date, date: 2026-03-24}') },
      findings: [{ message: 'past', words: '2026-03-17T23:59', file: 'mail.md' }],
    },
    {
      name: 'an event cadence with a fixed end',
      files: { ...mail('Until 17 March. Ends 17 March.', ends), ...sent('{on: event, event: signed_up}') },
      findings: [{ message: 'outlives-deadline', words: '17 March', file: 'mail.md', data: { cadence: 'c' } }],
    },
    {
      name: 'an endless schedule',
      files: { ...mail('Hello.', ends), ...sent('{on: schedule, every: week, from: 2026-03-03}') },
      findings: [{ message: 'outlives-deadline', words: '2026-03-17T23:59', file: 'mail.md' }],
    },
  ],
});
