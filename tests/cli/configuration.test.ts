/** Configurations: where they are found, what they build on, and what is said about mistakes in them. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from './command.js';

const { folder, run, script } = builtCommand();

const BARE = '---\nsubject: Hello\n---\nHello.\n';

function write(where: string, path: string, text: string): void {
  mkdirSync(dirname(join(where, path)), { recursive: true });
  writeFileSync(join(where, path), text);
}

interface Sourced {
  readonly value: unknown;
  readonly from: string;
}
interface Shown {
  readonly file: string | null;
  readonly files: readonly string[];
  readonly settings: Readonly<Record<string, Sourced>>;
  readonly rules: Readonly<
    Record<string, { severity: unknown; from: string; options: Readonly<Record<string, Sourced>> }>
  >;
}

/** The configuration that the command shows. */
function shown(where: string, ...args: readonly string[]): Shown {
  const ran = run(where, ['config', ...args, '--format', 'json']);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout);
}

const severity = (where: string, rule = 'missing-preheader', ...args: string[]): unknown =>
  shown(where, ...args).rules[rule]?.severity;

describe('extends', () => {
  it('takes presets, files, folders and packages, later ones over earlier ones', () => {
    const where = folder({
      'campaignlint.yaml':
        'extends: [lenient, ./shared/base.yaml, ./shared/house, northtrail-lint, "@north/lint/strict"]\nrules: {missing-owner: error}\n',
      'shared/base.yaml': 'timezone: Europe/Madrid\nrules: {missing-preheader: off, missing-subject: warn}\n',
      'shared/house/campaignlint.json':
        '{\n\t"extends": "../deeper.yaml",\n\t"rules": {"missing-preheader": "warn"}\n}\n',
      'shared/deeper.yaml': 'brands: [Northtrail]\n',
      'node_modules/northtrail-lint/campaignlint.yaml': 'rules: {missing-subject: error}\n',
      'node_modules/@north/lint/package.json': '{"main": "main.yaml"}',
      'node_modules/@north/lint/strict.yaml': 'defaultSendTime: "08:30"\n',
    });
    const { settings, rules, files } = shown(where);
    expect(settings.extends).toEqual({ value: 'lenient', from: 'campaignlint.yaml:1:11' });
    expect(settings.timezone).toEqual({ value: 'Europe/Madrid', from: 'shared/base.yaml:1:11' });
    expect(settings.brands).toEqual({ value: ['Northtrail'], from: 'shared/deeper.yaml:1:9' });
    expect(settings.defaultSendTime).toEqual({ value: '08:30', from: 'node_modules/@north/lint/strict.yaml:1:18' });
    expect(settings.unsubscribe?.from).toBe('default');
    expect(rules['missing-preheader']).toMatchObject({ severity: 'warn', from: 'shared/house/campaignlint.json:3:33' });
    expect(rules['missing-subject']).toMatchObject({
      severity: 'error',
      from: 'node_modules/northtrail-lint/campaignlint.yaml:1:26',
    });
    expect(rules['missing-owner']).toMatchObject({ severity: 'error', from: 'campaignlint.yaml:2:24' });
    expect(rules['guilt-tone']).toMatchObject({ severity: 'off', from: 'lenient' });
    expect(files.at(-1)).toBe('campaignlint.yaml');
    expect(files).toHaveLength(6);
  });

  it('finds packages from the file that names them, and their main file', () => {
    const where = folder({
      'campaignlint.yaml': 'extends: outer\n',
      'node_modules/outer/campaignlint.yaml': 'extends: inner\n',
      'node_modules/outer/node_modules/inner/package.json': '{"exports": {".": {"default": "./lint.js"}}}',
      'node_modules/outer/node_modules/inner/lint.js': 'module.exports = {rules: {"missing-preheader": "error"}};',
    });
    expect(severity(where)).toBe('error');
  });

  it.each([
    ['extends: ./campaignlint.yaml\n', 'extends itself: campaignlint.yaml → campaignlint.yaml.'],
    [
      'extends: ./a.yaml\n',
      'b.yaml:1:10: This configuration extends itself: campaignlint.yaml → a.yaml → b.yaml → a.yaml.',
    ],
    [
      'extends: recomended\n',
      'campaignlint.yaml:1:10: There is no preset and no installed package called "recomended". Did you mean "recommended"?',
    ],
    ['extends: some-package\n', 'no installed package called "some-package"'],
    ['extends: ./nowhere.yaml\n', 'campaignlint.yaml:1:10: `./nowhere.yaml` cannot be read.'],
    ['extends: ./broken.yaml\n', 'broken.yaml:2:1: This key stands here a second time.'],
    ['extends: ./broken.json\n', 'broken.json:1:10: This is not valid JSON.'],
    [
      'extends: ./mistake.yaml\n',
      'mistake.yaml:2:3: There is no rule called "missing-subjct". Did you mean "missing-subject"?',
    ],
    [
      'rules:\n  shouting-off: off\n  missing-subject: {severty: off}\n',
      'campaignlint.yaml:3:21: The key `severty` means nothing here. Did you mean "severity"?',
    ],
    ['rules: {missing-subject: loud}\n', 'campaignlint.yaml:1:26: This must be one of `off`, `warn`, `error`'],
    ['rulez: {}\n', 'campaignlint.yaml:1:1: The key `rulez` means nothing here. Did you mean "rules"?'],
    ['timezone: Madrid\n', 'campaignlint.yaml:1:11: There is no time zone "Madrid".'],
  ])('with a mistake ends the run: %j', (text, message) => {
    const where = folder({
      'a.md': BARE,
      'a.yaml': 'extends: ./b.yaml\n',
      'b.yaml': 'extends: ./a.yaml\n',
      'broken.yaml': 'rules: {}\nrules: {}\n',
      'broken.json': '{"rules" 1}\n',
      'mistake.yaml': 'rules:\n  missing-subjct: off\n',
      'campaignlint.yaml': text,
    });
    const ran = run(where, []);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});

describe('a configuration', () => {
  it('holds for the files that its globs name', () => {
    const where = folder({
      'campaignlint.yaml':
        'rules: {missing-preheader: warn}\noverrides:\n  - files: "drafts/**"\n    rules: {missing-preheader: off}\n  - files: ["**/vip-*.md"]\n    rules: {missing-preheader: error}\n',
      'a.md': BARE,
      'drafts/b.md': BARE,
      'drafts/vip-c.md': BARE,
    });
    expect(severity(where)).toBe('warn');
    expect(severity(where, 'missing-preheader', 'drafts/b.md')).toBe('off');
    expect(shown(where, 'drafts/vip-c.md').rules['missing-preheader']).toMatchObject({
      severity: 'error',
      from: 'campaignlint.yaml:6:32',
    });
    const ran = run(where, ['--only', 'missing-preheader', '-f', 'compact']);
    expect(
      ran.stdout.split('\n').map((line) =>
        line
          .split(':')
          .slice(0, 4)
          .join(':')
          .replace(/:\d+:\d+/, ''),
      ),
    ).toEqual(['a.md: warning', 'drafts/vip-c.md: error', '']);
  });

  it('is the nearest one upward, the named one, or none', () => {
    const where = folder({
      'campaignlint.yaml': 'rules: {missing-preheader: error}\n',
      'shop/campaignlint.yaml': 'rules: {missing-preheader: off}\n',
      'shop/emails/a.md': BARE,
      'other.yml': 'rules: {missing-preheader: warn}\n',
    });
    const inside = join(where, 'shop/emails');
    expect(severity(inside)).toBe('off');
    expect(severity(where)).toBe('error');
    expect(severity(inside, 'missing-preheader', '--config', '../../other.yml')).toBe('warn');
    expect(shown(inside, '--no-config-lookup').rules['missing-preheader']?.from).toBe('recommended');
    expect(shown(inside, '--isolated').files).toEqual([]);
  });

  it('sets how large a file may be', () => {
    const where = folder({ 'campaignlint.yaml': 'maxFileSize: 20\n', 'a.md': BARE });
    const ran = run(where, ['-f', 'json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)[0].messages[0]).toMatchObject({
      fatal: true,
      message: expect.stringContaining('too large'),
    });
  });

  it('may be code', () => {
    const where = folder({
      'campaignlint.js':
        'const rule = "missing-preheader";\nexport default { timezone: "Europe/Lisbon", overrides: [{files: ["x/**"], rules: {[rule]: "error"}}] };\n',
      'a.md': BARE,
    });
    expect(shown(where, 'x/a.md')).toMatchObject({
      settings: { timezone: { value: 'Europe/Lisbon', from: 'campaignlint.js (timezone)' } },
      rules: {
        'missing-preheader': { severity: 'error', from: 'campaignlint.js (overrides.0.rules.missing-preheader)' },
      },
    });
    write(where, 'campaignlint.js', 'export default {rules: {"missing-subjct": "off"}};');
    expect(run(where, [])).toMatchObject({
      code: 2,
      stderr:
        'campaignlint: campaignlint.js (rules.missing-subjct): There is no rule called "missing-subjct". Did you mean "missing-subject"?\n',
    });
    write(where, 'campaignlint.js', 'export default {brands: [() => 1]};');
    expect(run(where, []).stderr).toContain('campaignlint.js: `brands.0` cannot be a function.');
    write(where, 'campaignlint.js', 'throw new Error("no luck");');
    expect(run(where, []).stderr).toContain('`campaignlint.js` cannot be loaded. Error: no luck');
  });

  it('in TypeScript needs a Node that reads it, and says so', () => {
    const where = folder({
      'campaignlint.ts': 'const zone: string = "Europe/Lisbon";\nexport default { timezone: zone };\n',
      'a.md': BARE,
    });
    if (typeof (process.features as { typescript?: unknown }).typescript === 'string')
      expect(shown(where).settings.timezone?.value).toBe('Europe/Lisbon');
    else expect(run(where, []).stderr).toContain('cannot read TypeScript by itself. Use Node 22.18 or later');
  });

  it('names files by globs, and files to leave alone', () => {
    const where = folder({
      'campaignlint.yaml': 'files:\n  templates: "plain/*.md"\n  ignore: [archive/**]\n',
      'plain/a.md': 'Hello there\n',
      'archive/b.md': BARE,
      'old/c.md': BARE,
      '.campaignlintignore': 'old/\n',
    });
    const ran = run(where, ['--only', 'missing-preheader,missing-subject', '-f', 'json']);
    expect(JSON.parse(ran.stdout).map(({ filePath }: { filePath: string }) => filePath)).toEqual(['plain/a.md']);
  });

  it('is shown as text, and by the name that ESLint has for it', () => {
    const where = folder({ 'campaignlint.yaml': 'rules: {missing-preheader: error}\n', 'a.md': BARE });
    const { stdout } = run(where, ['config', 'a.md']);
    expect(stdout).toMatch(/^# The configuration for a\.md\n/);
    expect(stdout).toMatch(/\n {2}missing-preheader: error +# campaignlint\.yaml:1:28\n/);
    expect(JSON.parse(run(where, ['--print-config', 'a.md']).stdout)).toEqual(shown(where, 'a.md'));
  });
});

describe('a plugin', () => {
  const RULE = `{
    scope: 'template', category: 'tone', summary: 'No emoji.', why: 'Screen readers spell them out.', severity: 'warning',
    messages: { emoji: ({ count }) => \`There are \${count} here.\` },
    *check(template, { options }) {
      const [subject] = template.subjects;
      if (subject !== undefined && subject.block.passage.text.includes('!')) yield { message: 'emoji', at: subject.span, data: { count: 1 } };
    },
  }`;
  const excited = '---\nsubject: Hello!\npreheader: x\n---\nHello.\n';

  it('brings rules like our own', () => {
    const where = folder({
      'campaignlint.yaml': 'plugins: [./lint/mine.js, north-rules]\nrules: {no-emoji: error}\n',
      'lint/mine.js': `export default { rules: { 'no-emoji': ${RULE} } };\n`,
      'node_modules/north-rules/package.json': '{"name": "north-rules", "main": "lib.cjs"}',
      'node_modules/north-rules/lib.cjs': `module.exports = { rules: { 'north/quiet': ${RULE} } };`,
      'a.md': excited,
      'b.md': '---\n# campaignlint-disable-next-line no-emoji -- a name\nsubject: Hello!\npreheader: x\n---\nHello.\n',
    });
    const ran = run(where, ['--only', 'no-emoji,north/quiet,unused-suppression', '-f', 'compact']);
    expect(ran.stdout).toBe(
      'a.md:2:10: error: There are 1 here. [no-emoji]\na.md:2:10: warning: There are 1 here. [north/quiet]\nb.md:3:10: warning: There are 1 here. [north/quiet]\n',
    );
    expect(shown(where).rules['no-emoji']).toMatchObject({ severity: 'error' });
    expect(run(where, ['explain', 'no-emoji']).stdout).toContain('Screen readers spell them out.');
    expect(run(where, ['rules']).stdout).toMatch(/^ {2}north\/quiet +warning/m);
    expect(run(where, ['--only', 'no-emoji', '-f', 'sarif']).code).toBe(1);
  });

  it('is written with the published kit', () => {
    const where = folder({
      'campaignlint.yaml': 'plugins: ./mine.js\nrules: {no-emoji: {least: 3}}\n',
      'mine.js':
        "import { defineRule, number, option, plain } from 'campaignlint';\n" +
        `export default { rules: { 'no-emoji': defineRule({ ...(${RULE}), options: { least: option(plain(number({ min: 1 })), 1, 'From how many on.') } }) } };\n`,
      'node_modules/campaignlint/package.json': '{"type": "module", "exports": "./dist/kit.js"}',
      'a.md': excited,
    });
    symlinkSync(join(dirname(script), '../dist'), join(where, 'node_modules/campaignlint/dist'));
    expect(run(where, ['--only', 'no-emoji', '-f', 'compact'])).toMatchObject({ code: 0, stderr: '' });
    expect(shown(where).rules['no-emoji']?.options.least).toEqual({ value: 3, from: 'campaignlint.yaml:2:27' });
    writeFileSync(join(where, 'campaignlint.yaml'), 'plugins: ./mine.js\nrules: {no-emoji: {least: 0}}\n');
    expect(run(where, []).stderr).toContain('campaignlint.yaml:2:27: This must be a number from 1');
  });

  it('that breaks down is named, with the file, and the others still report', () => {
    const where = folder({
      'campaignlint.yaml': 'plugins: ./mine.js\n',
      'mine.js': `const rule = ${RULE};
        export default { rules: {
          throws: { ...rule, check() { throw new Error('no luck'); } },
          nowhere: { ...rule, *check() { yield { message: 'emoji', data: {} }; } },
          'no-emoji': rule,
        } };`,
      'a.md': excited,
    });
    const ran = run(where, ['--only', 'throws,nowhere,no-emoji', '-f', 'compact']);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('[no-emoji]');
    expect(ran.stderr).toContain('the rule throws broke down on a.md: no luck (mine.js:');
    expect(ran.stderr).toContain('the rule nowhere broke down on a.md');
  });

  it.each([
    ['./nowhere.js', '', 'The plugin `./nowhere.js` cannot be used. There is no such file or installed package.'],
    ['./mine.js', 'export default {', 'The plugin `./mine.js` cannot be used. SyntaxError'],
    ['./mine.js', 'await 1; export default {};', '`await` outside a function'],
  ])('that cannot be used ends the run: %s %s', (name, code, message) => {
    const where = folder({ 'campaignlint.yaml': `plugins: [${name}]\n`, 'mine.js': code, 'a.md': BARE });
    const ran = run(where, []);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('campaignlint.yaml:1:11: ');
    expect(ran.stderr).toContain(message);
  });
});
