/** Finding the project, walking it, and reading its files. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ProjectRequest, readProject } from '../../src/io/project.js';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-io-')));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array = 'x: 1\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

async function read(paths: readonly string[], part: Partial<ProjectRequest> = {}) {
  const cwd = part.cwd ?? root;
  return readProject({ selection: { type: 'paths' }, configLookup: true, errorOnUnmatched: true, ...part, cwd, paths });
}

const paths = (project: Awaited<ReturnType<typeof read>>): readonly string[] => project.files.map(({ path }) => path);

describe('the root', () => {
  it('is the folder of the nearest configuration upward', async () => {
    write('campaignlint.yaml');
    write('spring/campaignlint.yaml', 'rules: {}\n');
    write('spring/emails/a.md');
    write('winter/b.md');
    const project = await read(['spring/emails/a.md']);
    expect(project.root).toBe(join(root, 'spring'));
    expect(project.config).toEqual({ path: 'campaignlint.yaml', text: 'rules: {}\n' });
    expect(paths(project)).toEqual(['campaignlint.yaml', 'emails/a.md']);
  });

  it('is the repository without a configuration, and the search for one stays in it', async () => {
    write('campaignlint.yaml');
    write('repo/emails/a.md');
    write('repo/segments.yaml');
    execFileSync('git', ['init', '-q'], { cwd: join(root, 'repo') });
    const project = await read(['repo/emails']);
    expect(project.root).toBe(join(root, 'repo'));
    expect(project.config).toBeUndefined();
  });

  it('is the common ancestor of working directory and paths otherwise', async () => {
    write('emails/a.md');
    write('cadences/b.yaml');
    const project = await read(['../cadences/b.yaml'], { cwd: join(root, 'emails') });
    expect(project.root).toBe(root);
    expect(paths(project)).toEqual(['cadences/b.yaml', 'emails/a.md']);
  });

  it('is never a folder that many projects share', async () => {
    write('a.md');
    const project = await read([root], { cwd: '/' });
    expect(project.root).toBe(root);
  });

  it('is the folder of a named configuration that lies above the paths', async () => {
    write('lint.yaml', 'rules: {}\n');
    write('spring/a.md');
    const project = await read(['spring'], { config: 'lint.yaml' });
    expect(project.root).toBe(root);
    expect(project.config?.path).toBe('lint.yaml');
  });

  it('can be found without a look at configurations', async () => {
    write('campaignlint.yaml');
    write('spring/a.md');
    const project = await read(['.'], { configLookup: false, cwd: join(root, 'spring') });
    expect(project.root).toBe(join(root, 'spring'));
    expect(project.config).toBeUndefined();
  });
});

describe('the files', () => {
  it('are Markdown and YAML, in order, without dot-folders, packages and ignored ones', async () => {
    for (const path of ['b.md', 'a.markdown', 'c.YML', 'd.yaml', 'e.txt', '.git2/a.md', 'node_modules/x/a.md'])
      write(path);
    write('old/a.md');
    write('keep/draft.md');
    write('.campaignlintignore', 'old/\ndraft.md\n');
    expect(paths(await read(['.']))).toEqual(['a.markdown', 'b.md', 'c.YML', 'd.yaml']);
  });

  it('include what is named, though it would be passed by', async () => {
    write('a.md');
    write('.drafts/b.md');
    write('old/c.md');
    write('notes.txt');
    write('.campaignlintignore', 'old/\n');
    const project = await read(['.drafts', 'old/c.md', 'notes.txt']);
    expect(paths(project)).toEqual(['.drafts/b.md', 'a.md', 'notes.txt', 'old/c.md']);
    expect([...project.named.files]).toEqual(['old/c.md', 'notes.txt']);
    expect(project.named.covers('.drafts/b.md')).toBe(true);
    expect(project.named.covers('a.md')).toBe(false);
  });

  it('are read once, through links inside the project only', async () => {
    write('outside/secret.md');
    write('in/a.md');
    write('in/campaignlint.yaml');
    write('in/.shared/b.md');
    symlinkSync('a.md', join(root, 'in/again.md'));
    symlinkSync('.shared/b.md', join(root, 'in/b.md'));
    symlinkSync('../outside/secret.md', join(root, 'in/secret.md'));
    symlinkSync('../outside', join(root, 'in/folder'));
    symlinkSync('.', join(root, 'in/ring'));
    symlinkSync('loop.md', join(root, 'in/loop.md'));
    expect(paths(await read(['in']))).toEqual(['a.md', 'b.md', 'campaignlint.yaml']);
    await expect(read(['in/secret.md'])).rejects.toThrow(/leads to a file outside the project/);
    expect([...(await read(['in/again.md'])).named.files]).toEqual(['a.md']);
  });

  it('lose their BOM', async () => {
    write('a.md', '\ufeff---\nsubject: Hi\n---\n');
    expect((await read(['.'])).files[0]?.text.startsWith('---')).toBe(true);
  });

  it('that are too large or no UTF-8 text are told apart', async () => {
    write('big.md', 'a'.repeat(1024 * 1024 + 1));
    write('fits.md', 'a'.repeat(1024 * 1024));
    write('latin.md', new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    const project = await read(['.']);
    expect(paths(project)).toEqual(['fits.md']);
    expect(project.unreadable.map(({ span, message }) => `${span.file}: ${message}`)).toEqual([
      'big.md: This file is too large: files of more than 1 MB are not read.',
      'latin.md: This file is not UTF-8 text. Save it as UTF-8, and it can be read.',
    ]);
  });
});

describe('the paths', () => {
  it('may be patterns', async () => {
    write('spring/a.md');
    write('spring/deep/b.md');
    write('spring/c.yaml');
    const project = await read(['spring/**/*.md']);
    expect(paths(project).filter((path) => project.named.covers(path))).toEqual(['spring/a.md', 'spring/deep/b.md']);
    expect(project.named.files.size).toBe(0);
    await expect(read(['spring/*.markdown'])).rejects.toThrow('No campaign file matches `spring/*.markdown`.');
  });

  it('must exist, unless that was switched off', async () => {
    write('emails/a.md');
    await expect(read(['emials'])).rejects.toMatchObject({
      message: 'There is no file or folder `emials`.',
      meant: { typed: 'emials', known: ['emails'] },
    });
    const project = await read(['emials'], { errorOnUnmatched: false });
    expect(project.named.covers('emails/a.md')).toBe(false);
  });

  it('may have names that are hard to print', async () => {
    write('new\nline $(x) ünï.md');
    expect(paths(await read(['.']))).toEqual(['new\nline $(x) ünï.md']);
  });
});
