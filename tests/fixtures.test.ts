/** The example campaigns: the whole output of the real command is what a thoughtful reviewer would say, and nothing else. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureNames, lintFixture, showTimeline, TIMELINE_OF } from '../scripts/fixtures.js';
import { builtCommand } from './cli/command.js';

const root = resolve(import.meta.dirname, '..');
const { script } = builtCommand();

describe.each(fixtureNames(root))('fixtures/%s', (name) => {
  const expected = readFileSync(join(root, 'fixtures', name, 'expected.txt'), 'utf8');

  it('is reported as expected', () => {
    const ran = lintFixture(root, name, script);
    expect(ran.stdout).toBe(expected);
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(expected.includes('  error  ') ? 1 : 0);
  });

  it('is reported alike whatever the order in which its files are named', () => {
    const backwards = lintFixture(root, name, script, ['emails', 'cadences', '.']);
    expect(backwards.stdout).toBe(expected);
  });
});

describe('the campaigns', () => {
  it('show the fullest inbox as expected', () => {
    const expected = readFileSync(join(root, 'fixtures', TIMELINE_OF, 'expected-timeline.txt'), 'utf8');
    expect(showTimeline(root, script)).toEqual({ stdout: expected, stderr: '', code: 0 });
  });

  it('are at least three, and the calm one is silent', () => {
    expect(fixtureNames(root).length).toBeGreaterThanOrEqual(3);
    expect(lintFixture(root, 'calm-onboarding', script).stdout).toMatch(/^Nothing to change in \d+ files\.\n$/);
  });
});
