/** Properties of the lines that exclude each other, and of the example that is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashAmong, type Demand, exampleOf, linesOf, worldOf } from '../../src/targeting/index.js';
import { ATTRIBUTES, leaf, project } from './arbitrary.js';
import { campaignOf, not, segment } from './build.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);
const demand = (predicate: Demand['predicate'], negated = false): Demand => ({
  predicate,
  negated,
  at: { moment: 'entry' },
});

describe('lines of random predicates', () => {
  it('say together what the predicates say, and a clash is one of which no line can be left out', () => {
    let clashes = 0;
    fc.assert(
      fc.property(project, fc.array(leaf, { maxLength: 3 }), ({ base, a, b, rules }, more) => {
        const world = worldOf(campaignOf({ segments: { base, a, b }, attributes: ATTRIBUTES, constraints: rules }), [
          ...more,
          ...more.map(not),
        ]);
        const demands = [demand(segment('a')), demand(segment('b'), true), ...more.map((one) => demand(one))];
        const lines = linesOf(world, demands);
        const together = world.and(lines.map(({ formula }) => formula));
        const meant = world.and([
          world.segment('a'),
          world.not(world.segment('b')),
          ...more.map((one) => world.formula(one)),
        ]);
        expect(world.implies(together, meant) && world.implies(meant, together)).toBe(true);
        const clash = clashAmong(world, lines);
        expect(clash === undefined).toBe(world.find(together) !== undefined);
        if (clash === undefined) return;
        clashes++;
        expect(world.find(world.and(clash.map(({ formula }) => formula)))).toBe(undefined);
        for (const left of clash) {
          const rest = clash.filter((line) => line !== left).map(({ formula }) => formula);
          expect(world.find(world.and(rest))).not.toBe(undefined);
        }
      }),
      { numRuns: RUNS },
    );
    expect(clashes).toBeGreaterThan(0);
  }, 120_000);

  it('have an example in words exactly where somebody matches', () => {
    fc.assert(
      fc.property(project, ({ base, a, b, rules }) => {
        const world = worldOf(campaignOf({ segments: { base, a, b }, attributes: ATTRIBUTES, constraints: rules }));
        const who = world.and([world.segment('a'), world.not(world.segment('b'))]);
        const example = exampleOf(world, who);
        expect(example === undefined).toBe(world.find(who) === undefined);
        if (example !== undefined) expect(example.text).toMatch(/^(?:anyone|someone (?:with|who) \S.*)$/);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});
