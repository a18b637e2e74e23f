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
    ['{tags: {has: hiking}}', 'hiking is in tags', 'hiking is not in tags'],
    ['{city: {exists: true}}', 'city is known', 'city is missing'],
    ['{city: {exists: false}}', 'city is missing', 'city is known'],
    ['{city: {contains: port}}', 'city contains "port"', 'city does not contain "port"'],
    ['{city: {startsWith: Por}}', 'city begins with "Por"', 'city does not begin with "Por"'],
    ['{city: {endsWith: to}}', 'city ends with "to"', 'city does not end with "to"'],
    ['{segment: vip}', 'in the segment vip', 'not in the segment vip'],
    ['{bought: {}}', 'bought something', 'did not buy anything'],
    [
      '{bought: {category: tents, within: 90d, atLeast: 2}}',
      'bought tents at least 2 times in the last 90 days',
      'bought tents at most once in the last 90 days',
    ],
    ['{replied: hello}', 'replied to hello', 'did not reply to hello'],
    [
      '{engaged: {template: hello, atLeast: 3}}',
      'opened or clicked hello at least 3 times',
      'opened or clicked hello fewer than 3 times',
    ],
    ['{viewed: {within: 1d}}', 'viewed something in the last day', 'did not view anything in the last day'],
    ['{clicked: {within: 1w}}', 'clicked something in the last week', 'did not click anything in the last week'],
    ['{event: {name: signed_up}}', 'triggered signed_up', 'did not trigger signed_up'],
    ['{event: {}}', 'triggered an event', 'did not trigger any event'],
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
    ['{city: {contains: port}}', 'someone with city containing "port"'],
    ['{email: {endsWith: .example}}', 'someone with email ending with ".example"'],
    ['{city: {startsWith: Por}}', 'someone with city beginning with "Por"'],
    ['{not: {city: {startsWith: Por}}}', 'someone with city not beginning with "Por"'],
    ['{not: {email: {contains: test}}}', 'someone with email not containing "test"'],
    ['{not: {email: {endsWith: .example}}}', 'someone with email not ending with ".example"'],
    ['{tags: {has: hiking}}', 'someone with hiking in tags'],
    ['{not: {tags: {has: hiking}}}', 'someone with no hiking in tags'],
    ['{consent: {exists: false}}', 'someone with consent missing'],
    ['{all: [{city: {exists: true}}, {not: {city: Porto}}]}', 'someone with some other city'],
    ['{city: {exists: true}}', 'someone with some city'],
    ['{all: [{tags: {has: a}}, {not: {tags: {has: b}}}]}', 'someone with a in tags and no b in tags'],
    ['{joined: {after: 2026-01-02T10:30}}', 'someone with joined 2026-01-02 10:31'],
    ['{joined: {after: 2026-01-02}}', 'someone with joined 2026-01-03'],
    [
      '{all: [{joined: {after: 2026-01-02T10:30}}, {joined: {before: 2026-01-02T11:00}}]}',
      'someone with joined 2026-01-02 10:31',
    ],
    ['{not: {bought: {}}}', 'someone who never bought anything'],
    ['{not: {bought: {within: 30d}}}', 'someone who did not buy anything in the last 30 days'],
    ['{not: {bought: {within: 1d}}}', 'someone who did not buy anything in the last day'],
    ['{event: {name: signed_up}}', 'someone who triggered signed_up'],
    ['{not: {event: {}}}', 'someone who never triggered any event'],
    ['{not: {engaged: {}}}', 'someone who never opened anything and never clicked anything'],
    [
      '{not: {viewed: {within: 90d, atLeast: 3}}}',
      'someone who viewed something fewer than 3 times in the last 90 days',
    ],
    [
      '{all: [{bought: {within: 30d}}, {bought: {within: 365d, atLeast: 5}}]}',
      'someone who bought something in the last 30 days and at least 5 times in the last 365 days',
    ],
    [
      '{all: [{bought: {within: 365d, atLeast: 2}}, {not: {bought: {within: 90d, atLeast: 2}}}]}',
      'someone who bought something at least 2 times in the last 365 days and at most once in the last 90 days',
    ],
    [
      '{all: [{bought: {within: 365d, atLeast: 2}}, {not: {bought: {within: 90d}}}]}',
      'someone who bought something at least 2 times in the last 365 days but not in the last 90 days',
    ],
    [
      '{all: [{not: {bought: {within: 365d, atLeast: 3}}}, {not: {bought: {within: 90d}}}]}',
      'someone who bought something fewer than 3 times in the last 365 days but not in the last 90 days',
    ],
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

  it.each([
    ['{segment: gone}', 'someone who is in the segment gone'],
    ['{not: {segment: gone}}', 'someone who is not in the segment gone'],
    [
      '{all: [{country: ES}, {segment: gone}, {bought: {}}, {not: {opened: {}}}, {city: {exists: false}}]}',
      'someone with country ES and city missing who is in the segment gone, bought something and never opened anything',
    ],
    ['{all: [{tags: {has: a}}, {tags: {startsWith: b}}]}', 'someone with a in tags and tags beginning with "b"'],
  ])('says of what cannot be read that it is so: %s', (match, words) => {
    const campaign = readCampaign({ 's.yaml': `segments: {some: {match: ${match}}}\n` });
    const world = worldOf(campaign);
    expect(exampleOf(world, world.segment('some'))?.text).toBe(words);
  });

  it('has no example where nobody matches', () => {
    expect(example(read('{any: []}'))).toBeUndefined();
  });

  it('says what someone has and lacks, then what they did and did not do', () => {
    const world = worldOf(campaignOf({}), [
      all(isIn('country', 'ES'), did('bought'), not(isIn('consent', true)), not(did('opened'))),
    ]);
    const who = all(isIn('country', 'ES'), did('bought'), not(isIn('consent', true)), not(did('opened')));
    const person = world.find(world.formula(who));
    expect(person && world.describe(person).text).toBe(
      'someone with country ES and consent missing who bought something and never opened anything',
    );
    const lacking = world.find(
      world.and([world.formula(not(isIn('consent', true))), world.formula(not(did('opened')))]),
    );
    expect(lacking && world.describe(lacking).text).toBe('someone with consent missing who never opened anything');
    expect(lacking && world.describe(lacking, [world.formula(any())]).text).toBe('anyone');
  });
});
