/** The outcome of a run, and what a formatter gets to present it. */
import type { Level, Report, SourceFile } from '../model/index.js';

export type { FileReport, Report, Suppressed } from '../model/index.js';

/** A rule in plain data: what the verbs and the machine formats tell about it. */
export interface RuleInfo {
  readonly id: string;
  readonly category: string;
  /** What it looks at: a template, a cadence, a segment, the campaign. */
  readonly scope: string;
  readonly summary: string;
  readonly why: string;
  readonly instead?: string;
  /** What its answers take for granted. */
  readonly assumes?: string;
  /** The level of each message in the `recommended` preset. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly options: readonly OptionInfo[];
  readonly sources: readonly SourceInfo[];
  readonly suppressible: boolean;
  /** The page of the rule; rules from plugins may have none. */
  readonly docsUrl?: string;
}

export interface OptionInfo {
  readonly name: string;
  /** As people write it in YAML. */
  readonly default: unknown;
  readonly expects: string;
  readonly doc: string;
}

export interface SourceInfo {
  readonly title: string;
  readonly url?: string;
  readonly type: 'study' | 'standard' | 'vendor' | 'law' | 'house';
}

/** What a formatter gets beside the report. */
export interface Presentation {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Errors only. Counts still cover everything. */
  readonly quiet: boolean;
  /** Whether sarif lists silenced findings as well. */
  readonly includeSuppressed?: boolean;
  /** Whether the text is printed into the log of a GitHub job. */
  readonly inGithubLog?: boolean;
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** Of campaignlint. */
  readonly version: string;
  /** Turns a path relative to the project root into one relative to the working directory, with `/`. */
  pathOf(file: string): string;
  /** Turns a path relative to the project root into one relative to the repository, with `/` (the root where there is none). */
  repositoryPathOf(file: string): string;
  /** The text of a file that a related place stands in. */
  sourceOf(file: string): SourceFile | undefined;
}

/** Report in, text out. The text ends with a line ending, or is empty. */
export type Formatter = (report: Report, presentation: Presentation) => string;
