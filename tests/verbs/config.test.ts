/** `campaignlint config`: what it prints is a configuration, and means what it was printed from. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfiguration } from '../../src/configuration.js';
import { flowYaml } from '../../src/report/flow-yaml.js';
import { rules } from '../../src/rules/index.js';
import { showConfiguration } from '../../src/verbs/config.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'campaignlint-config-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function printed(folder: string, format: 'text' | 'json', file?: string): Promise<string> {
  const look = { cwd: folder, color: false, width: 80 };
  return (await showConfiguration(file, { format, configLookup: true }, look)).stdout;
}

/** All that a configuration means for a file, or for the project, wherever it is written. */
function meaningOf(folder: string, text: string, file?: string) {
  const none = { rules: [], only: [], skip: [] };
  const loaded = loadConfiguration({ path: 'campaignlint.yaml', text }, folder, rules, none);
  const { configuration, settings, globs, lexicons, maxFileSize = 1024 * 1024 } = loaded;
  return {
    preset: configuration.preset,
    settings,
    globs,
    maxFileSize,
    lexicons: lexicons.map(({ path }) => path),
    rules: configuration.all.map(({ id }) => {
      const { level, options } = configuration.settingOf(id, file);
      return [id, level, options];
    }),
  };
}

interface Printed {
  readonly settings: Readonly<Record<string, { readonly value: unknown }>>;
  readonly rules: Readonly<
    Record<
      string,
      {
        readonly severity: unknown;
        readonly from: string;
        readonly options: Readonly<Record<string, { readonly value: unknown }>>;
      }
    >
  >;
}

/** The JSON as one would copy its values into a configuration. */
function copied(json: string): string {
  const { settings, rules } = JSON.parse(json) as Printed;
  const valuesOf = (sourced: Printed['settings']) =>
    Object.fromEntries(Object.entries(sourced).map(([name, { value }]) => [name, value]));
  const values = valuesOf(settings);
  const rulesIn = Object.entries(rules).map(([id, { severity, from, options }]) => [
    id,
    { ...(from === values.extends ? {} : { severity }), ...valuesOf(options) },
  ]);
  return JSON.stringify({ ...values, rules: Object.fromEntries(rulesIn) });
}

/** Every option of every rule, set to something that is not its default. */
const OPTIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'escalation-on-silence': { shrink: 0.5 },
  'fatigue-threshold': {
    limits: [
      { max: 3, per: '7d', kinds: ['marketing', 'sales'], channels: ['email', 'sms'], segment: 'lapsed: all' },
      { max: 1, per: '36h' },
      { max: 0, per: '2w', kinds: 'sales' },
    ],
    effort: 12.5,
  },
  'merge-tag-without-fallback': { always: ['FNAME', '*|LNAME|*', 'true'] },
  'missing-consent-check': { attributes: ['opted_in', '2024'] },
  'missing-human-handoff': { sends: 5 },
  'missing-preheader': { kinds: ['sales'] },
  'missing-unengaged-exit': { sends: 8, salesSends: 5 },
  'missing-unsubscribe': { tokens: ['stop: here', '# leave'] },
  'placeholder-text': {
    allowed: ['[your name]', "it's", 'say "hi"', '\u202edo\tit\u0007', 'null', '-', 'a, b', '{{x}}'],
  },
  'send-too-soon': { gap: '90m', salesGap: '3d' },
  shouting: { capitals: 3, marks: 2 },
  'unknown-merge-tag': { known: ['order.id', '@name', '%%x%%'] },
  'unreviewed-content': { maxAgeMonths: 6, requireDigest: true },
  'unstated-frequency': { sends: 4 },
  'vague-link-text': { more: ['tap', ' off '], allowed: ['~', 'Ña', '1e3'] },
};

const EVERYTHING = {
  root: true,
  extends: 'strict',
  timezone: 'Europe/Madrid',
  defaultSendTime: '08:05',
  unsubscribe: 'added-by-platform',
  brands: ['Northtrail', 'Yes', 'NO: way'],
  maxFileSize: 5000,
  files: { templates: ['mails/**/*.md', '!x'], ignore: 'archive/**' },
  lexicons: ['./words'],
  rules: {
    ...OPTIONS,
    'missing-owner': 'off',
    'guilt-tone': 'error',
    shouting: { severity: 'warn', ...OPTIONS.shouting },
    'missing-subject': { severity: 'error' },
  },
  overrides: [{ files: 'drafts/**', rules: { 'guilt-tone': 'off', 'send-too-soon': { gap: '2h' } } }],
};

