/** The completion scripts, tried in the shells themselves; a shell that is not installed is skipped, and says so. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from '../cli/command.js';

const { folder, run } = builtCommand();

const isInstalled = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

/** A folder with the script for a shell, as `completion.<shell>`. */
function scriptFor(shell: string): string {
  const home = folder({});
  writeFileSync(join(home, `completion.${shell}`), run(home, ['completion', shell]).stdout);
  return home;
}

const QUESTIONS = [
  { typed: ['campaignlint', 'timel'], offered: 'timeline' },
  { typed: ['campaignlint', 'explain', 'fatigue-thr'], offered: 'fatigue-threshold' },
  { typed: ['campaignlint', '--format', 'sa'], offered: 'sarif' },
  { typed: ['campaignlint', '--only', 'freq'], offered: 'frequency' },
  { typed: ['campaignlint', 'completion', 'zs'], offered: 'zsh' },
  { typed: ['campaignlint', '--max-w'], offered: '--max-warnings' },
];

describe.runIf(isInstalled('bash'))('completion in bash (skipped where bash is missing)', () => {
  it.each(QUESTIONS)('offers $offered', ({ typed, offered }) => {
    const ask = `source completion.bash; COMP_WORDS=(${typed.join(' ')}); COMP_CWORD=${typed.length - 1}; _campaignlint; echo "\${COMPREPLY[@]}"`;
    expect(spawnSync('bash', ['-c', ask], { cwd: scriptFor('bash'), encoding: 'utf8' })).toMatchObject({
      stdout: `${offered}\n`,
      stderr: '',
    });
  });
});

describe.runIf(isInstalled('fish'))('completion in fish (skipped where fish is missing)', () => {
  it.each(QUESTIONS)('offers $offered', ({ typed, offered }) => {
    const ask = `source completion.fish; complete -C "${typed.join(' ')}"`;
    const ran = spawnSync('fish', ['-c', ask], { cwd: scriptFor('fish'), encoding: 'utf8' });
    expect(ran.stdout.split('\n').map((line) => line.split('\t')[0])).toContain(offered);
    expect(ran.stderr).toBe('');
  });
});

describe.runIf(isInstalled('zsh'))('completion in zsh (skipped where zsh is missing)', () => {
  it('is a script that zsh can read', () => {
    expect(spawnSync('zsh', ['-n', 'completion.zsh'], { cwd: scriptFor('zsh'), encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

describe('completion', () => {
  it('knows every verb in every shell', () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { stdout } = run(folder({}), ['completion', shell]);
      for (const verb of ['rules', 'explain', 'init', 'completion']) expect(stdout).toContain(verb);
    }
  });

  it('says which shells there are', () => {
    expect(run(folder({}), ['completion', 'fsh'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'campaignlint: There is no completion for "fsh". Shells: bash, zsh, fish. Did you mean `fish`?\n',
    });
  });
});
