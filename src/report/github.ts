/** Annotations for GitHub Actions, as workflow commands. */
import { plural, type Severity, type SourceFile, type Span } from '../model/index.js';
import { shownFindings } from './counts.js';
import { placeOf } from './place.js';
import type { Formatter, Presentation, Report } from './report.js';
import { visible, visibleName } from './visible.js';

/** GitHub shows this many of each severity for a step, and drops the rest without a word. */
const MOST = 10;

interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly source: SourceFile;
  readonly span: Span;
  readonly text: string;
}

export const formatGithub: Formatter = (report, presentation) => {
  const all = annotationsOf(report, presentation);
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const shown = [...errors.slice(0, MOST), ...warnings.slice(0, MOST)];
  const lines = shown.map((annotation) => commandFor(annotation, presentation));
  const left = all.length - shown.length;
  if (left > 0) {
    const about = `${plural(left, 'more finding')} than GitHub can show here. The summary of this job lists them.`;
    lines.push(`::notice title=campaignlint::${escapeData(about)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
};

function annotationsOf(report: Report, { quiet }: Presentation): readonly Annotation[] {
  return report.files.flatMap((file) => [
    ...file.fatals.map(
      ({ span, message }): Annotation => ({
        severity: 'error',
        title: 'campaignlint',
        source: file.source,
        span,
        text: message,
      }),
    ),
    ...shownFindings(file, quiet).map(
      ({ severity, rule, span, message, instead }): Annotation => ({
        severity,
        title: `campaignlint(${rule})`,
        source: file.source,
        span,
        text: instead === undefined ? message : `${message}\nInstead: ${instead}`,
      }),
    ),
  ]);
}

function commandFor({ severity, title, source, span, text }: Annotation, presentation: Presentation): string {
  const { line, column, endLine, endColumn } = placeOf(source, span);
  const file = presentation.repositoryPathOf(source.path);
  // Columns over several lines make GitHub refuse the place.
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
  const place = `file=${escapeProperty(file)},line=${line},endLine=${endLine}${columns}`;
  // The log shows the text alone, so that it names its place once more.
  return `::${severity} title=${escapeProperty(title)},${place}::${escapeData(`${visibleName(file)}:${line}:${column}: ${text}`)}`;
}

function escapeData(text: string): string {
  return visible(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/\t/g, ' '));
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
