/** Text that is not saved yet, with the project around it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from './command.js';

const { folder, run } = builtCommand();

const mail = (subject: string, more = 'preheader: More.'): string => `---\nsubject: ${subject}\n${more}\n---\nHello.\n`;
const PROJECT = {
  'campaignlint.yaml': 'rules: {missing-preheader: error}\n',
  'segments.yaml': 'segments:\n  walkers:\n    match: {consent: true}\n',
  'walks.yaml':
    'segment: walkers\nsteps:\n  - {day: 0, template: a}\n  - {day: 0, template: b}\n  - {day: 0, template: c}\n',
  'emails/a.md': mail('One'),
  'emails/b.md': mail('Two'),
  'emails/c.md': mail('Three'),
};
const ONLY = ['--only', 'missing-preheader,fatigue-threshold,unused-template', '-f', 'json'];

const seen = (stdout: string): readonly string[] =>
  JSON.parse(stdout).flatMap((file: { filePath: string; messages: { ruleId: string | null }[] }) => [
    file.filePath,
    ...file.messages.map(({ ruleId }) => ` ${ruleId}`),
  ]);

describe('standard input', () => {
  it('without a name is a mail that nothing can send', () => {
    const ran = run(folder(PROJECT), [...ONLY, '--stdin'], { input: mail('Four', '') });
    expect(seen(ran.stdout)).toEqual(['stdin.md', ' missing-preheader']);
  });

  it('takes the place of a file, and only what touches it is reported', () => {
    const project = folder(PROJECT);
    const input = mail('One', '');
    for (const args of [
      ['--stdin', '--stdin-filename', 'emails/a.md'],
      ['-', '--stdin-filename', 'emails/a.md'],
    ]) {
      const ran = run(project, [...ONLY, ...args], { input });
      expect(ran).toMatchObject({ code: 1, stderr: '' });
      expect(seen(ran.stdout)).toEqual(['emails/a.md', ' missing-preheader']);
    }
    const calm = run(join(project, 'emails'), [...ONLY, '--stdin', '--stdin-filename', './a.md'], {
      input: mail('One'),
    });
    expect(calm.code).toBe(0);
    expect(seen(calm.stdout)).toEqual(['a.md']);
  });

  it('gives answers across files for a text that is not saved', () => {
    const project = folder(PROJECT);
    const args = [...ONLY, '--stdin', '--stdin-filename', 'walks.yaml'];
    expect(seen(run(project, args, { input: PROJECT['walks.yaml'] }).stdout)).toContain(' fatigue-threshold');
    const spaced = PROJECT['walks.yaml'].replace(/day: 0, template: ([bc])/g, (_, id) => `wait: 9d, template: ${id}`);
    expect(seen(run(project, args, { input: spaced }).stdout)).toEqual(['walks.yaml']);
  });

  it('may be a file that is not there, in a folder that is not there', () => {
    const project = folder(PROJECT);
    const ran = run(project, [...ONLY, '--stdin', '--stdin-filename', 'drafts/new/d.md'], { input: mail('Four', '') });
    expect(ran.code).toBe(1);
    expect(seen(ran.stdout)).toEqual(expect.arrayContaining(['drafts/new/d.md', ' missing-preheader']));
    expect(existsSync(join(project, 'drafts'))).toBe(false);
  });

  it('is an email where it has no name', () => {
    const ran = run(folder(PROJECT), [...ONLY, '-'], { input: mail('Five', '') });
    expect(seen(ran.stdout)).toEqual(expect.arrayContaining(['stdin.md', ' missing-preheader']));
  });

  it('that cannot be read, or is no campaign file, is an error', () => {
    const project = folder(PROJECT);
    const args = ['--stdin', '--stdin-filename', 'emails/a.md'];
    expect(run(project, [...ONLY, ...args], { input: '---\nsubject: {{ name }}\n---\n' }).code).toBe(2);
    expect(run(project, args, { input: 'Hello' })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('`emails/a.md` is no campaign file.'),
    });
    expect(run(project, ['--stdin', '--stdin-filename', 'emails'], { input: 'x' }).stderr).toContain('is a folder');
    expect(run(project, ['-', 'emails'], { input: 'x' }).stderr).toContain('cannot be linted in one run');
    const outside = run(project, [...ONLY, '--stdin', '--stdin-filename', '../other/a.md'], { input: mail('Six', '') });
    expect(seen(outside.stdout)).toEqual(expect.arrayContaining(['../other/a.md', ' missing-preheader']));
  });
});
