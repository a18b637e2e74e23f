/** Findings that were accepted as they are, from the first day to the last. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from './command.js';

const { folder, run } = builtCommand();

const BASELINE = 'campaignlint-suppressions.json';
const ONLY = ['--only', 'send-too-soon,fatigue-threshold,unknown-key,unused-suppression,invalid-suppression'];

const SEGMENTS = 'segments:\n  walkers:\n    match: {consent: true}\n';
const mail = (subject: string): string => `---\nsubject: ${subject}\n---\nHello.\n`;
const cadence = (steps: readonly string[], above = ''): string =>
  `${above}id: walks\nsegment: walkers\nsteps:\n${steps.map((step) => `  - ${step}\n`).join('')}`;
const HASTY = ['{day: 0, template: a}', '{wait: 2h, template: b}', '{wait: 2h, template: c}'];

/** Two mails that come too soon, and three in a day. */
const hasty = (more: Record<string, string> = {}): string =>
  folder({
    'segments.yaml': SEGMENTS,
    'walks.yaml': cadence(HASTY),
    'a.md': mail('One'),
    'b.md': mail('Two'),
    'c.md': mail('Three'),
    'd.md': mail('Four'),
    ...more,
  });

interface Message {
  readonly ruleId: string | null;
  readonly messageId: string;
  readonly line: number;
  readonly column: number;
  readonly relatedLocations?: readonly { readonly filePath: string }[];
}
interface FileResult {
  readonly filePath: string;
  readonly messages: readonly Message[];
  readonly suppressedMessages: readonly (Message & { suppressions: unknown })[];
}

const lint = (project: string, ...args: string[]) => {
  const ran = run(project, [...ONLY, '-f', 'json', ...args]);
  const files: readonly FileResult[] = ran.stdout === '' ? [] : JSON.parse(ran.stdout);
  const found = files.flatMap(({ filePath, messages }) => messages.map((one) => `${filePath}: ${one.ruleId}`));
  return { ...ran, files, found };
};
const entriesOf = (project: string): Record<string, string>[] =>
  JSON.parse(readFileSync(join(project, BASELINE), 'utf8'));

describe('--suppress-all', () => {
  it('turns a campaign green, and what is new red', () => {
    const project = hasty();
    expect(lint(project).found).toHaveLength(3);
    const accepted = lint(project, '--suppress-all');
    expect(accepted).toMatchObject({ code: 0, found: [] });
    expect(accepted.stderr).toBe(`campaignlint: accepted 3 findings in \`${BASELINE}\`.\n`);
    expect(lint(project, '--max-warnings', '0')).toMatchObject({ code: 0, found: [], stderr: '' });
    writeFileSync(join(project, 'more.yaml'), cadence(HASTY.slice(0, 2)).replace('walks', 'more'));
    expect(lint(project, '--max-warnings', '0')).toMatchObject({ code: 1 });
    expect(lint(project, '--max-warnings', '0').found).toContain('more.yaml: send-too-soon');
  });

  it('writes entries in order, with sorted keys and a line ending, the same every time', () => {
    const project = hasty();
    lint(project, '--suppress-all');
    const text = readFileSync(join(project, BASELINE), 'utf8');
    expect(text.endsWith(']\n')).toBe(true);
    const entries = entriesOf(project);
    expect(entries.map(({ rule, excerpt }) => `${rule} ${excerpt}`)).toEqual([
      'fatigue-threshold c',
      'send-too-soon b',
      'send-too-soon c',
    ]);
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(['excerpt', 'fingerprint', 'path', 'rule']);
      expect(entry.fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(entry.path).toBe('walks.yaml');
    }
    lint(project, '--suppress-all');
    expect(readFileSync(join(project, BASELINE), 'utf8')).toBe(text);
  });

  it('keeps to what was named, and leaves the rest of the list alone', () => {
    const project = hasty({ 'more.yaml': cadence(HASTY.slice(0, 2)).replace('walks', 'more') });
    lint(project, 'more.yaml', '--suppress-all');
    expect(entriesOf(project).map(({ path }) => path)).toContain('more.yaml');
    expect(entriesOf(project).filter(({ path, rule }) => path === 'walks.yaml' && rule === 'send-too-soon')).toEqual(
      [],
    );
    lint(project, 'walks.yaml', '--suppress-all');
    expect(entriesOf(project).map(({ path }) => path)).toContain('more.yaml');
    expect(lint(project).found).toEqual([]);
  });

  it('cannot accept what is wrong in the files themselves, and says so', () => {
    const project = hasty({ 'x.yaml': 'ownr: me\nsteps: []\nstart: {on: manual}\n' });
    const ran = lint(project, '--suppress-all');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('1 finding cannot be accepted and must be mended (unknown-key).');
    expect(lint(project)).toMatchObject({ code: 1, found: ['x.yaml: unknown-key'] });
    const entry = { rule: 'unknown-key', path: 'x.yaml', fingerprint: 'x' };
    writeFileSync(join(project, BASELINE), JSON.stringify([entry]));
    expect(lint(project).found).toContain('x.yaml: unknown-key');
  });

  it('writes nothing while a file cannot be read', () => {
    const project = hasty({ 'bad.md': '---\nsubject: {{ name }}\n---\nHello\n' });
    const ran = lint(project, '--suppress-all');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('since bad.md cannot be read: mend that first.');
    expect(ran.found).toContain('bad.md: null');
    expect(existsSync(join(project, BASELINE))).toBe(false);
  });

  it('never accepts a file that cannot be read', () => {
    const project = hasty();
    lint(project, '--suppress-all');
    writeFileSync(join(project, 'a.md'), '---\nsubject: {{ name }}\n---\nHello\n');
    expect(lint(project)).toMatchObject({ code: 1 });
    // What else is gone is not known then.
    expect(lint(project).found.filter((one) => one.includes('unused-suppression'))).toEqual([]);
  });
});

