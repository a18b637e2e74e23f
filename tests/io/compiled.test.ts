/** A bundle runs with and without code that was compiled before. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compiledFor, runCompiled } from '../../src/io/compiled.js';

const folder = mkdtempSync(join(tmpdir(), 'campaignlint-compiled-'));
const bundle = join(folder, 'command.cjs');
const ran = globalThis as { ranBundle?: readonly string[] };
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a bundle', () => {
  it('runs with what CommonJS gives it, and faster the next time; code of another text is passed by', () => {
    writeFileSync(bundle, "globalThis.ranBundle = [require('node:path').basename(__filename), __dirname];");
    const first = runCompiled(bundle);
    expect(ran.ranBundle).toEqual(['command.cjs', folder]);
    expect(first.cachedDataRejected).toBeUndefined();

    writeFileSync(compiledFor(bundle), first.createCachedData());
    delete ran.ranBundle;
    expect(runCompiled(bundle).cachedDataRejected).toBe(false);
    expect(ran.ranBundle).toEqual(['command.cjs', folder]);

    writeFileSync(bundle, 'globalThis.ranBundle = ["another text"];');
    expect(runCompiled(bundle).cachedDataRejected).toBe(true);
    expect(ran.ranBundle).toEqual(['another text']);
  });

  it('has its compiled code beside it, by the version of the engine', () => {
    expect(compiledFor('/a/command.cjs')).toMatch(/^\/a\/command\.v8-\d+(\.\d+)+\.bin$/);
  });
});
