/** The configuration of a run: the file at the root, what it extends, and what the command line adds. */
import { type Configuration, configure, type Layer, PRESETS, type Preset } from './engine/configure.js';
import { findConfig, findInPackage, loadModule } from './io/code.js';
import { isFolder } from './io/locate.js';
import { absolutePath, folderOf, pathBeside, relativePath } from './io/paths.js';
import { readText, type TextOrProblem } from './io/read-text.js';
import {
  type Located,
  type MapEntry,
  type Problem,
  positionAt,
  type Settings,
  type SourceFile,
  type Span,
  type Value,
} from './model/index.js';
import type { NamedLexicon } from './own-lexicons.js';
import { type ConfigFile, type FileGlobs, readConfig } from './parse/config.js';
import { jsonAsYaml, jsonMistake } from './parse/json.js';
import { readPlain } from './parse/plain-value.js';
import { readYaml } from './parse/yaml.js';
import { withPlugins } from './plugins.js';
import { type LintRequest, UsageError } from './request.js';
import { CATEGORIES, type NamedRule } from './rule/index.js';
import { didYouMean } from './schema/index.js';

/** Everything that a run is told by its configuration. */
export interface Loaded {
  readonly configuration: Configuration;
  readonly settings: Omit<Settings, 'today'>;
  readonly globs: FileGlobs;
  /** The project's own lexicons. */
  readonly lexicons: readonly NamedLexicon[];
  /** Larger files are not read, in bytes. */
  readonly maxFileSize?: number;
  /** What it was put together from. */
  readonly origin: Origin;
}

/** Where the parts of a configuration come from. */
export interface Origin {
  /** The files, each behind those that it extends; paths relative to the root. */
  readonly files: readonly string[];
  /** As they are named. */
  readonly plugins: readonly Located<string>[];
  /** The place of each key of the configuration that is set, the last one where several set it. */
  readonly places: Readonly<Record<string, Span>>;
  /** The place as people read it: `campaignlint.yaml:4:11`. */
  describe(span: Span): string;
}

const STANDARD: Omit<Settings, 'today'> = {
  timezone: 'UTC',
  defaultSendTime: 9 * 60,
  unsubscribe: 'in-template',
  brands: [],
};

/** What the command line adds to the configuration. */
export type CommandRules = Pick<LintRequest, 'rules' | 'only' | 'skip'>;

/** Reads a file by its path relative to the root. */
export type ReadFile = (path: string) => TextOrProblem;

/**
 * Reads a configuration (its path relative to `root`), follows `extends`, loads plugins, and sets the rules. `read` stands
 * in for the working copy where another version of the project is read.
 * Throws a `UsageError` with every mistake and its place.
 */
export function loadConfiguration(
  file: SourceFile | undefined,
  root: string,
  builtIn: readonly NamedRule[],
  command: CommandRules,
  read: ReadFile = (path) => readText(absolutePath(root, path)),
): Loaded {
  const gathered: Gathered = { root, read, sources: [], problems: [] };
  const files = file === undefined ? [] : withExtended(file, [], gathered);
  const placeOf = (span: Span): string => describePlace(span, gathered.sources);
  const merged = mergeFiles(files);
  const all = withPlugins(builtIn, merged.plugins, { root, placeOf: ({ span }) => placeOf(span) });
  const layers: Layer[] = files.flatMap(({ rules, overrides }) => [{ rules }, ...overrides]);
  const rules = chosenRules(all, command);
  const onCommandLine = command.rules.map((text, index) => commandLayer(text, `--rule ${index + 1}`, gathered));
  // Settings of rules that were not chosen are still checked for mistakes.
  const preset = merged.preset ?? 'recommended';
  const full = configure(all, preset, [...layers, ...onCommandLine], gathered.problems);
  if (gathered.problems.length > 0)
    throw new UsageError(gathered.problems.map(({ span, message }) => `${placeOf(span)}: ${message}`).join('\n'));
  const { settings, globs, lexicons, maxFileSize, places, plugins } = merged;
  return {
    configuration: { ...full, rules },
    settings: { ...STANDARD, ...settings },
    globs,
    lexicons: lexicons.map(({ value, span }) => ({ path: pathBeside(span.file, value), place: placeOf(span) })),
    ...(maxFileSize === undefined ? {} : { maxFileSize }),
    origin: {
      files: files.filter((one) => one.preset === undefined).map(({ path }) => path),
      plugins,
      places,
      describe: placeOf,
    },
  };
}

/** A file of which places can be named. */
interface Placed {
  readonly path: string;
  placeAt(offset: number): string;
}

interface Gathered {
  readonly root: string;
  readonly read: ReadFile;
  readonly sources: Placed[];
  readonly problems: Problem[];
}

interface Extended extends ConfigFile {
  readonly path: string;
  /** Set for a preset, which is no file. */
  readonly preset?: Preset;
  /** Where the preset is named. */
  readonly presetAt?: Span;
}

