/** Findings as people see them. */
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formatPretty } from '../../src/report/pretty.js';
import type { Presentation, Report } from '../../src/report/report.js';
import { fileReport, finding, presentationOf, reportOf, sampleReport, spanOf } from './sample.js';

const show = (report: Report, part: Partial<Presentation> = {}): string =>
  formatPretty(report, presentationOf(report, part));

describe('pretty', () => {
  it('shows place, words, reason, kinder way, related places and what would help', () => {
    expect(show(sampleReport(), { width: 100 })).toMatchSnapshot();
  });

  it('fits 60 columns', () => {
    const shown = show(sampleReport(), { width: 60 });
    expect(shown).toMatchSnapshot();
    for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });

  it('names severities without colour, and paints them with colour', () => {
    expect(show(sampleReport())).not.toContain('\u001b');
    const painted = show(sampleReport(), { color: true });
    expect(painted).toContain('\u001b[1m\u001b[31merror');
    expect(painted).toContain('\u001b[33mwarning');
    const mild = reportOf(
      fileReport(
        { path: 'a.md', text: 'x' },
        { findings: [finding({ file: 'a.md', start: 0, end: 1 }, { severity: 'warning' })] },
      ),
    );
    expect(show(mild, { color: true })).toMatch(/\u001b\[33m[^\u001b]*1 warning[^\n]*\n$/);
    expect(show(mild, { color: true, quiet: true })).toMatch(/\u001b\[32m[^\n]*\n$/);
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(show(sampleReport()));
  });

  it('gives the same advice once in a file', () => {
    const source = { path: 'a.md', text: 'hurry hurry' };
    const why = 'Nobody likes to be hurried.';
    const twice = [finding(spanOf(source, 'hurry'), { why }), finding({ file: 'a.md', start: 6, end: 11 }, { why })];
    const shown = show(
      reportOf(fileReport(source, { findings: twice }), fileReport({ ...source, path: 'b.md' }, { findings: twice })),
    );
    expect(shown.split(why)).toHaveLength(3);
    expect(shown.match(/\^{5}/g)).toHaveLength(4);
  });

  it('is calm when there is nothing to change', () => {
    const report = reportOf(fileReport({ path: 'a.md', text: '' }), fileReport({ path: 'b.md', text: '' }));
    expect(show(report)).toBe('Nothing to change in 2 files.\n');
    expect(show(reportOf())).toBe('No campaign files here.\n');
  });

  it('hides warnings when asked to, and says so', () => {
    const shown = show(sampleReport(), { quiet: true });
    expect(shown).not.toContain('pressure-tone');
    expect(shown).toMatch(/2 errors in 2 of 3 files \(1 warning not shown\)\n$/);
  });

  it('shows files that cannot be read', () => {
    const source = { path: 'a.yaml', text: 'steps: [' };
    const fatals = [{ span: spanOf(source, '['), message: 'The list that begins here has no end.' }];
    const shown = show(
      reportOf(
        fileReport(source, { fatals }),
        fileReport(
          { path: 'b.md', text: '' },
          { fatals: [{ span: { file: 'b.md', start: 0, end: 0 }, message: 'This file is not UTF-8 text.' }] },
        ),
      ),
    );
    expect(shown).toMatchSnapshot();
  });

  it('lets nothing from the files steer the terminal', () => {
    const nasty = '\u001b[2J\u001b]0;title\u0007\u202eevil\r\nmore\u009b31m';
    const source = { path: `a\u001b[31m\n.md`, text: `${nasty}\nwords` };
    const report = reportOf(
      fileReport(source, {
        findings: [
          finding(spanOf(source, 'words'), {
            message: nasty,
            why: nasty,
            instead: nasty,
            related: [{ span: spanOf(source, 'evil'), message: nasty }],
            suggestions: [{ messageId: 'x', text: nasty }],
          }),
          finding(spanOf(source, 'evil')),
        ],
        fatals: [{ span: spanOf(source, 'evil'), message: nasty }],
      }),
    );
    expect(show(report)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]/);
    expect(show(report)).toContain('a␛[31m␊.md');
  });
});
