/** Finds the formatter of a name; each is loaded only when it is asked for. */
import { hashText } from '../model/index.js';
import type { Formatter } from './report.js';

const LOADERS = {
  pretty: async () => forPeople((await import('./pretty.js')).formatPretty),
  compact: async () => forPeople((await import('./compact.js')).formatCompact),
  json: async () => (await import('./json.js')).formatJson,
  sarif: async () => (await import('./sarif.js')).formatSarif,
  github: async () => (await import('./github.js')).formatGithub,
  gitlab: async () => (await import('./gitlab.js')).formatGitlab,
  junit: async () => (await import('./junit.js')).formatJunit,
  checkstyle: async () => (await import('./checkstyle.js')).formatCheckstyle,
  markdown: async () => forPeople((await import('./markdown.js')).formatMarkdown),
  html: async () => forPeople((await import('./html.js')).formatHtml),
} as const satisfies Readonly<Record<string, () => Promise<Formatter>>>;

/** The formatter of a name. */
export async function findFormatter(name: keyof typeof LOADERS): Promise<Formatter> {
  return LOADERS[name]();
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
