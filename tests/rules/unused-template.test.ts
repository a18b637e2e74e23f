import { testRule } from '../../src/testing.js';

const mail = (body = 'Hello.') => `---\nsubject: News\n---\n${body}\n`;
const cadence = 'segment: x\nsteps:\n  - {day: 0, template: a}\n';

testRule('unused-template', {
  good: [
    { name: 'a mail that is sent', files: { 'a.md': mail(), 'c.yaml': cadence } },
    { name: 'a draft', files: { 'a.md': mail(), 'c.yaml': `status: draft\n${cadence}` } },
    {
      name: 'a variant, and a mail on a path',
      files: {
        'a.md': mail(),
        'b.md': mail(),
        'd.md': mail(),
        'c.yaml':
          'segment: x\nsteps:\n  - {day: 0, template: a, variants: [b]}\n  - branch: [{else: [{day: 3, template: d}]}]\n',
      },
    },
    {
      name: 'an included part',
      files: {
        'a.md': mail("{% include 'parts/foot' %}"),
        'parts/foot.md': '---\ntemplate: true\n---\nGirona\n',
        'c.yaml': cadence,
      },
    },
    {
      name: 'a mail that a condition speaks of',
      files: {
        'a.md': mail(),
        'old.md': mail(),
        'c.yaml': cadence,
        's.yaml': 'segments:\n  x: {match: {opened: old}}\n',
      },
    },
    { name: 'a project without cadences', files: { 'a.md': mail() } },
    {
      name: 'a project that cannot be read whole',
      files: { 'a.md': mail(), 'b.md': mail(), 'c.yaml': cadence, 'd.yaml': 'steps: [{\n' },
    },
    {
      name: 'a mail written in a step',
      files: { 'c.yaml': 'segment: x\nsteps: [{day: 0, subject: News, body: Hello}]\n' },
    },
  ],
  bad: [
    {
      name: 'a mail that nothing sends, at its first key or its id',
      files: {
        'a.md': mail(),
        'b.md': mail(),
        'd.md': '---\nsubject: News\nid: dee\n---\nHello.\n',
        'c.yaml': cadence,
      },
      findings: [
        { message: 'unused', words: 'subject', file: 'b.md', severity: 'warning', data: { id: 'b' } },
        { message: 'unused', words: 'id', file: 'd.md', data: { id: 'dee' } },
      ],
    },
    {
      name: 'a part that includes itself',
      files: { 'a.md': mail(), 'b.md': mail("{% include 'b' %}"), 'c.yaml': cadence },
      findings: [{ message: 'unused', words: 'subject', file: 'b.md' }],
    },
  ],
});
