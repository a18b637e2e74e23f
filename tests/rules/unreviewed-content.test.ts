import { describe, expect, it } from 'vitest';
import { readCampaign, testRule } from '../../src/testing.js';

const mail = (review: string): string =>
  `---\nsubject: News\n${review === '' ? '' : `review: ${review}\n`}---\nHello\n`;
const approved = '{status: approved, by: ben@northtrail.example, on: 2025-11-20}';
const cadence = (review: string, more = ''): string =>
  `id: walks\n${more}start: {on: manual}\nsteps: [{template: m}]\n${review === '' ? '' : `review: ${review}\n`}`;
const strict = 'extends: strict\n';

/** The digest of the mail above, as `of` writes it. */
const digest = readCampaign({ 'm.md': mail(approved) }).contentDigest('m.md') ?? '';
const sealed = `{status: approved, by: ben@northtrail.example, on: 2025-11-20, of: ${digest}}`;

const one = (name: string, review: string, more: { config?: string; today?: string } = {}) => ({
  name,
  files: { 'm.md': mail(review) },
  ...more,
});
const both = (name: string, review: string, owner: string, ofCadence = approved) => ({
  name,
  files: { 'm.md': mail(review), 'c.yaml': cadence(ofCadence, `owner: ${owner}\n`) },
});

testRule('unreviewed-content', {
  good: [
    one('an approved mail', approved),
    one('an approved mail, exactly a year later', approved, { today: '2026-11-20' }),
    one('a year with a leap day', '{status: approved, by: Ben, on: 2023-03-01}', { today: '2024-03-01' }),
    one('a review on a leap day', '{status: Approved, by: Ben, on: 2024-02-29}', { today: '2025-02-28' }),
    one('a digest that fits', sealed, { config: strict }),
    one('a review without a day', '{status: approved, by: Ben}'),
    one('a person whose name is Ai', '{status: approved, by: Ai Tanaka, on: 2025-11-20}'),
    one('an older review with an option', '{status: approved, by: Ben, on: 2024-11-20}', {
      config: 'rules: {unreviewed-content: {maxAgeMonths: 24}}\n',
    }),
    both('another owner', approved, 'Ana <ana@northtrail.example>'),
    {
      name: 'a draft, and a mail that only it sends',
      files: { 'm.md': mail(''), 'c.yaml': cadence('', 'status: draft\n') },
    },
    {
      name: 'a mail in a step of a reviewed cadence',
      files: { 'c.yaml': `start: {on: manual}\nsteps: [{subject: News, body: Hello}]\nreview: ${approved}\n` },
    },
  ],
  bad: [
    {
      ...one('a review of more months than an option allows', '{status: approved, by: Ben, on: 2025-11-04}', {
        config: 'rules: {unreviewed-content: {maxAgeMonths: 2}}\n',
      }),
      findings: [{ message: 'outdated', words: '2025-11-04', says: 'more than 2 months ago' }],
    },
    {
      name: 'a review by the owner, written once for both',
      files: {
        'c.yaml':
          'owner: &me ana@northtrail.example\nreview: {status: approved, by: *me, on: 2025-11-20}\nstart: {on: manual}\nsteps: [{subject: News, body: Hello}]\n',
      },
      findings: [{ message: 'by-owner', words: 'ana@northtrail.example', related: [] }],
    },
    {
      ...one('a mail without a review', ''),
      findings: [{ message: 'not-reviewed', words: 'subject', severity: 'warning', says: 'this mail' }],
    },
    {
      name: 'a cadence without a review',
      files: { 'm.md': mail(approved), 'c.yaml': cadence('') },
      findings: [{ message: 'not-reviewed', words: 'walks', file: 'c.yaml', says: 'this cadence' }],
    },
    {
      ...one('a review that is not done', '{status: pending, by: Ben, on: 2025-11-20}'),
      findings: [{ message: 'not-approved', words: 'pending', says: '"pending", not "approved"' }],
    },
    {
      ...one('a review without a status', '{by: Ben}'),
      findings: [{ message: 'not-approved', words: '{by: Ben}' }],
    },
    {
      ...one('a review by nobody', '{status: approved}'),
      findings: [{ message: 'no-person', words: '{status: approved}' }],
    },
    {
      ...one('a review by a machine', '{status: approved, by: review-bot@northtrail.example}'),
      findings: [{ message: 'no-person', words: 'review-bot@northtrail.example' }],
    },
    {
      ...both(
        'a reviewer who owns the cadence',
        approved,
        'Ben <ben@northtrail.example>',
        '{status: approved, by: Ana}',
      ),
      findings: [
        {
          message: 'by-owner',
          words: 'ben@northtrail.example',
          file: 'm.md',
          related: ['Ben <ben@northtrail.example>'],
          data: { cadence: 'walks' },
        },
      ],
    },
    {
      ...both('a cadence that its owner reviewed', approved, 'Ana', '{status: approved, by: ana@northtrail.example}'),
      findings: [{ message: 'by-owner', words: 'ana@northtrail.example', file: 'c.yaml' }],
    },
    {
      ...one('a review of more than a year ago', '{status: approved, by: Ben, on: 2025-01-04}'),
      findings: [{ message: 'outdated', words: '2025-01-04', says: 'more than a year ago' }],
    },
    {
      ...one('a text that was changed', sealed.replace(/sha256-.{4}/, 'sha256-0000')),
      findings: [{ message: 'changed', words: digest.replace(/sha256-.{4}/, 'sha256-0000'), data: { digest } }],
    },
    {
      ...one('a review without a digest under strict', approved, { config: strict }),
      findings: [{ message: 'no-digest', words: approved, severity: 'error' }],
    },
    {
      ...one('a review without a digest where one is required', approved, {
        config: 'rules: {unreviewed-content: {requireDigest: true}}\n',
      }),
      findings: [{ message: 'no-digest', words: approved, severity: 'warning' }],
    },
  ],
});

describe('the digest of a reviewed file', () => {
  const of = (text: string): string | undefined => readCampaign({ 'm.md': text }).contentDigest('m.md');
  it('is the same with another review, other line ends and blank lines at the end', () => {
    expect(of(mail('{status: approved, by: Ana}'))).toBe(digest);
    expect(of(`${mail(approved).replaceAll('\n', '\r\n')}\r\n \r\n`)).toBe(digest);
  });
  it('is another when a word is', () => {
    expect(of(mail(approved).replace('Hello', 'Hallo'))).not.toBe(digest);
  });
});
