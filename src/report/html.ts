/** A page of its own, for people who read a report in a browser: no scripts, nothing loaded from elsewhere. */
import { type Finding, lineText, positionAt, type SourceFile, type Span } from '../model/index.js';
import { countReport, shownFindings, summarize } from './counts.js';
import { placeOf } from './place.js';
import type { FileReport, Formatter, Presentation } from './report.js';
import { oneLine, visible, visibleName } from './visible.js';

/** Longer lines are cut around the words. */
const MAX_CONTEXT = 160;

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #636c76; --paper: #fff; --card: #f6f8fa; --error: #b3261e; --warning: #8a5a00; --good: #1a6b3c }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --card: #161b22; --error: #ff8a80; --warning: #e3b341; --good: #7ee2a8 } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem } h2 { font: 600 1rem ui-monospace, monospace; margin-top: 2.5rem; overflow-wrap: anywhere }
article { background: var(--card); border-radius: .5rem; padding: .8rem 1rem; margin: 1rem 0; break-inside: avoid }
article p { margin: .5rem 0 } .error { color: var(--error) } .warning { color: var(--warning) } .good { color: var(--good) }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .6rem 0; font-size: .9rem } mark { background: none; color: inherit; border-bottom: .15em solid; font-weight: 600 }
mark { border-color: var(--warning) } [data-severity=error] mark { border-color: var(--error) } dt, .soft { color: var(--soft) } dt { float: left; width: 5rem; clear: left } dd { margin: 0 0 .3rem 5.5rem; overflow-wrap: anywhere }
a { color: inherit }
`;

export const formatHtml: Formatter = (report, presentation) => {
  const counts = countReport(report);
  const mood = counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : 'good';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>campaignlint</title>
<style>${STYLE}</style>
<h1>campaignlint: <span class="${mood}">${escapeHtml(summarize(counts, presentation.quiet))}</span></h1>
${report.files.map((file) => drawFile(file, presentation)).join('')}</html>
`;
};

function drawFile(file: FileReport, presentation: Presentation): string {
  const findings = shownFindings(file, presentation.quiet);
  if (findings.length + file.fatals.length === 0) return '';
  const path = escapeHtml(visibleName(presentation.pathOf(file.source.path)));
  const fatals = file.fatals.map(({ span, message }) =>
    card('error', 'cannot be read', drawWords(file.source, span) + paragraph(message)),
  );
  return `<h2>${path}</h2>\n${[...fatals, ...findings.map((finding) => drawFinding(finding, file, presentation))].join('')}`;
}

function drawFinding(finding: Finding, file: FileReport, presentation: Presentation): string {
  const url = presentation.rules.get(finding.rule)?.docsUrl;
  const rule = escapeHtml(finding.rule);
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Why', finding.why],
    ['Instead', finding.instead],
    ...finding.related.map(({ span, message }) => {
      const { line, column } = placeOf(presentation.sourceOf(span.file), span);
      return ['See', `${visibleName(presentation.pathOf(span.file))}:${line}:${column} ${message}`] as const;
    }),
    ...finding.suggestions.map(({ text }) => ['Try', text] as const),
  ];
  const told = parts.flatMap(([label, text]) =>
    text === undefined ? [] : [`<dt>${label}</dt><dd>${escapeHtml(oneLine(text))}</dd>`],
  );
  return card(
    finding.severity,
    url === undefined ? rule : `<a href="${escapeHtml(url)}">${rule}</a>`,
    `${drawWords(file.source, finding.span)}${paragraph(finding.message)}${told.length === 0 ? '' : `<dl>${told.join('')}</dl>\n`}`,
  );
}

function card(severity: Finding['severity'], title: string, inner: string): string {
  return `<article data-severity="${severity}">\n<strong class="${severity}">${severity}</strong> ${title}\n${inner}</article>\n`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(oneLine(text))}</p>\n`;
}

/** The line of a span with its words marked. */
function drawWords(source: SourceFile, span: Span): string {
  if (source.text === '') return '';
  const { line, column } = positionAt(source, span.start);
  const text = lineText(source, line);
  const from = column - 1;
  const to = Math.max(from, Math.min(text.length, from + span.end - span.start));
  const before = text.slice(Math.max(0, from - MAX_CONTEXT), from);
  const after = text.slice(to, to + MAX_CONTEXT);
  const words = text.slice(from, to);
  const shown = `${from > MAX_CONTEXT ? '…' : ''}${safe(before)}<mark>${safe(words)}</mark>${safe(after)}${to + MAX_CONTEXT < text.length ? '…' : ''}`;
  return `<pre><span class="soft">${line}</span> ${shown}</pre>\n`;
}

function safe(text: string): string {
  return escapeHtml(visible(text));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (found) => `&#${found.charCodeAt(0)};`).replace(/##\[/g, '##&#91;');
}
