/** Properties: the engine and brute force give the same answers on random predicates. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Predicate } from '../../src/model/index.js';
import { type Formula, type Label, type Person, type World, worldOf } from '../../src/targeting/index.js';
import { all, any, at, attribute, cadenceOf, campaignOf, days, did, isIn, not, segment } from './build.js';
import { everyone, factKey, matches, type PlainPerson, type PlainValue } from './oracle.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 150);

const day = (iso: string) => ({ at: Date.parse(`${iso}T00:00Z`) / 60_000, timed: false });

/** Values that stand for all that the tests below can tell apart. */
const SAMPLES: Record<string, readonly PlainValue[]> = {
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

const ATTRIBUTES = {
  level: { type: 'integer' as const, min: 0, max: 3 },
  plan: { values: ['free', 'pro', 'team'].map(at), required: true },
  consent: { type: 'boolean' as const },
};

/** The categories that each product is in. */
const LINES: Record<string, readonly string[]> = { 'tent-1': ['tents', 'outdoor'], 'mug-1': ['mugs'] };

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

const mailFilter = fc.record(
  { template: fc.constantFrom(at('hello'), at('bye')), within: fc.constantFrom(days(30)) },
  { requiredKeys: [] },
);

const behaviourLeaf: fc.Arbitrary<Predicate> = fc.oneof(
  fc.tuple(fc.constantFrom('bought' as const, 'viewed' as const), filter).map(([name, given]) => did(name, given)),
  fc
    .tuple(fc.constantFrom('opened' as const, 'clicked' as const, 'engaged' as const, 'replied' as const), mailFilter)
    .map(([name, given]) => did(name, given)),
);

const predicate = fc.letrec<{ tree: Predicate }>((tie) => ({
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

const leaf = fc.oneof(attributeLeaf, behaviourLeaf);

const project = fc.record({
  base: fc.oneof(
    leaf,
    fc.array(leaf, { minLength: 1, maxLength: 2 }).map((of) => all(...of)),
  ),
  a: predicate,
  b: predicate,
  rules: fc.array(fc.tuple(leaf, fc.oneof(leaf, leaf.map(not))), { maxLength: 2 }),
});

/** Everyone as a list; undefined where that is too long. */
function listed(people: Iterable<PlainPerson>): PlainPerson[] | undefined {
  const list: PlainPerson[] = [];
  for (const person of people) {
    list.push(person);
    if (list.length > 20_000) return undefined;
  }
  return list;
}

/** Whether someone listed is such a person. */
function fits(world: World, person: Person, plain: PlainPerson): boolean {
  for (const [index, chosen] of person.classes) {
    const variable = world.variables[index];
    const label = variable?.labels[chosen];
    if (variable === undefined || label === undefined) return false;
    const { subject } = variable;
    if (subject.type === 'attribute' && !hasLabel(variable.labels, label, plain.values.get(subject.name))) return false;
    if (subject.type === 'entry') {
      const value = plain.values.get(subject.name);
      if ((Array.isArray(value) && value.includes(subject.value)) !== (label.type === 'flag' && label.holds))
        return false;
    }
    if (subject.type === 'text') {
      const value = plain.values.get(subject.name);
      const test = { contains: 'includes', startsWith: 'startsWith', endsWith: 'endsWith' } as const;
      const passes = typeof value === 'string' && value[test[subject.op]](subject.value);
      if (passes !== (label.type === 'flag' && label.holds)) return false;
    }
    if (subject.type === 'behaviour') {
      // Buying the tent in the category of tents is buying the tent.
      for (const category of [
        subject.fact.category,
        ...(subject.fact.category === undefined ? (LINES[subject.fact.product ?? ''] ?? []) : []),
      ]) {
        const key = factKey({ ...subject.fact, category, later: subject.fact.moment === 'later' });
        const known = plain.facts.get(key);
        if (known !== undefined && known !== (label.type === 'flag' && label.holds)) return false;
      }
    }
  }
  return true;
}

function hasLabel(all: readonly Label[], label: Label, value: PlainValue): boolean {
  if (label.type === 'missing') return value === undefined;
  if (value === undefined) return false;
  if (label.type === 'present') return true;
  if (label.type === 'value') return label.value === value;
  if (label.type === 'other') return !all.some((known) => known.type === 'value' && known.value === value);
  if (label.type !== 'range') return false;
  const at = label.of === 'number' ? Number(value) : Date.parse(`${value}Z`) / 60_000;
  const { low, high } = label.range;
  return (
    (low === undefined || at > low.at || (at === low.at && !low.after)) &&
    (high === undefined || at < high.at || (at === high.at && high.after))
  );
}

/** The engine's answer for a formula beside the list of those who match. */
function compare(
  world: World,
  formula: Formula,
  people: readonly PlainPerson[],
  isMatch: (plain: PlainPerson) => boolean,
): void {
  const found = world.find(formula);
  const matching = people.filter(isMatch);
  expect(found !== undefined).toBe(matching.length > 0);
  if (found === undefined) return;
  expect(found.certain).toBe(true);
  const such = people.filter((plain) => fits(world, found, plain));
  expect(such.length).toBeGreaterThan(0);
  for (const plain of such) expect(isMatch(plain)).toBe(true);
}

describe('the engine agrees with brute force', () => {
  it('on who matches a predicate, and on what implies what', () => {
    let looked = 0;
    fc.assert(
      fc.property(project, ({ base, a, b, rules }) => {
        const campaign = campaignOf({
          segments: { base, a, b },
          attributes: ATTRIBUTES,
          constraints: rules,
          categories: { outdoor: undefined, tents: 'outdoor', mugs: undefined },
          products: { 'tent-1': 'tents', 'mug-1': 'mugs' },
        });
        const read = [base, a, b].map((predicate) => ({ predicate }));
        const people = listed(everyone(campaign, read, SAMPLES));
        // Where the rules exclude everyone the engine leaves them out.
        fc.pre(people !== undefined && people.length > 0);
        looked++;
        const world = worldOf(campaign);
        const [formulaA, formulaB] = [world.formula(a), world.formula(b)];
        const isA = (plain: PlainPerson): boolean => matches(a, plain, campaign);
        const isB = (plain: PlainPerson): boolean => matches(b, plain, campaign);
        compare(world, formulaA, people, isA);
        compare(world, world.not(formulaA), people, (plain) => !isA(plain));
        compare(world, world.and([formulaA, formulaB]), people, (plain) => isA(plain) && isB(plain));
        compare(world, world.and([formulaA, world.not(formulaB)]), people, (plain) => isA(plain) && !isB(plain));
        expect(world.implies(formulaA, formulaB)).toBe(people.every((plain) => !isA(plain) || isB(plain)));
      }),
      { numRuns: RUNS, maxSkipsPerRun: 100 },
    );
    expect(looked).toBeGreaterThanOrEqual(RUNS);
  });

  it('on conditions of steps, where later mail may be opened', () => {
    const mailLeaf = fc
      .tuple(fc.constantFrom('opened' as const, 'clicked' as const, 'engaged' as const), mailFilter)
      .map(([name, given]) => did(name, given));
    const some = fc.oneof(
      mailLeaf,
      mailLeaf.map(not),
      leaf,
      fc.array(mailLeaf, { minLength: 2, maxLength: 2 }).map((of) => any(...of)),
    );
    const conditions = fc.array(some, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 2 }), conditions, some, (audience, asked, base) => {
        const cadence = cadenceOf(all(...audience), ['hello', 'other'], asked);
        const campaign = campaignOf({
          segments: { base },
          attributes: ATTRIBUTES,
          cadences: [cadence],
          categories: { outdoor: undefined, tents: 'outdoor', mugs: undefined },
          products: { 'tent-1': 'tents', 'mug-1': 'mugs' },
        });
        const sent = new Set(['hello', 'other']);
        const inStep = asked.map((predicate) => ({ predicate, sent }));
        const people = listed(everyone(campaign, [{ predicate: all(...audience) }, ...inStep], SAMPLES));
        fc.pre(people !== undefined);
        const world = worldOf(campaign);
        const formula = world.and([
          world.audienceOf(cadence),
          ...asked.map((condition) => world.formula(condition, { moment: 'step', cadence })),
        ]);
        compare(
          world,
          formula,
          people,
          (plain) =>
            audience.every((part) => matches(part, plain, campaign)) &&
            asked.every((part) => matches(part, plain, campaign, sent)),
        );
      }),
      { numRuns: RUNS, maxSkipsPerRun: 100 },
    );
  });

  it('on texts', () => {
    const strings = [''];
    for (let at = 0; at < strings.length && (strings[at] as string).length < 7; at++)
      for (const letter of 'abz') strings.push(strings[at] + letter);
    const people = [undefined, ...strings].map(
      (text): PlainPerson => ({ values: new Map([['text', text]]), facts: new Map() }),
    );
    const textLeaf: fc.Arbitrary<Predicate> = fc.oneof(
      fc
        .tuple(
          fc.constantFrom('contains' as const, 'startsWith' as const, 'endsWith' as const),
          fc.constantFrom('a', 'b', 'ab', 'ba', 'aa'),
        )
        .map(([op, value]) => attribute('text', { op, value })),
      fc.constantFrom('', 'ab', 'ba', 'aba', 'z').map((value) => isIn('text', value)),
      fc.constant(attribute('text', { op: 'exists', value: true })),
      fc.constant(attribute('text', { op: 'contains', value: '' })),
    );
    const tree = fc.array(
      fc.oneof(
        textLeaf,
        textLeaf.map(not),
        fc.tuple(textLeaf, textLeaf).map(([x, y]) => any(x, not(y))),
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(tree, fc.boolean(), (parts, isDeclared) => {
        const campaign = campaignOf({
          segments: { a: all(...parts) },
          ...(isDeclared ? { attributes: { text: { type: 'text' } } } : {}),
        });
        const world = worldOf(campaign);
        // Three beginnings, parts and ends need more letters than the list has.
        const tests = parts.flatMap((part) =>
          part.type === 'attribute' && 'value' in part.test ? [part.test.value] : [],
        );
        fc.pre(tests.join('').length <= 5);
        compare(world, world.segment('a'), people, (plain) => matches(all(...parts), plain, campaign));
      }),
      { numRuns: RUNS, maxSkipsPerRun: 100 },
    );
  });
});
