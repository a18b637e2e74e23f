/** Every entry of the shipped lexicons does what its own examples say, and is complete. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/lexicons/read.js';
import { joinLexicons } from '../../src/lexicons/source.js';
import { tryEntries } from '../../src/lexicons/trial.js';
import { rules } from '../../src/rules/index.js';

const folder = new URL('../../lexicons/', import.meta.url);

/** The files of a language, as read. */
function filesOf(language: string) {
  return readdirSync(new URL(`${language}/`, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      name,
      ...readLexicon({ path: name, text: readFileSync(new URL(`${language}/${name}`, folder), 'utf8') }),
    }));
}

describe.each(readdirSync(folder).sort())('the lexicon of "%s"', (language) => {
  const files = filesOf(language);
  const { classes } = joinLexicons(files.map(({ source }) => source));
  const entries = files.flatMap(({ examples }) => examples);

  it('can be read', () => {
    expect(files.flatMap(({ name, problems }) => problems.map(({ message }) => `${name}: ${message}`))).toEqual([]);
    expect(entries.length).toBeGreaterThan(0);
  });

  it.each(entries.map((one) => [`${one.file}:${one.line}`, one] as const))(
    '%s does what its examples say',
    (_, one) => {
      expect(new Set([...one.examples, ...one.counter]).size).toBe(one.examples.length + one.counter.length);
      expect(tryEntries([one], classes).map(({ message }) => message)).toEqual([]);
    },
  );

  it.each(entries.map((one) => [`${one.file}:${one.line}`, one] as const))(
    '%s says why, and how to say it kindly',
    (_, { entry }) => {
      expect(entry.because).toMatch(/[.!?]["”]?$/);
      expect(entry.instead).toMatch(/[.!?]["”]?$/);
      expect(entry.idea).toMatch(/^[a-z]+(-[a-z]+)*$/);
    },
  );

  it('names only rules that there are', () => {
    const known = new Set(rules.map(({ id }) => id));
    const named = entries.flatMap(({ entry }) =>
      [entry.rule.subject, entry.rule.body].filter((rule) => rule !== undefined),
    );
    expect([...new Set(named)].filter((rule) => !known.has(rule)).sort()).toEqual([]);
  });
});