describe('an accepted finding', () => {
  it('is among the suppressed messages', () => {
    const project = hasty();
    lint(project, '--suppress-all');
    const entries = entriesOf(project).map((entry) => ({ ...entry, reason: 'Agreed with the team.' }));
    writeFileSync(join(project, BASELINE), JSON.stringify(entries));
    const suppressed = lint(project).files.flatMap((file) => file.suppressedMessages);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(['send-too-soon', 'fatigue-threshold', 'send-too-soon']);
    for (const { suppressions } of suppressed)
      expect(suppressions).toEqual([{ kind: 'file', justification: 'Agreed with the team.' }]);
    lint(project, '--suppress-all');
    expect(entriesOf(project).map(({ reason }) => reason)).toEqual(Array(3).fill('Agreed with the team.'));
  });

  it('is known again wherever its lines have moved', () => {
    const project = hasty();
    lint(project, '--suppress-all');
    const moved = cadence(['{day: 0, template: a}', '# a remark', '', ...HASTY.slice(1)], '# New\n\nowner: Ana\n');
    writeFileSync(
      join(project, 'walks.yaml'),
      moved.replaceAll('{wait: 2h, template: c}', '{template: c,   wait: 2h}'),
    );
    expect(lint(project)).toMatchObject({ code: 0, found: [] });
  });

  it('hides no new one of its rule in its file', () => {
    const project = hasty();
    lint(project, '--suppress-all');
    writeFileSync(join(project, 'walks.yaml'), cadence([HASTY[0] ?? '', '{wait: 2h, template: d}', ...HASTY.slice(1)]));
    const { found, files } = lint(project);
    // The limit is broken by one mail more: that is news as well.
    expect(found.filter((one) => !one.includes('unused'))).toEqual([
      'walks.yaml: send-too-soon',
      'walks.yaml: fatigue-threshold',
    ]);
    expect(files.find(({ filePath }) => filePath === 'walks.yaml')?.messages[0]).toMatchObject({ line: 5 });
  });

  it('over several cadences is known by them and the limit, not by where it stands', () => {
    const project = hasty({
      'walks.yaml': cadence(['{day: 0, template: a}', '{day: 0, template: b}']),
      'more.yaml': cadence(['{day: 0, template: c}', '{day: 0, template: d}']).replace('walks', 'more'),
    });
    lint(project, '--suppress-all');
    expect(entriesOf(project).map(({ rule }) => rule)).toContain('fatigue-threshold');
    const before = entriesOf(project).filter(({ rule }) => rule === 'fatigue-threshold');
    // The mails are the same, though they are sent in another order and with a step of another kind before them.
    const other = ['{day: 0, channel: task, note: Look}', '{day: 0, template: b}', '{day: 0, template: a}'];
    writeFileSync(join(project, 'walks.yaml'), cadence(other));
    expect(lint(project).found.filter((one) => one.includes('fatigue'))).toEqual([]);
    expect(before.length).toBeGreaterThan(0);
  });

  it('that is gone is a finding in the list, until it is pruned', () => {
    const project = hasty();
    lint(project, '--suppress-all');
    writeFileSync(join(project, 'walks.yaml'), cadence(['{day: 0, template: a}', '{wait: 4d, template: b}']));
    const { code, files } = lint(project);
    expect(code).toBe(0);
    const list = files.find(({ filePath }) => filePath === BASELINE);
    expect(list?.messages.map(({ ruleId, messageId, line, column }) => [ruleId, messageId, line, column])).toEqual([
      ['unused-suppression', 'stale', 2, 3],
      ['unused-suppression', 'stale', 8, 3],
      ['unused-suppression', 'stale', 14, 3],
    ]);
    expect(list?.messages[0]?.relatedLocations).toMatchObject([{ filePath: 'walks.yaml' }]);
    // A run that leaves the rule out knows nothing about it.
    expect(run(project, ['--only', 'unused-suppression', '--max-warnings', '0']).code).toBe(0);
    const pruned = lint(project, '--prune-suppressions');
    expect(pruned).toMatchObject({ code: 0, found: [] });
    expect(pruned.stderr).toContain('forgot 3 findings that are gone');
    expect(readFileSync(join(project, BASELINE), 'utf8')).toBe('[]\n');
    expect(lint(project, '--max-warnings', '0').code).toBe(0);
  });

  it('holds through the day on which it expires', () => {
    const project = hasty();
    lint(project, '--suppress-all');
    const entries = entriesOf(project).map((entry) => ({ ...entry, expires: '2026-03-02' }));
    writeFileSync(join(project, BASELINE), JSON.stringify(entries));
    expect(lint(project, '--today', '2026-03-02').found).toEqual([]);
    const late = lint(project, '--today', '2026-03-03');
    expect(late.found.filter((one) => one === `${BASELINE}: invalid-suppression`)).toHaveLength(3);
    expect(late.found.filter((one) => one.startsWith('walks.yaml'))).toHaveLength(3);
  });
});

