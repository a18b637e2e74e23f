import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { plainValue, type ScalarValue, spanIn, type Value } from '../../src/model/index.js';
import { readYaml } from '../../src/parse/yaml.js';

/** All scalars with a passage, as `[value, words as they stand in the file]`. */
function texts(value: Value | undefined, source: string): [string, string[]][] {
  if (value === undefined) return [];
  if (value.type === 'list') return value.items.flatMap((item) => texts(item, source));
  if (value.type === 'map') return value.entries.flatMap((entry) => texts(entry.value, source));
  return value.passage === undefined ? [] : [[value.passage.text, wordsOf(value, source)]];
}

function wordsOf({ passage, value }: ScalarValue, source: string): string[] {
  return [...String(value).matchAll(/\S+/g)].map((word) => {
    const span =
      passage === undefined ? { start: 0, end: 0 } : spanIn(passage, word.index, word.index + word[0].length);
    return source.slice(span.start, span.end);
  });
}

function read(source: string): Value | undefined {
  const result = readYaml(source, 'a.yaml');
  if ('fatal' in result) throw new Error(result.fatal.message);
  return result.value;
}

function fatalOf(source: string): { message: string; words: string } {
  const result = readYaml(source, 'a.yaml');
  if (!('fatal' in result)) throw new Error('It was read.');
  const { message, span } = result.fatal;
  return { message, words: source.slice(span.start, span.end) };
}

describe('keys', () => {
  it('are words as they are written, also where they look like numbers', () => {
    const value = read('1: a\n"two": b\n3.50: c\ntrue: d\n');
    expect(value?.type === 'map' ? value.entries.map(({ key }) => key.value) : []).toEqual([
      '1',
      'two',
      '3.50',
      'true',
    ]);
  });

  it.each([
    ['? [a, b]\n: c\n', 'A key must be a plain word.', '[a, b]'],
    ['? \n: c\n', 'A key must be a plain word.', undefined],
    ['a: {<<: 1}\n', 'Merge keys (`<<`) are not supported. Write the keys out.', '<<'],
  ])('that are no words are refused: %j', (source, message, words) => {
    const fatal = fatalOf(source);
    expect(fatal.message).toBe(message);
    if (words !== undefined) expect(fatal.words).toBe(words);
  });
});

