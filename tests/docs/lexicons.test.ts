/** docs/lexicons.md: every construct does what the page says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkClaims, checkPatterns } from '../../src/lexicons/check.js';
import { source } from '../../src/lexicons/en.generated.js';
import { LEXICON, readLexicon } from '../../src/lexicons/read.js';
import { joinLexicons, PARTS } from '../../src/lexicons/source.js';
import { tryEntries } from '../../src/lexicons/trial.js';
import { TOKEN_KINDS } from '../../src/text/pattern.js';
import { blocksOf } from './blocks.js';

const page = readFileSync(new URL('../../docs/lexicons.md', import.meta.url), 'utf8');

/** The rows of the table of patterns. */
const rows = [...page.matchAll(/^\| `((?:[^`|]|\\\|)+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, pattern = '', means = '', found = '', missed = '']) => ({
    pattern: pattern.replaceAll('\\|', '|'),
    means,
    found: found.trim(),
    missed: missed.trim(),
  }),
);

const lexicons = blocksOf(page).filter(({ info }) => info === 'lexicon');

describe('docs/lexicons.md', () => {
  it('has a table of patterns and whole lexicons', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(lexicons.length).toBeGreaterThan(4);
  });

  it.each(rows)('shows what $pattern finds', ({ pattern, found, missed }) => {
    const entry = {
      rule: { body: 'guilt-tone' },
      idea: 'blame',
      patterns: [pattern],
      unless: [],
      in: ['body'] as const,
    };
    const whole = { ...entry, negated: true, because: '', instead: '' };
    const examples = [found, `So: ${found}`.replace(/^So: (?=.*)/, pattern.includes('^^') ? '' : 'So: ')];
    const tried = { entry: whole, file: '', line: 1, examples, counter: [missed] };
    expect(tryEntries([tried], source.classes)).toEqual([]);
  });

  it.each(lexicons.map(({ text }, index) => ({ index, text })))('has lexicon $index that works', ({ text }) => {
    const read = readLexicon({ path: 'page.yaml', text });
    const { classes } = joinLexicons([source, read.source]);
    const ideas = new Map<string, Set<string>>();
    for (const { rule, idea } of source.entries)
      for (const id of [rule.subject, rule.body])
        if (id !== undefined) ideas.set(id, (ideas.get(id) ?? new Set()).add(idea));
    expect(checkPatterns([read], classes)).toEqual([]);
    expect(checkClaims([read], { all: new Set(), taking: ideas })).toEqual([]);
    expect(read.examples.length).toBeGreaterThan(0);
    expect(tryEntries(read.examples, classes)).toEqual([]);
  });

  it('names every key, part and kind', () => {
    const keys = Object.keys(LEXICON.json.properties as object);
    const missing = [...keys, ...PARTS].filter((key) => !page.includes(`\`${key}\``));
    const kinds = TOKEN_KINDS.filter((kind) => !page.includes(`{${kind}}`));
    expect([...missing, ...kinds]).toEqual([]);
  });
});
