/** The language of patterns: what it says, what it refuses, and that it cannot run away. */
import { describe, expect, it } from 'vitest';
import { readClasses } from '../../src/lexicons/compile.js';
import { Automaton } from '../../src/text/automaton.js';
import { layOut } from '../../src/text/automaton-builder.js';
import { inflectionsOf } from '../../src/text/inflect.js';
import { PatternError, readPattern } from '../../src/text/pattern.js';
import { tableOf } from '../../src/text/word-table.js';

const CLASSES = { reply: ['~reply/~answer', 'call back'], none: [] as string[] };
const classes = readClasses({ reply: CLASSES.reply, number: ['{digits}', 'two/three'] });

/** The words that a pattern finds in one sentence: for each place where it begins the longest. */
function finds(pattern: string, text: string): string[] {
  const read = readPattern(pattern, classes);
  const known = new Set<string>();
  JSON.stringify(read, (key, value) => {
    if (key === 'words') for (const word of value as string[]) known.add(word);
    return value;
  });
  const words = new Map([...known].map((word, index) => [word, index + 1]));
  const table = tableOf(text, words);
  const hits = new Automaton(layOut([read], words)).find(table, 0, table.tokens.length);
  return hits.map(({ from, to }) => text.slice(table.tokens[from]?.start, table.tokens[to - 1]?.end));
}

