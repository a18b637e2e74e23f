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
    ['Hi \uFFFC, welcome… and enjoy.', ['Hi \uFFFC, welcome… and enjoy.']],
    ['   ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('stays linear on marks without end', () => {
    const started = Date.now();
    sentencesIn('.'.repeat(200_000));
    sentencesIn('a. '.repeat(100_000));
    sentencesIn(')".'.repeat(100_000));
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
