/** Turns what was typed on the command line into a request. */
import { FORMAT_NAMES, type FormatName, type LintRequest, type OutputRequest, UsageError } from './request.js';

/** The flags of linting as they are parsed. */
export interface LintFlags {
  readonly config?: string;
  readonly configLookup: boolean;
  readonly isolated?: boolean;
  readonly format?: readonly string[];
  readonly outputFile?: readonly string[];
  readonly failOn: 'error' | 'warning' | 'never';
  readonly exitZero?: boolean;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: string | boolean;
  readonly today?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly rule?: readonly string[];
  readonly inlineConfig: boolean;
  readonly stats?: boolean;
  readonly staged?: boolean;
  readonly changed?: boolean;
  readonly since?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly errorOnUnmatchedPattern: boolean;
  readonly suppressAll?: boolean;
  readonly suppressRule?: readonly string[];
  readonly pruneSuppressions?: boolean;
  readonly suppressionsLocation?: string;
  readonly sarifIncludeSuppressed?: boolean;
}

/** What matters of the world around the command. */
export interface Surroundings {
  readonly cwd: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly isTerminal: boolean;
  /** Of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Reads standard input to its end. */
  readStdin(): string;
}

/** Columns where there is no terminal. */
const PLAIN_WIDTH = 100;

/** The request behind paths and flags; throws a `UsageError` for flags that do not go together. */
export function readLintRequest(paths: readonly string[], flags: LintFlags, around: Surroundings): LintRequest {
  const stdin = readStdinFlags(paths, flags, around);
  return {
    cwd: around.cwd,
    paths: stdin === undefined ? (paths.length === 0 ? ['.'] : paths) : [stdin.filename],
    selection: readSelection(flags),
    ...(stdin === undefined ? {} : { stdin }),
    ...(flags.config === undefined ? {} : { config: flags.config }),
    configLookup: flags.configLookup && flags.isolated !== true,
    outputs: pairOutputs(flags, around.environment),
    inGithubLog: around.environment.GITHUB_ACTIONS === 'true',
    includeSuppressed: flags.sarifIncludeSuppressed === true,
    failOn: flags.exitZero === true ? 'never' : flags.failOn,
    ...readMaxWarnings(flags),
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
    color: wantsColor(flags.color, around),
    width: around.columns ?? PLAIN_WIDTH,
    today: around.today,
    only: splitNames(flags.only),
    // A text without a name is no file that a cadence could send.
    skip: [
      ...splitNames(flags.skip),
      ...(stdin !== undefined && flags.stdinFilename === undefined ? ['unused-template'] : []),
    ],
    rules: flags.rule ?? [],
    inlineConfig: flags.inlineConfig,
    baseline: readBaseline(flags),
    ...(flags.suppressionsLocation === undefined ? {} : { baselineFile: flags.suppressionsLocation }),
    stats: flags.stats === true,
    errorOnUnmatched: flags.errorOnUnmatchedPattern,
  };
}

/** Flags that take several names take them apart by commas as well. */
function splitNames(values: readonly string[] = []): readonly string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readSelection(flags: LintFlags): LintRequest['selection'] {
  if (flags.staged === true && (flags.changed === true || flags.since !== undefined)) {
    throw new UsageError(
      'Use --staged for the commit that you are about to make, or --changed for all changes, not both.',
    );
  }
  if (flags.staged === true) return { type: 'staged' };
  if (flags.changed === true || flags.since !== undefined) return { type: 'changed', since: flags.since };
  return { type: 'paths' };
}

/** `--exit-zero` is stronger; a number that cannot be read is a mistake all the same. */
function readMaxWarnings({ maxWarnings, exitZero }: LintFlags): Pick<LintRequest, 'maxWarnings'> {
  const most = maxWarnings === undefined ? undefined : readCount(maxWarnings);
  return most === undefined || exitZero === true ? {} : { maxWarnings: most };
}

