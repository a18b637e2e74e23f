/** The configuration that holds for a file, for people: what is set, and where. */
import { paintWith } from './paint.js';
import { visible, visibleName } from './visible.js';

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

/** The report as text. */
export function formatConfigText(report: ConfigReport, look: { readonly color: boolean }): string {
  const paint = paintWith(look.color);
  const rows: (readonly [string, string, string])[] = Object.entries(report.settings).map(([name, { value, from }]) => [
    name,
    inYaml(value),
    from,
  ]);
  const ruleRows = Object.entries(report.rules).flatMap(([id, rule]): (readonly [string, string, string])[] => [
    [`  ${id}`, describeSeverity(rule.severity), rule.from],
    ...Object.entries(rule.options)
      .filter(([, option]) => option.from !== 'default')
      .map(([name, { value, from }]) => [`    ${name}`, inYaml(value), from] as const),
  ]);
  const all = [...rows, ...ruleRows];
  const widthOf = (column: 0 | 1): number => Math.min(MAX_WIDTH, Math.max(...all.map((row) => row[column].length)));
  const [nameWidth, valueWidth] = [widthOf(0), widthOf(1)];
  const draw = ([name, value, from]: readonly [string, string, string]): string =>
    `${name.padEnd(nameWidth)}  ${value.padEnd(valueWidth)}  ${paint.dim(visible(from))}`.trimEnd();
  const about = report.file === null ? 'the project' : visibleName(report.file);
  const origin = report.configuration === null ? 'no configuration file' : visibleName(report.configuration);
  return [
    paint.strong(`The configuration for ${about}`),
    paint.dim(`${visibleName(report.root)} (${origin})`),
    '',
    ...rows.map(draw),
    'rules',
    ...ruleRows.map(draw),
    '',
  ].join('\n');
}

const MAX_WIDTH = 44;

function describeSeverity(severity: RuleSettings['severity']): string {
  if (typeof severity === 'string') return severity;
  return [...new Set(Object.values(severity))].sort().join(' or ');
}

/** A value on one line, as YAML reads it. */
function inYaml(value: unknown): string {
  return visible(typeof value === 'string' ? value : JSON.stringify(value));
}
