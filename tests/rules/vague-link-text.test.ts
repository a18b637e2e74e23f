import { testRule } from '../../src/testing.js';

const body = (text: string) => ({ 'mail.md': `---\nsubject: News\n---\n${text}\n` });
const links = (...texts: string[]) => body(texts.map((text) => `[${text}](https://northtrail.example/x)`).join('\n\n'));

testRule('vague-link-text', {
  good: [
    {
      name: 'links that say where they lead',
      files: links('See the routes', 'Read more about the poles', 'Click here to see the routes', 'Here be dragons'),
    },
    {
      name: 'addresses, tags and images',
      files: body(
        '<https://northtrail.example/here> [{{ title }}](https://northtrail.example) [![Here](a.png)](https://northtrail.example)',
      ),
    },
    { name: 'the words without a link', files: body('Here is more. Click here.') },
    { name: 'what is allowed', files: links('Continue'), config: 'rules: {vague-link-text: {allowed: [continue]}}\n' },
  ],
  bad: [
    {
      name: 'click here, and its relatives',
      files: links(
        'Click here',
        'here',
        'READ MORE »',
        'Learn more…',
        'this link',
        'Please click here now!',
        '👉 More',
      ),
      findings: [
        { message: 'vague', words: 'Click here', severity: 'warning' },
        { message: 'vague', words: 'here' },
        { message: 'vague', words: 'READ MORE »' },
        { message: 'vague', words: 'Learn more…' },
        { message: 'vague', words: 'this link' },
        { message: 'vague', words: 'Please click here now!' },
        { message: 'vague', words: '👉 More' },
      ],
    },
    {
      name: 'other languages',
      files: links('hier klicken', 'Leer más', "Plus d'infos", 'Clicca qui', 'Saiba mais', 'Lees meer'),
      findings: [
        { message: 'vague', words: 'hier klicken' },
        { message: 'vague', words: 'Leer más' },
        { message: 'vague', words: "Plus d'infos" },
        { message: 'vague', words: 'Clicca qui' },
        { message: 'vague', words: 'Saiba mais' },
        { message: 'vague', words: 'Lees meer' },
      ],
    },
    {
      name: 'emphasis and HTML',
      files: body('[**Click** here](https://northtrail.example) <a href="https://northtrail.example"><b>here</b></a>'),
      findings: [
        { message: 'vague', words: 'Click** here' },
        { message: 'vague', words: 'here' },
      ],
    },
    {
      name: 'words of one’s own',
      files: links('Off we go'),
      config: 'rules: {vague-link-text: {more: ["off we go"]}}\n',
      findings: [{ message: 'vague', words: 'Off we go' }],
    },
  ],
});
