import fc from 'fast-check';
import { describe, it } from 'vitest';
import { compareWithOracle, runsOf } from './agreement.js';
import { projects } from './projects.js';

describe('the greatest load', () => {
  it('is what brute force finds', () => {
    fc.assert(fc.property(projects, compareWithOracle), runsOf(0.7));
  }, 36_000_000);
});
