/** Works on paths as text: relations between folders, and the form that reports use. */
import { dirname, join, normalize, relative, resolve, sep } from 'node:path';

/** A path relative to a folder, with `/`; empty for the folder itself. */
export function relativePath(folder: string, path: string): string {
  const found = relative(folder, path);
  return sep === '/' ? found : found.split(sep).join('/');
}

/** A path as a file means it that stands in `file`'s folder, with `/`; relative where `file` is. */
export function pathBeside(file: string, path: string): string {
  return normalize(join(dirname(file), path)).replaceAll('\\', '/');
}

/** Whether a path is the folder or lies in it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const found = relative(folder, path);
  return found === '' || (found !== '..' && !found.startsWith(`..${sep}`) && resolve(folder, found) === path);
}

/** The deepest folder that holds all of these absolute folders; there is at least one. */
export function commonAncestor(folders: readonly string[]): string {
  let common = folders[0] ?? sep;
  for (const folder of folders) {
    while (!isInside(common, folder)) common = dirname(common);
  }
  return common;
}

/** A folder and all above it, deepest first. */
export function* upward(folder: string): Generator<string> {
  let here = folder;
  yield here;
  while (dirname(here) !== here) {
    here = dirname(here);
    yield here;
  }
}

/** Order by code units, the same on every machine. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The folder that a path lies in. */
export function folderOf(path: string): string {
  return dirname(path);
}

/** A path as it was typed in a folder, made absolute. */
export function absolutePath(folder: string, typed: string): string {
  return resolve(folder, typed);
}
