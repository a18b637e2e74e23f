/** Speed of the whole command beside the linters that a team would otherwise run on the same files, in paired runs. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCampaign } from './generated-campaign.js';
import { median } from './measuring.js';
import { type Run, runInTurn, type Sample } from './processes.js';

/** Installed by the benchmark itself, at the last versions that run on Node 20. */
const PEERS = { 'write-good': '1.0.8', 'markdownlint-cli2': '0.20.0', alex: '11.0.1' };

/** Largest campaign that each of them is given: past it one run takes minutes. */
const LARGEST: Readonly<Record<string, number>> = { alex: 1000 };

interface Tool {
  readonly name: string;
  readonly script: string;
  args(folder: string): readonly string[];
}

function installPeers(work: string): void {
  const folder = join(work, 'peers');
  if (existsSync(join(folder, 'node_modules/alex'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: folder });
}

function tools(root: string, work: string): readonly Tool[] {
  const peer = (path: string): string => join(work, 'peers/node_modules', path);
  const mails = (folder: string): readonly string[] =>
    readdirSync(join(folder, 'emails')).map((name) => join('emails', name));
  return [
    { name: 'campaignlint', script: join(root, 'bin/campaignlint.js'), args: () => ['--today', '2026-02-02'] },
    { name: 'write-good', script: peer('write-good/bin/write-good.js'), args: mails },
    {
      name: 'markdownlint-cli2',
      script: peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      args: () => ['emails/*.md'],
    },
    { name: 'alex', script: peer('alex/cli.js'), args: () => ['--quiet', 'emails'] },
  ];
}

function runOf({ name, script, args }: Tool, cwd: string): Run {
  // write-good counts its findings in the exit code.
  return { script, args: args(cwd), cwd, mayExitWith: (status) => status <= 1 || name === 'write-good' };
}

/** Prints a table: medians of paired runs, peak memory, and how many times as long each tool takes as campaignlint. */
export function benchAgainstOthers(root: string, sizes: readonly number[]): void {
  const work = join(root, '.bench');
  mkdirSync(work, { recursive: true });
  installPeers(work);
  console.log('| mails | tool | runs | median s | peak MB | times campaignlint |');
  console.log('|---:|---|---:|---:|---:|---:|');
  for (const size of sizes) {
    const folder = join(work, `campaign-${size}`);
    writeCampaign(folder, size);
    const here = tools(root, work).filter(({ name }) => size <= (LARGEST[name] ?? Number.POSITIVE_INFINITY));
    const rounds = size <= 100 ? 9 : size <= 1000 ? 5 : 3;
    const samples = runInTurn(
      here.map((tool) => runOf(tool, folder)),
      rounds,
      work,
    );
    here.forEach(({ name }, index) => {
      const own = samples.map((round) => round[index] as Sample);
      const ratio = median(samples.map((round) => (round[index] as Sample).seconds / (round[0] as Sample).seconds));
      const peak = Math.round(median(own.map(({ megabytes }) => megabytes)));
      console.log(
        `| ${size} | ${name} | ${rounds} | ${median(own.map(({ seconds }) => seconds)).toFixed(2)} | ${peak} | ${ratio.toFixed(2)} |`,
      );
    });
  }
}
