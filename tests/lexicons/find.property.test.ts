/** What holds for the search whatever the text: it ends, it stays inside, and nothing depends on order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon, openLexicon } from '../../src/lexicons/compile.js';
import { source } from '../../src/lexicons/en.generated.js';
import { phrasesIn } from '../../src/lexicons/find.js';
import { type Block, plainPassage } from '../../src/model/index.js';
import { PatternError, readPattern } from '../../src/text/pattern.js';
import { sentencesIn } from '../../src/text/sentences.js';
import { tokensIn } from '../../src/text/tokens.js';

const lexicon = openLexicon(compileLexicon(source));
const reversed = openLexicon(compileLexicon({ classes: source.classes, entries: [...source.entries].reverse() }));
const PARTS = new Set(['body'] as const);

const WORDS = [...lexicon.words.keys()];
const SEPARATORS = [
  ' ',
  '  ',
  ', ',
  '. ',
  '! ',
  '? ',
  '\n',
  '\n\n',
  ' — ',
  '"',
  '“',
  '”',
  "'",
  '\u200B',
  '\u00AD',
  '',
  '…',
  ' 🎉 ',
  '\uFFFC',
];

/** Text made of the words that patterns know, of separators, and of anything at all. */
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 40 },
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(...SEPARATORS), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, at) => word + (gaps[at] ?? '')).join('')),
  );

/** Characters that are another length in plain letters, or in lower case. */
const styled = fc
  .array(fc.constantFrom(...'\'’İŉﬁ℀½㎏ßſ𝗔🅰aT1:" .', 'e\u0301', '\u0345', '\u200B', '\u0332', "n't", '\uD800'), {
    maxLength: 12,
  })
  .map((all) => all.join(''));

function blockOf(written: string): Block {
  return { role: 'paragraph', passage: plainPassage(written, 'a', 0), quoted: false, sentences: sentencesIn(written) };
}

function found(written: string, which = lexicon) {
  return [...phrasesIn({ block: blockOf(written), parts: PARTS }, which)].map(
    ([rule, { start, end, text: words }]) => ({
      rule,
      start,
      end,
      words,
    }),
  );
}

describe('tokens', () => {
  it('stand in the text, in order, and are never empty', () => {
    fc.assert(
      fc.property(fc.oneof(text, styled, fc.string({ unit: 'binary' })), (written) => {
        // One character may have become several words (`℀`): they share its place.
        let last = { start: 0, end: 0 };
        for (const { word, start, end } of tokensIn(written)) {
          expect(word).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(last.start);
          expect(end).toBeGreaterThanOrEqual(last.end);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          last = { start, end };
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('phrases', () => {
  it('stand in one sentence each, one for each rule', () => {
    fc.assert(
      fc.property(text, (written) => {
        const seen = new Set<string>();
        for (const { rule, start, end, words } of found(written)) {
          expect(written.slice(start, end)).toBe(words);
          const sentence = sentencesIn(written).findIndex((one) => one.start <= start && end <= one.end);
          expect(sentence).toBeGreaterThanOrEqual(0);
          expect(seen.has(`${sentence} ${rule}`)).toBe(false);
          seen.add(`${sentence} ${rule}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order of the entries, nor on what was searched before', () => {
    fc.assert(
      fc.property(text, text, (written, other) => {
        const first = found(written);
        found(other);
        expect(found(written)).toEqual(first);
        const byPlace = (list: typeof first) => list.map(({ rule, start, end }) => `${start} ${end} ${rule}`).sort();
        expect(byPlace(found(written, reversed))).toEqual(byPlace(first));
      }),
      { numRuns: 200 },
    );
  });

  it('do not change with case and white space', () => {
    const plain = fc.array(fc.constantFrom(...WORDS.filter((word) => /^[a-z]+$/.test(word))), { maxLength: 25 });
    fc.assert(
      fc.property(plain, (words) => {
        const rules = (written: string) =>
          found(written)
            .map(({ rule }) => rule)
            .sort();
        expect(rules(words.join('  \n'))).toEqual(rules(words.join(' ')));
      }),
      { numRuns: 200 },
    );
  });
});

describe('patterns', () => {
  it('are read or refused, whatever is written', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '|',
      '/',
      '?',
      '^',
      '^^',
      '$',
      '$$',
      '$?',
      '...',
      '...5',
      '{any}',
      '{x}',
      'word',
      '~go',
      ' ',
      "don't",
    );
    const classes = { names: () => [], find: () => undefined };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 20 }).map((all) => all.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (pattern) => {
          try {
            readPattern(pattern, classes);
          } catch (error) {
            expect(error).toBeInstanceOf(PatternError);
            const { start, end } = error as PatternError;
            expect(0 <= start && start <= end && end <= Math.max(pattern.length, 40)).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a long text', () => {
  it.each([
    ['one word', 'you '],
    ['pattern words', `${WORDS.slice(0, 60).join(' ')} `],
    ['quotations', '"act now" '],
    ['no spaces', 'lastchancehurry'],
    ['marks', '.!?,"'],
    ['invisible letters', 'h\u200Bu\u0332r\u0301r\u00ADy'],
  ])('comes to an end, with what stands behind it found as if it stood alone: %s', (_, unit) => {
    const last = 'Hurry, this is your last chance!';
    const alone = found(last);
    expect(alone.length).toBeGreaterThan(0);
    // Were it quadratic, this would run into the time limit of every test.
    const before = `${unit.repeat(Math.ceil(160_000 / unit.length))}\n\n`;
    const behind = found(before + last).filter(({ start }) => start >= before.length);
    expect(
      behind.map(({ start, end, ...rest }) => ({ ...rest, start: start - before.length, end: end - before.length })),
    ).toEqual(alone);
  });
});
