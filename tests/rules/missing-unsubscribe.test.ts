import { testRule } from '../../src/testing.js';

const mail = (body: string, more = ''): Record<string, string> => ({
  'mail.md': `---\nsubject: A walk for the weekend\n${more}---\nHello,\n\n${body}\n`,
});
const good = (name: string, body: string, more = '') => ({ name, files: mail(body, more) });
const bad = (name: string, body: string, more = '') => ({
  name,
  files: mail(body, more),
  findings: [{ message: 'missing', words: 'subject', severity: 'error' as const }],
});

/** Tokens of sending platforms, as their documentation writes them. */
const TOKENS = [
  '{{ unsubscribe_url }}',
  '{{unsubscribe_link}}',
  '{{ unsubscribe_link_all }}',
  '{{ subscription.unsubscribe }}',
  '{{system.unsubscribeLink}}',
  '*|UNSUB|*',
  '*|UPDATE_PROFILE|*',
  '%%unsub_center_url%%',
  '%%subscription_center_url%%',
  '%%profile_center_url%%',
  '%%email_preference_center%%',
  '{{Unsubscribe}}',
  '{{EmailPreferenceCenter}}',
  '{unsubscribe_text}',
  '{unsubscribe_url}',
  '{{$' + '{unsubscribe_url}}}',
  '{{$' + '{set_user_to_unsubscribed_url}}}',
  '{% unsubscribe %}',
  "{% unsubscribe 'No more of these' %}",
  '{% manage_preferences_link %}',
  '{{{ pm:unsubscribe }}}',
  '{{{unsubscribe_preferences}}}',
  '{{hostedUnsubscribeUrl}}',
  '{!$Link.EmailAddressOptOutUrl}',
  '<%asm_group_unsubscribe_raw_url%>',
  '[unsubscribe]',
  '[[unsubscribe_link]]',
  '{$unsubscribe}',
  '%unsubscribe_url%',
  '%UNSUBSCRIBELINK%',
  '$[UNSUBSCRIBE]$',
];

testRule('missing-unsubscribe', {
  good: [
    ...TOKENS.map((token) => good(`the token ${token}`, `Enjoy it.\n\n${token}`)),
    ...TOKENS.filter((token) => !/[\s<['*]/.test(token)).map((token) =>
      good(`a link to ${token}`, `[Here](${token}) you can leave.`),
    ),
    good('a link that says so', '[Unsubscribe](https://northtrail.example/u/7)'),
    good('a link to a place that says so', '[Here](https://northtrail.example/unsubscribe?u=7) you can leave.'),
    good('a mail that says so', '[Here](mailto:stop@northtrail.example) you can leave.'),
    good('a link to opt out', '[Opt out](https://northtrail.example/u/7)'),
    good('a link to stop', '[Stop these notes](https://northtrail.example/u/7)'),
    good('a link to preferences', '[Email preferences](https://northtrail.example/u/7)'),
    good('a link in HTML', '<p><a href="https://northtrail.example/optout">Leave</a></p>'),
    good('a link in German', '[Newsletter abbestellen](https://northtrail.example/u/7)', 'language: de\n'),
    good('a link in Japanese', '[配信停止](https://northtrail.example/u/7)', 'language: ja\n'),
    good('an offer to stop in German', 'Antworten Sie mit STOPP, wenn es genug ist.', 'language: de\n'),
    good('an offer to stop', 'Reply stop and I will not write again.'),
    good('an offer in other words', "If you'd rather not hear from me, just say so."),
    good('an offer to leave in peace', 'A short answer is enough, and I will leave you in peace.'),
    good('a footer kept elsewhere', '{% include "partials/footer" %}'),
    good('a receipt', 'Thank you for your order.', 'kind: transactional\n'),
    {
      name: 'a platform that adds it',
      files: mail('Enjoy it.'),
      config: 'unsubscribe: added-by-platform\n',
    },
    {
      ...good('a token of one’s own', '[Leave us]({{ farewell }})'),
      config: 'rules: {missing-unsubscribe: {tokens: farewell}}\n',
    },
    {
      name: 'a receipt by its cadence',
      files: {
        ...mail('Thank you for your order.'),
        'c.yaml': 'kind: transactional\nstart: {on: event, event: ordered}\nsteps: [{template: mail}]\n',
      },
    },
    {
      name: 'a text that is only sent by SMS',
      files: {
        ...mail('Your walk is on Sunday.'),
        'c.yaml': 'start: {on: event, event: booked}\nsteps: [{channel: sms, template: mail}]\n',
      },
    },
    {
      name: 'a footer that holds it',
      files: {
        ...mail('{% include "footer" %}'),
        'footer.md': '---\ntemplate: true\n---\n[Unsubscribe]({{ unsubscribe_url }})\n',
      },
    },
  ],
  bad: [
    bad('no opt-out', 'Enjoy it.\n\n[See the route](https://northtrail.example/walks)'),
    bad('sales mail without one', 'Shall we talk?', 'kind: sales\n'),
    bad('a link that only begins with stop', '[Stop wasting money](https://northtrail.example/offer)'),
    bad('a link to a bus stop', '[The next bus-stop](https://northtrail.example/bus-stops)'),
    bad('a fact about the contact', 'You left us on {{ unsubscribed_at }}.'),
    bad('a condition alone', '{% if unsubscribed %}Welcome back.{% endif %}'),
    bad('a token in a comment', 'Enjoy it.\n\n<!-- {{ unsubscribe_url }} [unsubscribe] -->'),
    bad('the word alone', 'Nobody has ever wanted to unsubscribe.'),
    bad('a threat to stop', 'If I do not hear from you, I will stop writing.'),
    bad('a visit', 'Stop by our shop on Saturday.'),
    bad('an opt-out by letter', 'To be taken off the list, log in and write to our legal department.'),
    {
      name: 'mail that is a receipt in one cadence only',
      files: {
        ...mail('Thank you.'),
        'a.yaml': 'kind: transactional\nstart: {on: event, event: ordered}\nsteps: [{template: mail}]\n',
        'b.yaml': 'start: {on: event, event: ordered}\nsteps: [{template: mail}]\n',
      },
      findings: [{ message: 'missing', words: 'subject', file: 'mail.md' }],
    },
    {
      name: 'a footer without one',
      files: {
        ...mail('{% include "footer" %}'),
        'footer.md': '---\ntemplate: true\nkind: transactional\n---\nNorthtrail, Long Road 3\n',
      },
      findings: [{ message: 'missing', words: 'subject', file: 'mail.md' }],
    },
    {
      name: 'a mail in a step',
      files: {
        'c.yaml': 'start: {on: manual}\nsteps:\n  - subject: One question\n    body: Which walk did you like?\n',
      },
      findings: [{ message: 'missing', words: 'One question' }],
    },
  ],
});
