/** What the Markdown parser takes of one run of the command, and everything beside it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { writeCampaign } from './generated-campaign.js';
import { median } from './measuring.js';
import { type Run, runInTurn } from './processes.js';

const ROUNDS = 7;

/** Prints medians of paired runs, each in a process of its own: Node alone, reading the mails with remark alone, the command. */
export function benchStages(root: string, size: number): void {
  const work = join(root, '.bench');
  const cwd = join(work, `campaign-${size}`);
  writeCampaign(cwd, size);
  const remark = join(work, 'remark-alone.mjs');
  buildSync({
    entryPoints: [join(root, 'bench/remark-alone.ts')],
    outfile: remark,
    bundle: true,
    platform: 'node',
    format: 'esm',
    minify: true,
  });
  const nothing = join(work, 'nothing.mjs');
  writeFileSync(nothing, '');
  const run = (script: string, args: readonly string[] = []): Run => ({
    script,
    args,
    cwd,
    mayExitWith: (status) => status <= 1,
  });
  const runs = [run(nothing), run(remark), run(join(root, 'bin/campaignlint.js'), ['--today', '2026-02-02'])];
  const samples = runInTurn(runs, ROUNDS, work);
  const secondsOf = (index: number): number => median(samples.map((round) => round[index]?.seconds ?? Number.NaN));
  const beside = median(samples.map(([, alone, all]) => (all?.seconds ?? 0) - (alone?.seconds ?? 0)));
  const share = median(samples.map(([, alone, all]) => (all?.seconds ?? 0) / (alone?.seconds ?? 1)));
  console.log('| mails | Node alone s | remark alone s | campaignlint s | beside remark s | times remark alone |');
  console.log('|---:|---:|---:|---:|---:|---:|');
  const figures = [secondsOf(0), secondsOf(1), secondsOf(2), beside, share].map((figure) => figure.toFixed(2));
  console.log(`| ${size} | ${figures.join(' | ')} |`);
}
