/** How a run behaves from outside: time, signals, pipes, and names that try to be commands. */
import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { progressLine, startStopwatch } from '../../src/io/stopwatch.js';
import { builtCommand } from './command.js';

const { folder, run, script } = builtCommand();

const BARE = '---\nsubject: Hello\n---\nHello.\n';
const ONLY = ['--only', 'missing-preheader'];

describe('--stats', () => {
  it('says on stderr how long each part and each rule took', () => {
    const ran = run(folder({ 'a.md': BARE }), ['--only', 'missing-preheader,missing-subject', '--stats', '-f', 'json']);
    expect(() => JSON.parse(ran.stdout)).not.toThrow();
    for (const name of [
      'reading',
      'parsing',
      'checking',
      'missing-preheader',
      'missing-subject',
      'presenting',
      'in all',
    ])
      expect(ran.stderr).toMatch(new RegExp(`^ *${name} +\\d+\\.\\d ms$`, 'm'));
  });
});

describe('the stopwatch', () => {
  it('measures work that takes its time, and work that fails', async () => {
    const told: string[] = [];
    const watch = startStopwatch((what) => told.push(what));
    expect(watch.time('adding', () => 1 + 1)).toBe(2);
    expect(await watch.time('waiting', () => new Promise((done) => setTimeout(() => done('here'), 20)))).toBe('here');
    watch.timeRule('a-rule', () => {});
    const { parts, rules, total } = watch.laps();
    expect(parts.map(({ name }) => name)).toEqual(['adding', 'waiting']);
    expect(parts[1]?.milliseconds).toBeGreaterThan(10);
    expect(rules).toHaveLength(1);
    expect(total).toBeGreaterThan(10);
    expect(told).toEqual(['adding', 'waiting', 'a-rule']);
  });
});

describe('the line of progress', () => {
  const lineOn = async (stream: { isTTY?: boolean }, wait: number) => {
    const written: string[] = [];
    const line = progressLine(
      { ...stream, write: (text: string | Uint8Array) => written.push(String(text)) > 0 },
      true,
    );
    line.tell('reading');
    await new Promise((done) => setTimeout(done, wait));
    line.tell('checking');
    line.clear();
    return written;
  };

  it('shows after a second, on a terminal only, and is taken away', async () => {
    expect(await lineOn({ isTTY: true }, 1050)).toEqual(['\r\u001b[2Kchecking …', '\r\u001b[2K']);
    expect(await lineOn({ isTTY: true }, 10)).toEqual([]);
    expect(await lineOn({}, 1050)).toEqual([]);
  });
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the run at once, with nothing more printed', async (signal, code) => {
    const child = spawn(process.execPath, [script, '--stdin'], {
      cwd: folder({ 'a.md': BARE }),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        printed += String(text);
      });
    }
    const ended = new Promise((done) => child.on('close', (status, by) => done(status ?? by)));
    // It waits for standard input, which never ends.
    await new Promise((done) => setTimeout(done, 1500));
    child.kill(signal);
    // A shell says `code` for a process that ended by `signal`.
    expect([signal, code]).toContain(await ended);
    expect(printed).toBe('');
  });
});

describe('closed pipes', () => {
  it('are no reason to complain, on either side', () => {
    const project = folder(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`mail-${index}.md`, BARE])));
    const command = `"${process.execPath}" "${script}" --only missing-preheader --verbose`;
    for (const pipe of ['| head -n 1', '2>&1 | head -n 1', '2>&1 >/dev/null | true']) {
      const ran = spawnSync('sh', ['-c', `${command} ${pipe}`], { cwd: project, encoding: 'utf8' });
      expect(ran.stderr).toBe('');
    }
  });
});

describe('names', () => {
  it('can be no commands of a terminal or a build log', () => {
    const nasty = 'x\n::error::y\u001b[31m##[error].md';
    const project = folder({ [nasty]: BARE, 'notes\n::error::z.md': '# Notes\n', 'a.md': BARE });
    const env = { GITHUB_ACTIONS: 'true' };
    for (const args of [
      ['--verbose'],
      ['--verbose', '-f', 'compact'],
      ['notes\n::error::z.md'],
      ['nowhere\n::error::w.md'],
    ]) {
      const ran = run(project, [...ONLY, ...args], { env });
      expect(ran.stderr).not.toMatch(/^(::|##\[)/m);
      expect(ran.stderr + ran.stdout).not.toContain('\u001b');
    }
    const human = run(project, ONLY, { env }).stdout;
    const token = /^::stop-commands::(\S+)$/m.exec(human)?.[1];
    const commands = human.split(`::${token}::\n`)[1] ?? '';
    for (const line of commands.trimEnd().split('\n'))
      expect(line).toMatch(/^::(error|warning|notice) title=campaignlint/);
    expect(commands).toContain('file=x%0A%3A%3Aerror%3A%3Ay');
  });
});

describe('--quiet', () => {
  it('hides warnings from what is shown, not from what counts', () => {
    const project = folder({ 'a.md': BARE });
    const ran = run(project, [...ONLY, '--quiet', '--max-warnings', '0', '-f', 'json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)[0]).toMatchObject({ messages: [], warningCount: 0 });
    expect(run(project, [...ONLY, '--quiet']).stdout).toBe('Nothing to change in 1 file (1 warning not shown).\n');
  });
});

describe('rules', () => {
  it('are chosen by name and by group, and set on the command line', () => {
    const project = folder({
      'a.md': '---\n# campaignlint-disable-file missing-preheader -- later\nsubject: Hello\n---\nHello.\n',
    });
    const rules = (...args: string[]): string[] =>
      JSON.parse(run(project, ['-f', 'json', ...args]).stdout).flatMap((file: { messages: { ruleId: string }[] }) =>
        file.messages.map(({ ruleId }) => ruleId),
      );
    expect(rules('--only', 'hygiene', '--no-inline-config')).toContain('missing-preheader');
    expect(rules('--only', 'hygiene')).not.toContain('missing-preheader');
    // A comment about a rule that is left out is neither unknown nor idle.
    expect(rules('--skip', 'missing-preheader')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/suppression$/)]),
    );
    expect(rules('--only', 'tone,hygiene', '--skip', 'hygiene', '--no-inline-config')).not.toContain(
      'missing-preheader',
    );
    const set = run(project, [...ONLY, '--no-inline-config', '--rule', 'missing-preheader: error', '-f', 'compact']);
    expect(set).toMatchObject({ code: 1, stdout: expect.stringContaining('error:') });
  });
});
