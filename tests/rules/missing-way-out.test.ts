import { testRule } from '../../src/testing.js';

const config = 'rules: {missing-way-out: warn}\n';
const mail = (body: string, matter = 'kind: sales\n'): Record<string, string> => ({
  'm.md': `---\nsubject: One idea\n${matter}---\nShall we talk on Thursday?\n\n${body}\n\nAna\n`,
});
const good = (body: string, matter?: string) => ({ name: `${body} ${matter}`, files: mail(body, matter), config });
const bad = (body: string, matter?: string) => ({
  name: `${body} ${matter}`,
  files: mail(body, matter),
  config,
  findings: [{ message: 'missing', words: 'subject', severity: 'warning' as const }],
});

testRule('missing-way-out', {
  good: [
    good('If this is not for you, just say so.'),
    good("If it's not relevant, no worries at all."),
    good('If now is a bad time, feel free to ignore this.'),
    good('Not interested? Tell me, and I will take you off my list.'),
    good('A no is perfectly fine.'),
    good('No reply needed.'),
    good('[No thanks](https://northtrail.example/no)'),
    good('', 'kind: marketing\n'),
    good('', 'kind: sales\nlanguage: de\n'),
    { name: 'as it is by default', files: mail('') },
  ],
  bad: [
    bad(''),
    bad('[Unsubscribe]({{ unsubscribe_url }})'),
    bad('If you are not interested in saving money, I will give your place to somebody else.'),
    bad('Reply by Friday, or I will stop writing to you.'),
    {
      name: 'sales by its cadence',
      files: { ...mail('', ''), 'c.yaml': 'kind: sales\nstart: {on: manual}\nsteps: [{template: m}]\n' },
      config,
      findings: [{ message: 'missing', words: 'subject', file: 'm.md' }],
    },
    {
      name: 'under strict',
      files: mail(''),
      config: 'extends: strict\n',
      findings: [{ message: 'missing', words: 'subject', severity: 'error' }],
    },
  ],
});
