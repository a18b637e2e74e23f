/** JSON Schemas of all kinds of files, for editors, from the types that read the files. */

import { AUDIENCE } from '../src/parse/audience.js';
import { CADENCE } from '../src/parse/cadence.js';
import { CONFIG } from '../src/parse/config.js';
import { PREDICATE_JSON } from '../src/parse/predicate.js';
import { STEP_JSON } from '../src/parse/steps.js';
import { FRONT_MATTER } from '../src/parse/template.js';
import type { NamedRule } from '../src/rule/index.js';
import type { JsonSchema } from '../src/schema/index.js';

const HOME = 'https://raw.githubusercontent.com/campaignlint/campaignlint/main/schemas/';

/** Path → text of every schema. */
export function generateSchemas(rules: readonly NamedRule[]): ReadonlyMap<string, string> {
  const predicate = { predicate: PREDICATE_JSON };
  const holding = (...keys: readonly string[]): JsonSchema => ({
    ...AUDIENCE.json,
    ...(keys.length === 1 ? { required: keys } : { anyOf: keys.map((key) => ({ required: [key] })) }),
  });
  const all: Readonly<Record<string, readonly [string, JsonSchema, JsonSchema?]>> = {
    configuration: ['The configuration: campaignlint.yaml.', configJson(rules), rulesJson(rules)],
    cadence: ['A cadence: who gets which mails when.', CADENCE.json, { ...STEP_JSON, ...predicate }],
    segments: ['Segments of contacts.', holding('segments'), predicate],
    contacts: ['What is known about contacts.', holding('attributes', 'constraints'), predicate],
    catalog: ['Categories and products.', holding('categories', 'products'), predicate],
    'front-matter': ['The front matter of a template.', FRONT_MATTER.json, predicate],
  };
  return new Map(
    Object.entries(all).map(([name, [title, json, defs]]) => {
      const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${HOME}${name}.schema.json`,
        title,
        ...json,
        ...(defs === undefined ? {} : { $defs: defs }),
      };
      return [`schemas/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`];
    }),
  );
}

/** The rules stand in two places of a configuration; what each of them takes, only it knows. */
function configJson(rules: readonly NamedRule[]): JsonSchema {
  const json = structuredClone(CONFIG.json) as {
    properties: {
      rules: object;
      overrides: { items: { properties: { rules: object } } };
    };
  };
  const known = {
    type: ['object', 'null'],
    properties: Object.fromEntries(
      rules.map(({ id, rule }) => [id, { description: rule.summary, $ref: `#/$defs/${id}` }]),
    ),
    // Rules of plugins are not known here.
    additionalProperties: { $ref: '#/$defs/any-rule' },
  };
  json.properties.rules = { ...json.properties.rules, ...known };
  json.properties.overrides.items.properties.rules = known;
  return { ...json, type: ['object', 'null'] };
}

const LEVEL = { enum: ['off', 'warn', 'error'] };

function rulesJson(rules: readonly NamedRule[]): JsonSchema {
  const ruleJson = (options: NamedRule['rule']['options']): JsonSchema => ({
    anyOf: [
      LEVEL,
      {
        type: 'object',
        properties: {
          severity: { description: 'off, warn or error.', ...LEVEL },
          ...Object.fromEntries(
            Object.entries(options).map(([name, { type, doc }]) => [name, { description: doc, ...type.json }]),
          ),
        },
        patternProperties: { '^x-': true },
        additionalProperties: false,
      },
    ],
  });
  const anyRule = { anyOf: [LEVEL, { type: 'object', properties: { severity: LEVEL } }] };
  return {
    'any-rule': anyRule,
    ...Object.fromEntries(rules.map(({ id, rule }) => [id, ruleJson(rule.options)])),
  };
}
