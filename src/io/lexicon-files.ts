/** Reads the lexicons that a configuration or a command names: files, and folders with everything in them. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../model/index.js';
import { relativePath } from './paths.js';
import { describeReadError, readText } from './read-text.js';
import { listFiles } from './walk.js';

const ENDING = /\.ya?ml$/i;

/** The files behind a path that is relative to the root, in order, with paths relative to the root; or why there are none. */
export function readLexiconFiles(root: string, path: string): readonly SourceFile[] | { readonly problem: string } {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return { problem: 'There is no such file or folder.' };
  if (!stats.isDirectory()) return readAll(root, [path]);
  const { files, closed } = listFiles(root, join(root, path), () => false);
  if (closed[0] !== undefined) return { problem: describeReadError(closed[0].error) };
  const names = files.filter((name) => ENDING.test(name));
  return names.length === 0
    ? { problem: 'There is no lexicon (a `.yaml` file) in this folder.' }
    : readAll(root, names);
}

function readAll(root: string, paths: readonly string[]): readonly SourceFile[] | { readonly problem: string } {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const read = readText(join(root, path));
    if ('problem' in read) return { problem: `\`${path}\`: ${read.problem}` };
    files.push({ path, text: read.text });
  }
  return files;
}

/** The language that the folder of a file names: `lexicons/de/urgency.yaml` is German. */
export function languageOfFolder(file: string): string | undefined {
  const [folder = ''] = relativePath('.', dirname(file)).split('/').slice(-1);
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(folder) ? folder.toLowerCase() : undefined;
}
