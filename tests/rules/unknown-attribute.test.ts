import { testRule } from '../../src/testing.js';

const contacts =
  'attributes:\n  plan: {values: [free, pro, team]}\n  consent: {type: boolean}\n  country: {values: open}\n  tags: {type: list, values: [hiking, skiing]}\n  level: {type: integer, values: [1, 2]}\n';
const segment = (match: string): string => `segments:\n  some: {match: ${match}}\n`;

testRule('unknown-attribute', {
  good: [
    {
      name: 'declared names and values',
      files: {
        'contacts.yaml': contacts,
        's.yaml': segment('{plan: [free, pro], consent: true, country: XX, tags: {has: hiking}, level: 2}'),
      },
    },
    { name: 'any name without a contact schema', files: { 's.yaml': segment('{plam: gold}') } },
    {
      name: 'any name where only the catalog is declared',
      files: { 's.yaml': segment('{plam: gold}'), 'catalog.yaml': 'categories: {tents: {}}\n' },
    },
  ],
  bad: [
    {
      name: 'a mistyped name, with the nearest one',
      files: {
        'contacts.yaml': contacts,
        's.yaml': segment('{any: [{plam: free}, {not: {cuontry: {exists: true}}}]}'),
      },
      findings: [
        { message: 'attribute', words: 'plam', severity: 'error', says: 'Did you mean "plan"?' },
        { message: 'attribute', words: 'cuontry', says: 'Did you mean "country"?' },
      ],
    },
    {
      name: 'a behaviour that is mistyped',
      files: { 'contacts.yaml': contacts, 's.yaml': segment('{bougth: yes}') },
      findings: [{ message: 'attribute', words: 'bougth', says: 'Did you mean "bought"?' }],
    },
    {
      name: 'a name that is like no other',
      files: { 'contacts.yaml': contacts, 's.yaml': segment('{shoe_size: 44}') },
      findings: [{ message: 'attribute', words: 'shoe_size', says: /"shoe_size"\.$/ }],
    },
    {
      name: 'values that are not declared, each where it stands',
      files: {
        'contacts.yaml': contacts,
        's.yaml': segment('{plan: [fre, pro], tags: {hasAny: [hikng, skiing]}, level: {not: 3}}'),
      },
      findings: [
        { message: 'value', words: 'fre', severity: 'error', says: 'Did you mean "free"?', related: ['plan'] },
        { message: 'value', words: 'hikng', says: 'Did you mean "hiking"?' },
        { message: 'value', words: '3', says: 'Declared: 1 and 2.' },
      ],
    },
    {
      name: 'a word where true or false is declared',
      files: { 'contacts.yaml': contacts, 's.yaml': segment('{consent: granted}') },
      findings: [{ message: 'value', words: 'granted', says: 'Declared: true and false.' }],
    },
    {
      name: 'names in every place where conditions stand',
      files: {
        'contacts.yaml': `${contacts}constraints:\n  - {if: {plan: team}, then: {one: 1}}\n`,
        'catalog.yaml': 'categories: {dresses: {audience: {two: 2}}}\n',
        'mail.md': '---\nsubject: News\naudience: {three: 3}\n---\nHello\n',
        'zc.yaml':
          'audience: {four: 4}\nexclude: [{five: 5}]\nexits: [{when: {six: 6}}]\nsteps:\n  - {template: mail, if: {seven: 7}}\n  - branch:\n      - {if: {eight: 8}, steps: []}\n',
      },
      findings: ['two', 'one', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((words) => ({
        message: 'attribute',
        words,
      })),
    },
  ],
});
