/** A whole run inside this process: what the flags of a request do to report, files and exit code. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LintFlags, readLintRequest } from '../src/flags.js';
import { writeWhole } from '../src/io/write.js';
import type { Outcome } from '../src/request.js';
import { run } from '../src/run.js';
import { showConfiguration } from '../src/verbs/config.js';
import { explainOneRule, listAllRules } from '../src/verbs/rules.js';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-run-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const mail = (subject: string, more = 'preheader: More.'): string => `---\nsubject: ${subject}\n${more}\n---\nHello.\n`;
const BARE = mail('Hello', '');

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@northtrail.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, '-c', 'init.defaultBranch=main', ...args], { cwd: root, stdio: 'pipe' });
}

const STANDARD: LintFlags = {
  configLookup: true,
  failOn: 'error',
  inlineConfig: true,
  errorOnUnmatchedPattern: true,
  format: ['json'],
  only: ['missing-preheader,unknown-template,unused-suppression,invalid-suppression'],
};

/** Runs in the folder, and writes what the run leaves. */
async function lint(flags: Partial<LintFlags> = {}, paths: readonly string[] = [], text = '') {
  const around = {
    cwd: root,
    today: '2026-03-02',
    isTerminal: false,
    columns: undefined,
    environment: {},
    readStdin: () => text,
  };
  const outcome: Outcome = await run(readLintRequest(paths, { ...STANDARD, ...flags }, around));
  for (const file of outcome.files) writeWhole(join(root, file.path.replace(`${root}/`, '')), file.text);
  const isJson = (flags.format ?? STANDARD.format)?.[0] === 'json';
  const files: { filePath: string; messages: { ruleId: string | null }[] }[] = isJson ? JSON.parse(outcome.stdout) : [];
  return {
    ...outcome,
    found: files.flatMap(({ filePath, messages }) => messages.map(({ ruleId }) => `${filePath}: ${ruleId}`)),
  };
}

describe('accepted findings', () => {
  const LIST = 'campaignlint-suppressions.json';

  it('are written, known again, out of date, and pruned', async () => {
    write({ 'a.md': BARE, 'b.md': BARE });
    expect((await lint({ suppressAll: true })).found).toEqual([]);
    expect((await lint({ suppressAll: true })).stderr).toContain('is as it should be');
    write({ 'a.md': mail('Mended'), 'c.md': BARE });
    expect((await lint()).found).toEqual([`c.md: missing-preheader`, `${LIST}: unused-suppression`].sort());
    expect((await lint({ suppressRule: ['hygiene'] })).found).toEqual([`${LIST}: unused-suppression`]);
    expect((await lint({ pruneSuppressions: true })).stderr).toContain('forgot 1 finding that is gone');
    expect(JSON.parse(readFileSync(join(root, LIST), 'utf8'))).toHaveLength(2);
    await expect(lint({ suppressRule: ['nothing'] })).rejects.toThrow('There is no rule or group called "nothing".');
  });

  it('are left as they are while something cannot be read', async () => {
    write({ 'a.md': BARE, 'b.md': '---\nsubject: {{ x }}\n---\n' });
    const refused = await lint({ suppressAll: true });
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('since b.md cannot be read');
    expect(existsSync(join(root, LIST))).toBe(false);
  });

  it('expire, may lie in a folder, and end the run where they are broken', async () => {
    write({ 'a.md': BARE, 'lint/.keep': '' });
    await lint({ suppressAll: true, suppressionsLocation: 'lint' });
    const path = `lint/${LIST}`;
    const [entry] = JSON.parse(readFileSync(join(root, path), 'utf8'));
    write({ [path]: JSON.stringify([{ ...entry, expires: '2026-03-01', owner: 'Ana' }]) });
    expect((await lint({ suppressionsLocation: 'lint' })).found).toEqual([
      'a.md: missing-preheader',
      `${path}: invalid-suppression`,
    ]);
    write({ [path]: '[{"rule": 1}]' });
    await expect(lint({ suppressionsLocation: 'lint' })).rejects.toThrow(`${path}:1:2: This entry has no \`path\`.`);
  });
});

describe('changes', () => {
  it('are what is staged, or what differs from a commit', async () => {
    write({ 'a.md': mail('One'), 'b.md': BARE, 'x.yaml': 'start: {on: manual}\nsteps:\n  - {day: 0, template: a}\n' });
    git('init', '-q');
    expect((await lint({ changed: true })).found).toEqual(['b.md: missing-preheader']);
    git('add', '-A');
    expect((await lint({ staged: true })).found).toEqual(['b.md: missing-preheader']);
    git('commit', '-qm', 'Begin');
    expect(await lint({ staged: true, format: ['pretty'] })).toMatchObject({ stdout: '', exitCode: 0 });
    git('rm', '-q', 'a.md');
    expect((await lint({ staged: true })).found).toEqual(['x.yaml: unknown-template']);
    write({ 'new.md': BARE });
    expect((await lint({ changed: true })).found).toEqual(['new.md: missing-preheader', 'x.yaml: unknown-template']);
    expect((await lint({ since: 'HEAD' })).found).toHaveLength(2);
    expect((await lint({ since: 'HEAD...' }, ['new.md'])).found).toEqual(['new.md: missing-preheader']);
    await expect(lint({ since: 'nowhere' })).rejects.toThrow('Git knows no commit');
  });
});

