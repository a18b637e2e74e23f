/** Segments, the contact schema and the catalog as read; comments that silence; conditions of merge tags; time zones. */
import { describe, expect, it } from 'vitest';
import { type Files, readCampaign } from '../../src/lint-texts.js';
import { lineage } from '../../src/model/index.js';
import { readCondition } from '../../src/parse/merge-tags/conditions.js';
import { wallClock } from '../../src/parse/zone.js';

const problems = (text: string): string[] =>
  readCampaign({ 's.yaml': text }).problems.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);

describe('the contact schema', () => {
  it('is put together from all files', () => {
    const { contacts } = readCampaign({
      'a.yaml':
        'attributes:\n  plan: {values: [free, pro], required: true, about: What they pay.}\n  age: {type: integer, min: 0, max: 120}\n',
      'b.yaml':
        'attributes:\n  country: {values: open}\n  nick:\nconstraints:\n  - {if: {plan: pro}, then: {country: ES}}\n',
    });
    const found = [...(contacts?.attributes.values() ?? [])].map(({ name, required, type }) => [name, required, type]);
    expect(found).toEqual([
      ['plan', true, undefined],
      ['age', false, 'integer'],
      ['country', false, undefined],
      ['nick', false, undefined],
    ]);
    expect(contacts?.attributes.get('age')).toMatchObject({ min: 0, max: 120 });
    expect(contacts?.constraints).toHaveLength(1);
  });

  it('is not there without attributes', () => {
    expect(readCampaign({ 's.yaml': 'segments: {a: {match: {}}}\n' }).contacts).toBeUndefined();
  });

  it.each<[string, string[]]>([
    ['attributes: {a: {min: 5, max: 1}}', ['invalid-value: 1']],
    ['attributes: {a: {values: []}}', ['invalid-value: []']],
    ['attributes: {a: {values: [[x]]}}', ['invalid-value: [x]']],
    ['attributes: {a: {values: some}}', ['invalid-value: some']],
    ['attributes: {a: {type: txt}}', ['invalid-value: txt']],
    ['attributes: [a]', ['invalid-value: [a]']],
    ['attributes: {a: {required: maybe}}', ['invalid-value: maybe']],
    ['attributes: {a: {}}\nconstraints: [{if: {a: 1}}]', ['invalid-value: {if']],
    ['segments: {a: {}}', ['invalid-value: {']],
    ['attributes: {a: {}, a2: {x-note: 1}}', []],
  ])('says what is wrong in %s', (text, expected) => expect(problems(text)).toEqual(expected));

  it('takes the first of two with one name', () => {
    const { contacts, problems: found } = readCampaign({
      'a.yaml': 'attributes: {a: {type: text}}\n',
      'b.yaml': 'attributes: {a: {type: number}}\n',
    });
    expect(contacts?.attributes.get('a')?.type).toBe('text');
    expect(found.map(({ rule }) => rule)).toEqual(['duplicate-id']);
  });
});

describe('the catalog', () => {
  const { catalog } = readCampaign({
    's.yaml':
      'categories:\n  all:\n  tents: {parent: all, audience: {camps: true}, terms: tent, goesWith: [stoves], about: Tents.}\n  small: {parent: tents}\n  a: {parent: b}\n  b: {parent: a}\nproducts:\n  sku: {category: tents}\n  gas: {durable: false}\n',
  });

  it('knows what is above a category, and stops at a ring', () => {
    expect(lineage(catalog, 'small')).toEqual(['small', 'tents', 'all']);
    expect(lineage(catalog, 'a')).toEqual(['a', 'b']);
    expect(lineage(catalog, 'nothing')).toEqual(['nothing']);
  });

  it('knows products and what lasts', () => {
    expect([...catalog.products.values()].map(({ id, durable, category }) => [id, durable, category?.value])).toEqual([
      ['sku', true, 'tents'],
      ['gas', false, undefined],
    ]);
    expect(catalog.categories.get('tents')).toMatchObject({
      terms: [{ value: 'tent' }],
      goesWith: [{ value: 'stoves' }],
    });
  });
});

describe('a segment that cannot be read', () => {
  it('is known, and refers to nobody else', () => {
    const { segments } = readCampaign({ 's.yaml': 'segments: {a: {match: 3, about: Odd.}}\n' });
    expect(segments.get('a')?.match).toMatchObject({ type: 'segment', id: { value: 'a' } });
    expect(segments.get('a')?.about?.value).toBe('Odd.');
  });
});