describe('the list', () => {
  it('takes the findings of one rule or group alone', () => {
    const project = hasty();
    const ran = lint(project, '--suppress-rule', 'send-too-soon');
    expect(ran.found).toEqual(['walks.yaml: fatigue-threshold']);
    expect(ran.code).toBe(1);
    expect(lint(project, '--suppress-rule', 'frequency')).toMatchObject({ code: 0, found: [] });
    expect(run(project, ['--suppress-rule', 'send-to-soon'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean `send-too-soon`?'),
    });
  });

  it('may stand elsewhere', () => {
    const project = hasty();
    lint(project, '--suppress-all', '--suppressions-location', 'lint/accepted.json');
    expect(existsSync(join(project, BASELINE))).toBe(false);
    expect(lint(project, '--suppressions-location', 'lint/accepted.json')).toMatchObject({ code: 0, found: [] });
    expect(lint(project).code).toBe(1);
  });

  it.each([
    ['[\n  {"rule": "a",\n', /^campaignlint: campaignlint-suppressions\.json:\d+:\d+: This is not valid JSON/],
    ['{}', /:1:1: This must be a list/],
    ['[\n  {"rule": "a", "path": "b", "fingerprint": "c"},\n  {"rule": "a"}\n]', /:3:3: This entry has no `path`/],
    ['[\n  7\n]', /:2:3: An entry must be a group/],
    ['[{"rule": "a", "path": "b", "fingerprint": "c", "expires": "2026-02-30"}]', /`expires` must be a day/],
    ['[{"rule": "a", "path": "b", "fingerprint": "c", "because": "x"}]', /The key `because` means nothing here/],
    ['<<<<<<< HEAD\n[]\n', /:1:1: This is not valid JSON/],
  ])('that is broken ends the run with its place: %j', (text, message) => {
    const project = hasty({ [BASELINE]: text });
    const ran = lint(project);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
  });

  it('is not made when there is nothing to accept', () => {
    const project = folder({ 'a.md': mail('One') });
    expect(lint(project, '--suppress-all').code).toBe(0);
    expect(lint(project, '--prune-suppressions').code).toBe(0);
    expect(existsSync(join(project, BASELINE))).toBe(false);
  });

  it('of a deleted file is out of date', () => {
    const project = hasty();
    lint(project, '--suppress-all');
    rmSync(join(project, 'walks.yaml'));
    expect(lint(project).found).toEqual(Array(3).fill(`${BASELINE}: unused-suppression`));
  });
});
