import { testRule } from '../../src/testing.js';

const segments = `segments:
  walkers: {match: {bought: {category: outdoor}, country: [ES, PT]}}
  spaniards: {match: {country: ES}}
  french: {match: {country: FR}}
  women: {match: {gender: woman}}
  quiet: {match: {not: {engaged: {within: 90d}}}}
  nobody: {match: {any: []}}
`;
const mail = (audience: string, more = ''): string => `---\nsubject: News\naudience: ${audience}\n${more}---\nHello\n`;
const cadence = (head: string, step = '{template: mail}'): string => `${head}\nsteps:\n  - ${step}\n`;
const base = { 'segments.yaml': segments };

testRule('mistargeted-segment', {
  good: [
    {
      name: 'the segment that it was written for',
      files: { ...base, 'mail.md': mail('spaniards'), 'c.yaml': cadence('segment: spaniards') },
    },
    {
      name: 'a part of it',
      files: { ...base, 'mail.md': mail('{country: [ES, PT]}'), 'c.yaml': cadence('segment: walkers') },
    },
    {
      name: 'a list of audiences, any of which will do',
      files: { ...base, 'mail.md': mail('[french, spaniards]'), 'c.yaml': cadence('segment: spaniards') },
    },
    {
      name: 'an audience that is never said',
      files: { ...base, 'mail.md': '---\nsubject: News\n---\nHello\n', 'c.yaml': cadence('segment: spaniards') },
    },
    {
      name: 'a condition that keeps the others out',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml': cadence('segment: walkers', '{template: mail, if: {country: ES}}'),
      },
    },
    {
      name: 'an exclusion that keeps the others out',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml': cadence('segment: walkers\nexclude: [{not: {country: ES}}]'),
      },
    },
    {
      name: 'a `when` exit that keeps the others out',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml': cadence('segment: walkers\nexits: [{when: {country: PT}}]'),
      },
    },
    {
      name: 'a branch that keeps the others out',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml':
          'segment: walkers\nsteps:\n  - branch:\n      - {if: {country: PT}, steps: []}\n      - {else: [{template: mail}]}\n',
      },
    },
    {
      name: 'a cadence for whom a person picks',
      files: { ...base, 'mail.md': mail('spaniards'), 'c.yaml': cadence('start: {on: manual}') },
    },
    {
      name: 'a cadence without anyone, which is reported as such',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'c.yaml': cadence('segment: [french, women]\naudience: {country: PT}'),
      },
    },
    {
      name: 'a template for nobody, which is reported as such',
      files: { ...base, 'mail.md': mail('nobody'), 'c.yaml': cadence('segment: spaniards') },
    },
    {
      name: 'segments that do not exist, which is reported as such',
      files: { ...base, 'mail.md': mail('gone'), 'c.yaml': cadence('segment: lost') },
    },
    {
      name: 'a mail for those who had opened nothing, though they may open this cadence’s mails',
      files: {
        ...base,
        'mail.md': mail('quiet'),
        'c.yaml': 'segment: quiet\nsteps:\n  - {template: mail}\n  - {wait: 7d, template: mail, if: {opened: mail}}\n',
      },
    },
    {
      name: 'a mail for those who opened the one before',
      files: {
        ...base,
        'hello.md': '---\nsubject: Hello\n---\nHello\n',
        'mail.md': mail('{opened: hello, country: ES}'),
        'c.yaml':
          'segment: spaniards\nsteps:\n  - {template: hello}\n  - {wait: 7d, template: mail, if: {opened: hello}}\n',
      },
    },
  ],
  bad: [
    {
      name: 'nobody there is who it was written for',
      files: { ...base, 'mail.md': mail('french'), 'c.yaml': cadence('segment: walkers') },
      findings: [
        {
          message: 'impossible',
          words: 'mail',
          file: 'c.yaml',
          severity: 'error',
          related: ['french', 'country: [ES, PT]', 'country: FR'],
          says: 'someone with country ES, bought outdoor',
          data: { template: 'mail', cadence: 'c', audience: 'in french' },
        },
      ],
    },
    {
      name: 'some are not, with an example',
      files: { ...base, 'mail.md': mail('spaniards'), 'c.yaml': cadence('segment: walkers') },
      findings: [
        {
          message: 'some-misfit',
          words: 'mail',
          severity: 'warning',
          data: { person: 'someone with country PT, bought outdoor' },
          related: ['spaniards'],
        },
      ],
    },
    {
      name: 'someone of whom it is not known',
      files: {
        ...base,
        'mail.md': mail('women'),
        'c.yaml': cadence(
          'audience: {bought: {category: tents, within: 365d}, not: {any: [{bought: {within: 30d}}, {gender: [man, other]}]}}',
        ),
      },
      findings: [
        {
          message: 'some-misfit',
          words: 'mail',
          data: { person: 'someone who bought tents 40 days ago, gender missing' },
        },
      ],
    },
    {
      name: 'everyone, where no segment is named for a broadcast',
      files: { ...base, 'mail.md': mail('spaniards'), 'c.yaml': cadence('start: {on: date, date: 2026-03-03}') },
      findings: [{ message: 'some-misfit', words: 'mail' }],
    },
    {
      name: 'the same for events and schedules, in drafts and where it is paused',
      files: {
        ...base,
        'mail.md': mail('spaniards'),
        'a.yaml': cadence('status: draft\nstart: {on: event, event: signed_up}'),
        'b.yaml': cadence('status: paused\nstart: {on: schedule, every: week, from: 2026-03-03}'),
      },
      findings: [
        { message: 'some-misfit', words: 'mail', file: 'a.yaml' },
        { message: 'some-misfit', words: 'mail', file: 'b.yaml' },
      ],
    },
    {
      name: 'segment and audience, which must both hold',
      files: {
        ...base,
        'mail.md': mail('{country: PT}'),
        'c.yaml': cadence('segment: walkers\naudience: {country: [ES, FR]}'),
      },
      findings: [{ message: 'impossible', words: 'mail' }],
    },
    {
      name: 'the wrong side of a branch, and a variant',
      files: {
        ...base,
        'plain.md': '---\nsubject: News\n---\nHello\n',
        'mail.md': mail('spaniards'),
        'c.yaml':
          'segment: walkers\nsteps:\n  - branch:\n      - {if: {country: PT}, steps: [{template: plain, variants: [mail]}]}\n      - {else: [{template: mail}]}\n',
      },
      findings: [{ message: 'impossible', words: 'mail' }],
    },
    {
      name: 'a mail for those who did not open the one before, sent to those who did',
      files: {
        ...base,
        'hello.md': '---\nsubject: Hello\n---\nHello\n',
        'mail.md': mail('{not: {opened: hello}}'),
        'c.yaml':
          'segment: spaniards\nsteps:\n  - {template: hello}\n  - {wait: 7d, template: mail, if: {opened: hello}}\n',
      },
      findings: [{ message: 'impossible', words: 'mail' }],
    },
    {
      name: 'mail of any kind',
      files: {
        ...base,
        'mail.md': mail('french', 'kind: transactional\n'),
        'c.yaml': cadence('segment: walkers\nkind: transactional'),
      },
      findings: [{ message: 'impossible', words: 'mail' }],
    },
  ],
});
