/** Writes what the command says about each campaign in `fixtures/` into its `expected.txt`: read every change before you commit it. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fixtureNames, lintFixture } from './fixtures.js';

const root = resolve(import.meta.dirname, '..');

for (const name of fixtureNames(root)) {
  const { stdout, stderr, code } = lintFixture(root, name, join(root, 'bin/campaignlint.js'));
  if (stderr !== '' || (code !== 0 && code !== 1)) throw new Error(`${name} ended with ${code}: ${stderr}`);
  writeFileSync(join(root, 'fixtures', name, 'expected.txt'), stdout);
  console.log(`${name}: exit ${code}, ${stdout.trimEnd().split('\n').at(-1)}`);
}
