/** The verbs inside this process, on the example campaigns: what they say, and what they refuse. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LintFlags, readLintRequest, type Surroundings, wantsColor } from '../../src/flags.js';
import { type CommandShape, completionFor } from '../../src/verbs/completion.js';
import { explainAudience } from '../../src/verbs/explain-audience.js';
import { init } from '../../src/verbs/init.js';
import { explainOneRule, listAllRules } from '../../src/verbs/rules.js';
import { testLexicons } from '../../src/verbs/test-lexicons.js';
import { showTimeline, type TimelineFlags } from '../../src/verbs/timeline.js';

const root = resolve(import.meta.dirname, '../..');
const retailer = join(root, 'fixtures/northtrail-retailer');
const look = (cwd: string) => ({ cwd, today: '2026-02-02', color: false, width: 80 });

let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-verbs-')));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('timeline', () => {
  const flags = (more: Partial<TimelineFlags> = {}): TimelineFlags => ({ format: 'text', configLookup: true, ...more });
  const show = (more: Partial<TimelineFlags> = {}, paths: readonly string[] = []) =>
    showTimeline(paths, flags(more), look(retailer));

  it('shows the fullest inbox in every format', async () => {
    expect((await show()).stdout).toContain('This person gets 12 marketing emails in 7 days. The limit is 4.');
    expect(JSON.parse((await show({ format: 'json' })).stdout)).toMatchObject({ exists: true });
    expect((await show({ format: 'svg' })).stdout).toMatch(/^<svg[\s\S]*<\/svg>\n$/);
    expect((await show({ format: 'ics' })).stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('shows the inbox of a segment, of a condition, and of some cadences', async () => {
    expect((await show({ segment: 'subscribers' })).stdout).toContain('newsletter');
    expect((await show({ where: 'country: PT' })).stdout).toContain('country PT');
    expect((await show({ days: '3' })).stdout).not.toBe((await show()).stdout);
    expect((await show({}, ['cadences/spring-sale.yaml'])).stdout).toContain('spring-sale');
    expect((await show({ outputFile: 'inbox.txt' })).files.map(({ path }) => path)).toEqual(['inbox.txt']);
  });

  it.each([
    [{ segment: 'subscribrs' }, /subscribrs/],
    [{ where: 'contry: [' }, /--where cannot be read: This bracket is opened here/],
    [{ where: '' }, /--where needs a condition\. Write it as in a segment/],
    [{ where: 'orders: {atLeast: many}' }, /--where: This must be a number/],
    [{ where: 'segment: outdor-men' }, /There is no segment `outdor-men` in this campaign\./],
    [{ where: 'contry: PT' }, /--where: there is no attribute `contry` in this campaign\./],
    [{ where: 'bought: {category: dreses}' }, /--where: there is no category `dreses` in this campaign\./],
    [{ where: 'bought: {product: sku-0}' }, /--where: there is no product `sku-0` in this campaign\./],
    [{ where: 'opened: helo' }, /--where: there is no template `helo` in this campaign\./],
    [{ days: '0' }, /--days needs a number of days/],
    [{ format: 'markdown' }, /An inbox is shown as/],
    [{ format: 'svg', compare: 'main' }, /A comparison is shown as/],
    [{ days: '3', compare: 'main' }, /a comparison shows none/],
    [{ compare: 'no-such-commit' }, /no-such-commit/],
  ] as const)('refuses %o', async (more, words) => {
    await expect(show(more)).rejects.toThrow(words);
  });

  it('takes any attribute where no contact schema declares them, and says where there are no segments', async () => {
    writeFileSync(join(home, 'c.yaml'), 'start: {on: manual}\nsteps: [{template: mail}]\n');
    writeFileSync(join(home, 'mail.md'), '---\nsubject: Hello\n---\nHello\n');
    const here = (more: Partial<TimelineFlags>) => showTimeline([], flags(more), look(home));
    const where = '{all: [{anything: 3}, {not: {opened: mail}}, {bought: {category: x, product: y}}]}';
    expect((await here({ where })).stdout).toContain('anything 3');
    await expect(here({ segment: 'x' })).rejects.toThrow(
      'There is no segment `x` in this campaign. No file defines any.',
    );
  });

  it('leaves out what cannot be read, and says so', async () => {
    writeFileSync(join(home, 'c.yaml'), 'start: {on: manual}\nsteps: [{template: mail}]\n');
    writeFileSync(join(home, 'broken.yaml'), 'steps: [\n');
    writeFileSync(join(home, 'other.yaml'), 'rules: {fatigue-threshold: {limits: [{max: 9, per: 30d}]}}\n');
    const all = await showTimeline([], flags({ outputFile: '-' }), look(home));
    expect(all).toMatchObject({ exitCode: 0, files: [] });
    expect(all.stderr).toContain('campaignlint: broken.yaml is left out: This bracket is opened here');
    expect((await showTimeline(['broken.yaml'], flags(), look(home))).exitCode).toBe(2);
    writeFileSync(join(home, 'd.yaml'), 'start: {on: manual}\nsteps: [{wait: 2 days, template: mail}]\n');
    expect((await showTimeline([], flags(), look(home))).stderr).toContain(
      'campaignlint: The cadence `d` is left out: not all times in d.yaml can be read.',
    );
    expect((await showTimeline(['c.yaml'], flags({ config: 'other.yaml' }), look(home))).stdout).toContain('30 days');
  });

  it('compares with a commit under the configuration that it had', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@northtrail.example', ...args], {
        cwd: home,
        stdio: 'pipe',
      });
    const put = (files: Record<string, string>) => {
      for (const [path, text] of Object.entries(files)) writeFileSync(join(home, path), text);
    };
    const compare = async (more: Partial<TimelineFlags> = {}) =>
      JSON.parse((await showTimeline([], flags({ compare: 'HEAD', format: 'json', ...more }), look(home))).stdout);
    put({
      'campaignlint.yaml': 'extends: ./base.yaml\n',
      'base.yaml': 'defaultSendTime: "09:00"\n',
      'c.yaml': 'start: {on: manual}\nsteps: [{day: 0, template: mail}]\n',
      'mail.md': '---\nsubject: Hello\n---\nHello\n',
      'broken.yaml': 'steps: [\n',
    });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Begin');
    put({
      'campaignlint.yaml': 'extends: recommended\n',
      'c.yaml': 'start: {on: manual}\nsteps: [{day: 0, template: mail}, {day: 1, template: mail}]\n',
      's.yaml': 'segments: {new: {match: {a: b}}}\n',
    });
    const compared = await compare();
    expect(compared.changes[0]).toMatchObject({ before: 1, after: 2 });
    expect(compared.notes).toEqual([
      'broken.yaml as of HEAD is left out: This bracket is opened here, and no `]` closes it.',
    ]);
    await expect(compare({ segment: 'new' })).rejects.toThrow(
      'The segment `new` is new since `HEAD`, so there is nothing to compare.',
    );
    put({ 'campaignlint.yaml': 'extends: ./gone.yaml\n' });
    git('add', 'campaignlint.yaml');
    git('commit', '-qm', 'Break the configuration');
    put({ 'campaignlint.yaml': 'extends: recommended\n' });
    expect((await compare()).notes).toContain(
      'Its configuration cannot be used any more, so the present one was taken for both versions.',
    );
  });

  it('compares with what a commit holds', async () => {
    const same = await showTimeline([], flags({ compare: 'HEAD' }), look(join(root, 'fixtures/northtrail-retailer')));
    expect(same.exitCode).toBe(0);
    expect(same.stdout).not.toBe('');
    const json = await showTimeline([], flags({ compare: 'HEAD', format: 'json' }), look(retailer));
    expect(() => JSON.parse(json.stdout)).not.toThrow();
    expect((await show({ compare: 'HEAD', format: 'markdown' })).stdout).not.toBe('');
  });
});

describe('explain-audience', () => {
  const explain = (id: string, format: 'text' | 'json' = 'text', step?: string) =>
    explainAudience(id, { format, configLookup: true, ...(step === undefined ? {} : { step }) }, look(retailer));

  it('says who is in a segment, and who gets a cadence and a step of it', async () => {
    expect((await explain('lapsed-hikers')).stdout).toContain('mens-outdoor');
    expect((await explain('dress-preview')).stdout).toContain('gender');
    expect((await explain('dress-preview', 'text', '2')).stdout).toContain('gender');
    const facts = JSON.parse((await explain('outdoor-men', 'json')).stdout);
    expect(facts).toMatchObject({ id: 'outdoor-men' });
  });

  it('says what is known of a place that no contact reaches', async () => {
    writeFileSync(
      join(home, 'c.yaml'),
      'audience: {country: ES}\nsteps:\n  - {template: mail, if: {country: PT}}\n  - branch: [{if: {country: FR}, steps: [{template: mail}]}]\n',
    );
    writeFileSync(join(home, 'other.yaml'), 'timezone: UTC\n');
    writeFileSync(join(home, 's.yaml'), 'segments: {all: {match: {all: []}}, spain: {match: {country: ES}}}\n');
    writeFileSync(join(home, 'mail.md'), '---\nsubject: Hello\n---\nHello\n');
    const at = async (id: string, step?: string) =>
      (
        await explainAudience(
          id,
          { format: 'text', configLookup: true, config: 'other.yaml', ...(step === undefined ? {} : { step }) },
          { ...look(home), color: true },
        )
      ).stdout;
    expect(await at('c', '1')).toContain('country is PT');
    expect(await at('c', '2.1.1')).toContain('country is FR');
    expect(await at('all')).toContain('everyone');
    expect(await at('spain')).toContain('country');
  });

  it('refuses what is not there', async () => {
    await expect(explain('outdor-men')).rejects.toThrow('outdor-men');
    await expect(explain('dress-preview', 'text', '9')).rejects.toThrow('9');
    await expect(explain('outdoor-men', 'text', '1')).rejects.toThrow();
  });
});

describe('init', () => {
  const begin = (folder: string, flags = {}) =>
    init(folder, flags, { cwd: home, today: '2026-02-02', timezone: 'Europe/Madrid' });

  it('begins with what is there, with an example, and with a contact schema', async () => {
    cpSync(join(retailer, 'emails'), join(home, 'here/emails'), { recursive: true });
    cpSync(join(retailer, 'audience/segments.yaml'), join(home, 'here/segments.yaml'));
    const found = await begin('here');
    expect(found.stdout).toContain('Found 13 emails, 0 cadences');
    expect(found.files[0]?.text).toContain('brands: ["Northtrail"]');
    expect((await begin('new', { example: true })).files.length).toBe(6);
    const drafted = await begin('here', { contacts: true });
    expect(drafted.files.map(({ text }) => text).join('')).toContain('attributes:');
    expect((await begin('.')).files.length).toBe(1);
  });

  it('adds a contact schema to a project that has its configuration', async () => {
    writeFileSync(join(home, 'campaignlint.yaml'), '');
    writeFileSync(join(home, 'c.yaml'), 'audience: {country: ES}\nsteps: []\n');
    const drafted = await begin('.', { contacts: true });
    expect(drafted.files.map(({ path }) => path)).toEqual([join(home, 'contacts.yaml')]);
    expect(drafted.stdout).toContain('Found 0 emails, 1 cadence, 0 segments.\nWrote contacts.yaml.');
    for (const { path, text } of drafted.files) writeFileSync(path, text);
    await expect(begin('.', { contacts: true })).rejects.toThrow('`contacts.yaml` is there already');
    writeFileSync(join(home, 'contacts.yaml'), '');
    rmSync(join(home, 'contacts.yaml'));
    writeFileSync(join(home, 'schema.yaml'), 'attributes: {country: {}}\n');
    expect(await begin('.', { contacts: true })).toMatchObject({
      files: [],
      stdout: 'Nothing to draft: no condition asks for an attribute that is not declared.\n',
    });
  });

  it('says where no mail has an opt-out of its own, and knows no brands without senders', async () => {
    writeFileSync(join(home, 'a.md'), '---\nsubject: Hello\n---\nHello\n');
    const { files, stdout } = await begin('.');
    expect(stdout).toContain('Found 1 email,');
    expect(files[0]?.text).toContain('# The one email here has none.');
    expect(files[0]?.text).toContain('# brands: [Northtrail]');
    expect((await begin('nowhere')).stdout).toContain('Found 0 emails');
  });

  it('writes over nothing', async () => {
    writeFileSync(join(home, 'campaignlint.yaml'), '');
    await expect(begin('.')).rejects.toThrow('is there already');
  });
});

describe('test-lexicons', () => {
  it('tries the entries of a file, and says which do not do what they say', async () => {
    mkdirSync(join(home, 'words'));
    const entry = (example: string): string =>
      `rule: pressure-tone\nidea: owed-reply\nbecause: Nobody owes an answer.\ninstead: Ask kindly.\nentries:\n  - name: chase\n    pattern: 'chase chase'\n    examples: ['Chase chase!', '${example}']\n    counter: [No chase.]\n`;
    writeFileSync(join(home, 'words/good.yaml'), entry('We chase chase you.'));
    const wish = { cwd: home, format: 'text' } as const;
    const at = (path: string): string => join(home, path);
    expect((await testLexicons([at('words/good.yaml')], wish)).exitCode).toBe(0);
    writeFileSync(join(home, 'words/bad.yaml'), entry('Nothing of the kind'));
    const bad = await testLexicons([at('words')], { ...wish, format: 'json' });
    expect(bad.exitCode).toBe(1);
    expect(bad.stdout).toContain('Nothing of the kind');
    writeFileSync(join(home, 'words/broken.yaml'), 'rule: pressure-ton\nentries: 3\n');
    await expect(testLexicons([at('words/broken.yaml')], wish)).rejects.toThrow('broken.yaml');
    await expect(testLexicons([at('no-such.yaml')], wish)).rejects.toThrow('no-such.yaml');
  });
});

describe('rules and completion', () => {
  const view = { ...look(root), format: 'text' } as const;

  it('tell about every rule', () => {
    expect(listAllRules(view).stdout).toContain('fatigue-threshold');
    for (const id of ['fatigue-threshold', 'unreviewed-content', 'guilt-subject'])
      expect(explainOneRule(id, { ...view, color: true }).stdout).toContain(id);
    expect(explainOneRule('unknown-key', view).stdout).toContain('A comment in a file cannot silence this rule.');
    expect(explainOneRule('missing-purpose', view).stdout).toContain('off until you turn it on');
    expect(JSON.parse(explainOneRule('shouting', { ...view, format: 'json' }).stdout)).toMatchObject({
      id: 'shouting',
    });
    expect(() => explainOneRule('shuting', view)).toThrow('There is no rule "shuting"');
  });

  it('write a script for each shell', () => {
    const verb: CommandShape = { name: 'explain', about: 'Tell [more]', words: 'rules', verbs: [], flags: [] };
    const shape: CommandShape = {
      ...verb,
      name: 'campaignlint',
      words: 'path',
      verbs: [verb, { ...verb, name: 'init', words: 'path' }],
      flags: [
        { long: '--only', about: "Only this rule, it's one", takes: 'rules and groups' },
        { long: '--config', short: '-c', about: 'A file', takes: 'path' },
        { long: '--quiet', short: '-q', about: 'Errors', takes: 'nothing' },
      ],
    };
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { stdout } = completionFor(shell, shape);
      expect(stdout).toContain('explain');
      expect(stdout).toContain('guilt-subject');
      expect(stdout).toContain('quiet');
    }
    expect(() => completionFor('tcsh', shape)).toThrow('Shells: bash, zsh, fish');
  });
});

describe('flags', () => {
  const standard: LintFlags = {
    configLookup: true,
    failOn: 'error',
    inlineConfig: true,
    errorOnUnmatchedPattern: true,
  };
  const around = (environment: Surroundings['environment'] = {}): Surroundings => ({
    cwd: home,
    today: '2026-02-02',
    isTerminal: false,
    columns: undefined,
    environment,
    readStdin: () => 'text',
  });
  const read = (flags: Partial<LintFlags>, paths: readonly string[] = [], environment = {}) =>
    readLintRequest(paths, { ...standard, ...flags }, around(environment));

  it('become a request', () => {
    expect(read({}).paths).toEqual(['.']);
    expect(read({ staged: true }).selection).toEqual({ type: 'staged' });
    expect(read({ since: 'main' }).selection).toEqual({ type: 'changed', since: 'main' });
    expect(read({ stdin: true, stdinFilename: 'a.md' })).toMatchObject({ paths: ['a.md'], stdin: { text: 'text' } });
    expect(read({}, ['-']).stdin).toEqual({ filename: 'stdin.md', text: 'text' });
    expect(read({ only: ['tone, frequency'], skip: ['shouting'] })).toMatchObject({
      only: ['tone', 'frequency'],
      skip: ['shouting'],
    });
    expect(read({ suppressAll: true }).baseline).toEqual({ type: 'suppress-all' });
    expect(read({ suppressRule: ['shouting'] }).baseline).toEqual({ type: 'suppress-rules', rules: ['shouting'] });
    expect(read({ pruneSuppressions: true }).baseline).toEqual({ type: 'prune' });
    expect(read({ failOn: 'never', maxWarnings: '3' })).toMatchObject({ failOn: 'never', maxWarnings: 3 });
    expect(read({ exitZero: true, maxWarnings: '3' })).toMatchObject({ failOn: 'never' });
    expect(read({ exitZero: true, maxWarnings: '3' })).not.toHaveProperty('maxWarnings');
    expect(read({ format: ['json', 'sarif'], outputFile: ['a.json', '-'] }).outputs).toEqual([
      { format: 'json', file: 'a.json' },
      { format: 'sarif' },
    ]);
    expect(
      read({}, [], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/tmp/s' }).outputs.map(({ format }) => format),
    ).toEqual(['pretty', 'github', 'markdown']);
    const onGithub = (format: string) =>
      read({ format: [format] }, [], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/tmp/s' }).outputs;
    expect(onGithub('json').map(({ format }) => format)).toEqual(['json']);
    expect(onGithub('github').map(({ format }) => format)).toEqual(['github', 'markdown']);
    expect(read({ maxWarnings: '-1' }).maxWarnings).toBe(Infinity);
    expect(read({ config: 'other.yaml', isolated: true })).toMatchObject({ config: 'other.yaml', configLookup: false });
  });

  it.each([
    [{ staged: true, changed: true }, [], 'not both'],
    [{ stdinFilename: 'a.md' }, [], 'use it with --stdin'],
    [{ stdin: true }, ['a.md'], 'cannot be linted in one run'],
    [{ stdin: true, staged: true }, [], 'not part of the repository'],
    [{ stdin: true, since: 'main' }, [], 'not part of the repository'],
    [{ staged: true, since: 'main' }, [], 'not both'],
    [{ format: ['jsn'] }, [], 'jsn'],
    [{ outputFile: ['a', 'b'] }, [], 'more files than formats'],
    [{ maxWarnings: 'many' }, [], 'many'],
    [{ suppressAll: true, pruneSuppressions: true }, [], '--'],
  ] as const)('are refused where they do not go together: %o', (flags, paths, words) => {
    expect(() => read(flags, paths)).toThrow(words);
  });

  it('decide about colour: the flag, then NO_COLOR, then FORCE_COLOR, then the terminal', () => {
    expect(wantsColor('always', around({ NO_COLOR: '1' }))).toBe(true);
    expect(wantsColor('never', around({ FORCE_COLOR: '1' }))).toBe(false);
    expect(wantsColor(undefined, around({ NO_COLOR: '1', FORCE_COLOR: '1' }))).toBe(false);
    expect(wantsColor(undefined, around({ FORCE_COLOR: '1' }))).toBe(true);
    expect(wantsColor(undefined, { ...around(), isTerminal: true })).toBe(true);
    expect(wantsColor('auto', around())).toBe(false);
    expect(wantsColor(true, around())).toBe(true);
    expect(wantsColor(false, { ...around(), isTerminal: true })).toBe(false);
    expect(wantsColor(undefined, { ...around({ FORCE_COLOR: 'false' }), isTerminal: true })).toBe(false);
    expect(wantsColor(undefined, { ...around({ TERM: 'dumb' }), isTerminal: true })).toBe(false);
  });
});
