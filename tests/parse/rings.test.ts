import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Located, located } from '../../src/model/index.js';
import { ringReferences } from '../../src/parse/rings.js';

/** References as `a>b` pairs; each is known by its number in the list. */
function refsOf(pairs: readonly (readonly [string, string])[]): Map<string, Located<string>[]> {
  const refs = new Map<string, Located<string>[]>();
  for (const [index, [from, to]] of pairs.entries())
    refs.set(from, [...(refs.get(from) ?? []), located(to, { file: 's.yaml', start: index, end: index + 1 })]);
  return refs;
}

const found = (pairs: readonly (readonly [string, string])[]): number[] =>
  ringReferences(refsOf(pairs))
    .map(({ span }) => span.start)
    .sort((a, b) => a - b);

/** By looking for a way back from each reference. */
function slowly(pairs: readonly (readonly [string, string])[]): number[] {
  const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
    from === to || (!seen.includes(from) && pairs.some(([a, b]) => a === from && reaches(b, to, [...seen, from])));
  return pairs.flatMap(([from, to], index) => (reaches(to, from) ? [index] : []));
}

it('finds the references on rings and no others', () => {
  expect(
    found([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
    ]),
  ).toEqual([1, 2]);
  expect(
    found([
      ['a', 'a'],
      ['b', 'a'],
    ]),
  ).toEqual([0]);
  expect(
    found([
      ['a', 'b'],
      ['b', 'nothing'],
    ]),
  ).toEqual([]);
});

it('agrees with a search from each reference', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const all = fc.array(fc.tuple(name, name), { maxLength: 14 });
  fc.assert(
    fc.property(all, (pairs) => {
      expect(found(pairs)).toEqual(slowly(pairs));
    }),
    { numRuns: 300 },
  );
});

it('is not led astray by thousands of references in a ring', () => {
  const pairs = Array.from({ length: 20_000 }, (_, i) => [`s${i}`, `s${(i + 1) % 20_000}`] as const);
  expect(found(pairs)).toHaveLength(20_000);
});
