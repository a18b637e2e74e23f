/** The list of accepted findings: read with the place of each entry, refused with the place of the mistake, written in order. */
import { describe, expect, it } from 'vitest';
import { readBaseline, writeBaseline } from '../../src/parse/baseline.js';

const read = (text: string) => readBaseline({ path: 'list.json', text });
const ENTRY = { rule: 'shouting', path: 'a.md', fingerprint: 'f1' };

describe('the list of accepted findings', () => {
  it('is read with the place of each entry', () => {
    const text = JSON.stringify([ENTRY, { ...ENTRY, path: 'b[1].md', excerpt: 'a "{quoted}" word', owner: 'Ana' }]);
    const result = read(text);
    const entries = 'entries' in result ? result.entries : [];
    expect(entries.map(({ path, excerpt }) => [path, excerpt])).toEqual([
      ['a.md', ''],
      ['b[1].md', 'a "{quoted}" word'],
    ]);
    expect(entries.map(({ span }) => JSON.parse(text.slice(span?.start, span?.end)).path)).toEqual(['a.md', 'b[1].md']);
  });

  it.each([
    ['[', 'This is not valid JSON. Mend it', '['],
    ['{}', 'This must be a list of accepted findings. Mend it', '{'],
    ['[{}]', 'This entry has no `rule`.', '{}'],
    ['[ null ]', 'An entry must be a group with `rule`, `path` and `fingerprint`.', 'null'],
    ['[["a", {}], 1]', 'An entry must be a group with `rule`, `path` and `fingerprint`.', '["a", {}]'],
    [JSON.stringify([ENTRY, 'x']), 'An entry must be a group', '"x"'],
    [
      JSON.stringify([{ ...ENTRY, line: '1' }]),
      'The key `line` means nothing here. Known here: rule, path,',
      undefined,
    ],
    [JSON.stringify([{ ...ENTRY, path: 1 }]), '`path` must be a text.', undefined],
    [
      JSON.stringify([{ ...ENTRY, expires: 'soon' }]),
      '`expires` must be a day such as 2026-12-31, and it is "soon".',
      undefined,
    ],
    [JSON.stringify([{ ...ENTRY, expires: '2026-02-30' }]), 'and it is "2026-02-30"', undefined],
    [JSON.stringify([{ ...ENTRY, expires: '2026-13-01' }]), 'and it is "2026-13-01"', undefined],
  ])('is refused with the place of the mistake: %s', (text, problem, words) => {
    const result = read(text);
    expect('problem' in result ? result.problem : 'read').toContain(problem);
    const span = 'problem' in result ? result.span : { start: 0, end: 0 };
    expect(text.slice(span.start, span.end)).toBe(words ?? text.slice(1, -1));
  });

  it('is written in order of path, rule, words and fingerprint, and read back as it was', () => {
    const entries = [
      { ...ENTRY, path: 'b.md', excerpt: '' },
      { ...ENTRY, excerpt: 'b', fingerprint: 'f3' },
      { ...ENTRY, excerpt: 'b', fingerprint: 'f2', reason: 'Agreed with Ben.', expires: '2026-12-31' },
      { ...ENTRY, excerpt: 'a' },
      { ...ENTRY, excerpt: 'a' },
    ];
    const result = read(writeBaseline(entries));
    const back = 'entries' in result ? result.entries.map(({ span: _, ...rest }) => rest) : [];
    expect(back.map(({ path, excerpt, fingerprint }) => `${path} ${excerpt} ${fingerprint}`)).toEqual([
      'a.md a f1',
      'a.md a f1',
      'a.md b f2',
      'a.md b f3',
      'b.md  f1',
    ]);
    expect(back).toContainEqual(entries[2]);
  });
});
