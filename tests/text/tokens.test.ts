/** Words as phrases meet them, with exact places in the original. */
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise.js';
import { Gap, tokensIn } from '../../src/text/tokens.js';

const words = (text: string): string[] => tokensIn(text).map(({ word }) => word);
const written = (text: string): string[] => tokensIn(text).map(({ start, end }) => text.slice(start, end));

describe('normalise', () => {
  it('leaves plain text alone', () => {
    expect(normalise("Don't wait, 3 left!")).toEqual({ text: "Don't wait, 3 left!", origin: undefined });
  });

  it.each([
    ['𝗔𝗰𝘁 𝗻𝗼𝘄', 'Act now'],
    ['ᴀᴄᴛ ɴᴏᴡ', 'act now'],
    ['Ｈｕｒｒｙ', 'Hurry'],
    ['🅷🆄🆁🆁🆈', 'HURRY'],
    ['hu\u00ADr\u200Bry', 'hurry'],
    ['h\u0332u\u0332r\u0332r\u0332y\u0332', 'hurry'],
    ['don’t “wait”', 'don\'t "wait"'],
    ['last‑chance', 'last-chance'],
    ['3\uFE0F\u20E3 left', '3 left'],
    ['cafe\u0301', 'café'],
    ['ﬁnal', 'final'],
  ])('turns %j into %j', (text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });

  it('knows where each letter stood', () => {
    const text = '𝗔𝗰𝘁 n\u200Bow';
    const { text: plain, origin } = normalise(text);
    expect(plain).toBe('Act now');
    expect([...(origin ?? [])]).toEqual([0, 2, 4, 6, 7, 9, 10, 11]);
  });
});

describe('tokensIn', () => {
  it.each([
    ["You haven't replied, can't you?", ['you', 'have', 'not', 'replied', 'can', 'not', 'you']],
    [
      "We've seen it's Ana's. I'd say they're, let's",
      ['we', 'have', 'seen', 'it', "'s", 'ana', "'s", 'i', "'d", 'say', 'they', 'are', 'let', 'us'],
    ],
    ['dont u wanna, pls', ['do', 'not', 'you', 'want', 'to', 'please']],
    ["Won't shan't ain't", ['will', 'not', 'shall', 'not', 'is', 'not']],
    ["n't 'tis o'clock", ["n't", 'tis', "o'clock"]],
    ['1,200 at 3.5% by 09:30 for $5', ['1,200', 'at', '3.5', '%', 'by', '09:30', 'for', '$', '5']],
    ['Hi \uFFFC!', ['hi', '\uFFFC']],
    ['take itASAP', ['take', 'it', 'asap']],
    ['NorthTrail iPhone', ['northtrail', 'iphone']],
    ['B&B and AT&T', ['b&b', 'and', 'at&t']],
    ['Größe naïve', ['größe', 'naïve']],
    ['', []],
    ['… — !!!', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps the places of the parts of a contraction', () => {
    expect(written('You haven’t replied; cannot.')).toEqual(['You', 'have', 'n’t', 'replied', 'can', 'not']);
  });

  it('keeps places through letters that are several units long', () => {
    expect(written('𝗛𝘂𝗿𝗿𝘆 𝘂𝗽 now')).toEqual(['𝗛𝘂𝗿𝗿𝘆', '𝘂𝗽', 'now']);
    expect(written('hu\u00ADrry up')).toEqual(['hu\u00ADrry', 'up']);
  });

  it('reads numbers', () => {
    expect(tokensIn('1,200 3.5 7 1,5 09:30').map(({ value }) => value)).toEqual([1200, 3.5, 7, 1.5, undefined]);
  });

  it('says what stands between', () => {
    const gaps = (text: string): Gap[] => tokensIn(text).map((token) => token.before);
    expect(gaps('a b, c. d')).toEqual([Gap.stop, Gap.none, Gap.clause, Gap.stop]);
    expect(gaps('wait... now – then; well-kept and/or "so"')).toEqual([
      Gap.stop,
      Gap.clause,
      Gap.clause,
      Gap.stop,
      Gap.none,
      Gap.none,
      Gap.none,
      Gap.none,
    ]);
  });

  it('knows quotations, and marks that are none', () => {
    const quoted = (text: string): string[] =>
      tokensIn(text)
        .filter((token) => token.quoted)
        .map(({ word }) => word);
    expect(quoted('She said “act now” twice')).toEqual(['act', 'now']);
    expect(quoted('a 15" screen, act now')).toEqual([]);
    expect(quoted('left "open, act now')).toEqual([]);
    expect(quoted('"one" and "two')).toEqual(['one']);
  });
});
