/** What someone asked for on the command line, as plain data. */

export const FORMAT_NAMES = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
  'html',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** The formats of `timeline`. */
export const TIMELINE_FORMATS = ['text', 'json', 'svg', 'ics', 'markdown'] as const;

/** One presentation of the report and where it goes; without a file, to stdout. */
export interface OutputRequest {
  readonly format: FormatName;
  /** As typed. */
  readonly file?: string;
  /** Whether the text is added at the end of the file. */
  readonly append?: boolean;
}

/** Which files are looked at and reported. Every variant reads the whole project around them. */
export type Selection =
  | { readonly type: 'paths' }
  /** The content that is staged for the next commit. */
  | { readonly type: 'staged' }
  /** What changed since a commit, in the working copy. */
  | { readonly type: 'changed'; readonly since: string | undefined };

/** What to do with the baseline. */
export type BaselineAction =
  | { readonly type: 'apply' }
  | { readonly type: 'suppress-all' }
  | { readonly type: 'suppress-rules'; readonly rules: readonly string[] }
  | { readonly type: 'prune' };

export interface LintRequest {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** Files and folders as they were typed; never empty. */
  readonly paths: readonly string[];
  readonly selection: Selection;
  /** Unsaved text that stands in for a file: its name as typed, and the text. */
  readonly stdin?: { readonly filename: string; readonly text: string };
  /** `--config FILE` as typed. */
  readonly config?: string;
  /** False with `--no-config-lookup`. */
  readonly configLookup: boolean;
  /** At least one. */
  readonly outputs: readonly OutputRequest[];
  readonly failOn: 'error' | 'warning' | 'never';
  readonly maxWarnings?: number;
  /** Whether stdout is the log of a GitHub job, which reads commands in it. */
  readonly inGithubLog: boolean;
  /** Whether sarif lists silenced findings as well. */
  readonly includeSuppressed: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether text that goes to stdout is coloured. */
  readonly color: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly width: number;
  /** `YYYY-MM-DD`, a real day. */
  readonly today: string;
  /** Rules or categories; empty for all. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** `id: level` or `id: {…}` in YAML, in the order given; the last one wins. */
  readonly rules: readonly string[];
  /** False with `--no-inline-config`: comments in the files silence nothing. */
  readonly inlineConfig: boolean;
  readonly baseline: BaselineAction;
  /** `--suppressions-location FILE` as typed; `campaignlint-suppressions.json` at the root by default. */
  readonly baselineFile?: string;
  readonly stats: boolean;
  /** Whether a path that matches nothing is an error. */
  readonly errorOnUnmatched: boolean;
}

/** What a run leaves for the edge to write. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** Paths, absolute or relative to the working directory, and texts; written atomically, missing folders are made. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly append?: boolean }[];
  readonly exitCode: 0 | 1 | 2;
}

/** Something wrong with what was asked or configured: exit 2, the message on stderr, nothing on stdout. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** `meant` is for a mistyped name: what was typed and what is known, so that the nearest one can be offered. */
  constructor(
    message: string,
    readonly meant?: { readonly typed: string; readonly known: readonly string[] },
  ) {
    super(message);
  }
}
