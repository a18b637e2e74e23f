/** What the next commit or a branch changes, in real repositories. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from './command.js';

const { folder, run, script: builtScript } = builtCommand();

const ONLY = ['--only', 'send-too-soon,fatigue-threshold,unknown-key,missing-preheader'];
const SEGMENTS = 'segments:\n  walkers:\n    match: {consent: true}\n';
const mail = (subject: string, more = 'preheader: More inside.'): string =>
  `---\nsubject: ${subject}\n${more === '' ? '' : `${more}\n`}---\nHello.\n`;
const BARE = mail('Hello', '');
const cadence = (id: string, ...steps: readonly string[]): string =>
  `id: ${id}\nsegment: walkers\nsteps:\n${steps.map((step) => `  - {${step}}\n`).join('')}`;
/** Three mails in a day, over two cadences. */
const CROWDED = {
  'segments.yaml': SEGMENTS,
  'cadences/one.yaml': cadence('one', 'day: 0, template: a', 'day: 0, template: b'),
  'cadences/two.yaml': cadence('two', 'day: 0, template: c'),
  'emails/a.md': mail('One'),
  'emails/b.md': mail('Two'),
  'emails/c.md': mail('Three'),
};

function git(where: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@northtrail.example', '-c', 'commit.gpgsign=false'];
  const settings = ['-c', 'protocol.file.allow=always', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...who, ...settings, ...args], { cwd: where, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function write(where: string, path: string, text: string): void {
  mkdirSync(dirname(join(where, path)), { recursive: true });
  writeFileSync(join(where, path), text);
}

/** A repository in which these files are committed. */
function repository(files: Readonly<Record<string, string>>): string {
  const where = folder(files);
  git(where, 'init', '-q');
  git(where, 'add', '-A');
  git(where, 'commit', '-q', '-m', 'Begin', '--allow-empty');
  return where;
}

/** What is reported: `file: rule`. */
function lint(where: string, ...args: string[]) {
  const ran = run(where, [...ONLY, '-f', 'json', ...args]);
  const files: { filePath: string; messages: { ruleId: string | null }[] }[] =
    ran.stdout === '' ? [] : JSON.parse(ran.stdout);
  return {
    code: ran.code,
    stderr: ran.stderr,
    files: files.map(({ filePath }) => filePath),
    found: files.flatMap(({ filePath, messages }) => messages.map(({ ruleId }) => `${filePath}: ${ruleId}`)),
  };
}

describe('--staged', () => {
  it('is empty where nothing of the campaign is staged', () => {
    const where = repository({ 'a.md': BARE, 'readme.txt': 'Hi' });
    write(where, 'readme.txt', 'Hello');
    write(where, 'notes.md', '# Notes\n');
    write(where, 'b.md', BARE);
    git(where, 'add', 'readme.txt', 'notes.md');
    expect(run(where, [...ONLY, '--staged'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(run(where, [...ONLY, '--staged', '-f', 'json'])).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect(run(where, [...ONLY, '--staged', 'notes.md']).code).toBe(0);
  });

  it('looks at what is staged, not at the working copy, and before there is any commit', () => {
    const where = folder({ 'a.md': mail('One'), 'b.md': BARE, 'über uns/c d.md': BARE });
    git(where, 'init', '-q');
    git(where, 'add', 'a.md', 'b.md', 'über uns/c d.md');
    write(where, 'a.md', '---\nsubject: {{ broken }}\n---\n');
    write(where, 'b.md', mail('Fine by now'));
    const { found, code, files } = lint(where, '--staged');
    expect(found).toEqual(['b.md: missing-preheader', 'über uns/c d.md: missing-preheader']);
    expect(files).toContain('a.md');
    expect(code).toBe(0);
    expect(lint(where, '--staged', 'b.md').found).toEqual(['b.md: missing-preheader']);
  });

  it('reports a finding elsewhere of which a staged file is a part', () => {
    const where = repository({ ...CROWDED, 'cadences/two.yaml': cadence('two', 'day: 9, template: c') });
    expect(lint(where, '--staged').found).toEqual([]);
    write(
      where,
      'cadences/one.yaml',
      cadence('one', 'day: 0, template: a', 'day: 0, template: b', 'day: 40, template: a'),
    );
    write(where, 'cadences/two.yaml', CROWDED['cadences/two.yaml']);
    git(where, 'add', 'cadences/one.yaml');
    expect(lint(where, '--staged').found.filter((one) => one.includes('fatigue'))).toEqual([]);
    git(where, 'reset', '-q', '--hard');
    write(where, 'cadences/one.yaml', cadence('one', 'day: 9, template: a', 'day: 9, template: b'));
    git(where, 'add', '-A');
    expect(lint(where, '--staged').found).toContain('cadences/two.yaml: fatigue-threshold');
  });

  it('knows renamed, moved and deleted files', () => {
    const where = repository({ ...CROWDED, 'x.md': BARE, 'extra.md': mail('Four'), 'old.md': BARE });
    renameSync(join(where, 'x.md'), join(where, 'y z.md'));
    rmSync(join(where, 'old.md'));
    git(where, 'rm', '-q', '--cached', 'extra.md');
    git(where, 'add', 'x.md', 'y z.md', 'old.md');
    const { found, files } = lint(where, '--staged');
    expect(found).toEqual(['y z.md: missing-preheader']);
    expect(files).toEqual(['y z.md']);
  });

  it('reports what a deletion breaks elsewhere, and nothing that was broken before', () => {
    const where = repository({
      ...CROWDED,
      'broken.yaml': cadence('broken', 'day: 0, template: nowhere'),
    });
    git(where, 'rm', '-q', 'emails/b.md');
    const ran = run(where, ['--only', 'unknown-template,unused-template,missing-preheader', '--staged', '-f', 'json']);
    const found = JSON.parse(ran.stdout).flatMap((file: { filePath: string; messages: { ruleId: string }[] }) =>
      file.messages.map(({ ruleId }) => `${file.filePath}: ${ruleId}`),
    );
    expect(found).toEqual(['cadences/one.yaml: unknown-template']);
    expect(ran.code).toBe(1);
  });

  it('takes the configuration and the accepted findings as they are staged', () => {
    const where = repository({ 'a.md': mail('One'), 'campaignlint.yaml': 'extends: ./base.yaml\n', 'base.yaml': '' });
    write(where, 'a.md', BARE);
    write(where, 'base.yaml', 'rules: {missing-preheader: error}\n');
    git(where, 'add', 'a.md');
    expect(lint(where, '--staged')).toMatchObject({ code: 0, found: ['a.md: missing-preheader'] });
    git(where, 'add', 'base.yaml');
    expect(lint(where, '--staged')).toMatchObject({ code: 1 });
    lint(where, '--suppress-all');
    git(where, 'add', '-A');
    rmSync(join(where, 'campaignlint-suppressions.json'));
    expect(lint(where, '--staged')).toMatchObject({ code: 0, found: [] });
  });

  it('says so where a merge is not resolved', () => {
    const where = repository({ 'a.md': mail('One') });
    git(where, 'checkout', '-q', '-b', 'other');
    write(where, 'a.md', mail('Two'));
    git(where, 'commit', '-qam', 'Two');
    git(where, 'checkout', '-q', '-');
    write(where, 'a.md', mail('Three'));
    git(where, 'commit', '-qam', 'Three');
    expect(() => git(where, 'merge', 'other')).toThrow();
    expect(lint(where, '--staged')).toMatchObject({ code: 1, found: ['a.md: null'] });
  });

  it('works in a hook, also for a commit of some files only', () => {
    const where = repository({ 'shop/campaignlint.yaml': '', 'shop/a.md': mail('One'), 'shop/b.md': mail('Two') });
    const script = join(where, 'seen.json');
    const command = `(cd shop && "${process.execPath}" "${builtScript}" --only missing-preheader --staged -f json > "${script}")`;
    write(where, '.git/hooks/pre-commit', `#!/bin/sh\n${command}\n`);
    execFileSync('chmod', ['+x', join(where, '.git/hooks/pre-commit')]);
    write(where, 'shop/a.md', BARE);
    write(where, 'shop/b.md', BARE);
    git(where, 'commit', '-q', '-m', 'One of them', 'shop/a.md');
    const seen = JSON.parse(readFileSync(script, 'utf8'));
    expect(seen.map((file: { filePath: string }) => file.filePath)).toEqual(['a.md']);
  });
});

describe('--changed', () => {
  it('takes what differs from the last commit, new files included and ignored ones not', () => {
    const where = repository({ ...CROWDED, '.gitignore': 'drafts/\n', 'x.md': BARE, 'y.md': mail('Fine') });
    expect(lint(where, '--changed')).toMatchObject({ code: 0, files: [] });
    write(where, 'y.md', BARE);
    write(where, 'new ü.md', BARE);
    write(where, 'drafts/z.md', BARE);
    git(where, 'add', 'y.md');
    expect(lint(where, '--changed').found).toEqual(['new ü.md: missing-preheader', 'y.md: missing-preheader']);
  });

  it('with --since takes what this branch did since it left the other one', () => {
    const where = repository({ 'a.md': mail('One'), 'b.md': mail('Two') });
    git(where, 'branch', '-M', 'main');
    git(where, 'checkout', '-q', '-b', 'work');
    write(where, 'a.md', BARE);
    git(where, 'commit', '-qam', 'Work');
    git(where, 'checkout', '-q', 'main');
    write(where, 'b.md', BARE);
    git(where, 'commit', '-qam', 'Elsewhere');
    git(where, 'checkout', '-q', 'work');
    expect(lint(where, '--changed').files).toEqual([]);
    expect(lint(where, '--changed', '--since', 'main').found).toEqual(['a.md: missing-preheader']);
    expect(lint(where, '--since', 'main').found).toEqual(['a.md: missing-preheader']);
    const wrong = lint(where, '--changed', '--since', 'mian');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('Did you mean `main`?');
    expect(lint(where, '--changed', '--since', '--output=x').code).toBe(2);
  });

  it('works in a linked worktree, in a shallow clone, and in a folder below the root', () => {
    const where = repository({ 'shop/campaignlint.yaml': '', 'shop/a.md': mail('One'), 'other/b.md': mail('Two') });
    git(where, 'commit', '-q', '--allow-empty', '-m', 'Second');
    const linked = `${where}-linked`;
    git(where, 'worktree', 'add', '-q', linked, '-b', 'linked');
    write(linked, 'shop/a.md', BARE);
    write(linked, 'other/b.md', BARE);
    expect(lint(join(linked, 'shop'), '--changed').found).toEqual(['a.md: missing-preheader']);
    git(linked, 'add', '-A');
    expect(lint(join(linked, 'shop'), '--staged').found).toEqual(['a.md: missing-preheader']);

    const shallow = `${where}-shallow`;
    git(where, 'clone', '-q', '--depth', '1', `file://${where}`, shallow);
    write(shallow, 'shop/a.md', BARE);
    expect(lint(join(shallow, 'shop'), '--changed').found).toEqual(['a.md: missing-preheader']);
    const far = lint(join(shallow, 'shop'), '--changed', '--since', 'HEAD~1');
    expect(far.code).toBe(2);
    expect(far.stderr).toContain('does not hold the whole history');
  });

  it('knows the files of submodules', () => {
    const inner = repository({ 'c.md': mail('Three'), 'd.md': mail('Four') });
    const where = repository({ 'a.md': mail('One'), 'one.yaml': cadence('one', 'day: 0, template: c') });
    git(where, 'submodule', '--quiet', 'add', inner, 'shared');
    git(where, 'commit', '-qam', 'Share');
    const unknown = (...args: string[]) => run(where, ['--only', 'unknown-template', ...args]).code;
    write(where, 'one.yaml', cadence('one', 'day: 1, template: c'));
    git(where, 'add', 'one.yaml');
    expect(unknown('--staged')).toBe(0);
    write(join(where, 'shared'), 'd.md', BARE);
    expect(lint(where, '--changed').found).toContain('shared/d.md: missing-preheader');
    expect(lint(join(where, 'shared'), '--changed').files).toContain('d.md');
  });

  it('outside a repository is an error in clear words', () => {
    const where = folder({ 'a.md': BARE });
    for (const flag of ['--staged', '--changed']) {
      const ran = run(where, [flag]);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain('is in no Git repository');
    }
  });
});
