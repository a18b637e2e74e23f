import { describe, expect, it } from 'vitest';
import { pluralOf, Terms } from '../../src/text/nouns.js';

const found = (terms: readonly string[], text: string): readonly string[] =>
  new Terms(terms.map((term) => ({ term, of: term })))
    .in(text)
    .map(({ start, end, isClear }) => `${text.slice(start, end)}${isClear ? '' : '?'}`);

describe('pluralOf', () => {
  it.each([
    ['dress', 'dresses'],
    ['skirt', 'skirts'],
    ['berry', 'berries'],
    ['toy', 'toys'],
    ['scarf', 'scarves'],
    ['tomato', 'tomatoes'],
    ['photo', 'photos'],
    ['box', 'boxes'],
    ['woman', 'women'],
  ])('%s → %s', (one, many) => expect(pluralOf(one)).toBe(many));
});

describe('terms in a text', () => {
  it('are found in singular and plural, whichever was given', () => {
    expect(found(['dress'], 'Our dresses, and a dress')).toEqual(['dresses', 'dress']);
    expect(found(['dresses'], 'Our dresses, and a dress')).toEqual(['dresses', 'dress']);
    expect(found(['scarves', 'tomato', 'shoe'], 'a scarf, tomatoes, the shoes')).toEqual([
      'scarf',
      'tomatoes',
      'shoes',
    ]);
  });

  it('are found from plurals of all kinds, and not from what is no word', () => {
    expect(found(['berries', 'glasses', 'toys', '!!'], 'a berry, one glass, the toy')).toEqual([
      'berry',
      'glass',
      'toy',
    ]);
  });

  it('are in doubt behind a comma, whatever article stands before it', () => {
    expect(found(['dress'], 'the new, dress')).toEqual(['dress?']);
  });

  it('are found once, however often they are listed', () => {
    const terms = new Terms(['skirt', 'skirts', 'Skirt'].map((term) => ({ term, of: 'clothes' })));
    expect(terms.in('our skirts')).toEqual([{ of: 'clothes', start: 4, end: 10, isClear: true }]);
  });

  it('may have several words, with nothing between them', () => {
    expect(found(['rain jacket'], 'Rain jackets! For rain, jacket or not')).toEqual(['Rain jackets']);
    expect(found(['trousers'], 'Your hiking trousers')).toEqual(['trousers']);
  });

  it('are whole words', () => {
    expect(found(['hat', 'pan'], 'that chat, company pancakes')).toEqual([]);
  });

  it('are in doubt where they may be something that one does', () => {
    expect(found(['dress'], 'Dress warm, or how to dress for rain')).toEqual(['Dress?', 'dress?']);
    expect(found(['dress'], 'the new summer dress')).toEqual(['dress']);
  });

  it('are found at the end of a long text that keeps beginning with them', () => {
    expect(found(['a a a a b', 'dress'], `${'a '.repeat(50_000)}b`)).toEqual(['a a a a b']);
  });
});
