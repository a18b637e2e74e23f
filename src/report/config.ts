/** The configuration that holds for a file, for people: what is set, and where. */
import { flowYaml } from './flow-yaml.js';
import { paintWith } from './paint.js';
import { visibleName } from './visible.js';

/** A value and where it comes from: a place, `default`, or a preset. */
export interface Sourced {
  readonly value: unknown;
  readonly from: string;
}

export interface RuleSettings {
  /** One level, or one for each message where they differ. */
  readonly severity: 'off' | 'warn' | 'error' | Readonly<Record<string, 'off' | 'warn' | 'error'>>;
  readonly from: string;
  readonly options: Readonly<Record<string, Sourced>>;
}

export interface ConfigReport {
  /** Absolute path of the project's root. */
  readonly root: string;
  /** The file that it holds for, relative to the root; null for the project as a whole. */
  readonly file: string | null;
  /** The configuration file, and all that it was put together from; relative to the root. */
  readonly configuration: string | null;
  readonly files: readonly string[];
  readonly settings: Readonly<Record<string, Sourced>>;
  readonly rules: Readonly<Record<string, RuleSettings>>;
}

/** The report as YAML, with comments that say where each part comes from. What the preset decides stands in comments too. */
export function formatConfigText(report: ConfigReport, look: { readonly color: boolean }): string {
  const paint = paintWith(look.color);
  const rows: Row[] = [
    ...Object.entries(report.settings).map(([name, { value, from }]): Row => [`${name}: ${flowYaml(value)}`, from]),
    ['rules:', ''],
    ...Object.entries(report.rules).flatMap(([id, rule]) => ruleRows(id, rule, presetOf(report))),
  ];
  const width = Math.min(MAX_WIDTH, Math.max(...rows.map(([yaml]) => yaml.length)));
  const draw = ([yaml, from]: Row): string =>
    from === '' ? yaml : `${yaml.padEnd(width)}  ${paint.dim(`# ${visibleName(from)}`)}`;
  const about = report.file === null ? 'the project' : visibleName(report.file);
  const origin = report.configuration === null ? 'no configuration file' : visibleName(report.configuration);
  return [
    paint.strong(`# The configuration for ${about}`),
    paint.dim(`# ${visibleName(report.root)} (${origin})`),
    '',
    ...rows.map(draw),
    '',
  ].join('\n');
}

const MAX_WIDTH = 44;

/** A line of YAML, and where it comes from. */
type Row = readonly [yaml: string, from: string];

function presetOf({ settings }: ConfigReport): unknown {
  return settings.extends?.value;
}

function ruleRows(id: string, { severity, from, options }: RuleSettings, preset: unknown): Row[] {
  const level = describeSeverity(severity);
  const set = Object.entries(options).filter(([, option]) => option.from !== 'default');
  const isByPreset = from === preset;
  if (set.length === 0) return [[isByPreset ? `  # ${id}: ${level}` : `  ${id}: ${level}`, from]];
  return [
    isByPreset ? [`  ${id}:`, `${level}, ${from}`] : [`  ${id}:`, ''],
    ...(isByPreset ? [] : [[`    severity: ${level}`, from] as const]),
    ...set.map(([name, { value, from: place }]): Row => [`    ${flowYaml(name)}: ${flowYaml(value)}`, place]),
  ];
}

function describeSeverity(severity: RuleSettings['severity']): string {
  if (typeof severity === 'string') return severity;
  return [...new Set(Object.values(severity))].sort().join(' or ');
}
