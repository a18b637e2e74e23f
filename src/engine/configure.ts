/** Which rules run, how much they weigh and with which options, in every file. */
import picomatch from 'picomatch';
import type { Level, MapEntry, Problem, Severity, Span, Value } from '../model/index.js';
import type { NamedRule, Rule } from '../rule/index.js';
import { didYouMean, type Field, group, oneOf, plain, type Reading, rejectValue } from '../schema/index.js';

export const PRESETS = ['recommended', 'strict', 'lenient'] as const;

export type Preset = (typeof PRESETS)[number];

/** Settings of rules as written in one configuration, for all files or for some. */
export interface Layer {
  /** Globs of the files that it is for; undefined for all. */
  readonly files?: readonly string[];
  readonly rules: readonly MapEntry[];
}

/** How a rule is set: `level` only where the configuration gives one. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the level and each option that is set are written. */
  readonly levelAt?: Span;
  readonly optionsAt: Readonly<Record<string, Span>>;
}

/** The settings of all rules, file by file. */
export interface Configuration {
  readonly preset: Preset;
  /** The rules that run. */
  readonly rules: readonly NamedRule[];
  /** Those too that were not chosen for this run. */
  readonly all: readonly NamedRule[];
  /** The settings in a file; without a file those that hold where no glob changes them. */
  settingOf(rule: string, file?: string): RuleSetting;
}

const LEVELS = ['off', 'warn', 'error'] as const;

type Settings = ReadonlyMap<string, RuleSetting>;

/** Reads layers of rule settings, later ones over earlier ones. What is wrong with them goes to `problems`. */
export function configure(
  rules: readonly NamedRule[],
  preset: Preset,
  layers: readonly Layer[],
  problems: Problem[],
): Configuration {
  const reading: Reading = { report: (problem) => problems.push(problem), toLocal: () => 0 };
  const known = new Map(rules.map(({ id, rule }) => [id, rule]));
  const standard: Settings = new Map(
    rules.map(({ id, rule }) => [id, { options: defaultsOf(rule, preset), optionsAt: {} }]),
  );
  const read = layers.map((layer) => ({
    matches: layer.files === undefined ? undefined : picomatch([...layer.files], { dot: true }),
    settings: readLayer(layer, known, reading),
  }));
  const base = read
    .filter((layer) => layer.matches === undefined)
    .reduce((settings, layer) => merge(settings, layer.settings), standard);
  const perFile = new Map<string, Settings>();
  // Files that the same layers are for share their settings.
  const perLayers = new Map<string, Settings>();
  const settingsIn = (file: string): Settings => {
    let settings = perFile.get(file);
    if (settings === undefined) {
      const matching = read.flatMap((layer, index) => (layer.matches?.(file) === true ? [index] : []));
      const key = matching.join();
      settings =
        perLayers.get(key) ?? matching.reduce((all, index) => merge(all, read[index]?.settings ?? new Map()), base);
      perLayers.set(key, settings);
      perFile.set(file, settings);
    }
    return settings;
  };
  const none: RuleSetting = { level: 'off', options: {}, optionsAt: {} };
  return {
    preset,
    rules,
    all: rules,
    settingOf: (rule, file) => (file === undefined ? base : settingsIn(file)).get(rule) ?? none,
  };
}

function defaultsOf(rule: Rule, preset: Preset): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule.options).map(([name, option]) => [
      name,
      preset === 'strict' && option.strict !== undefined ? option.strict : option.default,
    ]),
  );
}

/** A level given alone keeps the options given before. */
function merge(settings: Settings, over: ReadonlyMap<string, RuleSetting>): Settings {
  const merged = new Map(settings);
  for (const [id, setting] of over)
    merged.set(id, {
      ...merged.get(id),
      ...setting,
      options: { ...merged.get(id)?.options, ...setting.options },
      optionsAt: { ...merged.get(id)?.optionsAt, ...setting.optionsAt },
    });
  return merged;
}

function readLayer(layer: Layer, known: ReadonlyMap<string, Rule>, reading: Reading): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  for (const { key, value } of layer.rules) {
    const rule = known.get(key.value);
    if (rule === undefined) {
      reading.report({
        rule: 'unknown-key',
        span: key.span,
        message: `There is no rule called "${key.value}".${didYouMean(key.value, known.keys()) || ' `campaignlint rules` lists them.'}`,
      });
      continue;
    }
    const setting = readSetting(rule, value, reading);
    if (setting !== undefined) settings.set(key.value, setting);
  }
  return settings;
}

/** `off`, `warn`, `error`, or `{severity, …options}`. */
function readSetting(rule: Rule, value: Value, reading: Reading): RuleSetting | undefined {
  if (value.type === 'list')
    return rejectValue(value, '`off`, `warn`, `error`, or a group such as `{severity: warn}`', reading);
  if (value.type === 'scalar') {
    const level = severity.read(value, reading);
    return level === undefined ? undefined : { level: levelOf(level), levelAt: value.span, options: {}, optionsAt: {} };
  }
  const fields: Record<string, Field<unknown>> = { severity: { type: severity, doc: 'off, warn or error.' } };
  for (const [name, option] of Object.entries(rule.options)) fields[name] = { type: option.type, doc: option.doc };
  const read = group(fields).read(value, reading);
  if (read === undefined) return undefined;
  const { severity: level, ...options } = read.value as Readonly<Record<string, unknown>>;
  const optionsAt = Object.fromEntries(
    Object.keys(options).map((name) => [name, read.entries[name]?.value.span ?? value.span]),
  );
  if (level === undefined) return { options, optionsAt };
  return {
    level: levelOf(level as (typeof LEVELS)[number]),
    levelAt: read.entries.severity?.value.span ?? value.span,
    options,
    optionsAt,
  };
}

const severity = plain(oneOf(LEVELS));

function levelOf(written: (typeof LEVELS)[number]): Level {
  return written === 'warn' ? 'warning' : written;
}

/** What a finding weighs: as configured, else as the preset derives it from the recommended level. */
export function severityOf(configured: Level | undefined, recommended: Level, preset: Preset): Severity | undefined {
  const level = configured ?? levelIn(preset, recommended);
  return level === 'off' ? undefined : level;
}

/** What a preset makes of a recommended level. */
export function levelIn(preset: Preset, recommended: Level): Level {
  if (preset === 'strict') return 'error';
  if (preset === 'lenient') return recommended === 'error' ? 'error' : 'off';
  return recommended;
}
