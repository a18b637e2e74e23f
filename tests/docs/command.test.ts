/** docs/command.md names every flag and verb that the command has, and none that it has not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from '../cli/command.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/command.md'), 'utf8');
const { folder, run } = builtCommand();

const flagsIn = (text: string): ReadonlySet<string> => new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? []);

describe('docs/command.md', () => {
  it('names all flags and verbs', () => {
    const help = run(folder({}), ['--help']).stdout;
    const known = flagsIn(help);
    expect(known.size).toBeGreaterThan(20);
    expect([...known].filter((flag) => flag !== '--help' && flag !== '--version' && !page.includes(flag))).toEqual([]);
    const verbs = [...help.matchAll(/^ {2}(\w+) (?:\[options\] )?[[<]?/gm)].map(([, verb = '']) => verb);
    for (const verb of ['explain', 'rules', 'config', 'init', 'timeline', 'completion']) {
      expect(verbs).toContain(verb);
      expect(page).toContain(`campaignlint ${verb}`);
    }
  });

  it('names no flag that there is not', () => {
    const project = folder({});
    const hidden = ['--isolated', '--exit-zero', '--sarif-include-suppressed'];
    const known = flagsIn(run(project, ['--help']).stdout);
    const unknown = [...flagsIn(page)].filter((flag) => !known.has(flag) && !hidden.includes(flag));
    expect(unknown).toEqual([]);
    for (const flag of hidden) expect(run(project, [flag, '--no-error-on-unmatched-pattern']).code).toBe(0);
  });
});
