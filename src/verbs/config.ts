/** `campaignlint config [file]`: the configuration that holds for a file, and where each part of it comes from. */
import { type Loaded, loadConfiguration } from '../configuration.js';
import { levelIn } from '../engine/configure.js';
import { absolutePath, pathBeside } from '../io/paths.js';
import { type ProjectFiles, readProject } from '../io/project.js';
import type { Level } from '../model/index.js';
import { type ConfigReport, formatConfigText, type RuleSettings, type Sourced } from '../report/config.js';
import { safeJson } from '../report/visible.js';
import type { Outcome } from '../request.js';
import type { NamedRule } from '../rule/index.js';
import { rules } from '../rules/index.js';
import { asWritten } from '../schema/index.js';
import { describeRule } from './describe-rule.js';

export interface ConfigFlags {
  readonly format: 'text' | 'json';
  readonly config?: string;
  readonly configLookup: boolean;
  readonly rule?: readonly string[];
}

/** What matters of the world around the command. */
export interface ConfigLook {
  readonly cwd: string;
  readonly color: boolean;
  readonly width: number;
}

/** Shows the configuration for a file, or for the project around the working directory. */
export async function showConfiguration(
  file: string | undefined,
  flags: ConfigFlags,
  look: ConfigLook,
): Promise<Outcome> {
  const project = await readProject(
    {
      cwd: look.cwd,
      paths: ['.'],
      selection: { type: 'paths' },
      // The file need not be there: what would hold for it is a good question too.
      ...(file === undefined ? {} : { stdin: { filename: file, text: '' } }),
      ...(flags.config === undefined ? {} : { config: flags.config }),
      configLookup: flags.configLookup,
      errorOnUnmatched: false,
    },
    (config, { root, read }) =>
      loadConfiguration(
        config,
        root,
        rules,
        { rules: flags.rule ?? [], only: [], skip: [] },
        (path) => read(absolutePath(root, path)) ?? { problem: 'There is no such file.' },
      ),
  );
  const report = reportOf(project, project.loaded, file === undefined ? undefined : [...project.named.files][0]);
  const text = flags.format === 'json' ? safeJson(report, 2) : formatConfigText(report, look);
  return { stdout: text, stderr: '', files: [], exitCode: 0 };
}

function reportOf({ root, config }: ProjectFiles, loaded: Loaded, file: string | undefined): ConfigReport {
  const { settings, globs, lexicons, maxFileSize, origin } = loaded;
  const sourced = (key: string, value: unknown): Sourced => ({
    value,
    from: origin.places[key] === undefined ? 'default' : origin.describe(origin.places[key]),
  });
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return {
    root,
    file: file ?? null,
    configuration: config?.path ?? null,
    files: origin.files,
    settings: {
      extends: sourced('extends', loaded.configuration.preset),
      timezone: sourced('timezone', settings.timezone),
      defaultSendTime: sourced('defaultSendTime', clock(settings.defaultSendTime)),
      unsubscribe: sourced('unsubscribe', settings.unsubscribe),
      brands: sourced('brands', settings.brands),
      maxFileSize: sourced('maxFileSize', maxFileSize ?? 1024 * 1024),
      files: sourced('files', globs),
      plugins: sourced(
        'plugins',
        origin.plugins.map(({ value, span }) => (/^\.{1,2}\//.test(value) ? fromRoot(span.file, value) : value)),
      ),
      lexicons: sourced(
        'lexicons',
        lexicons.map(({ path }) => path),
      ),
    },
    rules: Object.fromEntries(loaded.configuration.all.map((rule) => [rule.id, settingsOf(rule, loaded, file)])),
  };
}

/** A path beside a file as it is written at the root. */
function fromRoot(file: string, path: string): string {
  const found = pathBeside(file, path);
  return found.startsWith('../') ? found : `./${found}`;
}

function settingsOf(named: NamedRule, { configuration, origin }: Loaded, file: string | undefined): RuleSettings {
  const { level, levelAt, options, optionsAt } = configuration.settingOf(named.id, file);
  const from = levelAt === undefined ? configuration.preset : origin.describe(levelAt);
  return {
    severity: level === undefined ? presetLevels(named, configuration.preset) : written(level),
    from,
    options: Object.fromEntries(
      Object.entries(options).map(([name, value]) => [
        name,
        { value: asWritten(value), from: optionsAt[name] === undefined ? 'default' : origin.describe(optionsAt[name]) },
      ]),
    ),
  };
}

/** One level, or one for each message where they differ. */
function presetLevels(named: NamedRule, preset: Loaded['configuration']['preset']): RuleSettings['severity'] {
  const levels = Object.entries(describeRule(named).levels).map(
    ([message, level]) => [message, written(levelIn(preset, level))] as const,
  );
  const [first] = levels;
  if (first === undefined) return 'off';
  return levels.every(([, level]) => level === first[1]) ? first[1] : Object.fromEntries(levels);
}

/** A level as configurations write it. */
function written(level: Level): 'off' | 'warn' | 'error' {
  return level === 'warning' ? 'warn' : level;
}
