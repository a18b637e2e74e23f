import { describe, expect, it } from 'vitest';
import { type Configuration, configure, type Layer, type Preset, severityOf } from '../../src/engine/configure.js';
import type { MapEntry, Problem } from '../../src/model/index.js';
import { readYaml } from '../../src/parse/yaml.js';
import { defineRule, type NamedRule, number, option, plain, type Rule } from '../../src/rule/index.js';

const shouting = defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'Shouts.',
  why: 'It is loud.',
  severity: 'warning',
  sources: [],
  options: { max: option(plain(number({ min: 1, whole: true })), 3, 'At most so many.') },
  messages: { loud: () => 'Loud.' },
  *check() {},
});

const rules: readonly NamedRule[] = [{ id: 'shouting', rule: shouting as unknown as Rule }];

function layer(text: string, files?: readonly string[]): Layer {
  const read = readYaml(text, 'campaignlint.yaml');
  const entries: readonly MapEntry[] = 'value' in read && read.value?.type === 'map' ? read.value.entries : [];
  return { rules: entries, ...(files === undefined ? {} : { files }) };
}

function configured(layers: readonly Layer[], preset: Preset = 'recommended') {
  const problems: Problem[] = [];
  return {
    configuration: configure(rules, preset, layers, problems),
    problems: problems.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

/** How a rule is set, without the places where that is written. */
function settingIn(configuration: Configuration, rule: string, file?: string) {
  const { level, options } = configuration.settingOf(rule, file);
  return { ...(level === undefined ? {} : { level }), options };
}

describe('configure', () => {
  it('starts from the defaults of the rule', () => {
    expect(settingIn(configured([]).configuration, 'shouting')).toEqual({ options: { max: 3 } });
  });

  it.each([
    ['off', 'off'],
    ['warn', 'warning'],
    ['error', 'error'],
  ])('reads %s', (written, level) => {
    expect(settingIn(configured([layer(`shouting: ${written}`)]).configuration, 'shouting')).toEqual({
      level,
      options: { max: 3 },
    });
  });

  it('keeps options when a later layer only sets the severity', () => {
    const { configuration } = configured([layer('shouting: {severity: warn, max: 5}'), layer('shouting: error')]);
    expect(settingIn(configuration, 'shouting')).toEqual({ level: 'error', options: { max: 5 } });
  });

  it('sets rules for some files', () => {
    const { configuration } = configured([
      layer('shouting: error'),
      layer('shouting: {severity: off, max: 9}', ['drafts/**']),
    ]);
    expect(settingIn(configuration, 'shouting', 'mails/a.md')).toEqual({ level: 'error', options: { max: 3 } });
    expect(settingIn(configuration, 'shouting', 'drafts/deep/a.md')).toEqual({ level: 'off', options: { max: 9 } });
  });

  it.each([
    ['an unknown rule', 'shuoting: error', 'unknown-key: There is no rule called "shuoting". Did you mean "shouting"?'],
    [
      'an unknown severity',
      'shouting: eror',
      'invalid-value: This must be one of `off`, `warn`, `error`, and it is "eror". Did you mean "error"?',
    ],
    ['an unknown option', 'shouting: {maxx: 3}', 'unknown-key: The key `maxx` means nothing here. Did you mean "max"?'],
    [
      'an option out of range',
      'shouting: {max: 0}',
      'invalid-value: This must be a whole number from 1, and it is `0`.',
    ],
    [
      'a list',
      'shouting: [error]',
      'invalid-value: This must be `off`, `warn`, `error`, or a group such as `{severity: warn}`, and it is a list.',
    ],
  ])('reports %s', (_name, text, problem) => {
    expect(configured([layer(text)]).problems).toEqual([problem]);
  });

  it('says nothing of rules that were not asked for', () => {
    expect(settingIn(configured([]).configuration, 'other')).toEqual({ level: 'off', options: {} });
  });
});

describe('severityOf', () => {
  it.each([
    [undefined, 'warning', 'recommended', 'warning'],
    [undefined, 'off', 'recommended', undefined],
    [undefined, 'off', 'strict', 'error'],
    [undefined, 'warning', 'strict', 'error'],
    [undefined, 'warning', 'lenient', undefined],
    [undefined, 'error', 'lenient', 'error'],
    ['warning', 'error', 'strict', 'warning'],
    ['off', 'error', 'strict', undefined],
    ['error', 'off', 'lenient', 'error'],
  ] as const)('configured %s, recommended %s, preset %s: %s', (level, recommended, preset, expected) => {
    expect(severityOf(level, recommended, preset)).toBe(expected);
  });
});
