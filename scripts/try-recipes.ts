/** Tries the recipes of docs/ci.md as they are written: in clean repositories, with the packed package and the real programs. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
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
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const base = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-recipes-')));
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');

/** The block of the page under a name: `file=…` or `recipe=…`. */
function block(name: string): string {
  const found = new RegExp(`^\`\`\`\\w+ ${name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(
    page,
  )?.[1];
  if (found === undefined) throw new Error(`docs/ci.md has no block ${name}`);
  return found;
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

function sh(folder: string, command: string): Ran {
  const ran = spawnSync('bash', ['-euo', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CAMPAIGNLINT_TODAY: '2026-02-02', GITHUB_ACTIONS: '', NO_COLOR: '1', CI: '' },
  });
  return { code: ran.status, output: `${ran.stdout}${ran.stderr}` };
}

function must(folder: string, command: string): string {
  const { code, output } = sh(folder, command);
  if (code !== 0) throw new Error(`"${command}" ended with ${code}:\n${output}`);
  return output;
}

function expectIn(what: string, text: string, wanted: string | RegExp): void {
  if (typeof wanted === 'string' ? !text.includes(wanted) : !wanted.test(text))
    throw new Error(`${what}: "${wanted}" is missing from:\n${text.slice(0, 3000)}`);
}

const IDENTITY = "git config user.name 'Someone' && git config user.email someone@northtrail.example";
const BAD = '---\nsubject: You still owe me an answer\nfrom: Ana at Tilia <ana@tilia.example>\n---\nHello.\n';

/** A repository with a calm campaign that is committed, and the package installed. */
function repository(name: string, more: readonly string[] = []): string {
  const folder = join(base, name);
  cpSync(join(root, 'fixtures/calm-onboarding'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true, "scripts": {}}\n');
  writeFileSync(join(folder, '.gitignore'), 'node_modules/\n');
  must(folder, `npm install --no-audit --no-fund --save-dev ${[archive(), ...more].join(' ')}`);
  must(folder, `git init -q -b main && ${IDENTITY} && git add -A && git commit -qm 'A calm campaign'`);
  return folder;
}

let packed: string | undefined;
function archive(): string {
  if (packed === undefined) {
    must(root, `npm pack --silent --pack-destination '${base}'`);
    packed = join(base, readdirSync(base).find((file) => file.endsWith('.tgz')) ?? '');
  }
  return packed;
}

/** A bad commit is refused with words that help, a good one goes through. */
function tryHook(folder: string): void {
  writeFileSync(join(folder, 'emails/chase.md'), BAD);
  const refused = sh(folder, "git add -A && git commit -qm 'Chase people'");
  if (refused.code === 0) throw new Error(`a bad commit went through:\n${refused.output}`);
  expectIn('the refusal', refused.output, 'guilt-subject');
  expectIn('the refusal', refused.output, 'You still owe me an answer');
  must(folder, 'git rm -qf emails/chase.md');
  writeFileSync(join(folder, 'emails/first-bed.md'), `${readFileSync(join(folder, 'emails/first-bed.md'), 'utf8')}\n`);
  must(folder, "git add -A && git commit -qm 'A line more'");
}

const recipes: Readonly<Record<string, () => string | undefined>> = {
  'GitHub workflow'() {
    const workflow = parse(block('file=.github/workflows/campaign.yml'));
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const step = workflow.jobs.campaignlint.steps.find(({ uses }: { uses: string }) =>
      uses.startsWith('campaignlint/'),
    );
    const unknown = Object.keys(step.with).filter((key) => !Object.hasOwn(action.inputs, key));
    if (unknown.length > 0) throw new Error(`the action has no input ${unknown.join(', ')}`);
    return 'read; the steps of action.yml run in tests/recipes/action.test.ts';
  },
  'timeline --compare'() {
    const folder = repository('compare');
    must(
      folder,
      'git clone -q --bare . ../compare-origin.git && git remote add origin ../compare-origin.git && git fetch -q',
    );
    expectIn('the comparison', must(folder, block('recipe=compare')), /\S/);
    return undefined;
  },
  'GitLab CI'() {
    const folder = repository('gitlab');
    const job = parse(block('file=.gitlab-ci.yml')).campaignlint;
    writeFileSync(join(folder, 'emails/chase.md'), BAD);
    const { code, output } = sh(folder, job.script.join('\n'));
    if (code !== 1) throw new Error(`the job ended with ${code}:\n${output}`);
    expectIn('the log', output, 'guilt-subject');
    const report = JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'));
    if (!report.some((finding: { check_name: string }) => finding.check_name === 'guilt-subject'))
      throw new Error('the report lacks the finding');
    return undefined;
  },
  Jenkins() {
    const folder = repository('jenkins');
    const steps = [...block('file=Jenkinsfile').matchAll(/\bsh '([^']+)'/g)].map(([, command = '']) => command);
    must(folder, steps.join('\n'));
    expectIn('the report', readFileSync(join(folder, 'campaignlint.xml'), 'utf8'), '<testsuites');
    return 'its shell steps; no Jenkins was run';
  },
  'pre-commit'() {
    if (!installPreCommit()) return 'SKIPPED: the program pre-commit is not here and cannot be installed';
    const clone = join(base, 'campaignlint-repository');
    must(base, `git clone -q '${root}' '${clone}'`);
    // What is not committed yet is part of what is tried.
    must(root, `git diff --binary HEAD > '${base}/changes.patch'`);
    must(
      clone,
      `${IDENTITY}; if [ -s ../changes.patch ]; then git apply ../changes.patch && git commit -qam 'Changes on top'; fi`,
    );
    const revision = must(clone, 'git rev-parse HEAD').trim();
    const folder = repository('pre-commit');
    const config = block('file=.pre-commit-config.yaml')
      .replace(/repo: \S+/, `repo: ${clone}`)
      .replace(/rev: \S+/, `rev: ${revision}`);
    writeFileSync(join(folder, '.pre-commit-config.yaml'), config);
    must(folder, 'git add -A && pre-commit install && pre-commit install-hooks');
    tryHook(folder);
    // A deletion alone can break a cadence.
    const deleted = sh(folder, "git rm -q emails/welcome.md && git commit -qm 'Delete what is still sent'");
    if (deleted.code === 0) throw new Error('a deletion that breaks a cadence went through');
    expectIn('the refusal of a deletion', deleted.output, 'unknown-template');
    return undefined;
  },
  husky() {
    const folder = repository('husky');
    // As written, but with the packed package instead of a published one.
    must(folder, block('recipe=husky').replace(/\bcampaignlint husky\b/, `${archive()} husky`));
    must(folder, "git add -A && git commit -qm 'Hooks'");
    tryHook(folder);
    return undefined;
  },
  'lint-staged'() {
    const folder = repository('lint-staged', ['lint-staged@16']);
    const name = 'lint-staged.config.json';
    writeFileSync(join(folder, name), block(`file=${name}`));
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    writeFileSync(
      join(folder, '.git/hooks/pre-commit'),
      '#!/bin/sh\nexec npx lint-staged --config lint-staged.config.json\n',
      { mode: 0o755 },
    );
    writeFileSync(join(folder, 'README.md'), '# Not a campaign file\n');
    must(folder, "git add -A && git commit -qm 'Hooks'");
    tryHook(folder);
    return undefined;
  },
  baseline() {
    const folder = repository('baseline');
    cpSync(join(root, 'fixtures/rogue-sales/emails'), join(folder, 'emails'), { recursive: true });
    if (sh(folder, 'npx campaignlint').code !== 1) throw new Error('the campaign should be red at first');
    must(folder, block('recipe=baseline'));
    writeFileSync(join(folder, 'emails/chase.md'), BAD);
    const { code, output } = sh(folder, 'npx campaignlint');
    if (code !== 1 || !output.includes('chase.md'))
      throw new Error(`a new finding should be red (${code}):\n${output}`);
    return undefined;
  },
};

/** Debian has a package of it; elsewhere someone may have installed it. */
function installPreCommit(): boolean {
  const isThere = (): boolean => spawnSync('pre-commit', ['--version']).status === 0;
  if (isThere()) return true;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-qy', 'pre-commit'], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return isThere();
}

const asked = process.argv.slice(2);
let failed = 0;
for (const [name, attempt] of Object.entries(recipes)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  try {
    const note = attempt();
    console.log(`${note?.startsWith('SKIPPED') ? 'skipped' : 'ok'}  ${name}${note === undefined ? '' : ` (${note})`}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}: ${(error as Error).message}`);
  }
}
rmSync(base, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
