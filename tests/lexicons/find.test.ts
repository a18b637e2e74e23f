/** Phrases in whole mails: where they stand, and when they are none. */
import { describe, expect, it } from 'vitest';
import { compileLexicon, openLexicon } from '../../src/lexicons/compile.js';
import { findPhrases } from '../../src/lexicons/find.js';
import type { Entry, Part } from '../../src/lexicons/source.js';
import { readCampaign } from '../../src/testing.js';

const CLASSES = {
  negator: ['not/never/no'],
  'not-negated': ['~miss/only'],
  reporting: ['said/wrote/asked'],
  we: ['i/we'],
};

function entry(pattern: string, more: Partial<Entry> = {}): Entry {
  const standard = { unless: [], in: ['subject', 'preheader', 'body'] as const, negated: false };
  return {
    rule: { subject: 'in-head', body: 'in-body' },
    idea: 'idea',
    patterns: [pattern],
    because: 'Because.',
    instead: 'Instead.',
    ...standard,
    ...more,
  };
}

const CHANCE = entry('last chance');

/** The words underlined in a mail, in the order of the text, with the rule. */
function found(mail: string, entries: readonly Entry[] = [CHANCE]): string[] {
  const [template] = readCampaign({ 'mail.md': mail }).templates;
  if (template === undefined) throw new Error('no template');
  const lexicon = openLexicon(compileLexicon({ classes: CLASSES, entries }));
  return [...findPhrases(template, lexicon)].flatMap(([rule, matches]) =>
    matches.map(({ span }) => `${rule}: ${mail.slice(span.start, span.end)}`),
  );
}

const body = (text: string): string => `---\nsubject: Hello\n---\n${text}\n`;

describe('exact places', () => {
  it.each([
    ['plain', 'Your last chance.', 'last chance'],
    ['emphasis', 'Your **last** _chance_.', 'last** _chance'],
    ['half a word in emphasis', 'Your l**as**t chance.', 'l**as**t chance'],
    ['an entity', 'Your last&nbsp;chance.', 'last&nbsp;chance'],
    ['an entity within a word', 'Your l&#97;st chance.', 'l&#97;st chance'],
    ['a line break', 'Your last\nchance.', 'last\nchance'],
    ['styled letters', 'Your 𝗹𝗮𝘀𝘁 𝗰𝗵𝗮𝗻𝗰𝗲.', '𝗹𝗮𝘀𝘁 𝗰𝗵𝗮𝗻𝗰𝗲'],
    ['zero-width characters', 'Your la\u200Bst cha\u2060nce.', 'la\u200Bst cha\u2060nce'],
    ['soft hyphens', 'Your last cha\u00ADnce.', 'last cha\u00ADnce'],
    ['an emoji between', 'Your last ⏰ chance.', 'last ⏰ chance'],
    ['an escape', 'Your last\\_ chance.', 'last\\_ chance'],
    ['HTML', '<p>Your <b>last</b> chance.</p>', 'last</b> chance'],
    ['CRLF', 'Hello.\r\n\r\nYour last\r\nchance.', 'last\r\nchance'],
  ])('through %s', (_, text, words) => {
    expect(found(body(text))).toEqual([`in-body: ${words}`]);
  });

  it('through a merge tag that stands for a word', () => {
    expect(found(body('So, {{ first_name }}, act.'), [entry('{tag} act')])).toEqual(['in-body: {{ first_name }}, act']);
    expect(found(body('The last {% if vip %}golden{% endif %} chance.'), [entry('last golden chance')])).toEqual([
      'in-body: last {% if vip %}golden{% endif %} chance',
    ]);
  });

  it('of a space that was lost', () => {
    expect(found(body('It is your laststanding chance.'), [entry('your last standing chance'), entry('xx')])).toEqual([
      'in-body: your laststanding chance',
    ]);
    expect(found(body('Take your last chanceNOW here.'))).toEqual(['in-body: last chance']);
  });

  it('in quoted and folded front matter', () => {
    expect(found('---\nsubject: "It\\u2019s your last chance"\n---\nHello.\n')).toEqual(['in-head: last chance']);
    expect(found('---\nsubject: >-\n  your last\n  chance\n---\nHello.\n')).toEqual(['in-head: last\n  chance']);
  });
});

