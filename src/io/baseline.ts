/** Finds and reads the list of accepted findings of a project. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceFile } from '../model/index.js';
import { type LintRequest, UsageError } from '../request.js';
import { relativePath } from './paths.js';
import type { TextOrProblem } from './read-text.js';

const BASELINE_NAME = 'campaignlint-suppressions.json';

/** A list of thousands of findings is longer than a file of a campaign ever should be: 64 MB. */
const MAX_SIZE = 64 * 1024 * 1024;

export interface BaselineFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the root. */
  readonly name: string;
  /** Its path is relative to the root; undefined where there is no such file. */
  readonly source: SourceFile | undefined;
}

/** Where the baseline of a project stands and what is in it. */
export function readBaselineFile(
  { cwd, baselineFile }: Pick<LintRequest, 'cwd' | 'baselineFile'>,
  root: string,
  read: (path: string, maxSize: number) => TextOrProblem | undefined,
): BaselineFile {
  const path = baselineFile === undefined ? join(root, BASELINE_NAME) : locate(resolve(cwd, baselineFile));
  const name = relativePath(root, path);
  const text = read(path, MAX_SIZE);
  if (text === undefined) return { path, name, source: undefined };
  if ('problem' in text) throw new UsageError(`The accepted findings in \`${name}\` cannot be used. ${text.problem}`);
  return { path, name, source: { path: name, text: text.text } };
}

/** A folder holds the list under its usual name. */
function locate(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? join(path, BASELINE_NAME) : path;
}
