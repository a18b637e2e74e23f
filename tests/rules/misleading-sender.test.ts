import { testRule } from '../../src/testing.js';

const from = (name: string) => ({
  'mail.md': `---\nsubject: News\nfrom: ${JSON.stringify(`${name} <ana@northtrail.example>`)}\n---\nHello.\n`,
});

testRule('misleading-sender', {
  good: [
    { name: 'a person', files: from('Ana at Northtrail') },
    { name: 'a team', files: from('Northtrail accounts') },
    {
      name: 'an address alone',
      files: { 'mail.md': '---\nsubject: News\nfrom: ana@northtrail.example\n---\nHello.\n' },
    },
    { name: 'the sender’s own data', files: from('{{ owner.first_name }} at Northtrail') },
    { name: 'a name with a number', files: from('Studio 54 (Bilbao)') },
    { name: 'a name with "you" in it', files: from('Only You Hotels') },
  ],
  bad: [
    {
      name: 'words of a subject',
      files: from('Final notice'),
      findings: [{ message: 'subject', words: 'Final notice', severity: 'error' }],
    },
    { name: 'a demand', files: from('Action required'), findings: [{ message: 'subject', words: 'Action required' }] },
    { name: 'a thread count', files: from('Ana (3)'), findings: [{ message: 'thread', words: '(3)' }] },
    { name: 'the reader among the names', files: from('Ana, me'), findings: [{ message: 'thread', words: 'me' }] },
    {
      name: 'the reader’s name',
      files: from('For {{ first_name }}'),
      findings: [{ message: 'recipient', words: '{{ first_name }}' }],
    },
    { name: 'a tick', files: from('Northtrail ✓'), findings: [{ message: 'badge', words: '✓' }] },
    {
      name: 'a word of trust',
      files: from('Northtrail Verified'),
      findings: [{ message: 'badge', words: 'Verified' }],
    },
    { name: 'an answer', files: from('Re: Ana'), findings: [{ message: 'reply', words: 'Re:' }] },
  ],
});
