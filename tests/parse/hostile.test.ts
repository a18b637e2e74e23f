// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Braze writes its tags like that.
/** Input that is meant to do harm: each file is refused or read, and the rest of the project is linted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/lint-texts.js';
import { plainPassage, type Template } from '../../src/model/index.js';
import { splitFrontMatter } from '../../src/parse/front-matter.js';
import { refusalOf } from '../../src/parse/markdown-limits.js';
import { scanTags } from '../../src/parse/merge-tags/scan.js';
import { readTags } from '../../src/parse/merge-tags.js';
import { readYaml } from '../../src/parse/yaml.js';

const mail = (body: string) => `---\nsubject: Hello\n---\n${body}`;
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** What is said about a file beside a good one, which must be linted all the same. */
function fatalOf(name: string, text: string): { message: string; words: string } {
  const files = { 'good.md': mail('Hello.'), [name]: text };
  const { fatals, findings } = lintFiles(files);
  expect(findings.filter(({ span }) => span.file === 'good.md').map(({ rule }) => rule)).toContain('missing-preheader');
  expect(fatals).toHaveLength(1);
  const [fatal] = fatals;
  expect(fatal?.span.file).toBe(name);
  return { message: fatal?.message ?? '', words: text.slice(fatal?.span.start, fatal?.span.end) };
}

describe('a mail that the Markdown parser would not get through', () => {
  it.each<[string, string, string]>([
    ['brackets', '[a]['.repeat(50_000), 'too large'],
    ['emphasis', '**_'.repeat(33_000), 'too large'],
    ['images', '![['.repeat(20_000), 'too large'],
    ['comments that never end', `x ${'<!-- a '.repeat(20_000)}`, 'too large'],
    ['backticks of all lengths', lines(900, (i) => '`'.repeat(i + 1)).replaceAll('\n', ' '), 'too large'],
    ['underscores', 'a_b__c '.repeat(40_000), 'too large'],
    ['many paragraphs of brackets', `${'[a]['.repeat(400)}\n\n`.repeat(40), 'too large'],
    ['lists in lists', '- '.repeat(5_000), 'too deeply nested'],
    ['lists in lists, line by line', lines(1_000, (i) => `${' '.repeat(i * 2)}- a`), 'too deeply nested'],
    ['quotes in quotes', '>'.repeat(20_000), 'too deeply nested'],
    ['numbered lists', '1. '.repeat(50), 'too deeply nested'],
    ['entities', '&amp; '.repeat(60_000), 'written as `&…;`'],
    ['backslashes', '\\a'.repeat(60_000), 'behind a backslash'],
    ['merge tags', '%%a'.repeat(150_000), 'too many merge tags'],
    ['lines', '\n'.repeat(100_000), 'too large'],
    ['old line ends', 'a\r'.repeat(30_000), 'too large'],
  ])('is refused: %s', (_name, body, reason) => {
    expect(fatalOf('bad.md', mail(body)).message).toContain(reason);
  });

  it('is refused where it is written in a step, without the rest of the cadence', () => {
    const files = { 'c.yaml': `segment: x\nsteps:\n  - {day: 0, subject: Hello, body: "${'[a] '.repeat(3_000)}"}\n` };
    const { findings, campaign } = lintFiles(files);
    expect(findings.filter(({ rule }) => rule === 'invalid-value').map(({ message }) => message)).toEqual([
      'This text is too large to read: it holds too many brackets and marks of emphasis.',
    ]);
    expect(campaign.templates.map(({ body }) => body.source)).toEqual(['']);
  });

  it.each([
    [
      'a long letter',
      'Hello there, this is a *long* letter with [a link](https://northtrail.example) in it.\n\n'.repeat(900),
    ],
    [
      'a large table of HTML',
      `<table>\n${'<tr><td style="a_b: c"><a href="https://northtrail.example/?utm_source=a&utm_medium=b">x</a></td></tr>\n'.repeat(3_000)}</table>`,
    ],
    ['lists in lists as people write them', '- a\n  - b\n    - c\n      - d\n        > e\n\n'.repeat(200)],
    ['code', '`a` and `b`, then ``c``.\n'.repeat(150)],
    ['a letter full of merge tags', 'Hello {{ name }}, {% if a %}yes{% endif %}.\n\n'.repeat(5_000)],
  ])('is read: %s', (_name, body) => expect(refusalOf(body)).toBeUndefined());
});

