/** A segment, category or template that leads back to itself. */
import { defineRule, FILE_PROBLEM, fileProblems } from '../rule/index.js';

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary: 'A segment, a category or an included template that refers back to itself.',
  why: 'Nobody can say who is in a segment that is defined by itself, so nobody knows who gets the mail.',
  instead: 'Take one of the references out of the ring.',
  severity: 'error',
  sources: [],
  options: {},
  suppressible: false,
  messages: FILE_PROBLEM,
  *check(campaign) {
    yield* fileProblems(campaign, 'circular-reference');
  },
});
