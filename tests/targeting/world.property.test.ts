/** Properties: the engine and brute force give the same answers on random predicates. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Predicate } from '../../src/model/index.js';
import { type Formula, type Label, type Person, type World, worldOf } from '../../src/targeting/index.js';
import { ATTRIBUTES, LINES, leaf, mailFilter, project, SAMPLES } from './arbitrary.js';
import { all, any, attribute, cadenceOf, campaignOf, did, isIn, not } from './build.js';
import { everyone, factKey, matches, type PlainPerson, type PlainValue } from './oracle.js';

/** Projects; each is asked ten questions. `PROPERTY_RUNS=20000` tries more. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 500);
/** Longer lists of people are passed over. */
const MOST_PEOPLE = 3_000;

/** Everyone as a list; undefined where that is too long. */
function listed(people: Iterable<PlainPerson>): PlainPerson[] | undefined {
  const list: PlainPerson[] = [];
  for (const person of people) {
    list.push(person);
    if (list.length > MOST_PEOPLE) return undefined;
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
    let asked = 0;
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
        const world = worldOf(campaign);
        const [formulaA, formulaB] = [world.formula(a), world.formula(b)];
        const isA = (plain: PlainPerson): boolean => matches(a, plain, campaign);
        const isB = (plain: PlainPerson): boolean => matches(b, plain, campaign);
        const {
          and,
          or,
          not: negate,
        } = { and: world.and.bind(world), or: world.or.bind(world), not: world.not.bind(world) };
        for (const [formula, isMatch] of [
          [formulaA, isA],
          [formulaB, isB],
          [negate(formulaA), (plain: PlainPerson) => !isA(plain)],
          [negate(formulaB), (plain: PlainPerson) => !isB(plain)],
          [and([formulaA, formulaB]), (plain: PlainPerson) => isA(plain) && isB(plain)],
          [and([formulaA, negate(formulaB)]), (plain: PlainPerson) => isA(plain) && !isB(plain)],
          [and([negate(formulaA), formulaB]), (plain: PlainPerson) => !isA(plain) && isB(plain)],
          [or([formulaA, negate(formulaB)]), (plain: PlainPerson) => isA(plain) || !isB(plain)],
        ] as const) {
          compare(world, formula, people, isMatch);
          asked++;
        }
        expect(world.implies(formulaA, formulaB)).toBe(people.every((plain) => !isA(plain) || isB(plain)));
        expect(world.implies(formulaB, formulaA)).toBe(people.every((plain) => !isB(plain) || isA(plain)));
        asked += 2;
      }),
      { numRuns: RUNS, maxSkipsPerRun: 100 },
    );
    expect(asked).toBe(10 * RUNS);
  }, 600_000);

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
