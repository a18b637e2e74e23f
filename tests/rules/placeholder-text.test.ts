import { testRule } from '../../src/testing.js';

const body = (text: string, matter = '') => ({ 'mail.md': `---\nsubject: News\n${matter}---\n${text}\n` });

testRule('placeholder-text', {
  good: [
    {
      name: 'brackets of other kinds',
      files: {
        'mail.md':
          '---\nsubject: "[Webinar] Walking in winter"\n---\nSee [1], "he [sic] said", [x] done, {a, b}, 3 < 4 > 2, [NEW] and [name your price](https://northtrail.example/price).\n',
      },
    },
    { name: 'kisses, sizes and numerals', files: body('Love, Ana xxx\n\nIn XXL and XXXL, since Louis XX.') },
    { name: 'a shop and a flight', files: body('At TK Maxx, then with TK 1972 home.') },
    { name: 'a list of things to do', files: body('Your to-do list has a todo on it.') },
    { name: 'everything in Spanish', files: body('TODO al 50%', 'language: es\n') },
    { name: 'merge tags', files: body('Hi {{ First Name | default: "there" }}, {contactfield=firstname|there}') },
    {
      name: 'links within the mail, by phone and to a fictional shop',
      files: body(
        '[Up](#top) [Call](tel:+34972000000) [Write](mailto:ana@northtrail.example) [See](https://northtrail.example)',
      ),
    },
    { name: 'links that are filled in', files: body('[See]({{ url }}) [Stop](*|UNSUB|*)') },
    { name: 'HTML', files: body('<p>One</p>\n\n<address>Girona</address> <time>9:00</time>') },
    { name: 'what readers are told to wait for', files: body('Speaker: TBA. Room: TBC.') },
    { name: 'code and other voices', files: body('`TODO` and `[First Name]`\n\n> TODO: ask them') },
    {
      name: 'what is allowed',
      files: body('The song is called TODO. [See](https://www.example.com)'),
      config: 'rules: {placeholder-text: {allowed: [todo, "https://www.example.com"]}}\n',
    },
  ],
  bad: [
    {
      name: 'words that nobody is to read',
      files: body(
        'Lorem ipsum dolor sit amet. TODO. TK. FIXME. XXX. TKTK. TBD.\n\nSave XX% or €XX. Insert name here. Your text here. Placeholder text. [object Object]',
      ),
      findings: [
        { message: 'text', words: 'Lorem ipsum dolor sit amet', severity: 'error' },
        { message: 'text', words: 'TODO' },
        { message: 'text', words: 'TK' },
        { message: 'text', words: 'FIXME' },
        { message: 'text', words: 'XXX' },
        { message: 'text', words: 'TKTK' },
        { message: 'text', words: 'TBD' },
        { message: 'text', words: 'XX%' },
        { message: 'text', words: '€XX' },
        { message: 'text', words: 'Insert name here' },
        { message: 'text', words: 'Your text here' },
        { message: 'text', words: 'Placeholder text' },
        { message: 'text', words: '[object Object]' },
      ],
    },
    {
      name: 'things in brackets',
      files: body(
        'Hi [First Name], [NAME], [Your company], [insert date], [Customer Name], {LINK}, [[name]], [Product Name], «Name» and [company name here]. Hi <First Name>, from <Company>.',
      ),
      findings: [
        { message: 'text', words: '[First Name]' },
        { message: 'text', words: '[NAME]' },
        { message: 'text', words: '[Your company]' },
        { message: 'text', words: '[insert date]' },
        { message: 'text', words: '[Customer Name]' },
        { message: 'text', words: '{LINK}' },
        { message: 'text', words: '[[name]]' },
        { message: 'text', words: '[Product Name]' },
        { message: 'text', words: '«Name»' },
        { message: 'text', words: '[company name here]' },
        { message: 'text', words: '<First Name>' },
        { message: 'text', words: '<Company>' },
      ],
    },
    {
      name: 'subjects and preheaders',
      files: { 'mail.md': '---\nsubject: Hi [First Name]\npreheader: "TODO: write one"\n---\nHello.\n' },
      findings: [
        { message: 'text', words: '[First Name]' },
        { message: 'text', words: 'TODO' },
      ],
    },
    {
      name: 'a note in Spanish',
      files: body('TODO: la foto', 'language: es\n'),
      findings: [{ message: 'text', words: 'TODO' }],
    },
    {
      name: 'links that lead nowhere',
      files: body(
        '[a](#) [b](https://www.example.com/x) [c](https://yourdomain.com) [d](http://localhost:3000) [e](https://) [f](mailto:you@example.org) [g]()\n\n<a href="">h</a>',
      ),
      findings: [
        { message: 'link', words: '#' },
        { message: 'link', words: 'https://www.example.com/x' },
        { message: 'link', words: 'https://yourdomain.com' },
        { message: 'link', words: 'http://localhost:3000' },
        { message: 'link', words: 'https://' },
        { message: 'link', words: 'mailto:you@example.org' },
        { message: 'link', words: '[g]()' },
        { message: 'link', words: '<a href="">h</a>' },
      ],
    },
    {
      name: 'a fallback that nobody wrote',
      files: body('Hi {{lead.First Name:default=edit me}}, {{lead.Last Name:default=Last Name}}'),
      findings: [
        { message: 'fallback', words: '{{lead.First Name:default=edit me}}' },
        { message: 'fallback', words: '{{lead.Last Name:default=Last Name}}' },
      ],
    },
    {
      name: 'a sender without a name',
      files: body('Hello.', 'from: Your Name <ana@northtrail.example>\n'),
      findings: [{ message: 'sender', words: 'Your Name' }],
    },
    {
      name: 'a mail written in a step',
      files: { 'c.yaml': 'segment: x\nsteps:\n  - day: 0\n    subject: News\n    body: |\n      Hi [First Name],\n' },
      findings: [{ message: 'text', words: '[First Name]' }],
    },
  ],
});
