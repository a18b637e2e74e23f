import { testRule } from '../../src/testing.js';

const mail = { 'mail.md': '---\nsubject: News\n---\nHello\n' };
const segment = (match: string): string => `segments:\n  some: {match: ${match}}\n`;
const schema =
  'attributes:\n  age: {type: number, min: 18}\n  plan: {values: [free, pro], required: true}\n  vip: {type: boolean}\n';

testRule('empty-segment', {
  good: [
    { name: 'conditions that go together', files: { 's.yaml': segment('{country: [ES, PT], not: {country: PT}}') } },
    {
      name: 'a missing value, of which every negation is true',
      files: {
        's.yaml': segment('{all: [{not: {plan: free}}, {not: {plan: pro}}]}'),
        'contacts.yaml': 'attributes: {plan: {values: [free, pro]}}\n',
      },
    },
    { name: 'an empty `all`, which is everyone', files: { 's.yaml': segment('{all: []}') } },
    {
      name: 'bought long ago and not lately',
      files: { 's.yaml': segment('{bought: {within: 365d}, not: {bought: {within: 90d}}}') },
    },
    {
      name: 'a segment or cadence that is empty only because it uses an empty one',
      files: {
        ...mail,
        's.yaml':
          '# campaignlint-disable-file empty-segment -- it is the two others that this case is about\nsegments:\n  nobody: {match: {country: ES, not: {country: [ES, PT]}}}\n',
        't.yaml':
          'segments:\n  fewer: {match: {segment: nobody, plan: free}}\n  none: {match: {any: [{segment: nobody}, {segment: fewer}]}}\n',
        'c.yaml': 'segment: fewer\nsteps: [{template: mail}]\n',
      },
    },
    {
      name: 'a value that is not declared, which is reported as such',
      files: { 's.yaml': segment('{plan: gold}'), 'contacts.yaml': schema },
    },
    {
      name: 'segments that refer to themselves, which is reported as such',
      files: { 's.yaml': 'segments:\n  a: {match: {segment: b, country: ES}}\n  b: {match: {segment: a}}\n' },
    },
    {
      name: 'an audience that is empty only because a segment in it asks for a value that is not declared',
      files: {
        ...mail,
        'contacts.yaml': schema,
        's.yaml': 'segments: {golden: {match: {plan: gold}}, others: {match: {not: {plan: gold}}}}\n',
        'c.yaml': 'segment: golden\nsteps: [{template: mail}]\n',
        'd.yaml': 'audience: {not: {segment: others}}\nsteps: [{template: mail}]\n',
        'e.yaml': 'audience: {age: {above: 18}}\nexclude: [{not: {plan: gold}}]\nsteps: [{template: mail}]\n',
      },
    },
    {
      name: 'an audience that is empty only because of such a value two and three segments away',
      files: {
        ...mail,
        'contacts.yaml': schema,
        's.yaml':
          'segments:\n  others: {match: {not: {plan: gold}}}\n  most: {match: {segment: others}}\n  all: {match: {any: [{segment: most}, {plan: free}]}}\n  goldenOrOld: {match: {any: [{plan: gold}, {age: {above: 60}}]}}\n  chosen: {match: {segment: goldenOrOld, vip: true}}\n  few: {match: {segment: chosen, age: {below: 60}}}\n',
        'c.yaml': 'audience: {not: {segment: most}}\nsteps: [{template: mail}]\n',
        'd.yaml': 'audience: {age: {above: 18}}\nexclude: [all]\nsteps: [{template: mail}]\n',
        'e.yaml': 'segment: chosen\naudience: {age: {below: 30}}\nsteps: [{template: mail}]\n',
      },
    },
    {
      name: 'an audience that is empty only because of an empty segment two segments away',
      files: {
        ...mail,
        's.yaml':
          '# campaignlint-disable-file empty-segment -- it is the cadence that this case is about\nsegments:\n  nobody: {match: {any: []}}\n  some: {match: {any: [{segment: nobody}, {country: ES}]}}\n  more: {match: {segment: some}}\n',
        'c.yaml': 'segment: more\naudience: {country: PT}\nsteps: [{template: mail}]\n',
      },
    },
    {
      name: 'a segment that does not exist, which is reported as such',
      files: { ...mail, 'c.yaml': 'segment: gone\nsteps: [{template: mail}]\n' },
    },
  ],
  bad: [
    {
      name: 'two lines that exclude each other, among others that do not matter',
      files: {
        's.yaml': segment('{all: [{consent: true}, {country: ES}, {orders: {atLeast: 2}}, {country: [PT, FR]}]}'),
      },
      findings: [
        {
          message: 'segment',
          words: 'some',
          severity: 'error',
          related: ['country: ES', 'country: [PT, FR]'],
          says: '"country is ES" and "country is PT or FR" exclude each other',
        },
      ],
    },
    {
      name: 'three lines of which any two could be',
      files: { 's.yaml': segment('{all: [{country: [ES, PT]}, {not: {country: ES}}, {not: {country: PT}}]}') },
      findings: [{ message: 'segment', words: 'some', related: ['country: [ES, PT]', 'country: ES', 'country: PT'] }],
    },
    {
      name: 'an empty `any`, which is nobody',
      files: { 's.yaml': segment('{any: []}') },
      findings: [{ message: 'segment', words: 'some', related: ['any: []'] }],
    },
    {
      name: 'numbers and days that leave no room',
      files: {
        's.yaml':
          'segments:\n  a: {match: {orders: {atLeast: 5, below: 5}}}\n  b: {match: {joined: {after: 2026-01-01, before: 2026-01-01}}}\n  c: {match: {joined: {within: 30d, before: 2025-06-01}}}\n',
      },
      findings: ['a', 'b', 'c'].map((words) => ({ message: 'segment', words })),
    },
    {
      name: 'purchases that are part of others',
      files: {
        's.yaml': segment('{bought: {product: tent-1, within: 30d}, not: {bought: {category: outdoor, within: 90d}}}'),
        'catalog.yaml': 'categories: {outdoor: {}, tents: {parent: outdoor}}\nproducts: {tent-1: {category: tents}}\n',
      },
      findings: [{ message: 'segment', words: 'some' }],
    },
    {
      name: 'what the contact schema rules out, with the declaration',
      files: {
        'contacts.yaml': `${schema}constraints:\n  - {if: {vip: true}, then: {plan: pro}}\n  - {if: {plan: free}, then: {age: {below: 30}}}\n`,
        's.yaml':
          'segments:\n  children: {match: {age: {below: 18}, vip: false}}\n  none: {match: {not: {plan: [free, pro]}}}\n  freeVips: {match: {vip: true, plan: free}}\n',
      },
      findings: [
        {
          message: 'segment',
          words: 'children',
          related: ['age: {below: 18}', 'age'],
          says: 'by what the contact schema says of age',
        },
        { message: 'segment', words: 'none', related: ['plan: [free, pro]', 'plan'] },
        {
          message: 'segment',
          words: 'freeVips',
          related: ['vip: true', 'plan: free', '{if: {vip: true}, then: {plan: pro}}'],
        },
      ],
    },
    {
      name: 'texts that cannot be',
      files: { 's.yaml': segment('{city: {startsWith: Por, not: Porto}, all: [{city: Porto}]}') },
      findings: [{ message: 'segment', words: 'some' }],
    },
    {
      name: 'the audience of a cadence, at its segment, with lines from other files',
      files: {
        ...mail,
        'c.yaml': 'segment: [walkers, city-people]\nexclude: [{consent: false}]\nsteps: [{template: mail}]\n',
        's.yaml':
          'segments:\n  walkers: {match: {consent: true, country: ES}}\n  city-people: {match: {country: PT}}\n',
      },
      findings: [
        {
          message: 'cadence',
          words: '[walkers, city-people]',
          file: 'c.yaml',
          related: ['country: ES', 'country: PT'],
        },
      ],
    },
    {
      name: 'a cadence that excludes its own segment, also as a draft',
      files: {
        ...mail,
        'c.yaml': 'status: draft\nsegment: walkers\nexits: [{when: {country: [ES, PT]}}]\nsteps: [{template: mail}]\n',
        's.yaml': 'segments: {walkers: {match: {country: ES}}}\n',
      },
      findings: [{ message: 'cadence', words: 'walkers', related: ['country: ES', 'country: [ES, PT]'] }],
    },
    {
      name: 'two lines that exclude each other, beside a segment that does not exist and a value that is not declared',
      files: {
        ...mail,
        'contacts.yaml': schema,
        's.yaml': 'segments: {spain: {match: {country: ES}}, portugal: {match: {country: PT}}}\n',
        'c.yaml':
          'segment: [spain, gone, portugal]\nexclude: [{plan: gold}, {not: {all: [{segment: spain}, {not: {segment: lost}}]}}]\nsteps: [{template: mail}]\n',
      },
      findings: [{ message: 'cadence', words: '[spain, gone, portugal]', related: ['country: ES', 'country: PT'] }],
    },
    {
      name: 'two lines that exclude each other two segments away, beside a value that is not declared',
      files: {
        ...mail,
        'contacts.yaml': schema,
        's.yaml':
          'segments:\n  spain: {match: {country: ES, not: {plan: gold}}}\n  walkers: {match: {segment: spain, vip: true}}\n',
        'c.yaml': 'segment: walkers\naudience: {country: PT}\nsteps: [{template: mail}]\n',
      },
      findings: [{ message: 'cadence', words: 'walkers', related: ['country: ES', 'country: PT'] }],
    },
    {
      name: 'an inline audience of a template',
      files: { 'mail.md': '---\nsubject: News\naudience: {country: ES, not: {country: {exists: true}}}\n---\nHello\n' },
      findings: [{ message: 'template', words: '{country: ES, not: {country: {exists: true}}}' }],
    },
  ],
});
