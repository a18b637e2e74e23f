/** The package as npm would publish it: it installs into an empty folder, needs nothing else, and runs. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-pack-')));
const home = join(base, 'home');
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: '' },
  });

beforeAll(() => {
  mkdirSync(home);
  npm(['pack', '--silent', '--pack-destination', base], root);
  const [archive = ''] = readdirSync(base).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(home, 'package.json'), '{"private": true}');
  npm(['install', join(base, archive)], home);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const installed = (path: string): string => join(home, 'node_modules', 'campaignlint', path);

describe('the packed package', () => {
  it('brings no other package along', () => {
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['campaignlint']);
  });

  it('carries what its users need, and none of what only we do', () => {
    const names = readdirSync(installed('.')).sort();
    expect(names).toEqual(
      expect.arrayContaining(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json']),
    );
    expect(names.filter((name) => ['src', 'tests', 'fixtures', 'node_modules'].includes(name))).toEqual([]);
    expect(readFileSync(installed('dist/THIRD-PARTY-NOTICES.txt'), 'utf8')).toMatch(/commander/);
  });

  it('finds the libraries that are loaded when they are needed: for rules of RFC 5545, and for wide letters', () => {
    const campaign = join(home, 'late');
    mkdirSync(campaign);
    writeFileSync(join(campaign, 'm.md'), '---\nsubject: 日本語 HURRY TODAY\n---\nHello\n');
    writeFileSync(
      join(campaign, 'c.yaml'),
      'segment: all\nstart: {on: schedule, from: 2026-02-03, rrule: "FREQ=DAILY;COUNT=20"}\nsteps:\n  - {template: m}\n',
    );
    const command = join(home, 'node_modules/.bin/campaignlint');
    const args = ['--today', '2026-02-02', '--only', 'fatigue-threshold,shouting'];
    const ran = spawnSync(command, args, { cwd: campaign, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toContain('gets 20 marketing emails in 30 days');
    // Two columns for each of the three letters before the words.
    expect(ran.stdout).toContain(
      `2 │ subject: 日本語 HURRY TODAY\n      │${' '.repeat('subject: '.length + 8)}^^^^^^^^^^^`,
    );
  });

  it('lints a campaign in an empty folder', () => {
    const campaign = join(home, 'campaign');
    cpSync(join(root, 'fixtures/rogue-sales'), campaign, { recursive: true });
    const command = join(home, 'node_modules/.bin/campaignlint');
    const ran = spawnSync(command, ['--format', 'json'], { cwd: campaign, encoding: 'utf8' });
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 1, stderr: '' });
    const found = JSON.parse(ran.stdout).flatMap((file: { messages: { ruleId: string }[] }) => file.messages);
    expect(new Set(found.map(({ ruleId }: { ruleId: string }) => ruleId))).toContain('guilt-subject');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe(version);
  });
});
