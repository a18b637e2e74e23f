import { describe, expect, it } from 'vitest';
import { type Files, lintFiles } from '../../src/lint-texts.js';

/** The rules that still report something, and those that were silenced, by file. */
function outcome(files: Files, options: { today?: string } = {}) {
  const { report } = lintFiles(files, options);
  const about = ['missing-preheader', 'missing-subject', 'unknown-key'];
  return {
    found: report.files.flatMap((file) =>
      file.findings.filter(({ rule }) => about.includes(rule)).map(({ rule }) => rule),
    ),
    silenced: report.files.flatMap((file) =>
      file.suppressed.map(({ finding, reason }) => `${finding.rule}: ${reason}`),
    ),
  };
}

const mail = (matter: string, body = 'Hello.'): Files => ({ 'mail.md': `---\n${matter}\n---\n${body}\n` });

describe('comments that silence findings', () => {
  it.each<[string, Files]>([
    [
      'the next value of front matter',
      mail('# campaignlint-disable-next-line missing-preheader -- added later\nsubject: News'),
    ],
    ['its own line', mail('subject: News # campaignlint-disable-line missing-preheader -- added later')],
    ['the whole file', mail('subject: News\n# campaignlint-disable-file missing-preheader -- added later')],
    ['the rest of the file', mail('# campaignlint-disable missing-preheader -- added later\nsubject: News')],
    [
      'the whole file, from the body',
      mail('subject: News', '{# campaignlint-disable-file missing-preheader -- added later #}\n'),
    ],
    [
      'the whole file, from a Liquid comment',
      mail(
        'subject: News',
        '{% comment %} campaignlint-disable-file missing-preheader -- added later {% endcomment %}\n',
      ),
    ],
    [
      'the whole file, from a Handlebars comment',
      mail('subject: News', '{{!-- campaignlint-disable-file missing-preheader -- added later --}}\n'),
    ],
    [
      'several rules at once',
      mail('# campaignlint-disable-file missing-preheader, missing-subject -- added later\nsubject: News'),
    ],
    [
      'until a day',
      mail('# campaignlint-disable-file missing-preheader until=2026-01-05 -- added later\nsubject: News'),
    ],
  ])('silence %s', (_name, files) => {
    expect(outcome(files)).toEqual({ found: [], silenced: ['missing-preheader: added later'] });
  });

  it.each<[string, Files]>([
    ['no reason', mail('# campaignlint-disable-file missing-preheader\nsubject: News')],
    [
      'a day that is over',
      mail('# campaignlint-disable-file missing-preheader until=2026-01-04 -- later\nsubject: News'),
    ],
    ['another rule', mail('# campaignlint-disable-file missing-subject -- later\nsubject: News')],
    ['another line', mail('subject: News\n# campaignlint-disable-next-line missing-preheader -- later\nkind: sales')],
    [
      'a range that has ended',
      mail(
        '# campaignlint-disable missing-preheader -- later\nkind: sales\n# campaignlint-enable missing-preheader\nsubject: News',
      ),
    ],
    ['words in a text', mail('subject: "News # campaignlint-disable-file missing-preheader -- later"')],
    ['words in code', mail('subject: News', '`<!-- campaignlint-disable-file missing-preheader -- later -->`')],
  ])('silence nothing with %s', (_name, files) => {
    expect(outcome(files)).toEqual({ found: ['missing-preheader'], silenced: [] });
  });

  it('cover the next value of a cadence, however many lines it has', () => {
    const text =
      '# campaignlint-disable-next-line unknown-template -- comes tomorrow\nsteps:\n  - {day: 0, template: nothing}\nsegment: s\n';
    const { report } = lintFiles({ 'c.yaml': text, 's.yaml': 'segments: {s: {match: {}}}\n' });
    expect(report.files[0]?.suppressed.map(({ finding }) => finding.rule)).toEqual(['unknown-template']);
  });

  it('cannot silence what is wrong in the file itself', () => {
    expect(
      outcome(mail('# campaignlint-disable-file unknown-key, missing-preheader -- no\nsubject: News\nsubjekt: x')),
    ).toEqual({ found: ['unknown-key'], silenced: ['missing-preheader: no'] });
  });
});