describe('readYaml', () => {
  it('knows where every key and value stands, comments left out', () => {
    const source = 'a: hello world  # no part of it\nb: {c: [1, y z], d: 2026-03-03}\n';
    const value = read(source);
    const keys =
      value?.type === 'map' ? value.entries.map(({ key }) => source.slice(key.span.start, key.span.end)) : [];
    expect(keys).toEqual(['a', 'b']);
    expect(
      value?.type === 'map'
        ? value.entries.map((entry) => source.slice(entry.value.span.start, entry.value.span.end))
        : [],
    ).toEqual(['hello world', '{c: [1, y z], d: 2026-03-03}']);
    expect(value === undefined ? undefined : plainValue(value)).toEqual({
      a: 'hello world',
      b: { c: [1, 'y z'], d: '2026-03-03' },
    });
  });

  it('is YAML 1.2: on, off and no are words, dates are texts', () => {
    const value = read('on: off\nno: yes\nday: 2026-03-03\n');
    expect(value === undefined ? undefined : plainValue(value)).toEqual({ on: 'off', no: 'yes', day: '2026-03-03' });
  });

  it.each([
    ['escapes', 'a: "q\\u00e9 \\"x\\" two"', ['q\\u00e9', '\\"x\\"', 'two']],
    ['an escaped line end', 'a: "one \\\n    two"', ['one', 'two']],
    ['folded quotes', 'a: "one\n  two\n\n  three"', ['one', 'two', 'three']],
    ['single quotes', "a: 'it''s ok'", ["it''s", 'ok']],
    ['a plain text over lines', 'a: one\n  two three\n', ['one', 'two', 'three']],
    [
      'a literal block with inner indentation',
      'a: |\n   one two\n     three\n\n   four\n',
      ['one', 'two', 'three', 'four'],
    ],
    ['a folded block', 'a: >-\n  one\n  two\n\n\n  three\n    four\n  five\n', ['one', 'two', 'three', 'four', 'five']],
    ['a block after CRLF', 'a: |\r\n  one\r\n  two\r\n', ['one', 'two']],
    ['lone CR as line ends', 'b: 1\ra: one two\r', ['one', 'two']],
    ['an escaped character outside the first plane', 'a: "\\U0001F600 two"', ['\\U0001F600', 'two']],
  ])('finds the words of %s', (_name, source, words) => {
    expect(texts(read(source), source).map(([, found]) => found)).toEqual([words]);
  });

  it('finds the words of any text that the package itself writes', () => {
    const word = fc.stringMatching(/^[a-zäß😀]{1,6}$/u);
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '  ', '\n', '\n\n', '\n  ')), { minLength: 1, maxLength: 12 })
      .map((parts) =>
        parts
          .map(([one, gap]) => one + gap)
          .join('')
          .trim(),
      );
    const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), style, (values, defaultStringType) => {
        const source = stringify({ deep: { list: values } }, { defaultStringType, lineWidth: 30 } as never);
        const found = texts(read(source), source);
        expect(found.map(([value]) => value.trim())).toEqual(values.map((value) => value.trim()));
        // The package may break a long word with a backslash at the line end.
        for (const [value, words] of found)
          expect(words.map((one) => one.replace(/\\\n\s*/g, ''))).toEqual(
            value.split(/\s+/).filter((one) => one !== ''),
          );
      }),
    );
  });

  it.each([
    ['a merge tag at the start', 'subject: {{ name }}\n', '{{ name }}', 'quotes'],
    ['a merge tag at the start, more behind it', 'subject: {{ name }}, hi\n', '{{ name }}, hi', 'quotes'],
    ['a Mailchimp tag at the start', 'subject: *|FNAME|*, hi\n', '*|FNAME|*, hi', 'quotes'],
    ['a Salesforce tag at the start', 'subject: %%First%% hi\n', '%%First%% hi', 'quotes'],
    ['a key that is there twice', 'a: 1\nb: 2\na: 3\n', 'a', 'second time'],
    ['two documents', 'a: 1\n---\nb: 2\n', '---', 'several YAML documents'],
    ['merge keys', '<<: {a: 1}\n', '<<', 'Merge keys'],
    ['a tab', 'a:\n\t- x\n', '\t', 'tab'],
    ['an alias of nothing', 'a: *b\n', '*b', 'anchor'],
    ['an alias of itself', 'a: &x [*x]\n', '[*x]', 'contains itself'],
    ['two colons', 'a: b: c\n', 'b', 'second colon'],
    ['a list that is never closed', 'x: [a, b\ny: 2\n', '[', 'no `]` closes it'],
    ['an open list, more wrong behind it', 'x: [a\n  b: 2\n', '[', 'no `]` closes it'],
    ['a group that is never closed', 'x: {a: 1\ny: 2\n', '{', 'no `}` closes it'],
    ['a quote that is never closed', 'x: 1\ny: "abc\nz: 2\n', '"', 'never closed'],
    ['a line that is indented for no reason', 'a: 1\n b: 2\n', '1', 'Indent both alike'],
  ])('says what to do about %s', (_name, source, words, says) => {
    const fatal = fatalOf(source);
    expect(fatal.words).toBe(words);
    expect(fatal.message).toContain(says);
  });

  it('refuses texts that expand, nest or repeat without end', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdef'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[index]}`).join()}]`),
    ].join('\n');
    expect(fatalOf(bomb).message).toContain('repeat too many values');
    expect(fatalOf('['.repeat(100_000)).message).toContain('too deeply nested');
    expect(fatalOf('- '.repeat(100_000)).message).toContain('too deeply nested');
    expect(fatalOf(`a: [${'1,'.repeat(200_000)}]`).message).toContain('too large');
  });

  it('reads what people write in great number', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(read(keys)?.type).toBe('map');
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '&x ',
      '*x',
      '!',
      '|',
      '>',
      '#',
      '%',
      '\t',
      '\r',
      '{{',
      '---',
      '...',
      '?',
      '\\',
      '\0',
      '\ud800',
      '@',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void readYaml(pieces.join(''), 'a.yaml')),
      { numRuns: 500 },
    );
  });
});