describe('configurations', () => {
  const RULE =
    "{ scope: 'template', category: 'tone', summary: 'x', why: 'x', severity: {m: 'error'}, messages: { m: () => ({ message: 'x' }) }, *check(template) { yield { message: 'm', at: template.span, data: {} }; } }";

  it('build on files, folders, packages and code, with the rules of plugins', async () => {
    write({
      'campaignlint.yaml': 'extends: [strict, ./base, pack, "pack/part"]\nplugins: ./mine.js\n',
      'base/campaignlint.js': 'module.exports = { timezone: "Europe/Lisbon", brands: ["A", null].slice(0, 1) };',
      'node_modules/pack/package.json': '{"exports": {"import": "./lint.json"}}',
      'node_modules/pack/lint.json': '{\n\t"rules": {"missing-preheader": {"severity": "warn"}}\n}',
      'node_modules/pack/part.yml': 'maxFileSize: 5000\n',
      'mine.js': `module.exports = { rules: { mine: ${RULE} } };`,
      'a.md': BARE,
    });
    expect((await lint({ only: ['mine'] })).found).toEqual(['a.md: mine']);
    const look = { cwd: root, color: false, width: 80 };
    const shown = async (file?: string) =>
      JSON.parse((await showConfiguration(file, { format: 'json', configLookup: true }, look)).stdout);
    expect(await shown('a.md')).toMatchObject({
      file: 'a.md',
      settings: { timezone: { value: 'Europe/Lisbon' }, maxFileSize: { value: 5000 }, extends: { value: 'strict' } },
      rules: { mine: { severity: 'error', from: 'strict' }, 'missing-preheader': { severity: 'warn' } },
    });
    const text = await showConfiguration(undefined, { format: 'text', configLookup: false }, look);
    expect(text.stdout).toContain('(no configuration file)');
    expect(explainOneRule('mine', { ...look, format: 'text' }).stdout).toMatch(/^mine/);
    expect(listAllRules({ ...look, format: 'json' }).stdout).toContain('"mine"');
  });

  it.each([
    [{ 'campaignlint.yaml': 'plugins: nowhere\n' }, 'There is no such file or installed package'],
    [{ 'campaignlint.yaml': 'plugins: ./p.js\n', 'p.js': 'module.exports = 1;' }, 'It must export'],
    [{ 'campaignlint.yaml': 'plugins: ./p.js\n', 'p.js': 'throw 1;' }, 'It threw 1.'],
    [
      { 'campaignlint.yaml': 'plugins: ./p.js\n', 'p.js': 'module.exports = {rules: {a: 1}};' },
      'must be what `defineRule` returns',
    ],
    [{ 'campaignlint.js': 'module.exports = {brands: [new Map()]};' }, '`brands.0` cannot be a Map.'],
    [{ 'campaignlint.js': 'const a = {}; a.rules = a; module.exports = a;' }, 'is too deeply nested'],
    [{ 'campaignlint.json': '{"rules": }' }, 'campaignlint.json:1:11: This is not valid JSON.'],
    [{ 'campaignlint.yaml': 'extends: ./campaignlint.yaml\n' }, 'extends itself'],
    [{ 'campaignlint.yaml': 'extends: strikt\n' }, 'Did you mean "strict"?'],
  ])('with a mistake are refused: %j', async (files, message) => {
    write({ 'a.md': BARE, ...(files as Record<string, string>) });
    await expect(lint()).rejects.toThrow(message);
  });

  it('that a plugin breaks are told of, and the rest reports', async () => {
    const odd = RULE.replace('at: template.span', 'at: 1');
    const mute = RULE.replace("({ message: 'x' })", '1');
    write({
      'campaignlint.yaml': 'plugins: ./p.js\n',
      'p.js': `module.exports = { rules: { odd: ${odd}, mute: ${mute} } };`,
      'a.md': BARE,
    });
    const ran = await lint({ only: ['odd,mute,missing-preheader'], suppressAll: true, stats: true, verbose: true });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('the rule odd broke down on a.md');
    expect(ran.stderr).toContain('the rule mute broke down on a.md');
    expect(ran.stderr).toContain('since not all rules could be run');
    expect(ran.stderr).toMatch(/^ {2}missing-preheader +\d/m);
    expect(ran.found).toEqual(['a.md: missing-preheader']);
  });
});

describe('standard input', () => {
  it('stands for a file', async () => {
    write({ 'a.md': mail('One') });
    expect((await lint({ stdin: true, stdinFilename: 'a.md' }, [], BARE)).found).toEqual(['a.md: missing-preheader']);
    expect((await lint({ stdinFilename: 'x/y.md' }, ['-'], BARE)).found).toEqual(['x/y.md: missing-preheader']);
    await expect(lint({ stdin: true, stdinFilename: 'a.md' }, [], 'Hello')).rejects.toThrow('is no campaign file');
  });
});
