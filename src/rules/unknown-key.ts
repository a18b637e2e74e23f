/** A key in a file that means nothing there. */
import { defineRule, FILE_PROBLEM, fileProblems } from '../rule/index.js';

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary: 'A key that means nothing where it stands.',
  why: 'A key that nobody reads is a promise that nobody keeps: the exit, the limit or the offer that it was meant to set is not there.',
  instead: 'Correct the spelling, or begin a key of your own with `x-`.',
  severity: 'error',
  sources: [],
  options: {},
  suppressible: false,
  messages: FILE_PROBLEM,
  *check(campaign) {
    yield* fileProblems(campaign, 'unknown-key');
  },
});
