/** SARIF 2.1.0, for code scanning: paths relative to the repository, stable fingerprints. */
import {
  type Fatal,
  type Finding,
  hashText,
  type Level,
  type Severity,
  type SourceFile,
  type Span,
} from '../model/index.js';
import { shownFindings } from './counts.js';
import { placeOf } from './place.js';
import type { FileReport, Formatter, Presentation, RuleInfo } from './report.js';
import { oneLine, safeJson, visible } from './visible.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Where campaignlint is at home. */
const HOME = 'https://github.com/campaignlint/campaignlint';
/** The rule that stands for files which cannot be read. */
const UNREADABLE = 'unreadable-file';
/** GitHub cuts longer descriptions. */
const MAX_DESCRIPTION = 1024;

export const formatSarif: Formatter = (report, presentation) => {
  const ids = new Set<string>();
  for (const file of report.files) {
    for (const finding of shownFindings(file, presentation.quiet)) ids.add(finding.rule);
    if (presentation.includeSuppressed) for (const { finding } of file.suppressed) ids.add(finding.rule);
    if (file.fatals.length > 0) ids.add(UNREADABLE);
  }
  const rules = [...ids].sort();
  const sarif: Sarif = { presentation, ruleIndex: new Map(rules.map((id, index) => [id, index])) };
  return safeJson(
    {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'campaignlint',
              semanticVersion: presentation.version,
              informationUri: HOME,
              rules: rules.map((id) => describeRule(id, presentation.rules.get(id))),
            },
          },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
          invocations: [describeInvocation(report.files, sarif)],
          results: report.files.flatMap((file) => describeFile(file, sarif)),
        },
      ],
    },
    2,
  );
};

interface Sarif {
  readonly presentation: Presentation;
  readonly ruleIndex: ReadonlyMap<string, number>;
}

function describeRule(id: string, rule: RuleInfo | undefined) {
  if (rule === undefined) {
    const text = id === UNREADABLE ? 'A file that cannot be read.' : id;
    return { id, name: id, shortDescription: { text }, defaultConfiguration: { level: 'error' } };
  }
  const level = heaviest(Object.values(rule.levels));
  const help = [rule.why, rule.instead].filter((text) => text !== undefined).join('\n\n');
  return {
    id,
    name: id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.why}`.slice(0, MAX_DESCRIPTION) },
    help: {
      text: help,
      markdown: rule.docsUrl === undefined ? help : `${help}\n\n[More about \`${id}\`](${rule.docsUrl})`,
    },
    ...(rule.docsUrl === undefined ? {} : { helpUri: rule.docsUrl }),
    defaultConfiguration: { level },
    properties: {
      tags: [rule.category],
      // A plain breach is an error; what takes judgement is a warning.
      precision: level === 'error' ? 'high' : 'medium',
      'problem.severity': level,
    },
  };
}

function heaviest(levels: readonly Level[]): Severity {
  return levels.includes('error') ? 'error' : 'warning';
}

/** A run in which a file could not be read did not see everything. */
function describeInvocation(files: readonly FileReport[], sarif: Sarif) {
  const notifications = files.flatMap((file) =>
    file.fatals.map((fatal) => ({
      level: 'error',
      message: { text: visible(fatal.message) },
      locations: [locate(file.source, fatal.span, sarif)],
    })),
  );
  return {
    executionSuccessful: notifications.length === 0,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function describeFile(file: FileReport, sarif: Sarif) {
  const findings = shownFindings(file, sarif.presentation.quiet);
  return [
    ...file.fatals.map((fatal) => describeFatal(fatal, file, sarif)),
    ...findings.map((finding) => describeFinding(finding, file, sarif)),
    ...describeSuppressed(file, sarif),
  ];
}

function describeFatal(fatal: Fatal, file: FileReport, sarif: Sarif) {
  return {
    ruleId: UNREADABLE,
    ruleIndex: sarif.ruleIndex.get(UNREADABLE),
    level: 'error',
    message: { text: messageText(fatal.message) },
    locations: [locate(file.source, fatal.span, sarif)],
    partialFingerprints: namesOf(hashText(`${UNREADABLE} ${file.source.path}`)),
  };
}

/** Code scanning goes by the second name; given here, it does not depend on the text of the line. */
function namesOf(fingerprint: string) {
  return { 'campaignlint/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` };
}

function describeFinding(finding: Finding, file: FileReport, sarif: Sarif) {
  const { related } = finding;
  const words = [
    messageText(finding.message),
    finding.instead === undefined ? '' : messageText(`Instead: ${finding.instead}`),
    // A viewer shows only those related places that the message names.
    related.length === 0
      ? ''
      : `See ${related.map(({ message }, index) => `[${messageText(oneLine(message))}](${index + 1})`).join(', ')}.`,
  ];
  return {
    ruleId: finding.rule,
    ruleIndex: sarif.ruleIndex.get(finding.rule),
    level: finding.severity,
    message: { text: words.filter((text) => text !== '').join('\n\n') },
    locations: [locate(file.source, finding.span, sarif)],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((place, index) => relate(place, index + 1, sarif)) }),
    partialFingerprints: namesOf(finding.fingerprint),
    properties: { messageId: finding.messageId },
  };
}

/** Left out unless asked for: code scanning shows suppressed results as open ones. */
function describeSuppressed(file: FileReport, sarif: Sarif) {
  if (!sarif.presentation.includeSuppressed) return [];
  return file.suppressed.map(({ finding, by, reason }) => ({
    ...describeFinding(finding, file, sarif),
    suppressions: [{ kind: by === 'directive' ? 'inSource' : 'external', justification: oneLine(reason) }],
  }));
}

function relate({ span, message }: Finding['related'][number], id: number, sarif: Sarif) {
  return {
    id,
    ...locate(sarif.presentation.sourceOf(span.file), span, sarif),
    message: { text: messageText(message) },
  };
}

function locate(source: SourceFile | undefined, span: Span, { presentation }: Sarif) {
  const { line, column, endLine, endColumn } = placeOf(source, span);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(presentation.repositoryPathOf(span.file)), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** A path as a relative reference. A half character has no URI. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}

/** Words of a message: `[text](1)` would be a link. */
function messageText(text: string): string {
  return visible(text).replace(/[[\]]/g, '\\$&');
}
