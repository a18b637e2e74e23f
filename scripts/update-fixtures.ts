/** Writes what the command says about each campaign in `fixtures/` into its `expected.txt`: read every change before you commit it. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fixtureNames, lintFixture, showTimeline, TIMELINE_OF } from './fixtures.js';

const root = resolve(import.meta.dirname, '..');
const script = join(root, 'bin/campaignlint.js');

for (const name of fixtureNames(root)) {
  const { stdout, stderr, code } = lintFixture(root, name, script);
  if (stderr !== '' || (code !== 0 && code !== 1)) throw new Error(`${name} ended with ${code}: ${stderr}`);
  writeFileSync(join(root, 'fixtures', name, 'expected.txt'), stdout);
  if (name === TIMELINE_OF)
    writeFileSync(join(root, 'fixtures', name, 'expected-timeline.txt'), showTimeline(root, script).stdout);
  console.log(`${name}: exit ${code}, ${stdout.trimEnd().split('\n').at(-1)}`);
}