describe('comments that silence', () => {
  const mail = (matter: string, body: string): Files => ({ 'a.md': `---\n${matter}\n---\n${body}\n` });

  /** Each comment: its verb, its rules, its reason, its day, and the text of its first rule's reach. */
  function directives(files: Files) {
    const [text = ''] = Object.values(files);
    return readCampaign(files).suppressions.map(({ verb, rules, reason, until, carrier }) => ({
      verb,
      rules: rules.map(({ value }) => value).join(),
      reason,
      until: until?.value,
      carrier,
      covers: rules[0] === undefined ? undefined : text.slice(rules[0].covers.start, rules[0].covers.end),
    }));
  }

  it.each<[string, Files, Record<string, unknown>]>([
    [
      'a value',
      mail('# campaignlint-disable-next-line a, b until=2026-03-01 -- so it is\nsubject: Hi', 'x'),
      {
        verb: 'disable-next-line',
        rules: 'a,b',
        reason: 'so it is',
        until: '2026-03-01',
        carrier: 'yaml',
        covers: 'subject: Hi',
      },
    ],
    [
      'a line',
      mail('subject: Hi # campaignlint-disable-line a -- b -- c', 'x'),
      { verb: 'disable-line', reason: 'b -- c', covers: 'subject: Hi # campaignlint-disable-line a -- b -- c' },
    ],
    [
      'a paragraph',
      mail('subject: Hi', '{# campaignlint-disable-next-line a -- b #}\n\none\ntwo\n\nthree'),
      { carrier: 'merge-tag', covers: 'one\ntwo' },
    ],
    [
      'a paragraph, in Handlebars',
      mail('subject: Hi', '{{!-- campaignlint-disable-next-line a -- b --}}\n\none'),
      { carrier: 'merge-tag', covers: 'one' },
    ],
    [
      'an item, in HTML',
      mail('subject: Hi', '<!-- campaignlint-disable-next-line a -- b -->\n\n- one\n- two'),
      { carrier: 'html', covers: 'one' },
    ],
    ['nothing below', mail('subject: Hi', 'one\n\n{# campaignlint-disable-next-line a -- b #}'), { covers: '' }],
    [
      'an item of a list of YAML',
      { 'c.yaml': 'segment: x\nsteps:\n  # campaignlint-disable-next-line a -- b\n  - {wait: 2d}\n  - {wait: 3d}\n' },
      { covers: '{wait: 2d}' },
    ],
    [
      'a segment',
      { 's.yaml': 'segments:\n  # campaignlint-disable-next-line a -- b\n  x: {match: {}}\n  y: {match: {}}\n' },
      { covers: 'x: {match: {}}' },
    ],
  ])('reach %s', (_what, files, expected) => {
    expect(directives(files)).toHaveLength(1);
    expect(directives(files)[0]).toMatchObject(expected);
  });

  it('reach from one to the next that enables, for each rule or for all', () => {
    const found = directives(
      mail(
        'subject: Hi',
        '{# campaignlint-disable a, b -- c #}\n\none\n\n{# campaignlint-enable a #}\n\ntwo\n\n{# campaignlint-enable #}\n\nthree',
      ),
    );
    expect(found.map(({ verb }) => verb)).toEqual(['disable', 'enable', 'enable']);
    expect(found[0]?.covers?.trim()).toBe('one');
  });

  it('are no comments within a text, nor with other words in front', () => {
    expect(
      directives(mail('subject: "a # campaignlint-disable-file a -- b"', '{# see campaignlint-disable-file a -- b #}')),
    ).toEqual([]);
  });
});

describe('what a condition in a merge tag makes sure of', () => {
  it.each<[string, string[], string[]]>([
    ['a', ['a'], []],
    ['(a)', ['a'], []],
    ['not a', [], ['a']],
    ['!a', [], ['a']],
    ['a != ""', ['a'], []],
    ['a == nil', [], ['a']],
    ['a == "x"', ['a'], []],
    ['a != "x"', [], ['a']],
    ['a <> ""', ['a'], []],
    ['a > 3', ['a'], []],
    ['a contains "x"', ['a'], []],
    ['a.size > 0', ['a'], []],
    ['a | length', ['a'], []],
    ['a is defined', ['a'], []],
    ['a is not defined', [], ['a']],
    ['a is none', [], ['a']],
    ['a is not empty', ['a'], []],
    ['isEmpty(a)', [], ['a']],
    ['not empty(a)', ['a'], []],
    ['isEmpty a', [], ['a']],
    ['exists a', ['a'], []],
    ['eq a "x"', ['a'], []],
    ['ne a ""', ['a'], []],
    ['a and b', ['a', 'b'], []],
    ['a && b', ['a', 'b'], []],
    ['a or b', [], []],
    ['a == "x" or a == "y"', ['a'], []],
    ['not a or not b', [], ['a', 'b']],
    ['(and a b)', ['a', 'b'], []],
    ['(or a a)', ['a'], []],
    ['1 > 2', [], []],
    ['', [], []],
  ])('%s', (condition, whenTrue, whenFalse) => {
    expect(readCondition(condition)).toEqual({ whenTrue, whenFalse });
  });
});

describe('the wall clock', () => {
  it('of a zone knows daylight saving', () => {
    const madrid = wallClock('Europe/Madrid');
    const minutes = (text: string) => Date.parse(`${text}Z`) / 60_000;
    expect(madrid(Date.parse('2026-01-05T09:00Z'))).toBe(minutes('2026-01-05T10:00'));
    expect(madrid(Date.parse('2026-07-05T23:30Z'))).toBe(minutes('2026-07-06T01:30'));
    expect(wallClock('UTC')(Date.parse('2026-01-05T09:00Z'))).toBe(minutes('2026-01-05T09:00'));
  });
});
