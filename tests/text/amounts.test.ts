import { describe, expect, it } from 'vitest';
import { agrees, discountsIn, stockCountsIn } from '../../src/text/amounts.js';
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
    expect(agrees({ ...count, sense: 'about' }, 43)).toBe(true);
    expect(agrees({ ...count, sense: 'about' }, 50)).toBe(false);
  });
});
