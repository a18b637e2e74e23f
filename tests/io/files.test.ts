/** Reading one file, writing one file, choosing the day, relating paths. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseToday } from '../../src/io/clock.js';
import { byName, commonAncestor, isInside, relativePath, upward } from '../../src/io/paths.js';
import { decode, describeReadError, readText, tooLarge } from '../../src/io/read-text.js';
import { addToFile, writeWhole } from '../../src/io/write.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'campaignlint-files-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('reading', () => {
  it('gives the text without its BOM, NUL bytes and all', () => {
    writeFileSync(join(root, 'a.md'), '\ufeffa\u0000b');
    expect(readText(join(root, 'a.md'))).toEqual({ text: 'a\u0000b' });
  });

  it.each<[string, () => string, RegExp]>([
    ['a folder', () => root, /not an ordinary file/],
    ['nothing', () => join(root, 'none.md'), /gone now/],
  ])('says what is wrong with %s', (_what, path, problem) => {
    expect(readText(path())).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('keeps to a limit, by the file and by its bytes', () => {
    writeFileSync(join(root, 'a.md'), 'abcdef');
    expect(readText(join(root, 'a.md'), 5)).toHaveProperty('problem');
    expect(readText(join(root, 'a.md'), 6)).toEqual({ text: 'abcdef' });
    expect(decode(Buffer.from('abcdef'), 5)).toHaveProperty('problem');
  });

  it.each([
    [500, '500 bytes'],
    [5000, '4.9 kB'],
    [1024 * 1024, '1 MB'],
    [2.5 * 1024 * 1024, '2.5 MB'],
  ])('says the limit of %d bytes as people do', (limit, words) => {
    expect(tooLarge(limit)).toBe(`This file is too large: files of more than ${words} are not read.`);
  });

  it('refuses what is no UTF-8', () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0x61]))).toEqual({ problem: expect.stringContaining('UTF-8') });
    expect(decode(new Uint8Array([0xc3]))).toHaveProperty('problem');
  });

  it('describes errors without their codes where words are known', () => {
    const error = (code?: string) => Object.assign(new Error('odd'), code === undefined ? {} : { code });
    expect(describeReadError(error('EACCES'))).toContain('permission denied');
    expect(describeReadError(error('EPERM'))).toContain('permission denied');
    expect(describeReadError(error('EIO'))).toContain('(EIO)');
    expect(describeReadError(error())).toContain('(odd)');
  });
});

describe('writing', () => {
  it('makes folders, replaces whole files, keeps their rights, and leaves nothing behind', () => {
    const path = join(root, 'a/b/c.txt');
    writeWhole(path, 'one');
    expect(readFileSync(path, 'utf8')).toBe('one');
    writeFileSync(join(root, 'd.txt'), 'old', { mode: 0o600 });
    writeWhole(join(root, 'd.txt'), 'new');
    expect(statSync(join(root, 'd.txt')).mode & 0o777).toBe(0o600);
    expect(readdirSync(root).sort()).toEqual(['a', 'd.txt']);
  });

  it('writes to what cannot be replaced, and says where it cannot write', () => {
    expect(() => writeWhole('/dev/null', 'gone')).not.toThrow();
    mkdirSync(join(root, 'folder'));
    expect(() => writeWhole(join(root, 'folder'), 'x')).toThrow(/cannot be written/);
    expect(readdirSync(root)).toEqual(['folder']);
  });

  it('adds at the end', () => {
    addToFile(join(root, 'log'), 'a');
    addToFile(join(root, 'log'), 'b');
    expect(readFileSync(join(root, 'log'), 'utf8')).toBe('ab');
  });
});

describe('the day', () => {
  it('is the one asked for, else the one of the environment, else the system’s', () => {
    expect(chooseToday('2026-03-17', { CAMPAIGNLINT_TODAY: '2026-01-01' })).toBe('2026-03-17');
    expect(chooseToday(undefined, { CAMPAIGNLINT_TODAY: '2026-01-01' })).toBe('2026-01-01');
    expect(chooseToday(undefined, { CAMPAIGNLINT_TODAY: '' })).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(chooseToday(undefined)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(['2026-02-30', '2026-13-01', 'soon', '2026-1-1', ''])('cannot be %j', (day) => {
    expect(() => chooseToday(day, {})).toThrow(/--today needs a day of the calendar/);
  });

  it('is refused by the name under which it came', () => {
    expect(() => chooseToday(undefined, { CAMPAIGNLINT_TODAY: 'x' })).toThrow(/CAMPAIGNLINT_TODAY needs/);
  });
});

describe('paths', () => {
  it('know what lies in what', () => {
    expect([
      isInside('/a', '/a'),
      isInside('/a', '/a/b'),
      isInside('/a', '/ab'),
      isInside('/a', '/'),
      isInside('/a', '/a/..b'),
    ]).toEqual([true, true, false, false, true]);
    expect([relativePath('/a', '/a/b/c'), relativePath('/a', '/a'), relativePath('/a/b', '/a')]).toEqual([
      'b/c',
      '',
      '..',
    ]);
    expect([
      commonAncestor(['/a/b', '/a/c/d']),
      commonAncestor(['/a']),
      commonAncestor(['/a', '/b']),
      commonAncestor([]),
    ]).toEqual(['/a', '/a', '/', '/']);
    expect([...upward('/a/b')]).toEqual(['/a/b', '/a', '/']);
    expect(['b', 'a', 'B', 'a'].sort(byName)).toEqual(['B', 'a', 'a', 'b']);
  });
});