function readStdinFlags(
  paths: readonly string[],
  flags: LintFlags,
  around: Surroundings,
): { filename: string; text: string } | undefined {
  const dash = paths.includes('-');
  if (flags.stdin !== true && !dash) {
    if (flags.stdinFilename === undefined) return undefined;
    throw new UsageError('--stdin-filename says what standard input stands for: use it with --stdin.');
  }
  if (paths.some((path) => path !== '-')) throw new UsageError('Standard input and paths cannot be linted in one run.');
  if (flags.staged === true || flags.changed === true || flags.since !== undefined) {
    throw new UsageError('Standard input is not part of the repository: leave out --staged, --changed and --since.');
  }
  // Without a name the text is taken for an email, the commonest file of a campaign.
  return { filename: flags.stdinFilename ?? 'stdin.md', text: around.readStdin() };
}

/** The n-th file belongs to the n-th format; the rest goes to stdout. */
function pairOutputs(flags: LintFlags, environment: Surroundings['environment']): readonly OutputRequest[] {
  const names = (flags.format ?? []).flatMap((value) => value.split(',')).map(checkFormat);
  const files = flags.outputFile ?? [];
  const formats: readonly FormatName[] = names.length === 0 ? ['pretty'] : names;
  if (files.length > formats.length) {
    throw new UsageError(
      'Each --output-file belongs to a --format, in the same order, and there are more files than formats.',
    );
  }
  const outputs = formats.map((format, index): OutputRequest => {
    const file = files[index];
    return file === undefined || file === '-' ? { format } : { format, file };
  });
  return environment.GITHUB_ACTIONS === 'true' ? [...outputs, ...forGithub(names, environment)] : outputs;
}

/** In a GitHub job annotations come by themselves beside the output for people, and a table for the job's summary. */
function forGithub(names: readonly FormatName[], environment: Surroundings['environment']): readonly OutputRequest[] {
  const summary = environment.GITHUB_STEP_SUMMARY;
  const hasAnnotations = names.length === 0 || names.includes('github');
  return [
    ...(names.length === 0 ? [{ format: 'github' } as const] : []),
    ...(hasAnnotations && summary !== undefined && summary !== ''
      ? [{ format: 'markdown', file: summary, append: true } as const]
      : []),
  ];
}

function checkFormat(name: string): FormatName {
  const found = FORMAT_NAMES.find((known) => known === name);
  if (found !== undefined) return found;
  throw new UsageError(`There is no format "${name}". Known: ${FORMAT_NAMES.join(', ')}.`, {
    typed: name,
    known: FORMAT_NAMES,
  });
}

function readCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  // ESLint's way to say that there is no limit.
  if (value === '-1') return Number.POSITIVE_INFINITY;
  throw new UsageError(`--max-warnings needs a whole number, and it is "${value}".`);
}

function readBaseline(flags: LintFlags): LintRequest['baseline'] {
  const wishes = [flags.suppressAll === true, (flags.suppressRule ?? []).length > 0, flags.pruneSuppressions === true];
  if (wishes.filter(Boolean).length > 1) {
    throw new UsageError('Use one of --suppress-all, --suppress-rule and --prune-suppressions at a time.');
  }
  if (flags.suppressAll === true) return { type: 'suppress-all' };
  if (flags.suppressRule !== undefined) return { type: 'suppress-rules', rules: splitNames(flags.suppressRule) };
  return flags.pruneSuppressions === true ? { type: 'prune' } : { type: 'apply' };
}

/** `--color` decides, then NO_COLOR, then FORCE_COLOR, then whether anyone is there to see. */
export function wantsColor(
  flag: string | boolean | undefined,
  { environment, isTerminal }: Pick<Surroundings, 'environment' | 'isTerminal'>,
): boolean {
  if (flag === 'always' || flag === true) return true;
  if (flag === 'never' || flag === false) return false;
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '') return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}