/** A configuration behind everything that it extends. */
function withExtended(source: SourceFile, chain: readonly string[], gathered: Gathered): readonly Extended[] {
  const value = readSource(source, gathered);
  const config = readConfig(value, { report: (problem) => gathered.problems.push(problem), toLocal: () => 0 });
  const here = [...chain, source.path];
  const bases = config.extends.flatMap((base): readonly Extended[] => {
    const preset = PRESETS.find((name) => name === base.value);
    if (preset !== undefined) return [{ ...NOTHING, path: preset, preset, presetAt: base.span }];
    const place = describePlace(base.span, gathered.sources);
    const path = findBase(base, gathered);
    if (path === undefined) return [];
    if (here.includes(path))
      throw new UsageError(`${place}: This configuration extends itself: ${[...here, path].join(' → ')}.`);
    const text = gathered.read(path);
    if ('problem' in text) throw new UsageError(`${place}: \`${base.value}\` cannot be read. ${text.problem}`);
    return withExtended({ path, text: text.text }, here, gathered);
  });
  return [...bases, { ...config, path: source.path }];
}

const NOTHING: ConfigFile = {
  extends: [],
  rules: [],
  overrides: [],
  files: {},
  settings: {},
  plugins: [],
  lexicons: [],
  places: {},
};

/** The value that a configuration holds: YAML, JSON, or what its code exports. */
function readSource(source: SourceFile, { root, sources }: Gathered): Value | undefined {
  if (/\.[cm]?[jt]s$/.test(source.path)) {
    const loaded = loadModule(absolutePath(root, source.path));
    if ('problem' in loaded)
      throw new UsageError(`The configuration \`${source.path}\` cannot be loaded. ${loaded.problem}`);
    const plain = readPlain(loaded.value, source.path);
    if (plain.problem !== undefined) throw new UsageError(`${source.path}: ${plain.problem}`);
    sources.push({
      path: source.path,
      placeAt: (offset) => {
        const path = plain.pathAt(offset);
        return path === '' ? source.path : `${source.path} (${path})`;
      },
    });
    return plain.value;
  }
  const placeAt = (offset: number): string => {
    const { line, column } = positionAt(source, offset);
    return `${source.path}:${line}:${column}`;
  };
  sources.push({ path: source.path, placeAt });
  const isJson = source.path.endsWith('.json');
  const mistake = isJson ? jsonMistake(source.text) : undefined;
  if (mistake !== undefined) throw new UsageError(`${placeAt(mistake)}: This is not valid JSON.`);
  const read = readYaml(isJson ? jsonAsYaml(source.text) : source.text, source.path);
  if ('fatal' in read) throw new UsageError(`${placeAt(read.fatal.span.start)}: ${read.fatal.message}`);
  return read.value;
}

/** The file that an entry of `extends` means, relative to the root: a path, a folder, or a package. */
function findBase(base: Located<string>, { root, problems }: Gathered): string | undefined {
  const inRoot = (path: string): string => relativePath(absolutePath(root, '.'), path);
  if (/^\.{0,2}\//.test(base.value)) {
    const path = base.value.startsWith('/') ? base.value : absolutePath(root, pathBeside(base.span.file, base.value));
    return inRoot(isFolder(path) ? (findConfig(path) ?? path) : path);
  }
  const found = findInPackage(base.value, folderOf(absolutePath(root, base.span.file)), 'configuration');
  if (found !== undefined) return inRoot(found);
  const nearest = didYouMean(base.value, PRESETS);
  problems.push({
    rule: 'invalid-value',
    span: base.span,
    message: `There is no preset and no installed package called "${base.value}".${nearest || ` Presets are ${PRESETS.join(', ')}; a file is written with \`./\` in front.`}`,
  });
  return undefined;
}

interface Merged {
  readonly preset?: Preset;
  readonly settings: Partial<Omit<Settings, 'today'>>;
  readonly globs: FileGlobs;
  readonly lexicons: readonly Located<string>[];
  readonly plugins: readonly Located<string>[];
  readonly maxFileSize?: number;
  readonly places: Readonly<Record<string, Span>>;
}

function mergeFiles(files: readonly Extended[]): Merged {
  const named = files.findLast(({ preset }) => preset !== undefined);
  const maxFileSize = files.findLast((file) => file.maxFileSize !== undefined)?.maxFileSize;
  const { extends: _, ...places } = Object.assign({}, ...files.map((file) => file.places)) as Record<string, Span>;
  return {
    ...(maxFileSize === undefined ? {} : { maxFileSize }),
    ...(named?.preset === undefined ? {} : { preset: named.preset }),
    settings: Object.assign({}, ...files.map(({ settings }) => settings)),
    globs: Object.assign({}, ...files.map((file) => file.files)),
    lexicons: files.flatMap(({ lexicons }) => lexicons),
    plugins: files.flatMap(({ plugins }) => plugins),
    places: named?.presetAt === undefined ? places : { ...places, extends: named.presetAt },
  };
}

/** `--rule 'shouting: error'`. */
function commandLayer(text: string, name: string, { sources }: Gathered): Layer {
  sources.push({ path: name, placeAt: (offset) => `${name}:1:${offset + 1}` });
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

function describePlace(span: Span, sources: readonly Placed[]): string {
  return sources.find(({ path }) => path === span.file)?.placeAt(span.start) ?? span.file;
}
