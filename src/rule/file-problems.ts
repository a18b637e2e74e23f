/** What rules about the files themselves share: they hand on what was found while the files were read. */
import type { Campaign, Problem, ProblemRule } from '../model/index.js';
import type { Draft } from './rule.js';

/** The one message of such a rule: the text that the reader of the file composed. */
export const FILE_PROBLEM = { problem: ({ text }: { readonly text: string }) => text };

/** The problems of a rule, as findings. Where other programs keep keys too, a strange one is only a warning. */
export function* fileProblems(campaign: Campaign, rule: ProblemRule): Generator<Draft<typeof FILE_PROBLEM>> {
  for (const problem of campaign.problems) {
    if (problem.rule === rule)
      yield {
        message: 'problem',
        at: problem.span,
        data: { text: problem.message },
        related: problem.related ?? [],
        ...weight(problem),
      };
  }
}

function weight(problem: Problem): { severity?: 'warning' } {
  return problem.lenient === true ? { severity: 'warning' } : {};
}
