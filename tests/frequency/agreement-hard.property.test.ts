import fc from 'fast-check';
import { describe, it } from 'vitest';
import { compareWithOracle, runsOf } from './agreement.js';
import { crowdedProjects, windowedProjects } from './projects.js';

describe('the greatest load', () => {
  it('is what brute force finds where many audiences are entangled', () => {
    fc.assert(fc.property(crowdedProjects, compareWithOracle), runsOf(0.2));
  }, 36_000_000);

  it('is what brute force finds where weekdays matter', () => {
    fc.assert(fc.property(windowedProjects, compareWithOracle), runsOf(0.1));
  }, 36_000_000);
});
