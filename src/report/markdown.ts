/** A table in Markdown, for a comment on a pull request or the summary of a job. */
import { type Finding, plural } from '../model/index.js';
import { countReport, shownFindings, summarize } from './counts.js';
import { placeOf } from './place.js';
import type { Formatter, Presentation, Report } from './report.js';
import { oneLine, visibleName } from './visible.js';

/** A comment on GitHub holds 65,536 characters; the rest is only counted. */
const MAX_LENGTH = 60_000;

export const formatMarkdown: Formatter = (report, presentation) => {
  const rows = rowsOf(report, presentation);
  const head = `### campaignlint: ${escapeMarkdown(summarize(countReport(report), presentation.quiet))}\n`;
  if (rows.length === 0) return head;
  let text = `${head}\n| | Where | What | Instead |\n|---|---|---|---|\n`;
  let shown = 0;
  for (const row of rows) {
    if (text.length + row.length > MAX_LENGTH) break;
    text += row;
    shown += 1;
  }
  const left = rows.length - shown;
  return left === 0 ? text : `${text}\n… and ${plural(left, 'finding')} more.\n`;
};

function rowsOf(report: Report, presentation: Presentation): readonly string[] {
  return report.files.flatMap((file) => {
    const path = visibleName(presentation.pathOf(file.source.path));
    const where = (span: Finding['span']): string => escapeMarkdown(`${path}:${placeOf(file.source, span).line}`);
    return [
      ...file.fatals.map(
        ({ span, message }) => `| **error** | ${where(span)} | ${escapeMarkdown(oneLine(message))} | |\n`,
      ),
      ...shownFindings(file, presentation.quiet).map((finding) => {
        const severity = finding.severity === 'error' ? '**error**' : 'warning';
        const url = presentation.rules.get(finding.rule)?.docsUrl;
        const rule = url === undefined ? escapeMarkdown(finding.rule) : `[${escapeMarkdown(finding.rule)}](${url})`;
        const instead = escapeMarkdown(oneLine(finding.instead ?? ''));
        return `| ${severity} | ${where(finding.span)} | ${escapeMarkdown(oneLine(finding.message))} ${rule} | ${instead} |\n`;
      }),
    ];
  });
}

/** Text that stays text: no markup, no table cell, no link, no mention of a person or an issue. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&@$]/g, (found) => `&#${found.charCodeAt(0)};`)
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`)
    .replace(/:(?=[\w+-]+:)/g, '&#58;');
}
