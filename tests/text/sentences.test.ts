/** Sentences as people read them. */
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../src/text/sentences.js';

const split = (text: string): string[] => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesIn', () => {
  it.each([
    ['Hello there. How are you?', ['Hello there.', 'How are you?']],
    ['Dr. Ruiz of Northtrail Inc. wrote to you. Twice!', ['Dr. Ruiz of Northtrail Inc. wrote to you.', 'Twice!']],
    ['It ends at 5 p.m. on May 3. See you.', ['It ends at 5 p.m. on May 3.', 'See you.']],
    ['It costs 3.50, e.g. in the shop at a.example today.', ['It costs 3.50, e.g. in the shop at a.example today.']],
    ['“Is it over?” she asked. No.', ['“Is it over?”', 'she asked.', 'No.']],
    ['We wait for your answer.*** The end is near.', ['We wait for your answer.***', 'The end is near.']],
    ['We wait for your answer.The end is near.', ['We wait for your answer.', 'The end is near.']],
    ['First line\nsame sentence\n\nnext one', ['First line\nsame sentence', 'next one']],
    ['We met at 5 p.m. Then we left.', ['We met at 5 p.m.', 'Then we left.']],
    ['Write to J. Smith. He knows.', ['Write to J. Smith.', 'He knows.']],
    ['Ask Mr. Smith, i.e. the boss.', ['Ask Mr. Smith, i.e. the boss.']],
    ['Me or I. You decide.', ['Me or I.', 'You decide.']],
    ['• One thing\n• Another', ['• One thing', '• Another']],
    ['Hi \uFFFC, welcome… and enjoy.', ['Hi \uFFFC, welcome… and enjoy.']],
    ['   ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('comes to an end on marks without end, which looking back at all of them would not', () => {
    const count = (text: string): number => sentencesIn(text).length;
    expect(count('.'.repeat(200_000))).toBe(1);
    expect(count('a. '.repeat(100_000))).toBe(1);
    expect(count(')".'.repeat(100_000))).toBe(1);
    expect(count('Yes! '.repeat(50_000))).toBe(50_000);
  });
});
