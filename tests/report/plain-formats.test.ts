/** The formats for editors and scripts: compact and json. */
import { describe, expect, it } from 'vitest';
import { formatCompact } from '../../src/report/compact.js';
import { formatJson } from '../../src/report/json.js';
import { fileReport, finding, presentationOf, reportOf, sampleReport, spanOf } from './sample.js';

describe('compact', () => {
  it('has one line for each finding', () => {
    const report = sampleReport();
    expect(formatCompact(report, presentationOf(report))).toMatchSnapshot();
    expect(formatCompact(reportOf(), presentationOf(reportOf()))).toBe('');
  });

  it('keeps a finding on its line whatever it holds', () => {
    const source = { path: 'a\nb.md', text: 'x' };
    const report = reportOf(
      fileReport(source, { findings: [finding(spanOf(source, 'x'), { message: 'one\r\ntwo\u2028\u001b[0mthree' })] }),
    );
    expect(formatCompact(report, presentationOf(report))).toBe(
      'a␊b.md:1:1: error: one two ␛[0mthree [guilt-subject]\n',
    );
  });
});

describe('json', () => {
  it("is an array like ESLint's", () => {
    const report = sampleReport();
    const results = JSON.parse(formatJson(report, presentationOf(report)));
    expect(results.map((file: { filePath: string }) => file.filePath)).toEqual([
      'cadences/outreach.cadence.yaml',
      'emails/follow-up.md',
      'emails/hello.md',
    ]);
    expect(results[1].messages[0]).toEqual({
      ruleId: 'guilt-subject',
      messageId: 'demand',
      severity: 2,
      severityName: 'error',
      message: 'The subject tells the reader to call back: "Please Return My Call".',
      line: 2,
      column: 10,
      endLine: 2,
      endColumn: 31,
      data: {},
      why: expect.any(String),
      instead: expect.any(String),
      docsUrl: 'https://docs.example/rules/guilt-subject.md',
    });
    expect(results[0].messages[0].relatedLocations[1]).toEqual({
      filePath: 'emails/follow-up.md',
      line: 2,
      column: 10,
      endLine: 2,
      endColumn: 31,
      message: expect.stringContaining('day 1'),
    });
    expect(results[0].messages[0].suggestions[0]).toEqual({ messageId: 'move', desc: expect.any(String) });
    expect(results[2]).toEqual({
      filePath: 'emails/hello.md',
      messages: [],
      suppressedMessages: [],
      errorCount: 0,
      warningCount: 0,
      fatalErrorCount: 0,
    });
  });

  it('tells fatal and silenced findings', () => {
    const source = { path: 'a.md', text: 'x' };
    const silenced = { finding: finding(spanOf(source, 'x')), by: 'directive' as const, reason: 'agreed with legal' };
    const report = reportOf(
      fileReport(source, { suppressed: [silenced], fatals: [{ span: spanOf(source, 'x'), message: 'No.' }] }),
    );
    const [file] = JSON.parse(formatJson(report, presentationOf(report)));
    expect(file).toMatchObject({ errorCount: 1, warningCount: 0, fatalErrorCount: 1 });
    expect(file.messages[0]).toMatchObject({ ruleId: null, fatal: true, severity: 2, line: 1, message: 'No.' });
    expect(file.suppressedMessages[0]).toMatchObject({
      ruleId: 'guilt-subject',
      suppressions: [{ kind: 'directive', justification: 'agreed with legal' }],
    });
  });

  it('is safe to print and loses nothing', () => {
    const message = 'a\u001b[0m\u202eb\u2028c\u009b\ud800';
    const source = { path: 'a.md', text: 'x' };
    const report = reportOf(fileReport(source, { findings: [finding(spanOf(source, 'x'), { message })] }));
    const text = formatJson(report, presentationOf(report));
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029\ud800]/);
    expect(JSON.parse(text)[0].messages[0].message).toBe(message);
  });
});
