/** JUnit XML, for build servers that show test results: errors fail, warnings are told. */
import { shownFindings } from './counts.js';
import { placeOf } from './place.js';
import type { FileReport, Formatter, Presentation } from './report.js';
import { oneLine, visibleName } from './visible.js';
import { attributes, escapeXml } from './xml.js';

export const formatJunit: Formatter = (report, presentation) => {
  const described = report.files.map((file) => describeFile(file, presentation));
  // Build services take a report without any test for one that went wrong.
  const suites = described.length === 0 ? [NOTHING] : described;
  const total = (of: (suite: Suite) => number): number => suites.reduce((sum, suite) => sum + of(suite), 0);
  const counts = attributes({
    name: 'campaignlint',
    tests: total((suite) => suite.cases.length),
    failures: total((suite) => suite.failures),
    errors: total((suite) => suite.errors),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${counts}>\n${suites.map(writeSuite).join('')}</testsuites>\n`;
};

const NOTHING: Suite = {
  path: 'campaignlint',
  cases: [testCase('campaignlint', 'campaignlint', '')],
  failures: 0,
  errors: 0,
};

interface Suite {
  readonly path: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
}

function describeFile(file: FileReport, presentation: Presentation): Suite {
  const path = visibleName(presentation.pathOf(file.source.path));
  const findings = shownFindings(file, presentation.quiet);
  const where = (span: (typeof findings)[number]['span']): string => {
    const { line, column } = placeOf(file.source, span);
    return `${path}:${line}:${column}`;
  };
  const cases = [
    ...file.fatals.map(({ span, message }) =>
      testCase(
        path,
        'can be read',
        `<error${attributes({ message })}>${escapeXml(`${where(span)}: ${oneLine(message)}`)}</error>`,
      ),
    ),
    ...findings.map(({ span, severity, rule, message, instead }) => {
      const kinder = instead === undefined ? '' : `\nInstead: ${oneLine(instead)}`;
      const text = escapeXml(`${where(span)}: ${oneLine(message)}${kinder}`);
      const inner =
        severity === 'error'
          ? `<failure${attributes({ message, type: 'error' })}>${text}</failure>`
          : `<system-out>${text}</system-out>`;
      return testCase(path, rule, inner);
    }),
  ];
  return {
    path,
    // A file without findings is a test that passed.
    cases: cases.length === 0 ? [testCase(path, 'campaignlint', '')] : cases,
    failures: findings.filter(({ severity }) => severity === 'error').length,
    errors: file.fatals.length,
  };
}

function testCase(path: string, name: string, inner: string): string {
  const open = `    <testcase${attributes({ classname: path, name })}`;
  return inner === '' ? `${open}/>\n` : `${open}>${inner}</testcase>\n`;
}

function writeSuite({ path, cases, failures, errors }: Suite): string {
  const counts = attributes({ name: path, tests: cases.length, failures, errors, skipped: 0 });
  return `  <testsuite${counts}>\n${cases.join('')}  </testsuite>\n`;
}
