/** Checkstyle XML, for Jenkins and reviewdog. */
import { shownFindings } from './counts.js';
import { placeOf } from './place.js';
import type { FileReport, Formatter, Presentation } from './report.js';
import { visibleName } from './visible.js';
import { attributes } from './xml.js';

export const formatCheckstyle: Formatter = (report, presentation) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${report.files
    .map((file) => describeFile(file, presentation))
    .join('')}</checkstyle>\n`;

function describeFile(file: FileReport, presentation: Presentation): string {
  const lines = [
    ...file.fatals.map(({ span, message }) => ({ span, message, severity: 'error', source: 'campaignlint' })),
    ...shownFindings(file, presentation.quiet).map(({ span, message, severity, rule }) => ({
      span,
      message,
      severity,
      source: `campaignlint.${rule}`,
    })),
  ].map(({ span, message, severity, source }) => {
    const { line, column } = placeOf(file.source, span);
    return `    <error${attributes({ line, column, severity, message, source })}/>\n`;
  });
  if (lines.length === 0) return '';
  return `  <file${attributes({ name: visibleName(presentation.pathOf(file.source.path)) })}>\n${lines.join('')}  </file>\n`;
}