describe('patterns', () => {
  it.each([
    ['words', 'your reply', 'We await YOUR reply', ['YOUR reply']],
    ['words across white space, emphasis marks and quotes', 'last chance', 'last \n *chance*', ['last \n *chance']],
    ['alternatives', '(call|write to) (me|us)', 'call us, write to me, write us', ['call us', 'write to me']],
    ['single words side by side', 'call/phone me', 'phone me or call me', ['phone me', 'call me']],
    ['an optional word', 'a (gentle)? nudge', 'a nudge, a gentle nudge', ['a nudge', 'a gentle nudge']],
    ['a gap of three words', 'waiting ... reply', 'waiting for your quick reply', ['waiting for your quick reply']],
    ['a gap that is too wide', 'waiting ...2 reply', 'waiting for your quick reply', []],
    ['a gap of none', 'waiting ...2 reply', 'waiting reply', ['waiting reply']],
    ['a word class', 'your {reply}', 'your answers, your call back', ['your answers', 'your call back']],
    [
      'a class within a class of numbers',
      'only {number} left',
      'only 3 left, only two left',
      ['only 3 left', 'only two left'],
    ],
    ['any word', 'so {any} left', 'so little left', ['so little left']],
    ['digits, currency, percent, clock', '{currency} {digits}', 'for $5 only', ['$5']],
    ['percent', '{digits} {percent-sign}', 'save 20% today', ['20%']],
    ['clock', 'at {clock}', 'ends at 09:30', ['at 09:30']],
    ['a merge tag', 'hey {tag}', 'hey \uFFFC', ['hey \uFFFC']],
    ['inflection', '~forget (me|us)', 'forgot us, forgetting me', ['forgot us', 'forgetting me']],
    ['contractions', "don't wait", 'do not wait; don’t wait; dont wait', ['do not wait', 'don’t wait', 'dont wait']],
    ['the beginning of a clause', '^ hurry', 'well, hurry: you hurry', ['hurry']],
    ['the beginning of a sentence', '^^ hurry', 'well, hurry', []],
    ['the end of a clause', 'now $', 'now, and now again', ['now']],
    ['the end of a sentence', 'now $$', 'now, and now', ['now']],
    ['a question', 'waiting $?', 'still waiting?', ['waiting']],
    ['no question', 'waiting $?', 'still waiting.', []],
    ['the longest end', 'come ({any})? ({any})?', 'come with us', ['come with us']],
  ])('%s', (_, pattern, text, expected) => {
    expect(finds(pattern, text)).toEqual(expected);
  });

  it('never reach over the end of a thought', () => {
    expect(finds('act now', 'we act. now and then')).toEqual([]);
    expect(finds('act now', 'we act, now and then')).toEqual(['act, now']);
  });

  it.each([
    ['', 'This pattern is empty.', 0, 0],
    ['a (b|c', 'This bracket is not closed.', 2, 3],
    ['a )', '`)` has no place here.', 2, 3],
    ['a | | b', 'An alternative is empty.', 4, 5],
    ['? a', '`?` has no place here.', 0, 1],
    ['a/', 'Something is missing at the end.', 2, 2],
    ['say {replay}', 'There is no word class {replay}. Did you mean {reply}?', 4, 12],
    ['a ...0 b', 'A gap may be 1 to 12 words long.', 2, 6],
    ['a ...13 b', 'A gap may be 1 to 12 words long.', 2, 7],
    ['a } b', '`}` has no place here.', 2, 3],
    ['a !! b', '`!!` is no word.', 2, 4],
    ['(a)? ...3', 'Everything in this pattern is optional, so that it stands for no words too.', 0, 9],
    ['^', 'Everything in this pattern is optional, so that it stands for no words too.', 0, 1],
  ])('refuses %j', (pattern, message, start, end) => {
    let error: unknown;
    try {
      readPattern(pattern, classes);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(PatternError);
    const { message: said, start: from, end: to } = error as PatternError;
    expect({ said, from, to }).toEqual({ said: message, from: start, to: end });
  });

  it('refuses what could grow too large, before it does', () => {
    const refused = (pattern: string, texts: Record<string, string[]> = {}): string => {
      try {
        readPattern(pattern, readClasses(texts));
      } catch (error) {
        if (error instanceof PatternError) return error.message;
        throw error;
      }
      return 'read';
    };
    expect(refused('a '.repeat(3000))).toContain('letters');
    expect(refused(`${'('.repeat(1000)}a`)).toContain('20 deep');
    expect(refused(`a ${'...12 '.repeat(8)} b`)).toContain('can run over 98 words');
    expect(refused(Array.from({ length: 300 }, (_, n) => `a${String.fromCharCode(97 + (n % 26))} b`).join('|'))).toBe(
      'read',
    );
    // Each class is ten of the one before: ten thousand million words, were it written out.
    const laughs = Object.fromEntries(
      Array.from({ length: 10 }, (_, n) => [
        `c${n}`,
        [
          n === 0
            ? 'ha ho'
            : Array(10)
                .fill(`{c${n - 1}}`)
                .join('|'),
        ],
      ]),
    );
    expect(refused('{c9}', laughs)).toContain('words and alternatives');
    expect(refused('{a}', { a: ['x {b}'], b: ['{a} y'] })).toContain('is made of itself');
  });
});

describe('inflectionsOf', () => {
  it.each([
    ['reply', ['replied', 'replies', 'reply', 'replying']],
    ['save', ['save', 'saved', 'saves', 'saving']],
    ['miss', ['miss', 'missed', 'misses', 'missing']],
    ['agree', ['agree', 'agreed', 'agreeing', 'agrees']],
    ['forget', ['forget', 'forgets', 'forgetting', 'forgot', 'forgotten']],
    ['tell', ['tell', 'telling', 'tells', 'told']],
    ['die', ['die', 'died', 'dies', 'dying']],
    ['lie', ['lie', 'lied', 'lies', 'lying']],
    ['play', ['play', 'played', 'playing', 'plays']],
    ['watch', ['watch', 'watched', 'watches', 'watching']],
  ])('%s', (word, forms) => {
    expect([...inflectionsOf(word)].sort()).toEqual(forms);
  });
});

describe('tableOf', () => {
  const words = new Map(['quickly', 'before', 'reply', 'now'].map((word, index) => [word, index + 1]));

  it('takes words apart that lost the space between them, where both are known', () => {
    const text = 'Answer quicklybefore noon';
    const table = tableOf(text, words);
    expect(table.tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Answer',
      'quickly',
      'before',
      'noon',
    ]);
    expect([...table.ids]).toEqual([0, 1, 2, 0]);
  });

  it('leaves other long words alone', () => {
    expect(tableOf('quicklybeforehand', words).tokens.length).toBe(1);
  });

  it('sees question marks behind a token', () => {
    const table = tableOf('now?! reply. now', words);
    expect([0, 1, 2].map((token) => table.asksAfter(token))).toEqual([true, false, false]);
  });
});
