/** Values of attributes: which conditions exclude or include each other, with a contact schema and without. */
import { describe, expect, it } from 'vitest';
import { type World, worldOf } from '../../src/targeting/index.js';
import { readCampaign } from '../../src/testing.js';
import { readTypedPredicate } from '../../src/verbs/typed-predicate.js';

/** A campaign in which both conditions are asked for, beside a contact schema. */
function ask(schema: string, first: string, second: string): { world: World; relation: string } {
  const campaign = readCampaign({
    's.yaml': `segments:\n  a: {match: ${first}}\n  b: {match: ${second}}\n`,
    ...(schema === '' ? {} : { 'contacts.yaml': `attributes: ${schema}\n` }),
  });
  const world = worldOf(campaign, [readTypedPredicate(first, campaign), readTypedPredicate(second, campaign)]);
  const [a, b] = [world.segment('a'), world.segment('b')];
  if (!world.isPossible(world.and([a, b]))) return { world, relation: 'disjoint' };
  const relation = [world.implies(a, b) && 'implies', world.implies(b, a) && 'is implied by']
    .filter(Boolean)
    .join(', ');
  return { world, relation: relation || 'overlaps' };
}

const relation = (schema: string, first: string, second: string): string => ask(schema, first, second).relation;

describe('lists', () => {
  it.each([
    ['{tags: {type: list}}', '{tags: {has: a}}', '{tags: {has: b}}', 'overlaps'],
    ['{tags: {type: list}}', '{tags: a}', '{tags: {has: a}}', 'implies, is implied by'],
    ['{tags: {type: list}}', '{tags: {contains: a}}', '{tags: {has: a}}', 'implies, is implied by'],
    ['{tags: {type: list}}', '{tags: {has: a}}', '{tags: {exists: true}}', 'implies'],
    ['{tags: {type: list}}', '{tags: {has: a}}', '{tags: {exists: false}}', 'disjoint'],
    ['{tags: {type: list, required: true}, country: {}}', '{country: ES}', '{tags: {exists: true}}', 'implies'],
    ['{tags: {type: list, values: [a, b]}}', '{tags: {has: a}}', '{tags: {hasAll: [a, b]}}', 'is implied by'],
    ['', '{tags: {has: a}}', '{tags: {hasAny: [a, b]}}', 'implies'],
  ])('%s: %s and %s', (schema, first, second, expected) => {
    expect(relation(schema, first, second)).toBe(expected);
  });

  it('hold nothing that is not among the declared values', () => {
    const { world } = ask('{tags: {type: list, values: [a]}}', '{tags: {has: z}}', '{tags: {has: a}}');
    expect(world.isPossible(world.segment('a'))).toBe(false);
    expect(world.isPossible(world.segment('b'))).toBe(true);
  });
});

describe('single values', () => {
  it.each([
    // Numbers, declared and not.
    ['', '{orders: 3}', '{orders: {atLeast: 2}}', 'implies'],
    ['', '{orders: "3"}', '{orders: {atLeast: 4}}', 'disjoint'],
    ['', '{orders: many}', '{orders: {atLeast: 4}}', 'disjoint'],
    ['', '{orders: {above: 2}}', '{orders: {contains: "x"}}', 'disjoint'],
    ['{orders: {type: integer}}', '{orders: {above: 2}}', '{orders: {atLeast: 3}}', 'implies, is implied by'],
    ['{orders: {type: integer}}', '{orders: {above: 2}}', '{orders: {below: 3}}', 'disjoint'],
    ['{orders: {type: number}}', '{orders: {above: 2}}', '{orders: {below: 3}}', 'overlaps'],
    ['{orders: {min: 5}}', '{orders: {below: 5}}', '{orders: {exists: true}}', 'disjoint'],
    ['{orders: {max: 5}}', '{orders: {exists: true}}', '{orders: {atMost: 5}}', 'implies, is implied by'],
    // Values that are declared one by one.
    ['{size: {values: [1, 2, 3]}}', '{size: {above: 1}}', '{size: [2, 3]}', 'implies, is implied by'],
    ['{size: {values: ["1", "2"]}}', '{size: {above: 1}}', '{size: "2"}', 'implies, is implied by'],
    ['{on: {values: [true, false]}}', '{on: {above: 0}}', '{on: {exists: true}}', 'disjoint'],
    ['{city: {values: [Porto, Faro]}}', '{city: {startsWith: P}}', '{city: Porto}', 'implies, is implied by'],
    ['{city: {values: [Porto, Faro]}}', '{city: {endsWith: o}}', '{city: {contains: r}}', 'implies, is implied by'],
    ['{city: {values: [Porto, Faro]}}', '{city: {has: Porto}}', '{city: Porto}', 'implies, is implied by'],
    [
      '{day: {values: ["2026-01-01", "2026-03-01"]}}',
      '{day: {before: 2026-02-01}}',
      '{day: "2026-01-01"}',
      'implies, is implied by',
    ],
    // Dates.
    ['', '{joined: "2026-01-01"}', '{joined: {before: 2026-01-02}}', 'implies'],
    ['', '{joined: "2026-01-01 10:00"}', '{joined: {after: 2026-01-01T11:00}}', 'disjoint'],
    ['', '{joined: never}', '{joined: {within: 30d}}', 'disjoint'],
    ['', '{joined: "2026-02-30"}', '{joined: {after: 2026-01-01}}', 'disjoint'],
    ['{joined: {type: date}}', '{joined: {within: 30d}}', '{joined: {within: 60d}}', 'implies'],
    // Texts that nobody can list.
    ['', '{city: Porto}', '{city: {startsWith: Por}}', 'implies'],
    ['', '{city: Faro}', '{city: {startsWith: Por}}', 'disjoint'],
    ['', '{city: {startsWith: Porto}}', '{city: {startsWith: Por}}', 'implies'],
    ['', '{city: {startsWith: Por}}', '{city: {startsWith: Far}}', 'disjoint'],
    ['{city: {type: text}}', '{city: {startsWith: Por}}', '{city: {endsWith: to}}', 'overlaps'],
    ['{zip: {type: text}}', '{zip: 12}', '{zip: "12"}', 'implies, is implied by'],
    ['{vip: {type: boolean}}', '{vip: true}', '{not: {vip: false}}', 'implies'],
    ['{vip: {type: boolean, required: true}}', '{vip: true}', '{not: {vip: false}}', 'implies, is implied by'],
  ])('%s: %s and %s', (schema, first, second, expected) => {
    expect(relation(schema, first, second)).toBe(expected);
  });

  it('may be anything where a declaration leaves no value at all', () => {
    const { world } = ask('{plan: {values: [], required: true}}', '{plan: {exists: true}}', '{plan: pro}');
    expect(world.isPossible(world.segment('a'))).toBe(true);
  });
});
