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

  it('keep what people wrote to them, cut long excerpts, and are told of when their file is gone', async () => {
    write({ 'a.yaml': `start: {on: manual}\nsteps: [{template: ${'hello-'.repeat(30)}}]\n`, 'b.md': BARE });
    await lint({ suppressAll: true });
    const entries: { path: string; excerpt: string }[] = JSON.parse(readFileSync(join(root, LIST), 'utf8'));
    expect(entries.find(({ path }) => path === 'a.yaml')?.excerpt).toMatch(/^.{119}…$/);
    write({ [LIST]: JSON.stringify(entries.map((entry) => ({ ...entry, reason: 'Agreed.', owner: 'Ana' }))) });
    write({ 'c.md': BARE });
    expect((await lint({ suppressAll: true })).stderr).toContain('accepted 1 finding in');
    const kept: { path: string; reason?: string; owner?: string }[] = JSON.parse(
      readFileSync(join(root, LIST), 'utf8'),
    );
    expect(kept.map(({ path, reason, owner }) => [path, reason, owner])).toEqual([
      ['a.yaml', 'Agreed.', 'Ana'],
      ['b.md', 'Agreed.', 'Ana'],
      ['c.md', undefined, undefined],
    ]);
    write({ 'b.md': mail('Mended'), 'c.md': mail('Mended') });
    expect((await lint({ pruneSuppressions: true })).stderr).toContain('forgot 2 findings that are gone');
    rmSync(join(root, 'a.yaml'));
    expect((await lint()).found).toEqual([`${LIST}: unused-suppression`]);
  });

  it('say what cannot be accepted', async () => {
    write({ 'c.yaml': 'start: {on: manual}\nsteps: []\nsubjekt: x\n' });
    const ran = await lint({ suppressAll: true, only: ['unknown-key'] });
    expect(ran.stderr).toContain('1 finding cannot be accepted and must be mended (unknown-key).');
    expect((await lint({ pruneSuppressions: true })).stderr).toContain('nothing was added or taken out');
  });

  it('are left as they are while something cannot be read', async () => {
    write({ 'a.md': BARE, 'b.md': '---\nsubject: {{ x }}\n---\n' });
    const refused = await lint({ suppressAll: true });
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('since b.md cannot be read');
    const broken = '---\nsubject: {{ x }}\n---\n';
    write({ 'c.md': broken, 'd.md': broken, 'e.md': broken, 'f.md': broken });
    expect((await lint({ suppressAll: true })).stderr).toContain(
      'since b.md, c.md, d.md and 2 more files cannot be read',
    );
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
    [
      { 'campaignlint.yaml': 'extends: our-house\n' },
      'Presets are recommended, strict, lenient; a file is written with `./`',
    ],
    [
      { 'campaignlint.yaml': 'extends: ./none.yaml\n' },
      'campaignlint.yaml:1:10: `./none.yaml` cannot be read. There is no such file.',
    ],
    [{ 'campaignlint.yaml': 'extends: /none.yaml\n' }, 'campaignlint.yaml:1:10: `/none.yaml` cannot be read.'],
    [{ 'campaignlint.yaml': 'extends: ./empty\n', 'empty/x.txt': '' }, '`./empty` cannot be read.'],
    [{ 'campaignlint.yaml': 'rules: [a]\n' }, 'campaignlint.yaml:1:8: This must be a group of rules'],
    [{ 'campaignlint.yaml': 'rules: shouting\n' }, 'campaignlint.yaml:1:8: This must be a group of rules'],
    [{ 'campaignlint.yaml': 'rules: {shoutin: off}\n' }, 'There is no rule called "shoutin". Did you mean "shouting"?'],
    [
      { 'campaignlint.yaml': 'rules: {xyzzy: off}\n' },
      'There is no rule called "xyzzy". `campaignlint rules` lists them.',
    ],
    [{ 'campaignlint.yaml': 'rules: {shouting: loud}\n' }, 'campaignlint.yaml:1:19: '],
    [{ 'campaignlint.yaml': 'rules: {shouting: {severity: loud}}\n' }, 'campaignlint.yaml:1:30: '],
    [
      { 'campaignlint.yaml': 'timezone: Middle/Earth\n' },
      'There is no time zone "Middle/Earth". Names look like `Europe/Madrid`.',
    ],
    [{ 'campaignlint.yaml': 'overrides: [{files: a.md}]\n' }, 'The key `rules` is missing here.'],
    [{ 'campaignlint.yaml': 'brands: [a\n' }, 'campaignlint.yaml:1:9: This bracket is opened here'],
    [
      { 'campaignlint.js': 'throw new Error("no luck");' },
      'The configuration `campaignlint.js` cannot be loaded. Error: no luck',
    ],
    [
      { 'campaignlint.js': 'module.exports = {maxFileSize: "big"};' },
      'campaignlint.js (maxFileSize): This must be a whole number from 1',
    ],
    [{ 'campaignlint.js': 'module.exports = 3;' }, 'campaignlint.js: This must be a group'],
    [{ 'campaignlint.js': 'module.exports = () => ({});' }, 'campaignlint.js: This cannot be a function.'],
    [{ 'campaignlint.js': 'module.exports = {timezone: Symbol("x")};' }, '`timezone` cannot be a symbol.'],
  ])('with a mistake are refused: %j', async (files, message) => {
    write({ 'a.md': BARE, ...(files as Record<string, string>) });
    await expect(lint()).rejects.toThrow(message);
  });

  it('may be empty, and name groups of rules that are empty', async () => {
    write({ 'campaignlint.yaml': 'rules:\n', 'a.md': BARE });
    expect((await lint()).found).toEqual(['a.md: missing-preheader']);
    write({ 'campaignlint.yaml': '' });
    expect((await lint()).found).toEqual(['a.md: missing-preheader']);
  });

  it.each([
    ['shouting', "`--rule shouting` cannot be read. Write it as --rule 'shouting: error'."],
    ['{', '`--rule {` cannot be read.'],
    ['', '`--rule ` cannot be read.'],
    ['shoutin: off', '--rule 1:1:1: There is no rule called "shoutin". Did you mean "shouting"?'],
  ])('from the command line are refused with a mistake: %s', async (rule, message) => {
    write({ 'a.md': BARE });
    await expect(lint({ rule: [rule] })).rejects.toThrow(message);
  });

  it('from the command line win', async () => {
    write({ 'a.md': BARE });
    expect((await lint({ rule: ['missing-preheader: off'] })).found).toEqual([]);
    await expect(lint({ only: ['shoutin'] })).rejects.toThrow('There is no rule or group called "shoutin".');
    expect((await lint({ skip: ['hygiene'] })).found).toEqual([]);
  });

  it('that hold for a file are shown with the place of each part', async () => {
    write({
      'campaignlint.yaml':
        'rules: {missing-preheader: {severity: error}, fatigue-threshold: {limits: [{max: 3, per: 7d}]}}\noverrides: [{files: sales/**, rules: {shouting: off}}]\n',
      'other.yaml': 'timezone: Europe/Lisbon\n',
      'a.md': BARE,
    });
    const look = { cwd: root, color: false, width: 80 };
    const text = async (file: string | undefined, more = {}) =>
      (await showConfiguration(file, { format: 'text', configLookup: true, ...more }, look)).stdout;
    expect(await text('sales/x.md')).toMatch(/^# The configuration for sales\/x\.md\n/);
    expect(await text('sales/x.md')).toMatch(/\n {2}shouting: off +# campaignlint\.yaml:2:49\n/);
    expect(await text(undefined)).toMatch(/\n {2}missing-preheader: error +# campaignlint\.yaml:1:39\n/);
    expect(await text(undefined)).toContain('    limits: [{max: 3, per: 7d}]');
    expect(await text(undefined, { config: 'other.yaml' })).toMatch(/timezone: Europe\/Lisbon +# other\.yaml:1:11/);
    expect(await text(undefined, { rule: ['shouting: error'] })).toMatch(/\n {2}shouting: error +# --rule/);
  });

  it('that are not there, or cannot be read, are refused', async () => {
    write({ 'a.md': BARE });
    await expect(lint({ config: 'none.yaml' })).rejects.toThrow('There is no configuration file `none.yaml`.');
    writeFileSync(join(root, 'campaignlint.yaml'), new Uint8Array([0xff, 0xfe]));
    await expect(lint()).rejects.toThrow('cannot be used. This file is not UTF-8 text.');
    expect(listAllRules({ cwd: root, color: false, width: 80, format: 'text' }).stdout).toContain('shouting');
    write({ 'campaignlint.yaml': 'rules: [' });
    expect(listAllRules({ cwd: root, color: false, width: 80, format: 'text' }).stdout).toContain('shouting');
  });

  it('elsewhere leave the root where the files are', async () => {
    write({ 'conf/other.yaml': 'rules: {missing-preheader: off}\n', 'mails/a.md': BARE, 'mails/b.md': BARE });
    expect((await lint({ config: 'conf/other.yaml' }, ['mails'])).found).toEqual([]);
  });

  it('that breaks down on many files is told of once', async () => {
    write({
      'campaignlint.yaml': 'plugins: ./p.js\n',
      'p.js': `module.exports = { rules: { odd: ${RULE.replace('at: template.span', 'at: 1')} } };`,
      'a.md': BARE,
      'b.md': BARE,
      'c.md': BARE,
    });
    const ran = await lint({ only: ['odd'] });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr.match(/the rule odd broke down on [abc]\.md and 2 more:/g)).toHaveLength(1);
    expect(ran.stderr.match(/broke down/g)).toHaveLength(1);
  });

  it('that a plugin breaks are told of, and the rest reports', async () => {
    const odd = RULE.replace('at: template.span', 'at: 1');
    const dumb = RULE.replace("message: 'm', ", '');
    const mute = RULE.replace("({ message: 'x' })", '1');
    write({
      'campaignlint.yaml': 'plugins: ./p.js\n',
      'p.js': `module.exports = { rules: { odd: ${odd}, mute: ${mute}, dumb: ${dumb} } };`,
      'a.md': BARE,
    });
    const ran = await lint({
      only: ['odd,mute,dumb,missing-preheader'],
      suppressAll: true,
      stats: true,
      verbose: true,
    });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('the rule odd broke down on a.md');
    expect(ran.stderr).toContain('the rule mute broke down on a.md');
    expect(ran.stderr).toContain(
      'the rule dumb broke down on a.md: a finding needs `message`, the key of one of its messages.',
    );
    expect(ran.stderr).toContain('since not all rules could be run');
    expect(ran.stderr).toMatch(/^ {2}missing-preheader +\d/m);
    expect(ran.found).toEqual(['a.md: missing-preheader']);
  });
});

describe('a language without a lexicon', () => {
  it('is told once in a run', async () => {
    const speaks = (language: string) => mail('Salut', `preheader: x\nlanguage: ${language}`);
    write({ 'a.md': speaks('pt'), 'b.md': speaks('fr'), 'c.md': speaks('fr-CA'), 'd.md': speaks('en') });
    expect((await lint({ only: ['fake-urgency'] })).stderr).toBe(
      'campaignlint: The tone of 2 emails in "fr" was not checked: there is no lexicon for that language.\n' +
        'campaignlint: The tone of 1 email in "pt" was not checked: there is no lexicon for that language.\n',
    );
  });
});

describe('an exit code', () => {
  it('is decided by what is found, and by what is asked for', async () => {
    write({ 'a.md': BARE });
    const code = async (flags: Partial<LintFlags>) => (await lint(flags)).exitCode;
    const level = (severity: string) => [`missing-preheader: ${severity}`];
    expect(await code({ rule: level('warn') })).toBe(0);
    expect(await code({ rule: level('error') })).toBe(1);
    expect(await code({ rule: level('warn'), failOn: 'warning' })).toBe(1);
    expect(await code({ rule: level('off'), failOn: 'warning' })).toBe(0);
    expect(await code({ rule: level('warn'), maxWarnings: '0' })).toBe(1);
    expect(await code({ rule: level('warn'), maxWarnings: '1' })).toBe(0);
    expect(await code({ rule: level('warn'), maxWarnings: '-1' })).toBe(0);
    expect(await code({ rule: level('error'), exitZero: true })).toBe(0);
  });

  it('is 2 where a rule throws what is no error, and names the rule', async () => {
    write({
      'campaignlint.yaml': 'plugins: ./p.js\n',
      'p.js':
        "module.exports = { rules: { odd: { scope: 'campaign', category: 'tone', summary: 'x', why: 'x', severity: 'error', messages: { m: () => ({ message: 'x' }) }, check() { throw 'no luck'; } } } };",
      'a.md': BARE,
    });
    const ran = await lint({ only: ['odd,missing-preheader'] });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('the rule odd broke down: no luck');
  });

  it('is the same where the report goes to a file, which is shown to people as such', async () => {
    write({ 'a.md': BARE });
    const ran = await lint({ format: ['compact', 'json'], outputFile: ['out/a.txt', 'out/a.json'] });
    expect(ran).toMatchObject({ stdout: '', exitCode: 0 });
    expect(readFileSync(join(root, 'out/a.txt'), 'utf8')).toContain('[missing-preheader]');
    expect(JSON.parse(readFileSync(join(root, 'out/a.json'), 'utf8'))).toHaveLength(1);
    const pretty = await lint({ format: ['pretty'], quiet: true, failOn: 'warning' });
    expect(pretty).toMatchObject({ exitCode: 1 });
    expect(pretty.stdout).not.toContain('preheader');
  });

  it('is 2 for a file of no known kind that was named, with a hint where there is one', async () => {
    write({ 'notes.md': 'Hello\n', 'other.yaml': 'name: x\n', 'a.md': BARE });
    await expect(lint({}, ['notes.md', 'other.yaml'])).rejects.toThrow(
      /`notes\.md` is no campaign file\.[\s\S]*`other\.yaml` is no campaign file/,
    );
    expect((await lint({ errorOnUnmatchedPattern: false }, ['notes.md', 'a.md'])).found).toEqual([
      'a.md: missing-preheader',
    ]);
    expect((await lint({ verbose: true })).stderr).toContain('notes.md is no campaign file and was passed by.');
  });
});

describe('standard input', () => {
  it('stands for a file', async () => {
    write({ 'a.md': mail('One') });
    expect((await lint({ stdin: true, stdinFilename: 'a.md' }, [], BARE)).found).toEqual(['a.md: missing-preheader']);
    expect((await lint({ stdinFilename: 'x/y.md' }, ['-'], BARE)).found).toEqual(['x/y.md: missing-preheader']);
    await expect(lint({ stdin: true, stdinFilename: 'a.md' }, [], 'Hello')).rejects.toThrow('is no campaign file');
    write({ 'mails/b.md': BARE });
    await expect(lint({ stdin: true, stdinFilename: 'mails' }, [], BARE)).rejects.toThrow(
      '`mails` is a folder, and standard input is one file.',
    );
  });
});
