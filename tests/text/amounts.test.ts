import { describe, expect, it } from 'vitest';
import { agrees, discountsIn, readDiscount, stockCountsIn } from '../../src/text/amounts.js';
import { tokensIn } from '../../src/text/tokens.js';

describe('reading discounts', () => {
  it.each([
    ['20% off', ['20 %: 20%']],
    ['save up to 20 percent', ['20 %: 20 percent']],
    ['€15 off', ['15 EUR: €15']],
    ['a discount of 15 EUR', ['15 EUR: 15 EUR']],
    ['twenty-five percent off', ['25 %: twenty-five percent']],
    ['half price', ['50 %: half price']],
    ['−20% on all', ['20 %: 20%']],
    ['1,200 EUR off', ['1200 EUR: 1,200 EUR']],
    ['100% wool', []],
    ['save 20% of your time', []],
    ['30 EUR a month', []],
    ['reach 20% of readers', []],
    ['half-price boots', ['50 %: half-price']],
    ['half off', ['50 %: half off']],
    ['half of it', []],
    ['We save. 20% of it is wool', []],
    ['ninety percent off', ['90 %: ninety percent']],
    ['minus €10', ['10 EUR: €10']],
    ['$ 15 off, $off', ['15 USD: $ 15']],
  ])('%s', (text, expected) => {
    const found = discountsIn(text, tokensIn(text));
    expect(found.map(({ value, unit, start, end }) => `${value} ${unit}: ${text.slice(start, end)}`)).toEqual(expected);
  });
});

describe('reading stock', () => {
  it.each([
    ['Only 3 left', ['3 exactly']],
    ['twelve pairs left', ['12 exactly']],
    ['fewer than 50 places remaining', ['50 fewer']],
    ['about 40 in stock', ['40 about']],
    ['more than 10 available', ['10 more']],
    ['room for 24 people', ['24 exactly']],
    ['3 days left', []],
    ['20% left', []],
    ['5 minutes remaining', []],
    ['I left 2 boxes', []],
    ['3 left in 4 colours', ['3 exactly']],
    ['3 available colours', []],
    ['3 available nights', []],
    ['5. Some are left', []],
    ['3 boxes, 4 left', ['4 exactly']],
    ['$40 left', []],
    ['limited to 24', ['24 exactly']],
    ['limited to 24 hours', []],
    ['at least 40 remaining', ['40 more']],
  ])('%s', (text, expected) => {
    expect(stockCountsIn(tokensIn(text)).map(({ value, sense }) => `${value} ${sense}`)).toEqual(expected);
  });

  it('knows what a stock agrees with', () => {
    const count = { value: 40, start: 0, end: 2 };
    expect(agrees({ ...count, sense: 'exactly' }, 40)).toBe(true);
    expect(agrees({ ...count, sense: 'exactly' }, 41)).toBe(false);
    expect(agrees({ ...count, sense: 'fewer' }, 39)).toBe(true);
    expect(agrees({ ...count, sense: 'fewer' }, 40)).toBe(false);
    expect(agrees({ ...count, sense: 'more' }, 41)).toBe(true);
    expect(agrees({ ...count, sense: 'more' }, 40)).toBe(true);
    expect(agrees({ ...count, sense: 'more' }, 39)).toBe(false);
    expect(agrees({ ...count, sense: 'about' }, 43)).toBe(true);
    expect(agrees({ ...count, sense: 'about' }, 50)).toBe(false);
  });
});

describe('a declared discount', () => {
  it.each([
    ['20%', { value: 20, unit: '%' }],
    ['15 EUR', { value: 15, unit: 'EUR' }],
    ['half price', { value: 50, unit: '%' }],
    ['a free hat', undefined],
  ])('%s', (written, expected) => {
    const read = readDiscount(written, tokensIn(written));
    expect(read && { value: read.value, unit: read.unit }).toEqual(expected);
  });
});
