/** `campaignlint timeline` as a program. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from './command.js';

const { folder, run } = builtCommand();

const mail = (subject: string): string => `---\nsubject: ${subject}\n---\nHello\n`;
const FILES = {
  'campaignlint.yaml': 'rules: {}\n',
  'segments.yaml':
    'segments:\n  lapsed: {match: {country: [ES, PT]}}\n  vip: {match: {tags: {has: vip}}}\n  nobody: {match: {all: [{country: ES}, {country: PT}]}}\n',
  'hello.md': mail('Hello again'),
  'map.md': mail('Three walks'),
  'news.md': mail('News of the week'),
  'winback.yaml':
    'segment: lapsed\nsteps:\n  - {day: 0, template: hello}\n  - {wait: 2d, template: map}\n  - {wait: 2d, template: map}\n',
  'news.yaml':
    'segment: vip\nstart: {on: schedule, every: week, days: [tue, fri], from: 2026-01-06}\nsteps: [{day: 0, template: news}]\n',
};
type Shown = { person: string; exists: boolean; days: { sends: { cadence: string }[] }[] };
const cadencesIn = ({ days }: Shown): string[] =>
  [...new Set(days.flatMap(({ sends }) => sends.map(({ cadence }) => cadence)))].sort();

describe('timeline', () => {
  it('shows the fullest inbox of all', () => {
    const { code, stdout, stderr } = run(folder(FILES), ['timeline']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Three walks');
    expect(stdout).toContain('News of the week');
    expect(stdout).not.toContain('\x1b');
  });

  it('shows an inbox of a segment, or of whoever matches a condition', () => {
    const here = folder(FILES);
    const shown = (...args: string[]): Shown =>
      JSON.parse(run(here, ['timeline', '--format', 'json', ...args]).stdout) as Shown;
    expect(cadencesIn(shown('--segment', 'lapsed'))).toEqual(['news', 'winback']);
    expect(cadencesIn(shown('--where', '{not: {tags: {has: vip}}}'))).toEqual(['winback']);
    expect(cadencesIn(shown('--segment', 'lapsed', '--where', '{not: {segment: vip}}'))).toEqual(['winback']);
    expect(shown('--segment', 'nobody').exists).toBe(false);
    expect(cadencesIn(shown('--where', '{country: FR}'))).toEqual(['news']);
  });

  it('looks for someone who is in a cadence that was named', () => {
    const here = folder({ ...FILES, 'rare.yaml': 'audience: {country: DK}\nsteps: [{day: 0, template: hello}]\n' });
    const { stdout } = run(here, ['timeline', 'rare.yaml', '--format', 'json']);
    expect(cadencesIn(JSON.parse(stdout) as Shown)).toEqual(['news', 'rare']);
  });

  it('writes to a file, also a picture and a calendar', () => {
    const here = folder(FILES);
    const ran = run(here, ['timeline', '--format', 'svg', '--output-file', 'out/inbox.svg', '--color']);
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(here, 'out/inbox.svg'), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(run(here, ['timeline', '--format', 'ics']).stdout).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
    run(here, ['timeline', '-o', 'inbox.txt', '--color=always']);
    expect(readFileSync(join(here, 'inbox.txt'), 'utf8')).not.toContain('\x1b');
  });

  it('colours where it is asked to', () => {
    const here = folder(FILES);
    expect(run(here, ['timeline', '--color=always']).stdout).toContain('\x1b[');
    expect(run(here, ['timeline'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\x1b[');
    expect(run(here, ['timeline', '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\x1b');
    expect(run(here, ['timeline', '--format', 'json', '--color=always']).stdout).not.toContain('\x1b');
  });

  it('begins a calendar file on the day that was given, where nothing else gives one', () => {
    const { 'news.yaml': _, ...files } = FILES;
    const { stdout } = run(folder(files), ['timeline', '--format', 'ics', '--today', '2026-05-04']);
    expect(stdout).toContain('DTSTART:20260504T000000\r\n');
  });

  it.each([
    [['--segment', 'lapsd'], 'There is no segment `lapsd` in this campaign. Did you mean `lapsed`?'],
    [['--where', '{segment: lapsd}'], 'There is no segment `lapsd` in this campaign. Did you mean `lapsed`?'],
    [['--where', '{country: {atleast: 3}}'], '--where: '],
    [['--where', '{country: '], '--where cannot be read: '],
    [['--where', ''], '--where needs a condition.'],
    [['--where', 'ES'], '--where: '],
    [['--days', 'many'], '--days needs a number of days'],
    [['--format', 'markdown'], 'An inbox is shown as text, json, svg, ics'],
    [['--format', 'pdf'], 'campaignlint: '],
    [['--compare', 'main', '--format', 'svg'], 'A comparison is shown as text, json, markdown'],
    [['--compare', 'main', '--days', '3'], '--days says how much of an inbox is shown'],
    [['missing'], 'There is no file or folder `missing`.'],
    [['--today', 'soon'], '--today needs a day'],
    [['--config', 'none.yaml'], 'There is no configuration file'],
  ])('refuses %j kindly', (args, message) => {
    const { code, stdout, stderr } = run(folder(FILES), ['timeline', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('at file:');
  });

  it('knows attributes, products and categories of a condition where they are declared', () => {
    const here = folder({
      ...FILES,
      'contacts.yaml': 'attributes: {country: {values: open}, tags: {type: list}}\n',
      'catalog.yaml': 'categories: {tents: {}}\nproducts: {dome: {category: tents}}\n',
    });
    const refused = (where: string): string => run(here, ['timeline', '--where', where]).stderr;
    expect(refused('{contry: ES}')).toContain(
      'there is no attribute `contry` in this campaign. Did you mean `country`?',
    );
    expect(refused('{bought: {category: tent}}')).toContain('Did you mean `tents`?');
    expect(refused('{bought: {product: dom}}')).toContain('Did you mean `dome`?');
    expect(refused('{opened: helo}')).toContain('Did you mean `hello`?');
    expect(refused('{bought: {category: tents}, opened: hello}')).toBe('');
  });

  it('leaves out files that cannot be read, and says so', () => {
    const here = folder({ ...FILES, 'broken.yaml': 'steps: [\n' });
    const found = run(here, ['timeline']);
    expect(found.code).toBe(0);
    expect(found.stderr).toContain('campaignlint: broken.yaml is left out: ');
    expect(run(here, ['timeline', 'broken.yaml']).code).toBe(2);
  });
});

describe('timeline --compare', () => {
  const git = (here: string, ...args: string[]): void => {
    const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@northtrail.example', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: here, stdio: 'pipe' });
  };
  const repository = (files: Record<string, string> = FILES): string => {
    const here = folder(files);
    git(here, 'init', '-q', '-b', 'main');
    git(here, 'add', '-A');
    git(here, 'commit', '-q', '-m', 'one');
    return here;
  };

  it('says what rises, also where no limit breaks', () => {
    const here = repository();
    writeFileSync(join(here, 'winback.yaml'), FILES['winback.yaml'].replace('  - {wait: 2d, template: map}\n', ''));
    git(here, 'commit', '-aqm', 'two');
    writeFileSync(join(here, 'winback.yaml'), FILES['winback.yaml']);
    const { code, stdout, stderr } = run(here, ['timeline', '--compare', 'main']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      '  raises the most marketing emails in 7 days for anyone, `lapsed` and `vip` from 4 to 5 (limit 4), over the limit\n',
    );
    expect(run(here, ['timeline', '--compare', 'HEAD~1']).stdout).toContain('stays as it was');
    expect(run(here, ['timeline', '--compare', 'main', '--segment', 'lapsed']).stdout).toContain(
      'for `lapsed` from 4 to 5',
    );
    expect(run(here, ['timeline', '--compare', 'main', '--where', '{not: {segment: vip}}']).stdout).toContain(
      'in 7 days for anyone who matches from 2 to 3 (limit 4)',
    );
    const comment = run(here, ['timeline', '--compare', 'main', '--format', 'markdown']).stdout;
    expect(comment).toContain('| **4 → 5** | 4 | over the limit |');
    const json = JSON.parse(run(here, ['timeline', '--compare', 'main', '--format', 'json']).stdout) as {
      changes: unknown[];
    };
    expect(json.changes).toContainEqual({
      counted: 'marketing emails in 7 days',
      max: 4,
      segment: 'lapsed',
      before: 4,
      after: 5,
      isProved: true,
      isOverLimit: true,
    });
  });

  it('reads the other version under the configuration that it had', () => {
    const here = repository({
      ...FILES,
      'campaignlint.yaml': 'defaultSendTime: "09:00"\n',
      'one.yaml': 'segment: vip\nstart: {on: date, date: 2026-01-06T08:00}\nsteps: [{day: 0, template: hello}]\n',
      'two.yaml': 'segment: vip\nstart: {on: date, date: 2026-01-09T20:00}\nsteps: [{day: 0, template: hello}]\n',
    });
    writeFileSync(join(here, 'campaignlint.yaml'), 'defaultSendTime: "20:00"\n');
    // Moving the newsletter to the evening brings two mails of Tuesday closer to the one of Friday evening.
    const { stdout } = run(here, ['timeline', '--compare', 'HEAD', '--segment', 'vip']);
    expect(stdout).toContain('Compared with HEAD');
    writeFileSync(join(here, 'campaignlint.yaml'), 'rules: {no-such-rule: off}\n');
    expect(run(here, ['timeline', '--compare', 'HEAD']).code).toBe(2);
    git(here, 'commit', '-aqm', 'a configuration that cannot be used');
    writeFileSync(join(here, 'campaignlint.yaml'), 'rules: {}\n');
    expect(run(here, ['timeline', '--compare', 'HEAD']).stdout).toContain(
      'the present one was taken for both versions',
    );
  });

  it('refuses what it cannot compare with', () => {
    const here = repository();
    expect(run(here, ['timeline', '--compare', 'mian']).stderr).toContain('Did you mean `main`?');
    expect(run(folder(FILES), ['timeline', '--compare', 'main'])).toMatchObject({ code: 2, stdout: '' });
    writeFileSync(join(here, 'more.yaml'), 'segments: {brand-new: {match: {country: FR}}}\n');
    const fresh = run(here, ['timeline', '--compare', 'main', '--segment', 'brand-new']);
    expect(fresh.stderr).toContain('The segment `brand-new` is new since `main`');
    expect(fresh.code).toBe(2);
  });
});
