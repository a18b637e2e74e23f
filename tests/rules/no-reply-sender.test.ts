import { testRule } from '../../src/testing.js';

const mail = (name: string, matter: string) => ({
  name,
  files: { 'm.md': `---\nsubject: News\n${matter}---\nHello\n` },
});
const bad = (matter: string, words: string, message = 'sender') => ({
  ...mail(words, matter),
  findings: [{ message, words, severity: 'warning' as const, data: { address: words } }],
});

testRule('no-reply-sender', {
  good: [
    mail('a person', 'from: Ana at Northtrail <ana@northtrail.example>\n'),
    mail('a replyTo', 'from: Northtrail <no-reply@northtrail.example>\nreplyTo: care@northtrail.example\n'),
    mail('no sender', ''),
    mail('a sender without an address', 'from: Northtrail\n'),
    mail('a merge tag', 'from: "Ana <{{ owner.email }}>"\n'),
    mail('an address for answers', 'from: reply@northtrail.example\n'),
    mail('a name with the letters in it', 'from: nora.eply@northtrail.example\n'),
  ],
  bad: [
    bad('from: Northtrail <no-reply@northtrail.example>\n', 'no-reply@northtrail.example'),
    bad('from: noreply@northtrail.example\n', 'noreply@northtrail.example'),
    bad('from: DoNotReply@northtrail.example\n', 'DoNotReply@northtrail.example'),
    bad('from: news.no_reply@northtrail.example\n', 'news.no_reply@northtrail.example'),
    bad('from: noreply+7@northtrail.example\n', 'noreply+7@northtrail.example'),
    bad('from: nicht-antworten@northtrail.example\n', 'nicht-antworten@northtrail.example'),
    bad('from: news@noreply.northtrail.example\n', 'news@noreply.northtrail.example'),
    bad('from_name: Northtrail\nfrom_email: no-reply@northtrail.example\n', 'no-reply@northtrail.example'),
    bad('from: no-reply@northtrail.example\nkind: transactional\n', 'no-reply@northtrail.example'),
    bad(
      'from: ana@northtrail.example\nreplyTo: no-reply@northtrail.example\n',
      'no-reply@northtrail.example',
      'reply-to',
    ),
  ],
});
