/** What formatters are told beside the report: paths as the user sees them, colours, rules. */
import { repositoryRoot } from './io/locate.js';
import { relativePath } from './io/paths.js';
import type { ProjectFiles } from './io/project.js';
import type { LintResult } from './lint.js';
import type { Presentation } from './report/report.js';
import type { FormatName, LintRequest } from './request.js';
import { describeRule } from './verbs/describe-rule.js';
import { VERSION } from './version.js';

/** Presents a run; only text for people that goes to the terminal is coloured and fitted to its width. */
export function presentationFor(
  request: LintRequest,
  project: ProjectFiles,
  result: LintResult,
  output: { readonly format: FormatName; readonly isFile: boolean },
): Presentation {
  const isForPeople = (output.format === 'pretty' || output.format === 'compact') && !output.isFile;
  const from = (base: string) => (file: string) => relativePath(base, `${project.root}/${file}`);
  const fromRepository = from(repositoryRoot(project.root) ?? project.root);
  return {
    color: isForPeople && request.color,
    width: request.width,
    quiet: request.quiet,
    includeSuppressed: request.includeSuppressed,
    inGithubLog: request.inGithubLog && !output.isFile,
    rules: new Map(result.rules.map((rule) => [rule.id, describeRule(rule)])),
    version: VERSION,
    pathOf: from(request.cwd),
    repositoryPathOf: fromRepository,
    sourceOf: result.sourceOf,
  };
}
