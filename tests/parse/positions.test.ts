/** Every word that is read is found again in its file, whatever stands around it. */
import { describe, expect, it } from 'vitest';
import { readCampaign } from '../../src/lint-texts.js';
import { type Block, positionAt, spanIn, TAG_MARK } from '../../src/model/index.js';

const ENDINGS = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const;

/** The words of a block as read, each with what stands in the file at its place. */
function wordsOf({ passage }: Block, text: string): [string, string][] {
  return [...passage.text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const { start, end } = spanIn(passage, index, index + word.length);
    return [word.replaceAll(TAG_MARK, '_'), text.slice(start, end)];
  });
}

function bodyOf(text: string): [string, string][][] {
  const [template] = readCampaign({ 'a.md': text }).templates;
  return (template?.body.blocks ?? []).map((block) => wordsOf(block, text.replace(/^\ufeff/, '')));
}

describe.each(ENDINGS)('with %s', (_name, ending) => {
  it.each<[string, string, [string, string][]]>([
    [
      'emphasis',
      'so **very** _nice_',
      [
        ['so', 'so'],
        ['very', 'very'],
        ['nice', 'nice'],
      ],
    ],
    ['emphasis within words', 'un**believ**able', [['unbelievable', 'un**believ**able']]],
    [
      'entities',
      'you&rsquo;re &amp; me',
      [
        ['you’re', 'you&rsquo;re'],
        ['&', '&amp;'],
        ['me', 'me'],
      ],
    ],
    [
      'escapes',
      '\\*not\\* so',
      [
        ['*not*', '\\*not\\*'],
        ['so', 'so'],
      ],
    ],
    [
      'tags',
      'Hi {{ first_name }}, you',
      [
        ['Hi', 'Hi'],
        ['_,', '{{ first_name }},'],
        ['you', 'you'],
      ],
    ],
    [
      'HTML',
      'a <b>bold</b> word',
      [
        ['a', 'a'],
        ['bold', 'bold'],
        ['word', 'word'],
      ],
    ],
    [
      'a line break',
      `one${ending}two`,
      [
        ['one', 'one'],
        ['two', 'two'],
      ],
    ],
    [
      'emoji',
      'so 😀 nice',
      [
        ['so', 'so'],
        ['😀', '😀'],
        ['nice', 'nice'],
      ],
    ],
  ])('words are found through %s', (_what, body, words) => {
    const text = ['---', 'subject: Hello', '---', '# A heading', '', body, ''].join(ending);
    for (const bom of ['', '\ufeff']) expect(bodyOf(bom + text)[1]).toEqual(words);
  });

  it('links know their text, their target and themselves', () => {
    const text = [
      '---',
      'subject: Hello',
      '---',
      'See [the **big** tent](https://northtrail.example/a "b") and [more][m].',
      '',
      '[m]: https://northtrail.example/m',
      '',
    ].join(ending);
    const links = readCampaign({ 'a.md': text }).templates[0]?.body.links ?? [];
    expect(
      links.map(({ target, span }) => [
        text.slice(target.span.start, target.span.end),
        text.slice(span.start, span.end),
      ]),
    ).toEqual([
      ['https://northtrail.example/a', '[the **big** tent](https://northtrail.example/a "b")'],
      ['https://northtrail.example/m', '[more][m]'],
    ]);
    expect(links.map((link) => link.text.text)).toEqual(['the big tent', 'more']);
  });

  it.each<[string, string[], string, string]>([
    ['plain', ['subject: one two three'], 'two', 'two'],
    ['quoted, with escapes', ['subject: "one \\u0074wo three"'], 'two', '\\u0074wo'],
    ['in single quotes', ["subject: 'it''s two'"], "it's", "it''s"],
    ['folded', ['subject: >-', '  one', '  two three'], 'two', 'two'],
    ['literal', ['subject: |', '  one two', '  three'], 'three', 'three'],
    ['in a list', ['subject: [one, "two three"]'], 'one', 'one'],
    ['over several lines', ['subject: one', '  two three'], 'two', 'two'],
  ])('a subject that is %s', (_how, matter, word, written) => {
    const text = ['---', ...matter, '---', 'Hello', ''].join(ending);
    const [subject] = readCampaign({ 'a.md': text }).templates[0]?.subjects ?? [];
    const found = subject === undefined ? [] : wordsOf(subject.block, text);
    expect(found.find(([read]) => read === word)?.[1]).toBe(written);
  });

  it('mails written in steps are found in their cadence', () => {
    const text = [
      'segment: x',
      'steps:',
      '  - day: 0',
      '    subject: News',
      '    body: |',
      '      Hi **you**,',
      '',
      '      see [the tent](https://northtrail.example/t).',
      '  - {wait: 2d, subject: "Re: News", body: "Thank \\"you\\" all"}',
      '',
    ].join(ending);
    const campaign = readCampaign({ 'c.yaml': text });
    expect(campaign.templates.flatMap(({ body }) => body.blocks.map((block) => wordsOf(block, text)))).toEqual([
      [
        ['Hi', 'Hi'],
        ['you,', 'you**,'],
      ],
      [
        ['see', 'see'],
        ['the', 'the'],
        ['tent.', 'tent](https://northtrail.example/t).'],
      ],
      [
        ['the', 'the'],
        ['tent', 'tent'],
      ],
      [
        ['Thank', 'Thank'],
        ['"you"', '\\"you\\"'],
        ['all', 'all'],
      ],
    ]);
  });

  it('lines and columns are counted as people do', () => {
    const path = 'a.md';
    const text = ['---', 'subject: Hello', '---', 'one', 'two three'].join(ending);
    expect(positionAt({ path, text }, text.indexOf('three'))).toEqual({ line: 5, column: 5 });
  });
});
