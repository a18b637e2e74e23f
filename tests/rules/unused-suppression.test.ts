import { testRule } from '../../src/testing.js';

const mail = (matter: string, body = 'Hello.'): string => `---\n${matter}\n---\n${body}\n`;

testRule('unused-suppression', {
  good: [
    {
      name: 'a comment that silences something',
      files: {
        'mail.md': mail('# campaignlint-disable-next-line missing-preheader -- the platform adds one\nsubject: News'),
      },
    },
  ],
  bad: [
    {
      name: 'a comment about a rule that finds nothing there',
      files: {
        'mail.md': mail(
          '# campaignlint-disable-next-line missing-preheader -- the platform adds one\nsubject: News\npreheader: What we built.',
        ),
      },
      findings: [{ message: 'unused', words: 'missing-preheader', severity: 'warning' }],
    },
    {
      name: 'a comment about a rule that cannot be silenced',
      files: { 'mail.md': mail('# campaignlint-disable-next-line unknown-key -- ours\nlayuot: wide\nsubject: News') },
      findings: [{ message: 'fixed', words: 'unknown-key' }],
    },
    {
      name: 'the idle one of two rules',
      files: {
        'mail.md': mail(
          '# campaignlint-disable-file missing-preheader, missing-subject -- the platform adds them\nsubject: News',
        ),
      },
      findings: [{ message: 'unused', words: 'missing-subject' }],
    },
    {
      name: 'an accepted finding that is gone',
      files: {
        'mail.md': mail('subject: News\npreheader: What we built.'),
        'campaignlint-suppressions.json':
          '[\n  {"rule": "endless-cadence", "path": "mail.md", "fingerprint": "0123"}\n]\n',
      },
      findings: [
        {
          message: 'stale',
          words: '{"rule": "endless-cadence", "path": "mail.md", "fingerprint": "0123"}',
          file: 'campaignlint-suppressions.json',
          severity: 'warning',
          related: [''],
        },
      ],
    },
  ],
});