it('has every option of every rule in this test, set to something else than the default', () => {
  const named = Object.fromEntries(Object.entries(OPTIONS).map(([id, options]) => [id, Object.keys(options).sort()]));
  const known = rules.filter(({ rule }) => Object.keys(rule.options).length > 0);
  expect(named).toEqual(Object.fromEntries(known.map(({ id, rule }) => [id, Object.keys(rule.options).sort()])));
  const set = meaningOf('/', JSON.stringify({ rules: OPTIONS })).rules;
  for (const { id, rule } of known) {
    const [, , options] = set.find(([name]) => name === id) as [string, unknown, Record<string, unknown>];
    for (const [name, { default: standard }] of Object.entries(rule.options))
      expect([id, name, options[name]]).not.toEqual([id, name, standard]);
  }
});

describe.each([
  ['no configuration', ''],
  ['a preset', 'extends: strict\n'],
  ['another preset', 'extends: lenient\n'],
  ['options alone', JSON.stringify({ rules: OPTIONS })],
  ['everything', JSON.stringify(EVERYTHING)],
])('with %s', (_name, text) => {
  const files = { 'campaignlint.yaml': text, 'a.md': '', 'drafts/b.md': '' };

  it.each([undefined, 'a.md', 'drafts/b.md'])('what is printed is the same configuration, for %s', async (file) => {
    const folder = project(files);
    const meant = meaningOf(folder, text, file);
    expect(meaningOf(folder, await printed(folder, 'text', file), file)).toEqual(meant);
    expect(meaningOf(folder, copied(await printed(folder, 'json', file)), file)).toEqual(meant);
  });
});

it('has paths of plugins and lexicons as they are written at the root', async () => {
  const folder = project({
    'campaignlint.yaml': 'extends: ./shared/base.yaml\nplugins: ./own.mjs\n',
    'own.mjs': 'export default {rules: {}};\n',
    'shared/base.yaml': 'plugins: [./more.mjs]\nlexicons: words\n',
    'shared/more.mjs': 'export default {rules: {}};\n',
  });
  const text = await printed(folder, 'text');
  expect(text).toMatch(/^plugins: \[\.\/shared\/more\.mjs, \.\/own\.mjs\] +# campaignlint\.yaml:2:10$/m);
  expect(text).toMatch(/^lexicons: \[shared\/words\] +# shared\/base\.yaml:2:11$/m);
});

it('says in text what holds and where it comes from', async () => {
  const folder = project({
    'campaignlint.yaml':
      'rules:\n  send-too-soon: {gap: 90m}\n  fatigue-threshold: {severity: error, limits: [{max: 4, per: 7d}]}\n',
  });
  const lines = (await printed(folder, 'text')).split('\n');
  expect(lines[0]).toBe('# The configuration for the project');
  expect(lines.map((line) => line.replace(/(\S) {2,}#/, '$1  #'))).toEqual(
    expect.arrayContaining([
      'defaultSendTime: "09:00"  # default',
      'rules:',
      '  # fake-scarcity: error or warn  # recommended',
      '  # missing-subject: error  # recommended',
      '  send-too-soon:  # warn, recommended',
      '    gap: 90m  # campaignlint.yaml:2:24',
      '  fatigue-threshold:',
      '    severity: error  # campaignlint.yaml:3:33',
      '    limits: [{max: 4, per: 7d}]  # campaignlint.yaml:3:48',
    ]),
  );
});

describe('a value in YAML', () => {
  it.each([
    [['a', 1, true, null], '[a, 1, true, null]'],
    [{ max: 4, 'x: y': [] }, '{max: 4, "x: y": []}'],
    ['7d', '7d'],
    ['09:00', '"09:00"'],
    ['true', '"true"'],
    ['No', '"No"'],
    ['a # b', '"a # b"'],
    ['Europe/Madrid', 'Europe/Madrid'],
    ['./a b', './a b'],
    ['', '""'],
    ['\u0007\u202e', '"\\u0007\\u202e"'],
  ])('is written as %j', (value, yaml) => expect(flowYaml(value)).toBe(yaml));
});
