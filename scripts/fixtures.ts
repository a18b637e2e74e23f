/** Runs the command on the example campaigns, on the day for which they were written. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The day on which all fixtures are looked at. */
const TODAY = '2026-02-02';

export interface FixtureRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** The campaigns in `fixtures/`, by name. */
export function fixtureNames(root: string): readonly string[] {
  return readdirSync(join(root, 'fixtures'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Lints one campaign from inside its folder, as someone at the desk would, without colour. `script` is the command's file. */
export function lintFixture(root: string, name: string, script: string, args: readonly string[] = []): FixtureRun {
  return runIn(root, name, [script, '--today', TODAY, ...args]);
}

/** The campaign whose fullest inbox is shown in the README. */
export const TIMELINE_OF = 'northtrail-retailer';

/** The fullest inbox of that campaign, 80 columns wide. */
export function showTimeline(root: string, script: string): FixtureRun {
  return runIn(root, TIMELINE_OF, [script, 'timeline', '--today', TODAY]);
}

function runIn(root: string, name: string, args: readonly string[]): FixtureRun {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: join(root, 'fixtures', name),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, GITHUB_ACTIONS: undefined } as NodeJS.ProcessEnv,
  });
  return { stdout, stderr, code: status };
}
