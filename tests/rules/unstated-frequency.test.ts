import { testRule } from '../../src/testing.js';

const config = 'rules: {unstated-frequency: warn}\n';
const mail = (body: string, matter = ''): string => `---\nsubject: Welcome\n${matter}---\n${body}\n`;
const three =
  'id: onboarding\nstart: {on: manual}\nsteps:\n  - {day: 0, template: one}\n  - {day: 3, template: two}\n  - {day: 9, template: two}\n';
const cadence = (name: string, body: string, text = three, more: Record<string, string> = {}) => ({
  name,
  files: { 'one.md': mail(body), 'two.md': mail('More.'), 'other.md': mail('Hello.'), ...more, 'c.yaml': text },
  config,
});
const plain = 'Your garden is ready to draw.';
const found = { message: 'unstated', words: 'subject', severity: 'warning' as const };

testRule('unstated-frequency', {
  good: [
    cadence('a number of mails', 'Four short notes in the next three weeks, about one thing each.'),
    cadence('another number', 'You will get two more notes from me.'),
    cadence('a rhythm', 'I write once a month.'),
    cadence('a promise', "Over the next days I'll send you what helped us."),
    cadence('a place in a series', 'This is the first of five lessons.'),
    cadence('two mails', plain, three.replace('  - {day: 9, template: two}\n', '')),
    cadence('a mail in another language', plain, three, { 'one.md': mail('Hallo.', 'language: de\n') }),
    cadence(
      'a first mail on each path that says it',
      'I write once a week.',
      three.replace(
        '{day: 0, template: one}',
        'branch: [{if: {beds: 1}, steps: [{template: one}]}, {else: [{template: one}]}]',
      ),
    ),
    { ...cadence('as it is by default', plain), config: 'extends: recommended\n' },
  ],
  bad: [
    {
      ...cadence('nothing said', plain),
      findings: [{ ...found, file: 'one.md', related: ['onboarding'], data: { cadence: 'onboarding', sends: 3 } }],
    },
    { ...cadence('a number of other things', 'Three tomatoes grow in your garden.'), findings: [found] },
    { ...cadence('a price by the month', 'It costs 4 EUR a month.'), findings: [found] },
    {
      ...cadence(
        'a variant that does not say it',
        'I write once a week.',
        three.replace('one}', 'one, variants: [other]}'),
      ),
      findings: [{ ...found, file: 'other.md' }],
    },
    {
      ...cadence(
        'a first mail that not everyone gets',
        'I write once a week.',
        three.replace('one}', 'one, if: {beds: 1}}').replace('template: two', 'template: other'),
      ),
      findings: [{ ...found, file: 'other.md' }],
    },
    {
      ...cadence(
        'a branch',
        'I write once a week.',
        three.replace(
          '{day: 0, template: one}',
          'branch: [{if: {beds: 1}, steps: [{template: one}]}, {else: [{template: other}]}]',
        ),
      ),
      findings: [{ ...found, file: 'other.md' }],
    },
  ],
});
