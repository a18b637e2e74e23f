/** The JSON Schemas that editors use say the same as the readers of files: judged by a validator that knows neither. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../src/lint-texts.js';
import { findEntry, plainValue, type Value } from '../src/model/index.js';
import { recogniser } from '../src/parse/recognise.js';
import { readYaml } from '../src/parse/yaml.js';

const root = new URL('../', import.meta.url).pathname;
const KINDS = ['configuration', 'cadence', 'segments', 'contacts', 'catalog', 'front-matter'] as const;
type Kind = (typeof KINDS)[number];

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const validators = new Map(
  KINDS.map((kind) => [kind, ajv.compile(JSON.parse(readFileSync(join(root, `schemas/${kind}.schema.json`), 'utf8')))]),
);

/** What a schema says against a text: places and reasons. */
function complaints(kind: Kind, value: Value | undefined): readonly string[] {
  const validate = validators.get(kind);
  if (validate === undefined || validate(value === undefined ? null : plainValue(value)) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function yaml(text: string): Value | undefined {
  const read = readYaml(text, 'x.yaml');
  if ('fatal' in read) throw new Error(read.fatal.message);
  return read.value;
}

/** The kinds that a YAML file of segments, contacts and products is. */
function audienceKinds(value: Value): readonly Kind[] {
  const has = (...keys: readonly string[]): boolean => keys.some((key) => findEntry(value, key) !== undefined);
  return [
    ...(has('segments') ? (['segments'] as const) : []),
    ...(has('attributes', 'constraints') ? (['contacts'] as const) : []),
    ...(has('categories', 'products') ? (['catalog'] as const) : []),
  ];
}

const fixtures = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(md|ya?ml)$/.test(path),
);

describe('the schemas', () => {
  it.each(fixtures)('accept fixtures/%s', (path) => {
    const source = { path, text: readFileSync(join(root, 'fixtures', path), 'utf8') };
    if (path.endsWith('campaignlint.yaml')) {
      expect(complaints('configuration', yaml(source.text))).toEqual([]);
      return;
    }
    const document = recogniser({})(source);
    if (document.kind === 'template') expect(complaints('front-matter', document.matter)).toEqual([]);
    if (document.kind === 'cadence') expect(complaints('cadence', document.value)).toEqual([]);
    if (document.kind === 'audience')
      for (const kind of audienceKinds(document.value)) expect(complaints(kind, document.value)).toEqual([]);
  });

  it('accept the examples of the reference', () => {
    const page = readFileSync(join(root, 'docs/file-formats.md'), 'utf8');
    const examples = [...page.matchAll(/^```yaml(?: file=\S+)?(?: (front-matter|config))?.*\n([\s\S]*?)^```/gm)];
    expect(examples.length).toBeGreaterThan(5);
    for (const [, mark, text = ''] of examples) {
      const value = yaml(text);
      const kinds: readonly Kind[] =
        mark === 'front-matter'
          ? ['front-matter']
          : findEntry(value, 'steps') !== undefined
            ? ['cadence']
            : value !== undefined && audienceKinds(value).length > 0
              ? audienceKinds(value)
              : ['configuration'];
      for (const kind of kinds) expect([text, complaints(kind, value)]).toEqual([text, []]);
    }
  });

  it.each<[Kind, string]>([
    ['cadence', 'steps:\n  - {day: 0, template: a}\nstart: {on: sometimes}\n'],
    ['cadence', 'steps:\n  - {day: 0, wait: 2d, template: a}\nstart: {on: manual}\n'],
    ['cadence', 'steps:\n  - {wait: soon, template: a}\nstart: {on: manual}\n'],
    ['cadence', 'steps:\n  - {day: -1, template: a}\nstart: {on: manual}\n'],
    ['cadence', 'stepz: []\nsteps: []\nstart: {on: manual}\n'],
    ['cadence', 'steps: {}\nstart: {on: manual}\n'],
    ['cadence', 'steps:\n  - branch:\n      - steps: []\nstart: {on: manual}\n'],
    ['cadence', 'steps: []\nexits: [{}]\nstart: {on: manual}\n'],
    ['cadence', 'steps: []\naudience: {orders: {atLeast: many}}\n'],
    ['cadence', 'steps: []\naudience: {orders: {atleast: 2}}\n'],
    ['cadence', 'steps: []\naudience: {bought: tents}\n'],
    ['segments', 'segments:\n  a: {about: x}\n'],
    ['segments', 'segments:\n  a: {match: {country: []}}\n'],
    ['segments', 'segments:\n  a: {match: {not: [x]}}\n'],
    ['contacts', 'attributes:\n  age: {type: nmber}\n'],
    ['catalog', 'products:\n  a: {durable: maybe}\n'],
    ['front-matter', 'subject: Hello\nkind: ad\n'],
    ['front-matter', 'subject: Hello\noffer: {ends: soon}\n'],
    ['front-matter', 'subject: Hello\noffer: {stock: -1}\n'],
    ['configuration', 'rulez: {}\n'],
    ['configuration', 'rules: {missing-preheader: loud}\n'],
    ['configuration', 'rules: {send-too-soon: {gap: soon}}\n'],
    ['configuration', 'rules: {send-too-soon: {gapp: 2h}}\n'],
    ['configuration', 'defaultSendTime: noon\n'],
    ['configuration', 'overrides: [{rules: {}}]\n'],
  ])('reject what the reader rejects: %s %j', (kind, text) => {
    expect(complaints(kind, yaml(text))).not.toEqual([]);
    expect(rejects(kind, text)).toBe(true);
  });

  it('say what the keys are for', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/cadence.schema.json'), 'utf8'));
    expect(schema.properties.exits.description).toBe('What ends it for a contact.');
    expect(Object.keys(schema.$defs)).toEqual(['step', 'arm', 'predicate']);
  });
});

/** Whether the command finds something wrong in the file itself. */
function rejects(kind: Kind, text: string): boolean {
  if (kind === 'configuration') {
    try {
      lintFiles({}, { config: text });
      return false;
    } catch {
      return true;
    }
  }
  const files = kind === 'front-matter' ? { 'a.md': `---\n${text}---\nHello.\n` } : { 'a.yaml': text };
  return lintFiles(files).campaign.problems.length > 0;
}
