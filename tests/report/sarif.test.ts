/** SARIF against the official schema of the standard, as Microsoft ships it for tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { formatSarif } from '../../src/report/sarif.js';
import { fileReport, finding, presentationOf, reportOf, ruleInfo, sampleReport, spanOf } from './sample.js';

const home = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'));
const schema = JSON.parse(readFileSync(join(home, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const ajv = new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const source = { path: 'emails/ü b#?.md', text: 'one two\nthree\n' };
const related = { span: spanOf(source, 'three'), message: 'see [this](1)' };
const report = reportOf(
  fileReport(source, {
    findings: [finding(spanOf(source, 'two\nthree'), { related: [related], instead: 'Say it kindly.' })],
    suppressed: [{ finding: finding(spanOf(source, 'one')), by: 'file', reason: 'Agreed.' }],
    fatals: [{ span: { file: source.path, start: 0, end: 0 }, message: 'Cannot be read.' }],
  }),
);

describe('sarif', () => {
  it.each([
    ['the sample', sampleReport(), false],
    ['odd names, places and fatal files', report, false],
    ['what is silenced', report, true],
    ['nothing', reportOf(), false],
  ] as const)('is valid for %s', (_name, of, includeSuppressed) => {
    const log = JSON.parse(formatSarif(of, presentationOf(of, { includeSuppressed })));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('says how much a rule weighs by the heaviest of its messages, and leaves out links that there are not', () => {
    const { docsUrl: _, ...info } = ruleInfo({ levels: { demand: 'warning', other: 'off' } });
    const log = JSON.parse(formatSarif(report, presentationOf(report, { rules: new Map([['guilt-subject', info]]) })));
    const [rule] = log.runs[0].tool.driver.rules;
    expect(rule.defaultConfiguration.level).toBe('warning');
    expect(rule.properties.precision).toBe('medium');
    expect(rule).not.toHaveProperty('helpUri');
    expect(rule.help.markdown).not.toContain('More about');
  });

  it('is judged by a schema that says no', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {}, results: [] }] })).toBe(false);
  });

  it('has places from the repository, whole regions, one location and a stable name for each result', () => {
    const log = JSON.parse(formatSarif(report, presentationOf(report, { repositoryPathOf: (file) => `shop/${file}` })));
    const [run] = log.runs;
    for (const result of run.results) {
      expect(result.locations).toHaveLength(1);
      const { artifactLocation, region } = result.locations[0].physicalLocation;
      expect(artifactLocation.uri).toBe('shop/emails/%C3%BC%20b%23%3F.md');
      expect(Object.keys(region)).toEqual(['startLine', 'startColumn', 'endLine', 'endColumn']);
      for (const value of Object.values(region)) expect(value).toBeGreaterThanOrEqual(1);
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(Object.keys(result.partialFingerprints)).toEqual(['campaignlint/v1', 'primaryLocationLineHash']);
    }
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'error']);
    expect(run.results.every((result: object) => !('suppressions' in result))).toBe(true);
  });
});
