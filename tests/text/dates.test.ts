import { describe, expect, it } from 'vitest';
import { timesIn } from '../../src/text/dates.js';
import { tokensIn } from '../../src/text/tokens.js';

const read = (text: string) => timesIn(text, tokensIn(text));
/** The words read as times, with a mark on those that are ends. */
const words = (text: string): string[] =>
  read(text).map(({ start, end, isDeadline }) => `${isDeadline ? 'end: ' : ''}${text.slice(start, end)}`);

describe('reading days', () => {
  it.each([
    ['17 March', { month: 3, day: 17 }],
    ['17th of March 2026', { year: 2026, month: 3, day: 17 }],
    ['March 17th, 2026', { year: 2026, month: 3, day: 17 }],
    ['Mar 17', { month: 3, day: 17 }],
    ['May 3', { month: 5, day: 3 }],
    ['2026-03-17', { year: 2026, month: 3, day: 17 }],
    ['17.3.2026', { year: 2026, month: 3, day: 17 }],
    ['17/03/2026', { year: 2026, month: 3, day: 17 }],
    ['3/17/26', { year: 2026, month: 3, day: 17 }],
    ['March 3–17', { month: 3, day: 17 }],
    ['3.3.26', { year: 2026, month: 3, day: 3 }],
    ['Sept 5', { month: 9, day: 5 }],
    ['Friday the 13th of March', { month: 3, day: 13 }],
  ])('reads %s', (text, day) => {
    const [found] = read(text);
    expect(found?.days).toEqual([day]);
    expect(text.slice(found?.start, found?.end)).toBe(text);
  });

  it('reads a day in figures without its year, which ends in a dot', () => {
    expect(read('Bis zum 17.3. gratis')[0]?.days).toEqual([{ month: 3, day: 17 }]);
    expect(read('a length of 17.3 m')).toEqual([]);
  });

  it('gives both readings of a day that may be either way round', () => {
    expect(read('3/4/2026')[0]?.days).toEqual([
      { year: 2026, month: 4, day: 3 },
      { year: 2026, month: 3, day: 4 },
    ]);
  });

  it('reads weekdays and clock times with their day', () => {
    expect(read('Friday, 17 March 2026 at 5 pm')[0]).toMatchObject({ weekday: 4, clock: 17 * 60 });
    expect(read('Tue 17 March, 23:59')[0]).toMatchObject({ weekday: 1, clock: 23 * 60 + 59 });
    expect(read('17 March (Tuesday)')[0]).toMatchObject({ weekday: 1 });
    expect(read('17 March at noon')[0]).toMatchObject({ clock: 720 });
    expect(read('17 March at midnight')[0]).toMatchObject({ clock: 24 * 60 - 1 });
    expect(read('17 March at 5 p m')[0]).toMatchObject({ clock: 17 * 60 });
    expect(read('17 March at 12 am')[0]).toMatchObject({ clock: 0 });
    expect(read('Friday at 9 a.m.')[0]).toMatchObject({ weekday: 4, days: [] });
  });

  it('reads what is told from today', () => {
    expect(read('tomorrow')[0]?.relative).toEqual({ amount: 1, unit: 'day' });
    expect(read('tonight')[0]?.relative).toEqual({ amount: 0, unit: 'day' });
    expect(read('at midnight')[0]?.relative).toEqual({ amount: 0, unit: 'day' });
    expect(read('in just two days')[0]?.relative).toEqual({ amount: 2, unit: 'day' });
    expect(read('in only 5 hours')[0]?.relative).toEqual({ amount: 5, unit: 'hour' });
    expect(read('48 hrs left')[0]?.relative).toEqual({ amount: 48, unit: 'hour' });
    expect(read('2 more days remaining')[0]?.relative).toEqual({ amount: 2, unit: 'day' });
    expect(read('it takes 3 days')).toEqual([]);
  });

  it.each(['midnight on Friday', 'midnight, 17 March', 'midnight Friday', 'midnight, March 17'])(
    'takes "%s" for the time of that day, not of today',
    (text) => {
      expect(read(text).map(({ relative }) => relative)).toEqual([undefined]);
    },
  );

  it.each(['midnight oil', 'midnight. On Friday we rest'])('takes "%s" for tonight', (text) => {
    expect(read(text)[0]?.relative).toEqual({ amount: 0, unit: 'day' });
  });

  it.each([
    'Step 3 may take a while',
    'open 24/7',
    'version 2.4.4',
    'the sun sat low',
    'a score of 3-1',
    'Room 17, March street 300',
    'The number 45.13.2026 is no day',
    'You may 3 times',
  ])('reads no day in "%s"', (text) => {
    expect(
      read(text)
        .flatMap(({ days }) => days)
        .filter(({ year }) => year !== undefined),
    ).toEqual([]);
  });
});

describe('telling ends from other days', () => {
  it.each([
    ['The offer ends on Tuesday, 17 March.', 'end: Tuesday, 17 March'],
    ['Valid until the 17th of March.', 'end: 17th of March'],
    ['Please sign up by 11 March.', 'end: 11 March'],
    ['17 March is the last day.', 'end: 17 March'],
    ['The deadline is Friday.', 'end: Friday'],
    ['It ends tonight.', 'end: tonight'],
    ['Only 3 days left.', 'end: 3 days left'],
    ['On 14 March we plant.', '14 March'],
    ['Come on Saturday.', 'Saturday'],
    ['The sale ended on 3 March.', '3 March'],
    ['Delivered by 12 March.', '12 March'],
    ['The last day is 17 March.', 'end: 17 March'],
    ['Our final day: 17 March.', 'end: 17 March'],
    ['Another day, 17 March.', '17 March'],
    ['The midnight deadline is near.', 'end: midnight'],
    ['Sign up by Friday, 13 March.', 'end: Friday, 13 March'],
    ['By train on 12 March.', '12 March'],
    ['Tomorrow is the closing date.', 'end: Tomorrow'],
    ['It closed for good, and 3 days remain.', '3 days remain'],
    ['5 days left.', 'end: 5 days left'],
    ['By now, everyone knows. On 12 March we begin.', '12 March'],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });
});

it('comes to an end on a long text, which reading every pair of words would not', () => {
  const text = 'until by before 17 the deadline 3 '.repeat(16_000);
  expect(Array.isArray(timesIn(text, tokensIn(text)))).toBe(true);
});
