/** docs/file-formats.md: its examples can be read, and it names every key that there is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANNELS, EXIT_EVENTS, KINDS, STATUSES } from '../../src/model/index.js';
import { AUDIENCE } from '../../src/parse/audience.js';
import { CADENCE } from '../../src/parse/cadence.js';
import { CONFIG } from '../../src/parse/config.js';
import { START } from '../../src/parse/start.js';
import { STEP } from '../../src/parse/steps.js';
import { FRONT_MATTER } from '../../src/parse/template.js';
import type { JsonSchema } from '../../src/schema/index.js';
import { lintFiles } from '../../src/testing.js';
import { blocksOf } from './blocks.js';

const page = readFileSync(new URL('../../docs/file-formats.md', import.meta.url), 'utf8');
const blocks = blocksOf(page).filter(({ language }) => language === 'yaml');
const FORMAT_RULES = ['unknown-key', 'invalid-value', 'ambiguous-timing', 'duplicate-id', 'circular-reference'];

/** What is wrong with the format of an example. */
function complaints(info: string, text: string): readonly string[] {
  if (info === 'config') {
    lintFiles({}, { config: text });
    return [];
  }
  const file = /^file=(\S+)$/.exec(info)?.[1];
  const files = file === undefined ? { 'mail.md': `---\n${text}---\nHello.\n` } : { [file]: text };
  const { findings, fatals, report } = lintFiles(files);
  const isRead = report.skipped.length === 0 ? [] : ['it is no campaign file'];
  const wrong = findings.filter(({ rule }) => FORMAT_RULES.includes(rule));
  return [...isRead, ...fatals.map(({ message }) => message), ...wrong.map(({ message }) => message)];
}

/** The keys of a group and of the groups in it. */
function keysOf(schema: JsonSchema): readonly string[] {
  const inner: unknown[] = Object.values(schema).flatMap((value) => (Array.isArray(value) ? value : [value]));
  const own = Object.keys((schema.properties ?? {}) as object);
  const deeper = inner.filter((value) => typeof value === 'object' && value !== null) as JsonSchema[];
  return [...own, ...deeper.flatMap((value) => (value === schema.properties ? tableOf(value) : keysOf(value)))];
}

function tableOf(properties: JsonSchema): readonly string[] {
  return Object.values(properties).flatMap((value) => keysOf(value as JsonSchema));
}

describe('docs/file-formats.md', () => {
  it.each(blocks.map(({ info, text }) => ({ info, text })))('has an example that can be read: $info', (block) => {
    expect(complaints(block.info, block.text)).toEqual([]);
  });

  it('names every key', () => {
    const schemas = { FRONT_MATTER, CADENCE, START, STEP, AUDIENCE, CONFIG };
    const missing = Object.entries(schemas).flatMap(([name, { json }]) =>
      keysOf(json)
        .filter((key) => !new RegExp(`\`[^\`]*\\b${key}\\b[^\`]*\``).test(page))
        .map((key) => `${name}: ${key}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each([...KINDS, ...STATUSES, ...CHANNELS, ...EXIT_EVENTS])('names the word %s', (word) => {
    expect(page).toContain(`\`${word}\``);
  });
});
