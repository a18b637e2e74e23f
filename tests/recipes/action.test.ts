/** action.yml: its steps, run as a GitHub runner runs them, with the packed package. */
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
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-action-')));
let archive = '';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
  readonly 'working-directory': string;
}

const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', base], { cwd: root });
  archive = join(base, readdirSync(base).find((name) => name.endsWith('.tgz')) ?? '');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

let count = 0;

/** Runs all steps in a copy of a fixture, stopping at the first that fails. */
function runAction(fixture: string, given: Readonly<Record<string, string>>) {
  count += 1;
  const home = join(base, `run-${count}`);
  const workspace = join(home, 'work space');
  mkdirSync(join(home, 'temp'), { recursive: true });
  cpSync(join(root, 'fixtures', fixture), join(workspace, 'campaign'), { recursive: true });
  // A runner checks a repository out; annotations name files as it does.
  execFileSync('git', ['init', '-q', workspace]);
  const files = { GITHUB_OUTPUT: join(home, 'output'), GITHUB_STEP_SUMMARY: join(home, 'summary') };
  for (const path of Object.values(files)) writeFileSync(path, '');
  const inputs = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([key, value]) => [key, value.default])),
    ...given,
  };
  const fill = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => String(inputs[name as keyof typeof inputs]));
  let log = '';
  let code: number | null = 0;
  for (const step of action.runs.steps) {
    const env = Object.fromEntries(Object.entries(step.env).map(([key, value]) => [key, fill(value)]));
    // As the runner does it: bash --noprofile --norc -eo pipefail {0}
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: resolve(workspace, fill(step['working-directory'])),
      encoding: 'utf8',
      env: {
        ...process.env,
        ...files,
        ...env,
        RUNNER_TEMP: join(home, 'temp'),
        GITHUB_ACTIONS: 'true',
        npm_config_offline: 'true',
        CAMPAIGNLINT_TODAY: '2026-02-02',
      },
    });
    log += ran.stdout + ran.stderr;
    code = ran.status;
    if (code !== 0) break;
  }
  return {
    code,
    log,
    workspace,
    output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

describe('the GitHub Action', () => {
  it('fails a job with findings, annotates, and writes the reports that were asked for', () => {
    const ran = runAction('rogue-sales', {
      version: archive,
      'working-directory': 'campaign',
      formats: 'sarif=reports/campaignlint.sarif\n\njunit=junit.xml\n',
    });
    expect(ran.code).toBe(1);
    expect(ran.output).toBe('exit-code=1\n');
    expect(ran.log).toMatch(/^::error title=campaignlint\([a-z-]+\),file=campaign\/\w+\//m);
    expect(ran.log).toMatch(/^emails\/4-return-my-call\.md$/m);
    expect(ran.summary).toContain('guilt-subject');
    expect(JSON.parse(readFileSync(join(ran.workspace, 'campaign/reports/campaignlint.sarif'), 'utf8')).version).toBe(
      '2.1.0',
    );
    expect(readFileSync(join(ran.workspace, 'campaign/junit.xml'), 'utf8')).toContain('<testsuites');
  });

  it('passes a calm campaign, and finds the paths that were named', () => {
    const ran = runAction('calm-onboarding', { version: archive, paths: 'campaign/emails\ncampaign/cadences/*.yaml' });
    expect({ code: ran.code, output: ran.output }).toEqual({ code: 0, output: 'exit-code=0\n' });
    expect(ran.log).toContain('Nothing to change');
  });

  it('runs nothing that stands in an input', () => {
    const ran = runAction('calm-onboarding', {
      version: archive,
      paths: '$(touch hacked) `touch hacked`',
      'working-directory': 'campaign',
    });
    expect(ran.code).toBe(2);
    expect(readdirSync(join(ran.workspace, 'campaign'))).not.toContain('hacked');
  });

  it('says what is wrong with the formats', () => {
    const ran = runAction('calm-onboarding', { version: archive, formats: 'sarif' });
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.log).toContain('::error title=campaignlint::In formats, each line is a format and a file');
  });
});
