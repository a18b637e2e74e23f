// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Braze writes its tags like that.
import { testRule } from '../../src/testing.js';

const body = (text: string, more: Record<string, string> = {}) => ({
  'mail.md': `---\nsubject: News\n---\n${text}\n`,
  ...more,
});
const subject = (text: string, matter = '') => ({ 'mail.md': `---\nsubject: '${text}'\n${matter}---\nHello.\n` });
const schema = { 'contacts.yaml': 'attributes:\n  first_name: {type: text}\n  title: {type: text, required: true}\n' };

testRule('merge-tag-without-fallback', {
  good: [
    { name: 'a fallback', files: body('Hi {{ first_name | default: "there" }},') },
    { name: 'a condition', files: body('{% if first_name %}Hi {{ first_name }},{% else %}Hello,{% endif %}') },
    { name: 'a condition in Mailchimp', files: body('*|IF:FNAME|*Hi *|FNAME|*,*|ELSE:|*Hello,*|END:IF|*') },
    { name: 'an assigned name', files: body('{% assign name = first_name | default: "you" %}Hi {{ name }},') },
    { name: 'a required attribute', files: body('Dear {{ title }},', schema) },
    { name: 'a required attribute below a root', files: body('Dear {{ contact.title }},', schema) },
    { name: 'a fallback that is sure', files: body('Dear {{ first_name | default: title }},', schema) },
    { name: 'the middle of a text', files: body('We ship to {{ city }}, and {{ first_name }} is printed on it.') },
    { name: 'what comes from elsewhere', files: subject('Your order {{ order.number }}, {{ shop.name }}') },
    { name: 'what a platform always fills', files: subject('*|MC:SUBJECT|* for *|EMAIL|*') },
    { name: 'what the mail is about', files: subject('{{ event_title }} is on {{ weekday }}') },
    { name: 'a sender', files: body('Your guide, {{ owner.first_name }}.') },
    { name: 'a receipt', files: subject('Your order {{ order_number }}', 'kind: transactional\n') },
    { name: 'a loop', files: body('{% for name in names %}Hi {{ name }},{% endfor %}') },
    { name: 'a name that a platform sets', files: body('Hi %%=v(@name)=%%,') },
    { name: 'another voice', files: body('> Hi {{ first_name }}, thank you for the tent.') },
    {
      name: 'a name that always has a value',
      files: body('Hi *|FNAME|*,'),
      config: 'rules: {merge-tag-without-fallback: {always: [fname]}}\n',
    },
  ],
  bad: [
    {
      name: 'a greeting',
      files: body('Hi {{ first_name }},'),
      findings: [{ message: 'greeting', words: '{{ first_name }}', severity: 'error', says: 'comes out as "Hi ,"' }],
    },
    {
      name: 'greetings of all dialects',
      files: body(
        [
          'Dear %%FirstName%%,',
          'Hello *|FNAME|*!',
          'Hi {contactfield=firstname},',
          'Hi {{lead.First Name}},',
          'Hi {{${first_name}}},',
          'Hi {{ contact.firstname }},',
          'Hi {{ personalization_token("contact.firstname") }},',
        ].join('\n\n'),
      ),
      findings: [
        { message: 'greeting', words: '%%FirstName%%' },
        { message: 'greeting', words: '*|FNAME|*' },
        { message: 'greeting', words: '{contactfield=firstname}' },
        { message: 'greeting', words: '{{lead.First Name}}' },
        { message: 'greeting', words: '{{${first_name}}}' },
        { message: 'greeting', words: '{{ contact.firstname }}' },
        { message: 'greeting', words: '{{ personalization_token("contact.firstname") }}' },
      ],
    },
    {
      name: 'an empty fallback, and one that may be empty too',
      files: body('Hi {{ first_name | default: "" }},\n\nHi {{ first_name | default: nickname }},'),
      findings: [
        { message: 'greeting', words: '{{ first_name | default: "" }}' },
        { message: 'greeting', words: '{{ first_name | default: nickname }}' },
      ],
    },
    {
      name: 'a condition about something else',
      files: body('{% if vip %}Hi {{ first_name }},{% endif %}'),
      findings: [{ message: 'greeting', words: '{{ first_name }}' }],
    },
    {
      name: 'names between commas',
      files: body('{{ first_name }}, look at this.\n\nSee you soon, {{ first_name }}!'),
      findings: [
        { message: 'greeting', words: '{{ first_name }}', data: { shown: ',' } },
        { message: 'greeting', words: '{{ first_name }}', data: { shown: 'See you soon, !' } },
      ],
    },
    {
      name: 'two tags in one greeting',
      files: body('Dear {{ salutation }} {{ last_name }},'),
      findings: [
        { message: 'greeting', words: '{{ salutation }}', data: { shown: 'Dear  …,' } },
        { message: 'greeting', words: '{{ last_name }}', data: { shown: 'Dear … ,' } },
      ],
    },
    {
      name: 'a subject and a preheader',
      files: {
        'mail.md':
          '---\nsubject: ["{{ first_name }}, your garden", News]\npreheader: "For you in {{ city }}"\n---\nHello.\n',
      },
      findings: [
        { message: 'subject', words: '{{ first_name }}', says: '", your garden"' },
        { message: 'preheader', words: '{{ city }}' },
      ],
    },
    {
      name: 'the name on a receipt',
      files: subject('Thank you, {{ first_name }}', 'kind: transactional\n'),
      findings: [{ message: 'subject', words: '{{ first_name }}' }],
    },
    {
      name: 'an attribute that is not required, and one assigned without more',
      files: body('{% assign name = first_name %}Hi {{ name }},\n\nHi {{ contact.first_name }},', schema),
      findings: [
        { message: 'greeting', words: '{{ name }}' },
        { message: 'greeting', words: '{{ contact.first_name }}' },
      ],
    },
    {
      name: 'a mail written in a step',
      files: {
        'c.yaml': 'segment: x\nsteps:\n  - day: 0\n    subject: News\n    body: |\n      Hi {{ first_name }},\n',
      },
      findings: [{ message: 'greeting', words: '{{ first_name }}' }],
    },
  ],
});
