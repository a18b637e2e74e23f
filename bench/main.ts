/** `npm run bench [-- part …]`: how fast the command is, and how its time grows. Parts: others, stages, and the scripts beside this file. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchAgainstOthers } from './against-others.js';
import { benchStages } from './stages.js';

const root = resolve(import.meta.dirname, '..');

/** Scripts that print a table of their own, by the name of their part. */
const scripts = new Map(
  readdirSync(import.meta.dirname)
    .filter((name) => /-scale\.ts$|^matching\.ts$/.test(name))
    .map((name) => [name.replace(/(-scale)?\.ts$/, ''), name]),
);

const parts: Readonly<Record<string, () => void>> = {
  others: () => benchAgainstOthers(root, [1, 100, 1000, 10_000]),
  stages: () => benchStages(root, 1000),
  ...Object.fromEntries([...scripts].map(([part, name]) => [part, () => runScript(name)])),
};

function runScript(name: string): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, name)], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  console.log(`\n## ${part}\n`);
  parts[part]?.();
}
