/** The demo: lints the two example campaigns that have something to say, as their authors would. `npm run demo` */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../bin/campaignlint.js', import.meta.url));
const campaigns = [
  ['northtrail-retailer', 'Four people with good intentions, and one reader who gets all of it.'],
  ['rogue-sales', 'A sales cadence that takes silence for an invitation.'],
];

for (const [name, about] of campaigns) {
  console.log(`\n$ campaignlint fixtures/${name}      # ${about}\n`);
  const { status } = spawnSync(process.execPath, [command, '--today', '2026-02-02'], {
    cwd: fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)),
    stdio: 'inherit',
  });
  // Findings are what the demo is there to show; anything else is a failure.
  if (status !== 1) process.exit(status === 0 ? 1 : (status ?? 2));
}