describe('a file of YAML that is up to no good', () => {
  it.each<[string, string, string, string]>([
    ['brackets in brackets', `steps: ${'['.repeat(100_000)}`, 'too deeply nested', '['],
    ['groups in groups', `steps: ${'{a: '.repeat(50_000)}`, 'too deeply nested', '{'],
    ['lists in lists', `steps:\n${'- '.repeat(20_000)}`, 'too deeply nested', '-'],
    ['too many values', `steps: [${'a,'.repeat(160_000)}]`, 'too large', 's'],
    ['too many steps', `steps: [${'{wait: 1d},'.repeat(8_001)}]`, 'more than 8,000 steps', '{wait: 1d}'],
    [
      'too many steps in branches',
      `steps: [${'{branch: [{if: {a: b}, steps: [{wait: 1d}, {wait: 2d}]}, {else: [{wait: 3d}]}]},'.repeat(1_400)}]`,
      'more than 8,000 steps',
      '{',
    ],
    ['an alias within itself', 'a: &a [*a]\nsteps: []\n', 'contains itself', '[*a]'],
    ['a key twice', 'segment: x\nsteps: []\nsegment: y\n', 'a second time', 'segment'],
    ['several documents', 'steps: []\n---\nsteps: []\n', 'several YAML documents', '---'],
    ['a merge key', 'a: &a {b: 1}\n<<: *a\nsteps: []\n', 'Merge keys', '<<'],
    [
      'a merge tag without quotes',
      'steps:\n  - subject: {{ first_name }}\n',
      'must stand in quotes',
      '{{ first_name }}',
    ],
    ['an alias to nothing', 'steps: *nowhere\n', 'not in this file', '*nowhere'],
  ])('is refused: %s', (_name, text, reason, words) => {
    const found = fatalOf('bad.yaml', text);
    expect(found.message).toContain(reason);
    expect(found.words.startsWith(words)).toBe(true);
  });

  it('is refused: aliases that repeat each other without end', () => {
    const levels = 'bcdefghij'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`);
    expect(
      fatalOf('bad.yaml', `a: &a [x, x, x, x, x, x, x, x, x]\n${levels.join('\n')}\nsteps: *j\n`).message,
    ).toContain('repeat too many values');
  });
});

describe('front matter that is up to no good', () => {
  it.each<[string, string, string]>([
    ['code', '---js\n{ subject: process.exit(3) }\n---\nHello', 'must be YAML'],
    ['code in another language', '---coffee\nsubject: x\n---\nHello', 'must be YAML'],
    ['no end', '---\nsubject: Hello\n\nHello', 'never ends'],
    ['a merge tag without quotes', '---\nsubject: {{ first_name }}, hello\n---\n', 'must stand in quotes'],
    ['a merge tag of Mailchimp', '---\nsubject: *|FNAME|*, hello\n---\n', 'must stand in quotes'],
    ['a merge tag of Salesforce', '---\nsubject: %%FirstName%%, hello\n---\n', 'must stand in quotes'],
    ['a key twice', '---\nsubject: a\nsubject: b\n---\n', 'a second time'],
  ])('is refused: %s', (_name, text, reason) => expect(fatalOf('bad.md', text).message).toContain(reason));
});

describe('files with nothing or with strange letters in them', () => {
  it.each(['', '\n', '---\n---\n', ' ', '\ufeff'])('are passed by: %j', (text) => {
    const { fatals, findings, unknown } = lintFiles({ 'a.md': text, 'b.yaml': text.replaceAll('-', '#') });
    expect({ fatals, findings }).toEqual({ fatals: [], findings: [] });
    expect(unknown.map(({ file }) => file)).toEqual(['a.md', 'b.yaml']);
  });

  it('are read, control characters and all', () => {
    const { fatals, campaign } = lintFiles({ 'a.md': mail('\u0000Hi\u001b[31m\u202e there\u0007') });
    expect(fatals).toEqual([]);
    expect(campaign.templates[0]?.body.blocks).toHaveLength(1);
  });
});

/** Pieces of all the languages that meet in a mail. */
const pieces = fc.constantFrom(
  ...[
    '{{ a }}',
    '{{',
    '}}',
    '{%',
    '%}',
    '{% if a %}',
    '{% else %}',
    '{% endif %}',
    '{{#if a}}',
    '{{/if}}',
    '{#',
    '#}',
    '{% raw %}',
    '{% endraw %}',
    '{% comment %}',
    '{% endcomment %}',
    'endcomment',
    '{{!--',
    '--}}',
    '{dynamiccontent=a}',
    '{/dynamiccontent}',
    '*|A|*',
    '*|IF:A|*',
    '*|',
    '|*',
    '%%a%%',
  ],
  ...[
    '%%[',
    ']%%',
    '%%=',
    '=%%',
    '{a',
    '${a}',
    '[',
    '](',
    ')',
    '![',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '<',
    '>',
    '<!--',
    '-->',
    '<a href="',
    '<p>',
    '</p>',
    '<img alt=""',
    '&amp;',
  ],
  ...[
    '&#0;',
    '&',
    '\\',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    '    ',
    '- ',
    '> ',
    '1. ',
    '# ',
    '---\n',
    '---',
    ': ',
    '"',
    "'",
    '|',
    '>-',
    '&a ',
    '*a',
    '\ufeff',
    '\u0000',
    '\ufffc',
    '😀',
    '\ud800',
    'word',
    ' ',
    'https://a.example/b',
  ],
);
const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

const isInside = (text: string, { start, end }: { start: number; end: number }): boolean =>
  0 <= start && start <= end && end <= text.length;

function spansOf(template: Template): { start: number; end: number }[] {
  const { body, mergeTags, tagProblems, subjects } = template;
  return [
    body.span,
    ...body.links.flatMap(({ span, target }) => [span, target.span]),
    ...[...body.images, ...body.comments, ...mergeTags, ...tagProblems, ...subjects].map(({ span }) => span),
    ...body.blocks.flatMap(({ passage }) =>
      passage.pieces.map(({ from, width }) => ({ start: from, end: from + width })),
    ),
  ];
}

describe('merge tags without end', () => {
  it.each([
    ['{% raw %}', 'endraw'],
    ['{% comment %}', 'endcomment'],
    ['{% comment %}{% raw %}', '%}'],
    ['{% comment', '%}'],
    ['{% endraw', ''],
    ['{% raw %}{% endcomment %}', 'endraw'],
    ['{#', ''],
    ['{# ', '#'],
    ['{{!--', '--'],
    ['{{! {{', '}}'],
    ['{{~!-- ', '--~'],
    ['{dynamiccontent=a}', '{/dynamiccontent'],
    ['%%[', ']%'],
  ])('are passed over once: %s … %s', (piece, end) => {
    const time = (times: number): number => {
      const text = piece.repeat(times) + end;
      const began = performance.now();
      scanTags(text);
      return performance.now() - began;
    };
    time(1_000);
    expect(time(60_000)).toBeLessThan(2_000);
  });
});

describe('any text', () => {
  it('is read as a mail without breaking down, with places inside the file', () => {
    fc.assert(
      fc.property(soup, soup, (matter, body) => {
        const text = `---\nsubject: ${JSON.stringify(matter)}\n---\n${body}`;
        const { campaign, fatals, findings } = lintFiles({ 'a.md': text });
        const source = text.replace(/^\ufeff/, '');
        for (const span of [...campaign.templates.flatMap(spansOf), ...[...fatals, ...findings].map((one) => one.span)])
          expect(isInside(source, span)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is split and read as YAML without breaking down, with places inside the text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const split = splitFrontMatter(text, 'a.md');
        if ('fatal' in split) expect(isInside(text, split.fatal.span)).toBe(true);
        else if (split.matter !== undefined) expect(split.matter.bodyStart).toBeLessThanOrEqual(text.length);
        const read = readYaml(text, 'a.yaml');
        const span = 'fatal' in read ? read.fatal.span : read.value?.span;
        if (span !== undefined && text !== '') expect(isInside(text, span)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has merge tags that say what stands at their place', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { tags, places } = readTags(plainPassage(text, 'a.md', 0));
        for (const { raw, span } of tags) expect(text.slice(span.start, span.end)).toBe(raw);
        for (const [index, place] of places.entries())
          expect(place.start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});
