/** Finds the formatter of a name. */
import { hashText } from '../model/index.js';
import { formatCheckstyle } from './checkstyle.js';
import { formatCompact } from './compact.js';
import { formatGithub } from './github.js';
import { formatGitlab } from './gitlab.js';
import { formatHtml } from './html.js';
import { formatJson } from './json.js';
import { formatJunit } from './junit.js';
import { formatMarkdown } from './markdown.js';
import { formatPretty } from './pretty.js';
import type { Formatter } from './report.js';
import { formatSarif } from './sarif.js';

const FORMATTERS = {
  pretty: forPeople(formatPretty),
  compact: forPeople(formatCompact),
  json: formatJson,
  sarif: formatSarif,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
  markdown: forPeople(formatMarkdown),
  html: forPeople(formatHtml),
} as const satisfies Readonly<Record<string, Formatter>>;

/** The formatter of a name. */
export function findFormatter(name: keyof typeof FORMATTERS): Formatter {
  return FORMATTERS[name];
}

/** Text that is free to hold anything is kept from being read as commands by the log of a GitHub job. */
function forPeople(format: Formatter): Formatter {
  return (report, presentation) => {
    const text = format(report, presentation);
    if (presentation.inGithubLog !== true || text === '') return text;
    const token = `campaignlint-${hashText(text)}`;
    return `::stop-commands::${token}\n${text}::${token}::\n`;
  };
}
