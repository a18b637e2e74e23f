/** One line for each finding, as editors and `grep` like it: `path:line:column: error: message [rule]`. */
import { shownFindings } from './counts.js';
import { placeOf } from './place.js';
import type { Formatter } from './report.js';
import { oneLine, visibleName } from './visible.js';

export const formatCompact: Formatter = (report, presentation) => {
  const lines: string[] = [];
  for (const file of report.files) {
    const path = visibleName(presentation.pathOf(file.source.path));
    for (const fatal of file.fatals) {
      const { line, column } = placeOf(file.source, fatal.span);
      lines.push(`${path}:${line}:${column}: error: ${oneLine(fatal.message)}`);
    }
    for (const finding of shownFindings(file, presentation.quiet)) {
      const { line, column } = placeOf(file.source, finding.span);
      lines.push(`${path}:${line}:${column}: ${finding.severity}: ${oneLine(finding.message)} [${finding.rule}]`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
};
