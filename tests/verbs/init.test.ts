/** `campaignlint init`: what it writes can be used at once, and nothing is ever written over. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from '../cli/command.js';

const { folder, run } = builtCommand();

const MAIL = '---\nsubject: News\nfrom: Ana at Kiln & Co <ana@kiln.example>\n---\nHello.\n';

describe('campaignlint init', () => {
  it('writes a configuration that says what it found', () => {
    const project = folder({ 'a.md': MAIL, 'b.md': MAIL, 'c.yaml': 'steps: [{template: a}]\n' });
    expect(run(project, ['init'])).toMatchObject({
      code: 0,
      stdout: 'Found 2 emails, 1 cadence, 0 segments.\nWrote campaignlint.yaml.\n\nNext: campaignlint\n',
      stderr: '',
    });
    const written = readFileSync(join(project, 'campaignlint.yaml'), 'utf8');
    expect(written).toContain('brands: ["Kiln & Co"]');
    expect(written).toContain('None of the 2 emails here has one of its own.');
    expect(written).toMatch(/^timezone: \S+$/m);
    expect(run(project, []).code).not.toBe(2);
  });

  it('suggests only what can be read when its comments are taken away', () => {
    const project = folder({ 'a.md': MAIL });
    run(project, ['init']);
    const file = join(project, 'campaignlint.yaml');
    const bare = readFileSync(file, 'utf8').replace(/^# (?=( *- |\s*[a-z][\w-]*:))/gim, '');
    const all = folder({
      'a.md': MAIL,
      'campaignlint.yaml': bare,
      'segments.yaml': 'segments: {lapsed: {match: {}}}\n',
    });
    expect(bare).toMatch(/^unsubscribe: added-by-platform$/m);
    expect(run(all, [])).not.toMatchObject({ code: 2 });
  });

  it('starts a campaign that lints clean', () => {
    const project = folder({});
    expect(run(project, ['init', 'first', '--example']).code).toBe(0);
    const here = join(project, 'first');
    expect(run(here, [])).toMatchObject({ code: 0, stdout: 'Nothing to change in 5 files.\n', stderr: '' });
    expect(existsSync(join(here, 'emails/welcome.md'))).toBe(true);
  });

  it('writes over nothing', () => {
    const project = folder({ 'emails/welcome.md': MAIL });
    expect(run(project, ['init', '--example'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'campaignlint: `emails/welcome.md` is there already, so nothing was written.\n',
    });
    expect(existsSync(join(project, 'campaignlint.yaml'))).toBe(false);
    expect(run(project, ['init']).code).toBe(0);
    expect(run(project, ['init']).code).toBe(2);
  });
});
