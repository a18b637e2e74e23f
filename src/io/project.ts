/** Reads the files of the project around the paths that were asked for. */
import type { Fatal, SourceFile } from '../model/index.js';

/** Everything that was read. Paths of files are relative to the root, with `/`. */
export interface ProjectFiles {
  /** Absolute path of the project's root. */
  readonly root: string;
  /** Of the configuration: its path (relative to the root where it lies in it, else absolute) and text. */
  readonly config?: SourceFile;
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  /** Files that could not be read as text, with an empty span at their start. */
  readonly unreadable: readonly Fatal[];
  readonly named: Named;
}

/** What the paths on the command line (or Git) point at, relative to the root. */
export interface Named {
  /** Files named themselves: one of no known kind, or one that cannot be parsed, is an error (exit 2). */
  readonly files: ReadonlySet<string>;
  /** Whether findings in a file are reported: named itself, within a named folder, or changed. */
  covers(file: string): boolean;
}
