/** A step whose time can be read in two ways. */
import { defineRule, FILE_PROBLEM, fileProblems } from '../rule/index.js';

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary:
    'A step whose time can be read in two ways: `day` and `wait` together, or a day that is over when the step before is due.',
  why: 'If two people read a cadence in two ways, the reader gets it on a day that one of them did not intend.',
  instead: 'Keep either `day` or `wait` on a step, and days in order.',
  severity: 'error',
  sources: [],
  options: {},
  suppressible: false,
  messages: FILE_PROBLEM,
  *check(campaign) {
    yield* fileProblems(campaign, 'ambiguous-timing');
  },
});
