import { testRule } from '../../src/testing.js';

const body = (text: string) => ({ 'mail.md': `---\nsubject: News\n---\n${text}\n` });

testRule('broken-merge-tag', {
  good: [
    { name: 'whole tags', files: body('Hi {{ first_name | default: "there" }}, {% if a %}b{% else %}c{% endif %}') },
    { name: 'prose', files: body('The set {a, b}, 50%% off, * | *, 100%%.') },
    { name: 'what is shown as it is', files: body('{% raw %}{{ first_name }{% endraw %}') },
    {
      name: 'comments that end, with tags in them',
      files: body(
        '{% comment "of Ana" %}{% if a %}{{ b }{% endcomment %}{# {{ a } #}{{!-- {{a}} --}}{{! a }}\n\n## Walks {#walks}',
      ),
    },
    { name: 'slots of Mautic', files: body('{dynamiccontent="Offer"} {dynamiccontent=a}Hi{/dynamiccontent}') },
    { name: 'one platform', files: body('{{lead.First Name:default=you}} {{system.unsubscribeLink}} {{my.Title}}') },
  ],
  bad: [
    {
      name: 'tags that never close, in the subject too',
      files: { 'mail.md': '---\nsubject: "{{ first_name, news"\n---\nHi {{ first_name }, hello *|FNAME*.\n' },
      findings: [
        { message: 'unclosed-tag', words: '{{ first_name', severity: 'error' },
        { message: 'unclosed-tag', words: '{{ first_name }' },
        { message: 'unclosed-tag', words: '*|FNAME*' },
      ],
    },
    {
      name: 'a part that never ends',
      files: body('{% if member %}Thank you.'),
      findings: [{ message: 'unclosed-block', words: '{% if member %}' }],
    },
    {
      name: 'comments and parts shown as they are that never end, though a word or another tag may look like it',
      files: body(
        '{% comment %} Ask Ben.\n\nThe word endcomment ends nothing. {% if a %}b{% endif %}\n\n{% raw %} endraw {% if a %}b{% endif %}\n\n{# by Ana\n\n{{!-- the old {{ offer }}\n\n{{! by Ana\n\n{{ a }}',
      ),
      findings: [
        { message: 'unclosed-block', words: '{% comment %}' },
        { message: 'unclosed-block', words: '{% raw %}' },
        { message: 'unclosed-tag', words: '{# by' },
        { message: 'unclosed-tag', words: '{{!-- the' },
        { message: 'unclosed-tag', words: '{{! by' },
      ],
    },
    {
      name: 'a part that never began',
      files: body('Thank you.{% endif %}'),
      findings: [{ message: 'unopened-block', words: '{% endif %}' }],
    },
    {
      name: 'an end of another kind',
      files: body('{% if member %}Thank you.{% endunless %}{% endif %}'),
      findings: [{ message: 'mismatched-block', words: '{% endunless %}', related: ['{% if member %}'] }],
    },
    {
      name: 'two platforms',
      files: body('Hi {{ first_name | default: "there" }}. {% if a %}b{% endif %} [Stop](*|UNSUB|*)'),
      findings: [{ message: 'mixed-dialects', words: '*|UNSUB|*', related: ['{{ first_name | default: "there" }}'] }],
    },
  ],
});
