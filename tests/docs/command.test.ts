/** docs/command.md names every flag and verb that the command has, and none that it has not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from '../cli/command.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/command.md'), 'utf8');
const { folder, run } = builtCommand();

const flagsIn = (text: string): ReadonlySet<string> => new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? []);

const verbsIn = (help: string): readonly string[] =>
  [...(/\nCommands:\n([\s\S]*?)\n\n/.exec(help)?.[1] ?? '').matchAll(/^ {2}([a-z][a-z-]*) /gm)].flatMap(
    ([, verb]) => verb ?? [],
  );

describe('docs/command.md', () => {
  it('names all flags and verbs', () => {
    const help = run(folder({}), ['--help']).stdout;
    const known = flagsIn(help);
    expect(known.size).toBeGreaterThan(20);
    expect([...known].filter((flag) => flag !== '--help' && flag !== '--version' && !page.includes(flag))).toEqual([]);
    expect(verbsIn(help)).toContain('explain-audience');
    expect(verbsIn(help).filter((verb) => !page.includes(`campaignlint ${verb} `))).toEqual([]);
  });

  it('names no flag that there is not', () => {
    const project = folder({});
    const hidden = ['--isolated', '--exit-zero', '--sarif-include-suppressed'];
    const help = run(project, ['--help']).stdout;
    const known = new Set(
      [help, ...verbsIn(help).map((verb) => run(project, [verb, '--help']).stdout)].flatMap((text) => [
        ...flagsIn(text),
      ]),
    );
    const unknown = [...flagsIn(page)].filter((flag) => !known.has(flag) && !hidden.includes(flag));
    expect(unknown).toEqual([]);
    for (const flag of hidden) expect(run(project, [flag, '--no-error-on-unmatched-pattern']).code).toBe(0);
  });
});
