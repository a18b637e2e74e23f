/** The command from end to end: what goes where, and which exit code it leaves. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from './command.js';

const { folder, run, script } = builtCommand();

const GUILT = '---\nsubject: Please Return My Call\n---\nHello, I am Ana.\n';
const CALM = '---\nsubject: The new season\n---\nHello, I am Ana.\n';
const UNREADABLE = '---\nsubject: {{ name }}\n---\nHello\n';
/** Only the rule that these tests know. */
const ONLY = ['--only', 'guilt-subject'];

const rulesIn = (stdout: string): (string | null)[] =>
  JSON.parse(stdout).flatMap((file: { messages: { ruleId: string | null }[] }) =>
    file.messages.map(({ ruleId }) => ruleId),
  );

describe('linting', () => {
  it('prints findings and nothing else to stdout, and exits with 1', () => {
    const ran = run(folder({ 'emails/a.md': GUILT, 'emails/b.md': CALM }), ONLY);
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.stdout).toContain('emails/a.md\n\n  error  guilt-subject  2:10\n');
    expect(ran.stdout).toMatch(/1 error in 1 of 2 files\n$/);
    expect(ran.stdout).not.toContain('\u001b');
  });

  it('is content with a calm campaign', () => {
    expect(run(folder({ 'a.md': CALM }), ONLY)).toEqual({
      code: 0,
      stdout: 'Nothing to change in 1 file.\n',
      stderr: '',
    });
  });

  it('reports what touches the named files only, knowing the whole project', () => {
    const project = folder({ 'a.md': GUILT, 'b.md': CALM, 'c.yaml': 'steps:\n  - {day: 0, template: a}\n' });
    expect(run(project, [...ONLY, 'b.md']).code).toBe(0);
    expect(run(project, ['--only', 'unknown-template', 'c.yaml']).code).toBe(0);
    expect(run(join(project), [...ONLY, './a.md']).code).toBe(1);
  });

  it('shows paths as seen from the working directory', () => {
    const project = folder({ 'campaignlint.yaml': '', 'emails/a.md': GUILT, 'cadences/x.yaml': 'steps: []\n' });
    const ran = run(join(project, 'cadences'), [...ONLY, '..', '--format', 'json']);
    expect(JSON.parse(ran.stdout).map((file: { filePath: string }) => file.filePath)).toEqual([
      'x.yaml',
      '../emails/a.md',
    ]);
  });
});

