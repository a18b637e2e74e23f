/** Findings as an array like ESLint's, for scripts and editors. */
import type { Fatal, Finding } from '../model/index.js';
import { shownFindings } from './counts.js';
import { placeOf } from './place.js';
import type { FileReport, Formatter, Presentation } from './report.js';
import { safeJson } from './visible.js';

export const formatJson: Formatter = (report, presentation) =>
  safeJson(
    report.files.map((file) => describeFile(file, presentation)),
    2,
  );

function describeFile(file: FileReport, presentation: Presentation) {
  const findings = shownFindings(file, presentation.quiet);
  const warningCount = findings.filter((finding) => finding.severity === 'warning').length;
  return {
    filePath: presentation.pathOf(file.source.path),
    messages: [
      ...file.fatals.map((fatal) => describeFatal(fatal, file)),
      ...findings.map((finding) => describeFinding(finding, file, presentation)),
    ],
    suppressedMessages: file.suppressed.map(({ finding, by, reason }) => ({
      ...describeFinding(finding, file, presentation),
      suppressions: [{ kind: by, justification: reason }],
    })),
    errorCount: findings.length - warningCount + file.fatals.length,
    warningCount,
    fatalErrorCount: file.fatals.length,
  };
}

function describeFatal(fatal: Fatal, file: FileReport) {
  return {
    ruleId: null,
    messageId: null,
    fatal: true,
    severity: 2,
    severityName: 'error',
    message: fatal.message,
    ...placeOf(file.source, fatal.span),
    data: {},
  };
}

function describeFinding(finding: Finding, file: FileReport, presentation: Presentation) {
  const { why, instead, suggestions, related } = finding;
  const docsUrl = presentation.rules.get(finding.rule)?.docsUrl;
  return {
    ruleId: finding.rule,
    messageId: finding.messageId,
    severity: finding.severity === 'error' ? 2 : 1,
    severityName: finding.severity,
    message: finding.message,
    ...placeOf(file.source, finding.span),
    data: finding.data,
    ...(why === undefined ? {} : { why }),
    ...(instead === undefined ? {} : { instead }),
    ...(suggestions.length === 0
      ? {}
      : { suggestions: suggestions.map(({ messageId, text }) => ({ messageId, desc: text })) }),
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ span, message }) => ({
            filePath: presentation.pathOf(span.file),
            ...placeOf(presentation.sourceOf(span.file), span),
            message,
          })),
        }),
    ...(docsUrl === undefined ? {} : { docsUrl }),
  };
}
