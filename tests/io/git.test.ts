/** Reading a project as a commit holds it. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findCommit, readObjects, runGit } from '../../src/io/git.js';
import { readStaged } from '../../src/io/git-index.js';
import { listTree, readGitTree } from '../../src/io/git-tree.js';
import { UsageError } from '../../src/request.js';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-git-')));
  git('init', '-q', '-b', 'main');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@northtrail.example', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function commit(message = 'a step'): string {
  git('add', '-A');
  git('commit', '-q', '-m', message);
  return git('rev-parse', 'HEAD');
}

const texts = async (folder: string, ref: string) =>
  Object.fromEntries((await readGitTree(folder, ref)).files.map(({ path, text }) => [path, text]));

describe('a version of a project', () => {
  it('is read as it was, whatever the working copy holds now', async () => {
    write('emails/a.md', 'first\n');
    write('gone.yaml', 'steps: []\n');
    const first = commit();
    write('emails/a.md', 'second\n');
    rmSync(join(root, 'gone.yaml'));
    write('new.yaml', 'steps: []\n');
    commit();
    write('emails/a.md', 'not committed\n');
    expect(await texts(root, 'HEAD~1')).toEqual({ 'emails/a.md': 'first\n', 'gone.yaml': 'steps: []\n' });
    expect(await texts(root, first.slice(0, 9))).toEqual(await texts(root, first));
    expect(await texts(root, 'main')).toEqual({ 'emails/a.md': 'second\n', 'new.yaml': 'steps: []\n' });
    expect(readFileSync(join(root, 'emails/a.md'), 'utf8')).toBe('not committed\n');
    expect(git('status', '--porcelain')).toBe('M emails/a.md');
  });

  it('holds the folder of the project alone, with paths from there', async () => {
    write('spring/a.md', 'a');
    write('winter/b.md', 'b');
    commit();
    expect(await texts(join(root, 'spring'), 'HEAD')).toEqual({ 'a.md': 'a' });
  });

  it('is empty where the folder did not exist yet', async () => {
    write('a.md', 'a');
    commit();
    write('later/b.md', 'b');
    expect(await texts(join(root, 'later'), 'HEAD')).toEqual({});
  });

  it('leaves out what is passed by in the working copy', async () => {
    write('a.md', 'a');
    write('b.txt', 'b');
    write('.github/c.yaml', 'c');
    write('deep/node_modules/d.md', 'd');
    write('drafts/e.md', 'e');
    write('.campaignlintignore', 'drafts/\n');
    commit();
    expect(Object.keys(await texts(root, 'HEAD'))).toEqual(['a.md']);
  });

  it('follows links to files inside that are not listed themselves, and no others', async () => {
    write('a.md', 'a');
    write('texts/b.txt', 'b');
    symlinkSync('a.md', join(root, 'again.md'));
    symlinkSync('texts/b.txt', join(root, 'b.md'));
    symlinkSync('/etc/hostname', join(root, 'outside.md'));
    symlinkSync('../../up.md', join(root, 'up.md'));
    symlinkSync('ring2.md', join(root, 'ring1.md'));
    symlinkSync('ring1.md', join(root, 'ring2.md'));
    commit();
    expect(await texts(root, 'HEAD')).toEqual({ 'a.md': 'a', 'b.md': 'b' });
  });

  it('says of a file that is too large, or no text, that it cannot be read', async () => {
    write('big.md', 'x'.repeat(2000));
    write('bytes.md', Uint8Array.from([0xff, 0xfe, 0x00]));
    write('fine.md', '\ufefffine');
    commit();
    const tree = await readGitTree(root, 'HEAD', 1024);
    expect(tree.files).toEqual([{ path: 'fine.md', text: 'fine' }]);
    expect(tree.unreadable.map(({ span, message }) => [span.file, message])).toEqual([
      ['big.md', expect.stringContaining('too large')],
      ['bytes.md', expect.stringContaining('not UTF-8')],
    ]);
  });

  it('keeps odd names whole', async () => {
    const names = ['a\tb.md', 'line\nbreak.md', '"quoted".md', 'ünï-日.md', '-dash.md'].sort();
    for (const name of names) write(name, name);
    commit();
    expect((await readGitTree(root, 'HEAD')).files).toEqual(names.map((name) => ({ path: name, text: name })));
  });

  it('gives any other file of the folder on demand', async () => {
    write('campaignlint.json', '{}');
    symlinkSync('campaignlint.json', join(root, 'linked.json'));
    commit();
    const tree = await readGitTree(root, 'HEAD');
    expect(await tree.read('campaignlint.json')).toEqual({ path: 'campaignlint.json', text: '{}' });
    expect(await tree.read('linked.json')).toEqual({ path: 'linked.json', text: '{}' });
    expect(await tree.read('missing.json')).toBeUndefined();
  });

  it('runs no filter, textconv or monitor that the repository names', async () => {
    const marker = join(root, 'ran');
    write('.gitattributes', '*.md diff=evil filter=evil\n');
    write('a.md', 'a\n');
    commit();
    for (const key of ['diff.evil.textconv', 'filter.evil.smudge', 'filter.evil.clean', 'core.fsmonitor', 'core.pager'])
      git('config', key, `touch ${marker}; cat`);
    expect(await texts(root, 'HEAD')).toEqual({ 'a.md': 'a\n' });
    expect(readdirSync(root)).not.toContain('ran');
  });

  it('is found also from a hook that tells where the repository is', async () => {
    write('spring/a.md', 'a');
    commit();
    vi.stubEnv('GIT_DIR', join(root, '.git'));
    expect(await texts(join(root, 'spring'), 'HEAD')).toEqual({ 'a.md': 'a' });
  });
});

describe('what is staged', () => {
  const listed = async (named: readonly string[] = [], maxFileSize = 1024) => {
    const { files, unreadable } = (await readStaged(root)).list(maxFileSize, named);
    return {
      texts: Object.fromEntries(files.map(({ path, text }) => [path, text])),
      unreadable: unreadable.map(({ span, message }) => `${span.file}: ${message}`),
    };
  };

  it('is read as it is staged, whatever the working copy holds', async () => {
    write('a.md', 'staged\n');
    write('notes.txt', 'x');
    write('drafts/b.md', 'b');
    write('.campaignlintignore', 'drafts/\n');
    git('add', '-A');
    write('a.md', 'not staged\n');
    expect(await listed()).toEqual({ texts: { 'a.md': 'staged\n' }, unreadable: [] });
    const staged = await readStaged(root);
    expect(staged.read('a.md')).toEqual({ text: 'staged\n' });
    expect(staged.read('none.md')).toBeUndefined();
  });

  it('is nothing before the first file', async () => {
    expect(await listed()).toEqual({ texts: {}, unreadable: [] });
  });

  it('holds what is named also where it is passed by, links followed', async () => {
    write('drafts/b.md', 'b');
    write('.campaignlintignore', 'drafts/\n');
    symlinkSync('drafts/b.md', join(root, 'again.json'));
    git('add', '-A');
    expect((await listed(['drafts/b.md', 'none.md'])).texts).toEqual({ 'drafts/b.md': 'b' });
    expect((await readStaged(root)).read('again.json')).toEqual({ text: 'b' });
  });

  it('says of a file that is too large, or no text, that it cannot be read', async () => {
    write('big.md', 'x'.repeat(2000));
    write('bytes.md', Uint8Array.from([0xff, 0xfe, 0x00]));
    git('add', '-A');
    expect((await listed()).unreadable).toEqual([
      'big.md: This file is too large: files of more than 1 kB are not read.',
      'bytes.md: This file is not UTF-8 text. Save it as UTF-8, and it can be read.',
    ]);
  });

  it('says of a conflict that is not resolved that it cannot be read', async () => {
    write('a.md', 'one\n');
    write('b.txt', 'one\n');
    commit();
    git('checkout', '-q', '-b', 'spring');
    write('a.md', 'two\n');
    write('b.txt', 'two\n');
    commit();
    git('checkout', '-q', 'main');
    write('a.md', 'three\n');
    write('b.txt', 'three\n');
    commit();
    expect(() => git('merge', 'spring')).toThrow();
    expect(await listed()).toEqual({
      texts: {},
      unreadable: ['a.md: This file has a conflict that is not resolved yet.'],
    });
  });

  it('holds the files of a submodule that is checked out, and of others nothing', async () => {
    const inner = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-inner-')));
    const make = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@northtrail.example', ...args], {
        cwd: inner,
        stdio: 'pipe',
      });
    make('init', '-q', '-b', 'main');
    writeFileSync(join(inner, 'shared.md'), 'shared\n');
    make('add', '-A');
    make('commit', '-qm', 'Begin');
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'parts');
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'gone');
    commit();
    rmSync(join(root, 'gone'), { recursive: true });
    expect((await listed()).texts).toEqual({ 'parts/shared.md': 'shared\n' });
    expect(await texts(root, 'HEAD')).toEqual({ 'parts/shared.md': 'shared\n' });
    rmSync(inner, { recursive: true });
  });

  it('is refused outside a repository', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-none-')));
    await expect(readStaged(outside)).rejects.toThrow(/is in no Git repository/);
    rmSync(outside, { recursive: true });
  });
});

describe('a version', () => {
  it('with three dots is where this branch left the other', async () => {
    write('a.md', '1');
    const fork = commit();
    git('checkout', '-q', '-b', 'spring');
    write('a.md', '2');
    commit();
    git('checkout', '-q', 'main');
    write('a.md', '3');
    const later = commit();
    git('checkout', '-q', 'spring');
    expect(await findCommit(root, 'main')).toBe(later);
    expect(await findCommit(root, 'main...')).toBe(fork);
  });

  it.each(['mian', '--help', '-1', '', 'main:a.md', 'a..b'])('that is no commit (%j) is refused', async (ref) => {
    write('a.md', 'a');
    commit();
    await expect(findCommit(root, ref)).rejects.toThrow(/Git knows no commit, branch or tag/);
  });

  it('that is mistyped comes with the names that there are', async () => {
    write('a.md', 'a');
    commit();
    git('tag', 'spring-2026');
    const error = await findCommit(root, 'mian').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).meant).toEqual({ typed: 'mian', known: ['main', 'spring-2026'] });
  });

  it('that has nothing in common with this one leaves nothing to compare', async () => {
    write('a.md', 'a');
    commit();
    git('checkout', '-q', '--orphan', 'island');
    commit('another beginning');
    await expect(findCommit(root, 'main...')).rejects.toThrow(
      'This branch and `main` have no commit in common, so there is nothing to compare with.',
    );
  });

  it('that is not in a shallow checkout is to be fetched first', async () => {
    write('a.md', 'a');
    commit();
    write('a.md', 'b');
    commit();
    const shallow = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-shallow-')));
    git('clone', '-q', '--depth', '1', `file://${root}`, join(shallow, 'copy'));
    await expect(findCommit(join(shallow, 'copy'), 'spring')).rejects.toThrow(
      'This checkout does not hold the whole history: fetch that version first.',
    );
    rmSync(shallow, { recursive: true });
  });

  it('that Git refuses to look up is told in words of Git', async () => {
    await expect(runGit(root, ['cat-file', '-p', 'nothing'])).rejects.toThrow(
      'Git could not do this: Not a valid object name nothing',
    );
    await expect(runGit(root, ['rev-parse', '--verify', '--quiet', 'nothing'])).rejects.toThrow(
      'Git could not do this: exit code 1',
    );
    write('.git/config', '[core\n');
    await expect(findCommit(root, 'main')).rejects.toThrow(
      'is in no Git repository that can be read. Git says: bad config',
    );
  });

  it('is refused outside a repository', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-none-')));
    await expect(findCommit(outside, 'main')).rejects.toThrow(/is in no Git repository/);
    rmSync(outside, { recursive: true });
  });

  it('is refused kindly without Git', async () => {
    vi.stubEnv('PATH', '');
    await expect(findCommit(root, 'main')).rejects.toThrow(/needs Git/);
  });
});

it('reads many contents at once, empty ones and missing ones among them', async () => {
  for (let index = 1; index <= 300; index++) write(`many/${index}.md`, `text ${index}\n`.repeat(index));
  write('empty.md', '');
  const entries = await listTree(root, commit());
  const contents = await readObjects(root, [...entries, { object: '0'.repeat(40), size: 1 }]);
  expect(contents.size).toBe(301);
  for (const { object, size } of entries) expect(contents.get(object)?.length).toBe(size);
});
