// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Braze writes its tags like that.
import { testRule } from '../../src/testing.js';

const schema = 'attributes:\n  first_name: {type: text}\n  tags: {type: list}\n  member: {type: boolean}\n';
const body = (text: string, contacts = schema) => ({
  'mail.md': `---\nsubject: News\n---\n${text}\n`,
  'contacts.yaml': contacts,
});

testRule('unknown-merge-tag', {
  good: [
    { name: 'declared names', files: body('Hi {{ first_name | default: "there" }}, {% if member %}a{% endif %}') },
    { name: 'no contact schema', files: { 'mail.md': '---\nsubject: News\n---\nHi {{ frist_name }}\n' } },
    {
      name: 'loops and assigned names',
      files: body('{% assign a = first_name %}{{ a }} {% for b in c %}{{ b }}{% endfor %}'),
    },
    { name: 'names below a root that is not declared', files: body('{{ order.number }} {{ customer.frist_name }}') },
    {
      name: 'names of platforms in braces',
      files: body('[Stop]({{ unsubscribe_url }}) [See]({{ view_in_browser_url }}) {{ email }}'),
    },
    {
      name: 'names of Mailchimp',
      files: body('*|FNAME|* *|UNSUB|* *|LIST:COMPANY|* *|MC:SUBJECT|* *|MERGE3|* *|TITLE:LNAME|*'),
    },
    { name: 'names of Salesforce', files: body('%%emailaddr%% %%view_email_url%% %%xtyear%% %%=v(@name)=%%') },
    {
      name: 'names of Braze',
      files: body('{{${last_name}}} {{${set_user_to_unsubscribed_url}}} {{event_properties.${x}}}'),
    },
    { name: 'names of Mautic', files: body('{contactfield=companyname} {unsubscribe_url} {ownerfield=firstname}') },
    { name: 'names of Marketo', files: body('{{lead.Anything At All}} {{system.unsubscribeLink}} {{my.Title}}') },
    { name: 'spelling that the platform does not mind', files: body('%%First_Name%% *|FIRST_NAME|*') },
    { name: 'parts of a list', files: body('{{ tags.size }} {{ tags.first }}') },
    { name: 'fixed texts and literals', files: body("{{ 'now' | date: '%Y' }} {% if true %}a{% endif %} {{ 5 }}") },
    {
      name: 'names that the configuration knows',
      files: body('{{ sizes_left }}'),
      config: 'rules: {unknown-merge-tag: {known: [sizes_left]}}\n',
    },
  ],
  bad: [
    {
      name: 'a mistyped name',
      files: body('Hi {{ frist_name | default: "there" }}'),
      findings: [
        {
          message: 'unknown',
          words: '{{ frist_name | default: "there" }}',
          severity: 'error',
          says: 'Did you mean "first_name"?',
        },
      ],
    },
    {
      name: 'a name that is like none',
      files: body('{{ shoe_size }}'),
      findings: [{ message: 'unknown', words: '{{ shoe_size }}', data: { name: 'shoe_size', hint: '' } }],
    },
    {
      name: 'a condition, and a name that stands in',
      files: body('{% if membr %}a{% endif %} {{ first_name | default: nickname }}'),
      findings: [
        { message: 'unknown', words: '{% if membr %}', says: 'member' },
        { message: 'unknown', words: '{{ first_name | default: nickname }}', data: { name: 'nickname' } },
      ],
    },
    {
      name: 'names in other dialects',
      files: body('*|FIRSTNAM|* %%Shoe%% {{custom_attribute.${membr}}} {contactfield=shoe}'),
      findings: [
        { message: 'unknown', words: '*|FIRSTNAM|*', says: 'first_name' },
        { message: 'unknown', words: '%%Shoe%%' },
        { message: 'unknown', words: '{{custom_attribute.${membr}}}', says: 'member' },
        { message: 'unknown', words: '{contactfield=shoe}' },
      ],
    },
    {
      name: 'a name of the platform, mistyped',
      files: body('[Stop]({{ browzer_url }})'),
      findings: [{ message: 'unknown', words: '{{ browzer_url }}', says: 'browser_url' }],
    },
    {
      name: 'a name below a declared root',
      files: body('{{ contact.frstname }} {{ first_name.x }}', 'attributes:\n  contact.firstname:\n  first_name:\n'),
      findings: [
        { message: 'unknown', words: '{{ contact.frstname }}', says: 'contact.firstname' },
        { message: 'unknown', words: '{{ first_name.x }}', says: 'first_name' },
      ],
    },
    {
      name: 'a subject',
      files: { 'mail.md': '---\nsubject: "Hi {{ frist_name }}"\n---\nHello.\n', 'contacts.yaml': schema },
      findings: [{ message: 'unknown', words: '{{ frist_name }}' }],
    },
  ],
});
