import { testRule } from '../../src/testing.js';

const mail = (subject: string, more = '') => `---\nsubject: ${JSON.stringify(subject)}\n${more}---\nHello.\n`;
const subject = (text: string) => ({ 'mail.md': mail(text) });
const hello = mail('Two ideas for your garden');
const steps = (more = '') => `steps:\n  - {day: 0, template: hello}\n  - {wait: 4d, template: more${more}}\n`;

testRule('fake-reply', {
  good: [
    { name: 'words that begin alike', files: subject('Regarding the workshop: news') },
    { name: 'a mark in the middle', files: subject('News re: the workshop') },
    { name: 'a web address', files: subject('tr://northtrail') },
    {
      name: 'a step in a thread',
      files: { 'hello.md': hello, 'more.md': mail('Re: that idea'), 'c.yaml': steps(', thread: reply') },
    },
    {
      name: 'the subject of an earlier step',
      files: { 'hello.md': hello, 'more.md': mail('RE: Re: Two ideas for your garden'), 'c.yaml': steps() },
    },
    {
      name: 'the subject of an earlier step, behind a call and a mail that is not there',
      files: {
        'hello.md': hello,
        'more.md': mail('Re: Two ideas for your garden'),
        'c.yaml':
          'steps:\n  - {channel: call, note: Ask}\n  - {template: nowhere}\n  - {template: hello}\n  - {wait: 4d, template: more}\n',
      },
    },
  ],
  bad: [
    {
      name: 'the subject of no earlier step',
      files: {
        'hello.md': hello,
        'more.md': mail('Re: Three ideas for your garden'),
        'c.yaml':
          'steps:\n  - {channel: call, note: Ask}\n  - {template: nowhere}\n  - {template: hello}\n  - {template: more}\n',
      },
      findings: [{ message: 'reply', words: 'Re:' }],
    },
    {
      name: 'an answer',
      files: subject('Re: our call'),
      findings: [{ message: 'reply', words: 'Re:', severity: 'error' }],
    },
    ...['RE :', 're[2]:', 'AW:', 'RV:', 'SV:', 'Antw:'].map((mark) => ({
      name: mark,
      files: subject(`${mark} our call`),
      findings: [{ message: 'reply', words: mark }],
    })),
    ...['Fwd:', 'FW:', 'WG:', 'TR:'].map((mark) => ({
      name: mark,
      files: subject(`${mark} our call`),
      findings: [{ message: 'forward', words: mark }],
    })),
    {
      name: 'a mark behind an emoji, a bracket or a name',
      files: subject('📎 [Fwd: photos'),
      findings: [{ message: 'forward', words: 'Fwd:' }],
    },
    {
      name: 'a preheader',
      files: { 'mail.md': mail('News', 'preheader: "Re: our call"\n') },
      findings: [{ message: 'reply', words: 'Re:' }],
    },
    {
      name: 'one use without a thread',
      files: {
        'hello.md': hello,
        'more.md': mail('Re: that idea'),
        'c.yaml': steps(', thread: reply'),
        'd.yaml': 'steps: [{template: more}]\n',
      },
      findings: [{ message: 'reply', words: 'Re:', file: 'more.md' }],
    },
    {
      name: 'the subject of a later step',
      files: {
        'hello.md': mail('Re: Two ideas'),
        'more.md': mail('Two ideas'),
        'c.yaml': steps(),
      },
      findings: [{ message: 'reply', words: 'Re:', file: 'hello.md' }],
    },
    {
      name: 'a forwarded mail that nobody wrote',
      files: { 'hello.md': hello, 'more.md': mail('Fwd: Two ideas for your garden'), 'c.yaml': steps() },
      findings: [{ message: 'forward', words: 'Fwd:' }],
    },
  ],
});
