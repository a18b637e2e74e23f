/** The configuration of a run: the file at the root, what it extends, and what the command line adds. */
import { type Configuration, configure, type Layer, PRESETS, type Preset } from './engine/configure.js';
import { pathBeside } from './io/paths.js';
import { readText, type TextOrProblem } from './io/read-text.js';
import { type MapEntry, type Problem, positionAt, type Settings, type SourceFile } from './model/index.js';
import { type ConfigFile, type FileGlobs, readConfig } from './parse/config.js';
import { readYaml } from './parse/yaml.js';
import { type LintRequest, UsageError } from './request.js';
import { CATEGORIES, type NamedRule } from './rule/index.js';
import { didYouMean } from './schema/index.js';

/** Everything that a run is told by its configuration. */
export interface Loaded {
  readonly configuration: Configuration;
  readonly settings: Omit<Settings, 'today'>;
  readonly globs: FileGlobs;
  /** Paths of more lexicons, relative to the root. */
  readonly lexicons: readonly string[];
  /** Larger files are not read, in bytes. */
  readonly maxFileSize?: number;
}

const STANDARD: Omit<Settings, 'today'> = {
  timezone: 'UTC',
  defaultSendTime: 9 * 60,
  unsubscribe: 'in-template',
  brands: [],
};

/** What the command line adds to the configuration. */
export type CommandRules = Pick<LintRequest, 'rules' | 'only' | 'skip'>;

/**
 * Reads a configuration (its path relative to `root`), follows `extends`, and sets the rules. `read` stands in for the
 * working copy where another version of the project is read.
 * Throws a `UsageError` with every mistake and its place.
 */
export function loadConfiguration(
  file: SourceFile | undefined,
  root: string,
  all: readonly NamedRule[],
  command: CommandRules,
  read: ReadFile = (path) => readText(`${root}/${path}`),
): Loaded {
  const sources: SourceFile[] = [];
  const problems: Problem[] = [];
  const files = file === undefined ? [] : withExtended(file, read, [], { sources, problems });
  const merged = mergeFiles(files.map(({ config }) => config));
  const layers: Layer[] = files.flatMap(({ config }) => [{ rules: config.rules }, ...config.overrides]);
  const rules = chosenRules(all, command);
  const onCommandLine = command.rules.map((text, index) =>
    commandLayer(text, `--rule ${index + 1}`, { sources, problems }),
  );
  // Settings of rules that were not chosen are still checked for mistakes.
  const preset = merged.preset ?? 'recommended';
  const full = configure(all, preset, [...layers, ...onCommandLine], problems);
  refuse(problems, sources);
  return {
    configuration: { ...full, rules },
    settings: { ...STANDARD, ...merged.settings },
    globs: merged.globs,
    lexicons: merged.lexicons,
    ...(merged.maxFileSize === undefined ? {} : { maxFileSize: merged.maxFileSize }),
  };
}

interface Gathered {
  readonly sources: SourceFile[];
  readonly problems: Problem[];
}

/** Reads a file by its path relative to the root. */
export type ReadFile = (path: string) => TextOrProblem;

interface Extended {
  readonly path: string;
  readonly config: ConfigFile;
}

/** A configuration behind everything that it extends. */
function withExtended(
  source: SourceFile,
  readFile: ReadFile,
  chain: readonly string[],
  gathered: Gathered,
): readonly Extended[] {
  gathered.sources.push(source);
  const read = readYaml(source.text, source.path);
  if ('fatal' in read) throw new UsageError(`${placeOf(source, read.fatal.span.start)}: ${read.fatal.message}`);
  const config = readConfig(read.value, { report: (problem) => gathered.problems.push(problem), toLocal: () => 0 });
  const bases = config.extends.flatMap((base): readonly Extended[] => {
    if ((PRESETS as readonly string[]).includes(base.value))
      return [{ path: base.value, config: presetConfig(base.value as Preset) }];
    if (!/^\.{1,2}\//.test(base.value)) {
      gathered.problems.push({
        rule: 'invalid-value',
        span: base.span,
        message: `There is no preset called "${base.value}".${didYouMean(base.value, PRESETS) || ` Known presets: ${PRESETS.join(', ')}. A file is written with \`./\` in front.`}`,
      });
      return [];
    }
    const path = pathBeside(source.path, base.value);
    const here = [...chain, source.path];
    if (here.includes(path))
      throw new UsageError(
        `${placeOf(source, base.span.start)}: This configuration extends itself: ${[...here, path].join(' → ')}.`,
      );
    const text = readFile(path);
    if ('problem' in text)
      throw new UsageError(`${placeOf(source, base.span.start)}: \`${base.value}\` cannot be read. ${text.problem}`);
    return withExtended({ path, text: text.text }, readFile, here, gathered);
  });
  return [...bases, { path: source.path, config }];
}

function presetConfig(preset: Preset): ConfigFile & { readonly preset: Preset } {
  return { extends: [], rules: [], overrides: [], files: {}, settings: {}, plugins: [], lexicons: [], preset };
}

interface Merged {
  readonly preset?: Preset;
  readonly settings: Partial<Omit<Settings, 'today'>>;
  readonly globs: FileGlobs;
  readonly lexicons: readonly string[];
  readonly maxFileSize?: number;
}

function mergeFiles(configs: readonly ConfigFile[]): Merged {
  const presets = configs.filter((config) => 'preset' in config);
  const preset = (presets.at(-1) as { readonly preset?: Preset } | undefined)?.preset;
  const maxFileSize = configs.findLast((config) => config.maxFileSize !== undefined)?.maxFileSize;
  return {
    ...(maxFileSize === undefined ? {} : { maxFileSize }),
    ...(preset === undefined ? {} : { preset }),
    settings: Object.assign({}, ...configs.map(({ settings }) => settings)),
    globs: Object.assign({}, ...configs.map(({ files }) => files)),
    lexicons: configs.flatMap((config) => config.lexicons.map(({ value, span }) => pathBeside(span.file, value))),
  };
}

/** `--rule 'shouting: error'`. */
function commandLayer(text: string, name: string, gathered: Gathered): Layer {
  const source = { path: name, text };
  gathered.sources.push(source);
  const read = readYaml(text, name);
  const rules: readonly MapEntry[] = 'value' in read && read.value?.type === 'map' ? read.value.entries : [];
  if (rules.length === 0)
    throw new UsageError(`\`--rule ${text}\` cannot be read. Write it as --rule 'shouting: error'.`);
  return { rules };
}

/** The rules that `--only` and `--skip` leave. */
function chosenRules(all: readonly NamedRule[], { only, skip }: CommandRules): readonly NamedRule[] {
  const ids = all.map(({ id }) => id);
  const known: readonly string[] = [...ids, ...CATEGORIES];
  for (const name of [...only, ...skip]) {
    if (!known.includes(name))
      throw new UsageError(`There is no rule or group called "${name}".`, { typed: name, known });
  }
  const isIn = (names: readonly string[], { id, rule }: NamedRule): boolean =>
    names.includes(id) || names.includes(rule.category);
  return all.filter((rule) => (only.length === 0 || isIn(only, rule)) && !isIn(skip, rule));
}

function placeOf(source: SourceFile, offset: number): string {
  const { line, column } = positionAt(source, offset);
  return `${source.path}:${line}:${column}`;
}

function refuse(problems: readonly Problem[], sources: readonly SourceFile[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ span, message }) => {
    const source = sources.find(({ path }) => path === span.file);
    return `${source === undefined ? span.file : placeOf(source, span.start)}: ${message}`;
  });
  throw new UsageError(lines.join('\n'));
}
