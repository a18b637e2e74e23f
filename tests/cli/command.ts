/** Builds the command and runs it in folders of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildCommand } from '../../scripts/build.js';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  /** A new folder with these files. */
  folder(files: Readonly<Record<string, string | Uint8Array>>): string;
  run(folder: string, args: readonly string[], more?: { input?: string; env?: Record<string, string> }): Ran;
  /** Absolute path of the built script. */
  readonly script: string;
}

/** Variables that would change the output. */
const QUIET = {
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  GITHUB_ACTIONS: undefined,
  GITHUB_STEP_SUMMARY: undefined,
  CAMPAIGNLINT_TODAY: '2026-03-02',
};

/** The command, built once for the tests of a file. */
export function builtCommand(): Command {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-cli-')));
  const script = join(base, 'bin/campaignlint.js');
  let count = 0;
  beforeAll(async () => {
    writeFileSync(join(base, 'package.json'), '{"type": "module"}');
    cpSync(resolve(import.meta.dirname, '../../bin'), join(base, 'bin'), { recursive: true });
    await buildCommand(join(base, 'dist'));
  }, 120_000);
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  return {
    script,
    folder(files) {
      count += 1;
      const folder = join(base, `project-${count}`);
      mkdirSync(folder);
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      return folder;
    },
    run(folder, args, { input = '', env = {} } = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
        cwd: folder,
        input,
        env: { ...process.env, ...QUIET, ...env } as NodeJS.ProcessEnv,
        encoding: 'utf8',
      });
      return { code: status, stdout, stderr };
    },
  };
}
