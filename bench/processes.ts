/** Runs a script in a process of its own and measures it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one run took: wall-clock seconds, and the largest part of memory that it held. */
export interface Sample {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A script and how it is called; `mayExitWith` says which exit codes are no failure. */
export interface Run {
  readonly script: string;
  readonly args: readonly string[];
  readonly cwd: string;
  mayExitWith(status: number): boolean;
}

/** One run; what it prints is thrown away. Notes are kept in the folder `work`. Throws when the script fails. */
export function runOnce({ script, args, cwd, mayExitWith }: Run, work: string): Sample {
  const probe = join(work, 'peak.cjs');
  const peak = join(work, 'peak.txt');
  if (!existsSync(probe))
    writeFileSync(
      probe,
      "process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));",
    );
  const begin = performance.now();
  const { status, stderr, error } = spawnSync(process.execPath, ['--require', probe, script, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    // A tool may find much to say of ten thousand files.
    maxBuffer: 2 ** 30,
    env: { ...process.env, PEAK_FILE: peak, NO_COLOR: '1' },
  });
  const seconds = (performance.now() - begin) / 1000;
  if (error !== undefined || status === null || !mayExitWith(status))
    throw new Error(`${script} ended with ${status}: ${error?.message ?? stderr.slice(0, 500)}`);
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

/** Runs scripts in turn, so that whatever slows the machine slows all of them alike; each once before, to warm up. */
export function runInTurn(runs: readonly Run[], rounds: number, work: string): readonly (readonly Sample[])[] {
  for (const run of runs) runOnce(run, work);
  return Array.from({ length: rounds }, () => runs.map((run) => runOnce(run, work)));
}
