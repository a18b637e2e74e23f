/** A value that cannot be used. */
import { defineRule, FILE_PROBLEM, fileProblems } from '../rule/index.js';

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary:
    'A value that cannot be what it says: a wrong type, an impossible date, a negative duration, a missing part.',
  why: 'What cannot be read cannot be checked, and the sending platform may read it in a way that surprises the reader.',
  instead: 'Write the value in the form that the message names.',
  severity: 'error',
  sources: [],
  options: {},
  suppressible: false,
  messages: FILE_PROBLEM,
  *check(campaign) {
    yield* fileProblems(campaign, 'invalid-value');
  },
});