describe('words around a phrase', () => {
  it.each([
    ['This is not your last chance.', 0],
    ['Never a last chance.', 0],
    ['No, this is your last chance.', 1],
    ['We will not wait and then you have your last chance.', 1],
    ['Do not miss your last chance.', 1],
    ['It is not only your last chance.', 1],
  ])('negation: %s', (text, count) => {
    expect(found(body(text)).length).toBe(count);
  });

  it('negation makes no difference where the entry says so', () => {
    expect(found(body('Do not ignore this.'), [entry('ignore this')])).toEqual([]);
    expect(found(body('Do not ignore this.'), [entry('ignore this', { negated: true })])).toEqual([
      'in-body: ignore this',
    ]);
  });

  it.each([
    ['Maria wrote “last chance” on the box.', 0],
    ['“My last chance to ride”, she said.', 0],
    ['“It was my last chance.” — Maria', 0],
    ['It is your “last chance” today.', 1],
    ['Maria wrote to us. It is your last chance.', 1],
    ['She said it is your last chance.', 1],
    ['A 15" screen, she said: your last chance.', 1],
  ])('quotation: %s', (text, count) => {
    expect(found(body(text)).length).toBe(count);
  });

  it('blockquotes are another voice', () => {
    expect(found(body('> Your last chance.'))).toEqual([]);
  });

  it('a guard holds in its sentence and not beyond', () => {
    const guarded = [entry('close your file', { unless: ['just tell us', 'if you like'] })];
    expect(found(body('If now is not the time, just tell us, and we close your file.'), guarded)).toEqual([]);
    expect(found(body('We close your file. Just tell us what you like.'), guarded)).toEqual([
      'in-body: close your file',
    ]);
  });

  it('who speaks is part of the pattern', () => {
    const owed = [entry('you have not replied')];
    expect(found(body('We have not replied to you yet, sorry.'), owed)).toEqual([]);
    expect(found(body('You haven’t replied.'), owed)).toEqual(['in-body: You haven’t replied']);
  });
});

describe('which phrase', () => {
  it('is one for each sentence and rule, the longest', () => {
    const entries = [entry('last chance'), entry('very last chance to buy'), entry('buy')];
    expect(found(body('The very last chance to buy, buy, buy. Buy!'), entries)).toEqual([
      'in-body: very last chance to buy',
      'in-body: Buy',
    ]);
  });

  it('may be one for each of several rules', () => {
    const other = entry('chance to buy', { rule: { body: 'other' } });
    expect(found(body('Your last chance to buy.'), [CHANCE, other]).sort()).toEqual([
      'in-body: last chance',
      'other: chance to buy',
    ]);
  });

  it('is counted once where a link is part of a paragraph', () => {
    const inLinks = entry('last chance', { in: ['body', 'link'] });
    expect(found(body('Take [your last chance](https://a.example) today.'), [inLinks])).toEqual([
      'in-body: last chance',
    ]);
  });

  it.each<[Part, string]>([
    ['heading', '# Last chance\n\nHello.'],
    ['link', 'Hello [last chance](https://a.example) here.'],
    ['button', 'Hello.\n\n[Last chance](https://a.example)'],
    ['sign-off', 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nLast chance, Ana'],
    ['body', '- Last chance'],
  ])('counts in its part: %s', (part, text) => {
    expect(found(body(text), [entry('last chance', { in: [part] })]).length).toBe(1);
    const elsewhere = 'Hello there, last chance.\n\nTwo.\n\nThree.\n\nFour.';
    expect(found(body(elsewhere), [entry('last chance', { in: [part] })]).length).toBe(part === 'body' ? 1 : 0);
  });

  it('is reported in the head by another rule, or by none', () => {
    const head =
      '---\nsubject: Last chance\npreheader: A last chance\nfrom: Last Chance <a@b.example>\n---\nLast chance.\n';
    const all = entry('last chance', { in: ['subject', 'preheader', 'sender', 'body'] });
    expect(found(head, [all])).toEqual([
      'in-head: Last chance',
      'in-head: last chance',
      'in-head: Last Chance',
      'in-body: Last chance',
    ]);
    expect(found(head, [{ ...all, rule: { body: 'in-body' } }])).toEqual(['in-body: Last chance']);
  });
});
