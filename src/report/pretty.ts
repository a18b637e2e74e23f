/** Findings for people: the words underlined, why a reader minds, how to say it kindly, what else has to do with it. */

import type { Fatal, Finding, Related } from '../model/index.js';
import { columnsOf } from './columns.js';
import { countReport, shownFindings, summarize } from './counts.js';
import { drawFrame } from './frame.js';
import { type Paint, paintWith } from './paint.js';
import { placeOf } from './place.js';
import type { FileReport, Formatter, Presentation } from './report.js';
import { oneLine, visibleName } from './visible.js';
import { LABEL_WIDTH, labelled, wrapText } from './wrap.js';

/** Longer lines are hard to read, however wide the terminal. */
const MAX_WIDTH = 100;
const INDENT = '    ';

/** What drawing a finding needs. */
interface Desk {
  readonly paint: Paint;
  /** Columns of the text behind the indentation. */
  readonly width: number;
  readonly presentation: Presentation;
}

export const formatPretty: Formatter = (report, presentation) => {
  const paint = paintWith(presentation.color);
  const width = Math.min(presentation.width, MAX_WIDTH) - INDENT.length;
  const desk: Desk = { paint, width, presentation };
  const files = report.files.map((file) => drawFile(file, desk)).filter((text) => text !== '');
  return `${files.join('')}${drawSummary(report, desk)}\n`;
};

function drawFile(file: FileReport, desk: Desk): string {
  const findings = shownFindings(file, desk.presentation.quiet);
  if (findings.length + file.fatals.length === 0) return '';
  const said = new Set<string>();
  const blocks = [
    ...file.fatals.map((fatal) => drawFatal(fatal, file, desk)),
    ...findings.map((finding) => drawFinding(onceSaid(finding, said), file, desk)),
  ];
  const heading = desk.paint.path(visibleName(desk.presentation.pathOf(file.source.path)));
  return `${heading}\n\n${blocks.map((lines) => `${lines.join('\n')}\n\n`).join('')}`;
}

/** What was said above in the same file, word for word, is not said again: a second "!!" needs no second lecture. */
function onceSaid(finding: Finding, said: Set<string>): Finding {
  const { why = '', instead = '' } = finding;
  const advice = `${why}\n${instead}`;
  if (!said.has(advice)) {
    said.add(advice);
    return finding;
  }
  return { ...finding, why: '', instead: '' };
}

function drawFatal(fatal: Fatal, file: FileReport, desk: Desk): readonly string[] {
  const { line, column } = placeOf(file.source, fatal.span);
  return [
    `  ${desk.paint.error('error')}  ${desk.paint.strong('cannot be read')}  ${desk.paint.dim(`${line}:${column}`)}`,
    ...indent([
      ...(file.source.text === '' ? [] : drawWords(file, fatal.span, 'error', desk)),
      ...wrapText(fatal.message, desk.width),
    ]),
  ];
}

function drawFinding(finding: Finding, file: FileReport, desk: Desk): readonly string[] {
  const { line, column } = placeOf(file.source, finding.span);
  const severity = desk.paint[finding.severity](finding.severity);
  return [
    `  ${severity}  ${desk.paint.strong(finding.rule)}  ${desk.paint.dim(`${line}:${column}`)}`,
    ...indent([
      ...drawWords(file, finding.span, finding.severity, desk),
      '',
      ...wrapText(finding.message, desk.width),
      ...drawLabelled('Why', finding.why, desk),
      ...drawLabelled('Instead', finding.instead, desk),
      ...drawRelated(finding.related, desk),
      ...finding.suggestions.flatMap((suggestion, index) =>
        drawLabelled(index === 0 ? 'Try' : '', suggestion.text, desk),
      ),
    ]),
  ];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : INDENT + line));
}

function drawWords(
  file: FileReport,
  span: Finding['span'],
  severity: Finding['severity'],
  desk: Desk,
): readonly string[] {
  const ink = { dim: desk.paint.dim, mark: desk.paint[severity] };
  return drawFrame(file.source, span, { width: desk.width, ink });
}

function drawLabelled(label: string, text: string | undefined, desk: Desk): readonly string[] {
  if (text === undefined || text === '') return [];
  return labelled(label, text, desk.width).map(([head, line]) => desk.paint.dim(head) + line);
}

/** The places one below the other, their words aligned where there is room. */
function drawRelated(related: readonly Related[], desk: Desk): readonly string[] {
  const places = related.map(({ span, message }) => {
    const { line, column } = placeOf(desk.presentation.sourceOf(span.file), span);
    return {
      where: `${visibleName(desk.presentation.pathOf(span.file))}:${line}:${column}`,
      message: oneLine(message),
    };
  });
  const widest = Math.max(0, ...places.map(({ where }) => columnsOf(where)));
  return places.flatMap(({ where, message }, index) => {
    const head = desk.paint.dim((index === 0 ? 'See' : '').padEnd(LABEL_WIDTH));
    const room = desk.width - LABEL_WIDTH - widest - 2;
    if (room < 24) {
      const below = wrapText(message, desk.width - LABEL_WIDTH - 2).map(
        (text) => `${' '.repeat(LABEL_WIDTH + 2)}${text}`,
      );
      return [head + where, ...below];
    }
    return wrapText(message, room).map((text, row) =>
      row === 0
        ? `${head}${where}${' '.repeat(widest - columnsOf(where))}  ${text}`
        : `${' '.repeat(LABEL_WIDTH + widest + 2)}${text}`,
    );
  });
}

function drawSummary(report: Parameters<Formatter>[0], desk: Desk): string {
  const counts = countReport(report);
  const text = summarize(counts, desk.presentation.quiet);
  if (counts.errors > 0) return desk.paint.error(text);
  if (counts.warnings > 0 && !desk.presentation.quiet) return desk.paint.warning(text);
  return desk.paint.good(text);
}
