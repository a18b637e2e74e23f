/** Conditions and people in plain words, as `explain-audience`, `timeline` and the findings say them. */
import { describe, expect, it } from 'vitest';
import type { Predicate } from '../../src/model/index.js';
import { exampleOf, predicateInWords, worldOf } from '../../src/targeting/index.js';
import { readCampaign } from '../../src/testing.js';
import { readTypedPredicate } from '../../src/verbs/typed-predicate.js';
import { all, any, campaignOf, did, isIn, not } from './build.js';

const bare = readCampaign({
  's.yaml': 'segments: {vip: {match: {country: ES}}}\n',
  'hello.md': '---\nsubject: Hi\n---\n',
});
const read = (typed: string): Predicate => readTypedPredicate(typed, bare);

describe('a condition in words', () => {
  it.each([
    ['{country: ES}', 'country is ES', 'country is not ES'],
    ['{country: [ES, PT, FR]}', 'country is ES, PT or FR', 'country is not ES, PT or FR'],
    ['{orders: {atLeast: 2}}', 'orders is at least 2', 'orders is not at least 2'],
    ['{orders: {above: 2}}', 'orders is above 2', 'orders is not above 2'],
    ['{orders: {atMost: 2}}', 'orders is at most 2', 'orders is not at most 2'],
    ['{orders: {below: 2}}', 'orders is below 2', 'orders is not below 2'],
    ['{joined: {before: 2026-01-02}}', 'joined is before 2026-01-02', 'joined is not before 2026-01-02'],
    ['{joined: {after: 2026-01-02T10:30}}', 'joined is after 2026-01-02T10:30', 'joined is not after 2026-01-02T10:30'],
    ['{joined: {within: 30d}}', 'joined is in the last 30 days', 'joined is not in the last 30 days'],
    ['{tags: {has: hiking}}', 'tags holds hiking', 'tags does not hold hiking'],
    ['{city: {exists: true}}', 'city is known', 'city is missing'],
    ['{city: {exists: false}}', 'city is missing', 'city is known'],
    ['{city: {contains: port}}', 'city contains "port"', 'city does not contain "port"'],
    ['{city: {startsWith: Por}}', 'city begins with "Por"', 'city does not begin with "Por"'],
    ['{city: {endsWith: to}}', 'city ends with "to"', 'city does not end with "to"'],
    ['{segment: vip}', 'in vip', 'not in vip'],
    ['{bought: {}}', 'bought something', 'did not buy anything'],
    [
      '{bought: {category: tents, within: 90d, atLeast: 2}}',
      'bought tents at least 2 times in the last 90 days',
      'did not buy tents at least 2 times in the last 90 days',
    ],
    ['{replied: hello}', 'replied to hello', 'did not reply to hello'],
    ['{event: {name: signed_up}}', 'did signed_up', 'did not do signed_up'],
    ['{all: []}', 'anyone', 'nobody'],
    ['{any: []}', 'nobody', 'anyone'],
    ['{all: [{country: ES}]}', 'country is ES', 'country is not ES'],
    [
      '{any: [{country: ES}, {all: [{orders: {above: 1}}, {consent: true}]}]}',
      'country is ES, or (orders is above 1, and consent is true)',
      'country is not ES, and (orders is not above 1, or consent is not true)',
    ],
    [
      '{all: [{country: ES}, {not: {any: [{consent: true}, {city: Porto}]}}]}',
      'country is ES, and (consent is not true, and city is not Porto)',
      'country is not ES, or (consent is true, or city is Porto)',
    ],
  ])('%s', (typed, words, negated) => {
    expect(predicateInWords(read(typed))).toBe(words);
    expect(predicateInWords(read(typed), true)).toBe(negated);
    expect(predicateInWords(read(`{not: ${typed}}`))).toBe(negated);
  });
});

/** Someone whom a condition matches, where nothing else is in the campaign. */
function example(predicate: Predicate): string | undefined {
  const world = worldOf(readCampaign({ 'c.yaml': 'categories: {tents: {}}\n' }), [predicate]);
  return exampleOf(world, world.formula(predicate))?.text;
}

describe('a person in words', () => {
  it.each([
    ['{all: []}', 'anyone'],
    ['{city: {contains: port}}', 'someone with a city that contains "port"'],
    ['{email: {endsWith: .example}}', 'someone with an email that ends with ".example"'],
    ['{city: {startsWith: Por}}', 'someone with a city that begins with "Por"'],
    ['{not: {city: {startsWith: Por}}}', 'someone with a city that does not begin with "Por"'],
    ['{not: {email: {contains: test}}}', 'someone with an email that does not contain "test"'],
    ['{not: {email: {endsWith: .example}}}', 'someone with an email that does not end with ".example"'],
    ['{tags: {has: hiking}}', 'someone with hiking in tags'],
    ['{not: {tags: {has: hiking}}}', 'someone with no hiking in tags'],
    ['{consent: {exists: false}}', 'someone with consent missing'],
    ['{all: [{city: {exists: true}}, {not: {city: Porto}}]}', 'someone with some other city'],
    ['{joined: {after: 2026-01-02}}', 'someone with joined 2026-01-03'],
    [
      '{all: [{joined: {after: 2026-01-02T10:30}}, {joined: {before: 2026-01-02T11:00}}]}',
      'someone with joined 2026-01-02 10:31',
    ],
    ['{not: {bought: {}}}', 'someone who never bought anything'],
    ['{not: {bought: {within: 30d}}}', 'someone who did not buy anything in the last 30 days'],
    ['{bought: {category: tents, atLeast: 2}}', 'someone who bought tents at least 2 times'],
    [
      '{all: [{bought: {category: tents}}, {not: {bought: {category: tents, atLeast: 3}}}]}',
      'someone who bought tents fewer than 3 times',
    ],
    [
      '{all: [{bought: {category: tents, atLeast: 2}}, {not: {bought: {category: tents, atLeast: 4}}}]}',
      'someone who bought tents at least 2 times and fewer than 4 times',
    ],
    ['{all: [{bought: {within: 2d}}, {not: {bought: {within: 30h}}}]}', 'someone who bought something 39 hours ago'],
  ])('%s', (typed, words) => {
    expect(example(read(typed))).toBe(words);
  });

  it('has no example where nobody matches', () => {
    expect(example(read('{any: []}'))).toBeUndefined();
  });

  it('leads with what someone has, then says what is done, and last what is missing', () => {
    const world = worldOf(campaignOf({}), [
      all(isIn('country', 'ES'), did('bought'), not(isIn('consent', true)), not(did('opened'))),
    ]);
    const who = all(isIn('country', 'ES'), did('bought'), not(isIn('consent', true)), not(did('opened')));
    const person = world.find(world.formula(who));
    expect(person && world.describe(person).text).toBe(
      'someone with country ES, who bought something; consent missing and never opened anything',
    );
    const lacking = world.find(
      world.and([world.formula(not(isIn('consent', true))), world.formula(not(did('opened')))]),
    );
    expect(lacking && world.describe(lacking).text).toBe('someone with consent missing, who never opened anything');
    expect(lacking && world.describe(lacking, [world.formula(any())]).text).toBe('anyone');
  });
});
