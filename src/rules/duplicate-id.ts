/** One id for two things. */
import { defineRule, FILE_PROBLEM, fileProblems } from '../rule/index.js';

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary: 'One id for two templates, cadences, segments, attributes, categories or products.',
  why: 'Whoever refers to the id gets one of the two, and the reader may get the other.',
  instead: 'Give one of them another id.',
  severity: 'error',
  sources: [],
  options: {},
  suppressible: false,
  messages: FILE_PROBLEM,
  *check(campaign) {
    yield* fileProblems(campaign, 'duplicate-id');
  },
});
