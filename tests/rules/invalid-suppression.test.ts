import { testRule } from '../../src/testing.js';

const mail = (matter: string, body = 'Hello.'): string => `---\n${matter}\n---\n${body}\n`;

testRule('invalid-suppression', {
  good: [
    {
      name: 'a full comment',
      files: {
        'mail.md': mail('# campaignlint-disable-file missing-preheader -- the platform adds one\nsubject: News'),
      },
    },
    {
      name: 'a day that is today',
      files: {
        'mail.md': mail('# campaignlint-disable-file missing-preheader until=2026-01-05 -- soon\nsubject: News'),
      },
    },
    {
      name: 'a comment about our own files',
      files: { 'mail.md': mail('# campaignlint-suppressions.json says more\nsubject: News') },
    },
    {
      name: 'words inside a text',
      files: { 'mail.md': mail('subject: "Say # campaignlint-disable-file missing-preheader"') },
    },
    {
      name: 'a comment that leaves the mail',
      files: {
        'mail.md': mail(
          'subject: News',
          '{# campaignlint-disable-next-line missing-unsubscribe -- said in the footer #}\n\nHello.',
        ),
      },
    },
  ],
  bad: [
    {
      name: 'no reason',
      files: { 'mail.md': mail('# campaignlint-disable-next-line missing-preheader\nsubject: News') },
      findings: [
        { message: 'no-reason', words: '# campaignlint-disable-next-line missing-preheader', severity: 'error' },
      ],
    },
    {
      name: 'no rule',
      files: { 'mail.md': mail('# campaignlint-disable-file -- because\nsubject: News') },
      findings: [{ message: 'no-rule', words: '# campaignlint-disable-file -- because' }],
    },
    {
      name: 'a mistyped rule',
      files: { 'mail.md': mail('# campaignlint-disable-file mising-preheader -- because\nsubject: News') },
      findings: [{ message: 'unknown-rule', words: 'mising-preheader', says: 'Did you mean "missing-preheader"?' }],
    },
    {
      name: 'a mistyped comment, which silences nothing',
      files: {
        'mail.md': mail(
          'subject: News',
          '{# campaignlint-disable-nxt-line missing-unsubscribe -- said in the footer #}\n\nHello.',
        ),
      },
      findings: [
        {
          message: 'unknown-comment',
          words: 'campaignlint-disable-nxt-line',
          says: 'Did you mean `campaignlint-disable-next-line`?',
          severity: 'error',
        },
      ],
    },
    {
      name: 'a rule like none',
      files: { 'mail.md': mail('# campaignlint-disable-file xyzzy -- because\nsubject: News') },
      findings: [{ message: 'unknown-rule', words: 'xyzzy', says: /called "xyzzy"\.$/ }],
    },
    {
      name: 'a comment on its way to the inbox that silences nothing',
      files: {
        'mail.md': mail(
          'subject: News\npreheader: More',
          '<!-- campaignlint-disable-file missing-preheader, shouting -- the platform adds one -->\n\nHello.',
        ),
      },
      findings: [
        {
          message: 'reaches-inbox',
          words: '<!-- campaignlint-disable-file missing-preheader, shouting -- the platform adds one -->',
        },
      ],
    },
    {
      name: 'a day that is over, and one that is none',
      files: {
        'a.md': mail('# campaignlint-disable-file missing-preheader until=2026-01-04 -- soon\nsubject: News'),
        'b.md': mail('# campaignlint-disable-file missing-preheader until=soon -- soon\nsubject: News'),
        'c.md': mail('# campaignlint-disable-file missing-preheader until=2026-02-30 -- soon\nsubject: News'),
      },
      findings: [
        { message: 'expired', words: 'until=2026-01-04', file: 'a.md' },
        { message: 'expired', words: 'until=soon', file: 'b.md' },
        { message: 'expired', words: 'until=2026-02-30', file: 'c.md', says: 'is no day' },
      ],
    },
    {
      name: 'a comment on its way to the inbox',
      files: {
        'mail.md': mail(
          'subject: News',
          '<!-- campaignlint-disable-file missing-preheader -- the platform adds one -->\n\nHello.',
        ),
      },
      findings: [
        {
          message: 'reaches-inbox',
          words: '<!-- campaignlint-disable-file missing-preheader -- the platform adds one -->',
          severity: 'warning',
        },
      ],
    },
  ],
});
