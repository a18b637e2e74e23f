/** All rules by id. Generated from this folder by `npm run generate`. */
import type { NamedRule, Rule } from '../rule/index.js';
import invalidSuppression from './invalid-suppression.js';
import unusedSuppression from './unused-suppression.js';

export const rules: readonly NamedRule[] = [
  { id: 'invalid-suppression', rule: invalidSuppression as unknown as Rule },
  { id: 'unused-suppression', rule: unusedSuppression as unknown as Rule },
];