describe('exit codes', () => {
  it('count what --fail-on and --max-warnings say, before --quiet hides anything', () => {
    const project = folder({ 'a.md': GUILT, 'campaignlint.yaml': 'rules:\n  guilt-subject: warn\n' });
    const codes = (...args: string[]): number | null => run(project, [...ONLY, ...args]).code;
    expect(codes()).toBe(0);
    expect(codes('--fail-on', 'warning')).toBe(1);
    expect(codes('--fail-on', 'warning', '--quiet')).toBe(1);
    expect(codes('--max-warnings', '0')).toBe(1);
    expect(codes('--max-warnings', '0', '--quiet')).toBe(1);
    expect(codes('--max-warnings', '1')).toBe(0);
    expect(codes('--max-warnings', '-1')).toBe(0);
    expect(codes('--fail-on', 'never', '--max-warnings', '0')).toBe(1);
    expect(codes('--fail-on', 'never', '--max-warnings', '1')).toBe(0);
    expect(codes('--exit-zero', '--max-warnings', '0')).toBe(0);
    expect(codes('--rule', 'guilt-subject: error', '--exit-zero')).toBe(0);
    expect(codes('--rule', 'guilt-subject: error', '--fail-on', 'never')).toBe(0);
  });

  it('are 1 for a file that cannot be parsed when found, 2 when named; the rest is linted', () => {
    const project = folder({ 'bad.md': UNREADABLE, 'a.md': GUILT });
    const found = run(project, [...ONLY, '--format', 'json']);
    expect(found.code).toBe(1);
    expect(rulesIn(found.stdout)).toEqual(['guilt-subject', null]);
    expect(run(project, [...ONLY, 'bad.md', '--format', 'json']).code).toBe(2);
    expect(run(project, [...ONLY, 'a.md']).code).toBe(1);
  });

  it.each([
    [['--format', 'jsn'], 'Did you mean `json`?'],
    [['--formt', 'json'], 'Did you mean --format?'],
    [['emials'], 'There is no file or folder `emials`. Did you mean `emails`?'],
    [
      ['explian', 'shouting'],
      'There is no command and no file or folder `explian`. Did you mean `campaignlint explain`?',
    ],
    [['notes.txt'], '`notes.txt` is no campaign file.'],
    [['--today', '2026-02-30'], '--today needs a day of the calendar'],
    [['--max-warnings', 'few'], '--max-warnings needs a whole number'],
    [['--config', 'nope.yaml'], 'There is no configuration file `nope.yaml`.'],
    [['--only', 'guilt-subjct'], 'Did you mean `guilt-subject`?'],
    [['--rule', 'guilt-subjct: off'], 'Did you mean "guilt-subject"?'],
    [['--output-file', 'a', '--output-file', 'b'], 'there are more files than formats'],
    [['--staged', '--changed'], 'not both'],
    [['--stdin-filename', 'a.md'], 'use it with --stdin'],
    [['--suppress-all', '--prune-suppressions'], 'one of'],
    [['--fail-on', 'info'], 'Allowed choices'],
    [['explain', 'guilt-subjct'], 'Did you mean `guilt-subject`?'],
  ])('are 2 for %j, with a word of help and nothing on stdout', (args, help) => {
    const ran = run(folder({ 'emails/a.md': CALM, 'notes.txt': 'Hi' }), args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(help);
    expect(ran.stdout).toBe('');
  });

  it('are 2 for a mistake in the configuration, with its place', () => {
    const project = folder({ 'a.md': CALM, 'campaignlint.yaml': 'rules:\n  guilt-subjct: warn\nextend: strict\n' });
    const ran = run(project, []);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('campaignlint.yaml:2:3: ');
    expect(ran.stderr).toContain('campaignlint.yaml:3:1: ');
    expect(ran.stdout).toBe('');
  });
});

describe('output', () => {
  it('goes to files in the order of the formats, without changing the exit code', () => {
    const project = folder({ 'a.md': GUILT });
    const args = [
      '-f',
      'sarif',
      '-f',
      'pretty',
      '-f',
      'json',
      '-o',
      'out/deep/lint.sarif',
      '-o',
      '-',
      '-o',
      'lint.json',
    ];
    const ran = run(project, [...ONLY, ...args]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^a\.md\n/);
    expect(JSON.parse(readFileSync(join(project, 'out/deep/lint.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(rulesIn(readFileSync(join(project, 'lint.json'), 'utf8'))).toEqual(['guilt-subject']);
  });

  it('that cannot be written is an error', () => {
    const project = folder({ 'a.md': CALM });
    mkdirSync(join(project, 'taken'));
    const ran = run(project, [...ONLY, '-f', 'json', '-o', 'taken']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('cannot be written');
  });

  it('has colours only where they are wanted', () => {
    const project = folder({ 'a.md': GUILT });
    const isColored = (args: readonly string[], env: Record<string, string> = {}): boolean =>
      run(project, [...ONLY, ...args], { env }).stdout.includes('\u001b[');
    expect(isColored([])).toBe(false);
    expect(isColored(['--color', 'always'])).toBe(true);
    expect(isColored(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
    expect(isColored(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
    expect(isColored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(isColored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(isColored(['--color', 'always', '-f', 'json'])).toBe(false);
    run(project, [...ONLY, '--color', 'always', '-o', 'report.txt']);
    expect(readFileSync(join(project, 'report.txt'), 'utf8')).not.toContain('\u001b[');
  });

  it('speaks to GitHub by itself in its jobs, and is not led astray by what it prints', () => {
    const project = folder({ 'a.md': GUILT });
    writeFileSync(join(project, 'summary.md'), '# Before\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'summary.md' };
    const { stdout } = run(project, ONLY, { env });
    expect(stdout).toMatch(
      /^::stop-commands::(\S+)\n[\s\S]*\n::\1::\n::error title=campaignlint\(guilt-subject\),file=a\.md,/,
    );
    expect(readFileSync(join(project, 'summary.md'), 'utf8')).toMatch(
      /^# Before\n### campaignlint: 1 error in 1 file\n/,
    );
    expect(() => JSON.parse(run(project, [...ONLY, '-f', 'json'], { env }).stdout)).not.toThrow();
  });

  it('names what was passed by when asked to', () => {
    const project = folder({ 'a.md': CALM, 'README.md': '# Hello\n', 'other.yaml': 'name: x\n' });
    const { stderr } = run(project, [...ONLY, '--verbose']);
    expect(stderr).toContain('README.md');
    expect(stderr).toContain('other.yaml');
  });

  it('is the same every time, and the same for every order of paths', () => {
    const project = folder({ 'a.md': GUILT, 'b/c.md': GUILT, 'd.md': UNREADABLE });
    const first = run(project, ['a.md', 'b', '-f', 'json']).stdout;
    expect(run(project, ['b', 'a.md', '-f', 'json']).stdout).toBe(first);
    expect(run(project, ['a.md', 'b', '-f', 'json']).stdout).toBe(first);
  });
});

describe('the other verbs', () => {
  it('tell the version and what there is', () => {
    const project = folder({});
    expect(run(project, ['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    const help = run(project, ['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('look at the whole campaign in this folder');
  });

  it('list rules, as text and as data', () => {
    const project = folder({ 'rules/a.md': CALM });
    expect(run(project, ['rules']).stdout).toMatch(/^tone\n {2}[a-z-]+ +(error|warning|off) {2,}\S/);
    const listed = JSON.parse(run(project, ['rules', '--format', 'json']).stdout);
    expect(listed.map((rule: { id: string }) => rule.id)).toContain('guilt-subject');
    expect(run(project, ['./rules', ...ONLY]).stdout).toBe('Nothing to change in 1 file.\n');
  });

  it('explain a rule', () => {
    const project = folder({});
    const { stdout, code } = run(project, ['explain', 'guilt-subject']);
    expect(code).toBe(0);
    for (const part of ['Why a reader minds', 'How much it weighs', 'docs/rules/guilt-subject.md']) {
      expect(stdout).toContain(part);
    }
    expect(JSON.parse(run(project, ['explain', 'guilt-subject', '-f', 'json']).stdout).id).toBe('guilt-subject');
  });
});

describe('a broken pipe', () => {
  it('is no reason to complain', () => {
    const project = folder(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`mail-${index}.md`, GUILT])));
    const ran = spawnSync('sh', ['-c', `"${process.execPath}" "${script}" --only guilt-subject | head -n 1`], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toBe('mail-0.md\n');
  });
});
