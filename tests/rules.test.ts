import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.js';
import { lintFiles } from '../src/testing.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const exists = (path: string): boolean => existsSync(new URL(`../${path}`, import.meta.url));

interface Example {
  readonly isGood: boolean;
  readonly files: Record<string, string>;
  readonly line: number;
}

/** The fenced examples of a page: `bad` and `good` begin one, `with` adds a file to it. */
function examplesIn(page: string): Example[] {
  const examples: Example[] = [];
  for (const match of page.matchAll(/^(`{3,})(\w+) (bad|good|with)(?: file=(\S+))?[^\n]*\n([\s\S]*?)^\1$/gm)) {
    const [, , language, word, name, text = ''] = match;
    const file = name ?? (language === 'markdown' ? 'mail.md' : 'campaign.yaml');
    if (word === 'with') Object.assign(examples.at(-1)?.files ?? {}, { [file]: text });
    else
      examples.push({
        isGood: word === 'good',
        files: { [file]: text },
        line: page.slice(0, match.index).split('\n').length,
      });
  }
  return examples;
}

const TODAY = '2026-01-05';

describe.each(rules)('rule $id', ({ id, rule }) => {
  it('has a page and a test of its own', () => {
    expect(exists(`docs/rules/${id}.md`)).toBe(true);
    expect(exists(`tests/rules/${id}.test.ts`)).toBe(true);
  });

  it('says what it reports, why, and what its messages weigh', () => {
    expect(rule.summary).toMatch(/\.$/);
    expect(rule.why).toMatch(/[.!?]$/);
    if (typeof rule.severity !== 'string')
      expect(Object.keys(rule.severity).sort()).toEqual(Object.keys(rule.messages).sort());
    expect(Object.keys(rule.messages)).not.toEqual([]);
  });

  it('has a page with the fixed headings, and without loose ends', () => {
    const page = read(`docs/rules/${id}.md`);
    const headings = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(
      expect.arrayContaining(['What it reports', 'Why a reader minds', 'Examples', 'What it can and cannot know']),
    );
    // What `npm run new-rule` writes; a page may speak of the word.
    expect(page).not.toMatch(/^(?:subject: )?TODO(?::|$)/m);
  });

  it('has bad and good examples on its page that are what they say', () => {
    const examples = examplesIn(read(`docs/rules/${id}.md`));
    expect(examples.some(({ isGood }) => isGood)).toBe(true);
    expect(examples.some(({ isGood }) => !isGood)).toBe(true);
    // Rules that are off by default show their examples switched on.
    const config = `rules:\n  ${id}: error\n`;
    for (const { isGood, files, line } of examples) {
      const found = lintFiles(files, { today: TODAY, config: files['campaignlint.yaml'] ?? config }).findings.filter(
        (finding) => finding.rule === id,
      );
      expect({
        line,
        isGood,
        count: Math.min(1, found.length),
        said: isGood ? found.map(({ message }) => message) : [],
      }).toEqual({ line, isGood, count: isGood ? 0 : 1, said: [] });
    }
  });
});

describe('the folder of rules', () => {
  it('holds only rules that are registered', () => {
    const files = readdirSync(new URL('../src/rules', import.meta.url)).filter((name) => name !== 'index.ts');
    expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
