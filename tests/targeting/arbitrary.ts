/** Random predicates and projects, and the values that stand for all that they can tell apart. */
import fc from 'fast-check';
import type { Predicate } from '../../src/model/index.js';
import { all, any, at, attribute, days, did, isIn, not, segment } from './build.js';
import type { PlainValue } from './oracle.js';

const day = (iso: string) => ({ at: Date.parse(`${iso}T00:00Z`) / 60_000, timed: false });

/** Values that stand for all that the tests below can tell apart. */
export const SAMPLES: Record<string, readonly PlainValue[]> = {
  country: [undefined, 'ES', 'PT', 'FR', 'somewhere'],
  orders: [undefined, 0, 1, 1.5, 2, 2.5, 3, 4],
  level: [undefined, 0, 1, 2, 3],
  plan: ['free', 'pro', 'team'],
  vip: [undefined, true, false, 'something'],
  consent: [undefined, true, false],
  signup: [
    undefined,
    '2025-06-01T12:00',
    '2025-11-15T12:00',
    '2025-11-30T12:00',
    '2025-12-01T12:00',
    '2025-12-02T12:00',
    '2025-12-06T00:00',
    '2026-01-04T09:00',
    '2027-01-01T00:00',
  ],
  tags: [undefined, [], ['hiking'], ['skiing'], ['hiking', 'skiing'], ['reading']],
};

export const ATTRIBUTES = {
  level: { type: 'integer' as const, min: 0, max: 3 },
  plan: { values: ['free', 'pro', 'team'].map(at), required: true },
  consent: { type: 'boolean' as const },
};

/** The categories that each product is in. */
export const LINES: Record<string, readonly string[]> = { 'tent-1': ['tents', 'outdoor'], 'mug-1': ['mugs'] };

const comparison = (constants: readonly number[]) =>
  fc.record({
    op: fc.constantFrom('atLeast' as const, 'above' as const, 'atMost' as const, 'below' as const),
    value: fc.constantFrom(...constants),
  });

const attributeLeaf: fc.Arbitrary<Predicate> = fc.oneof(
  fc.subarray(['ES', 'PT', 'FR'], { minLength: 1 }).map((values) => isIn('country', ...values)),
  fc.subarray(['free', 'pro', 'team'], { minLength: 1 }).map((values) => isIn('plan', ...values)),
  comparison([1, 2, 3]).map((test) => attribute('orders', test)),
  fc.constantFrom(1, 2).map((value) => isIn('orders', value)),
  comparison([0, 1, 2.5]).map((test) => attribute('level', test)),
  fc.constantFrom(isIn('vip', true), isIn('consent', true), isIn('consent', false), isIn('vip', true, false)),
  fc.constantFrom('hiking', 'skiing').map((value) => attribute('tags', { op: 'has', value: at(value) })),
  fc
    .constantFrom('country', 'orders', 'tags', 'consent', 'signup', 'level')
    .map((name) => attribute(name, { op: 'exists', value: true })),
  fc
    .constantFrom('2025-11-30', '2025-12-01', '2025-12-06')
    .chain((iso) =>
      fc.constantFrom('before' as const, 'after' as const).map((op) => attribute('signup', { op, value: day(iso) })),
    ),
  fc.constantFrom(30, 60).map((amount) => attribute('signup', { op: 'within', value: days(amount) })),
);

const filter = fc.record(
  {
    product: fc.constantFrom(at('tent-1'), at('mug-1')),
    category: fc.constantFrom(at('tents'), at('outdoor'), at('mugs')),
    within: fc.constantFrom(days(30), days(90)),
    atLeast: fc.constantFrom(1, 2),
  },
  { requiredKeys: [] },
);

export const mailFilter = fc.record(
  { template: fc.constantFrom(at('hello'), at('bye')), within: fc.constantFrom(days(30)) },
  { requiredKeys: [] },
);

const behaviourLeaf: fc.Arbitrary<Predicate> = fc.oneof(
  fc.tuple(fc.constantFrom('bought' as const, 'viewed' as const), filter).map(([name, given]) => did(name, given)),
  fc
    .tuple(fc.constantFrom('opened' as const, 'clicked' as const, 'engaged' as const, 'replied' as const), mailFilter)
    .map(([name, given]) => did(name, given)),
);

export const predicate = fc.letrec<{ tree: Predicate }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: attributeLeaf },
    { weight: 2, arbitrary: behaviourLeaf },
    { weight: 1, arbitrary: fc.constant(segment('base')) },
    { weight: 2, arbitrary: tie('tree').map(not) },
    { weight: 4, arbitrary: fc.array(tie('tree'), { maxLength: 3 }).map((of) => all(...of)) },
    { weight: 4, arbitrary: fc.array(tie('tree'), { maxLength: 3 }).map((of) => any(...of)) },
  ),
})).tree;

export const leaf = fc.oneof(attributeLeaf, behaviourLeaf);

export const project = fc.record({
  base: fc.oneof(
    leaf,
    fc.array(leaf, { minLength: 1, maxLength: 2 }).map((of) => all(...of)),
  ),
  a: predicate,
  b: predicate,
  rules: fc.array(fc.tuple(leaf, fc.oneof(leaf, leaf.map(not))), { maxLength: 2 }),
});
