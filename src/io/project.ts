/** Reads the files of the project around the paths that were asked for. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Fatal, SourceFile } from '../model/index.js';
import { type LintRequest, UsageError } from '../request.js';
import { type Location, locateProject } from './locate.js';
import { byName, isInside, relativePath } from './paths.js';
import { describeReadError, readText } from './read-text.js';
import { type Listing, listFiles, readIgnores } from './walk.js';

/** Everything that was read. Paths of files are relative to the root, with `/`. */
export interface ProjectFiles {
  /** Absolute path of the project's root. */
  readonly root: string;
  /** The configuration; its path is relative to the root (with `../` where it lies elsewhere). */
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

export type ProjectRequest = Pick<
  LintRequest,
  'cwd' | 'paths' | 'selection' | 'stdin' | 'config' | 'configLookup' | 'errorOnUnmatched'
>;

/** A path as it was typed, and what it turned out to be. */
export interface Target {
  readonly typed: string;
  /** Absolute; for a pattern its last folder without wildcards. */
  readonly path: string;
  readonly type: 'file' | 'folder' | 'pattern';
  /** What is matched below the folder, for a pattern. */
  readonly pattern?: string;
}

/** What the configuration says about reading: the size in bytes above which a file is not read. */
export type Limits = (config: SourceFile | undefined) => { readonly maxFileSize?: number | undefined };

/** Reads the whole project around the paths. The configuration is read first, since it may limit what is read. */
export async function readProject(request: ProjectRequest, limits: Limits = () => ({})): Promise<ProjectFiles> {
  const targets = findTargets(request);
  const folders = targets.length === 0 ? [request.cwd] : targets.map(folderOf);
  const location = locateProject({ ...request, folders });
  const config = readConfig(location);
  const { maxFileSize } = limits(config);
  const listing = await listProject(location.root, targets);
  const files: SourceFile[] = [];
  const unreadable: Fatal[] = listing.closed.map(({ path, error }) => fatalAt(path, describeReadError(error)));
  for (const path of listing.files) {
    const read = readText(join(location.root, path), maxFileSize);
    if ('text' in read) files.push({ path, text: read.text });
    else unreadable.push(fatalAt(path, read.problem));
  }
  const named = await nameTargets(location.root, targets);
  if (request.errorOnUnmatched) refuseEmptyPatterns(targets, named.each, listing.files);
  const shared = { root: location.root, files, unreadable, named: named.all };
  return config === undefined ? shared : { ...shared, config };
}

/** What each path is; a missing one is an error unless that was switched off. */
export function findTargets({ cwd, paths, errorOnUnmatched }: ProjectRequest): readonly Target[] {
  return paths.flatMap((typed) => {
    const found = findTarget(cwd, typed);
    if (found !== undefined) return [found];
    if (errorOnUnmatched) throw missingPath(cwd, typed);
    return [];
  });
}

function findTarget(cwd: string, typed: string): Target | undefined {
  const path = resolve(cwd, typed);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { typed, path: realpathSync(path), type: 'folder' };
  if (stats !== undefined) return { typed, path: join(realpathSync(dirname(path)), basename(path)), type: 'file' };
  const firstWildcard = path.search(/[*?[{]/);
  if (firstWildcard < 0) return undefined;
  const folder = dirname(`${path.slice(0, firstWildcard)}x`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return { typed, path: realpathSync(folder), type: 'pattern', pattern: relativePath(folder, path) };
}

function missingPath(cwd: string, typed: string): UsageError {
  const folder = dirname(resolve(cwd, typed));
  let known: readonly string[] = [];
  try {
    known = readdirSync(folder).map((name) => relativePath(cwd, join(folder, name)));
  } catch {
    // The folder is missing as well: there is nothing to offer.
  }
  return new UsageError(`There is no file or folder \`${typed}\`.`, { typed: basename(typed), known });
}

function folderOf(target: Target): string {
  return target.type === 'file' ? dirname(target.path) : target.path;
}

/** All campaign files of the project, and those that were named though they would be passed by. */
async function listProject(root: string, targets: readonly Target[]): Promise<Listing> {
  const ignores = await readIgnores(root);
  const all = listFiles(root, root, ignores);
  const files = new Set(all.files);
  const closed = [...all.closed];
  for (const target of targets) {
    if (target.type === 'file') files.add(nameInside(root, target));
    else if (!all.files.some((file) => isInside(target.path, join(root, file)))) {
      const own = listFiles(root, target.path, () => false);
      for (const file of own.files) files.add(file);
      closed.push(...own.closed.filter(({ path }) => !closed.some((known) => known.path === path)));
    }
  }
  return { files: [...files].sort(byName), closed };
}

/** The name under which a named file is known: a link stands for the file that it leads to, which must be in the project. */
function nameInside(root: string, target: Target): string {
  const real = realpathSync(target.path);
  if (isInside(root, real)) return relativePath(root, real);
  throw new UsageError(`\`${target.typed}\` leads to a file outside the project (${root}), which is not read.`);
}

function fatalAt(path: string, message: string): Fatal {
  return { span: { file: path, start: 0, end: 0 }, message };
}

/** The text of the configuration. */
function readConfig({ root, config }: Location): SourceFile | undefined {
  if (config === undefined) return undefined;
  const read = readText(config);
  if ('problem' in read) throw new UsageError(`The configuration \`${config}\` cannot be used. ${read.problem}`);
  return { path: relativePath(root, config), text: read.text };
}

type Cover = (file: string) => boolean;

/** Which files the paths point at, all together and each by itself. */
async function nameTargets(root: string, targets: readonly Target[]): Promise<{ all: Named; each: readonly Cover[] }> {
  const picomatch = targets.some(({ type }) => type === 'pattern') ? (await import('picomatch')).default : undefined;
  const files = new Set(targets.filter(({ type }) => type === 'file').map((target) => nameInside(root, target)));
  const each = targets.map((target): Cover => {
    if (target.type === 'file') {
      const name = nameInside(root, target);
      return (file) => file === name;
    }
    const folder = relativePath(root, target.path);
    const start = folder === '' ? '' : `${folder}/`;
    const fits = target.pattern === undefined ? undefined : picomatch?.(target.pattern, { dot: true });
    return (file) => file.startsWith(start) && (fits === undefined || fits(file.slice(start.length)));
  });
  return { all: { files, covers: (file) => each.some((covers) => covers(file)) }, each };
}

function refuseEmptyPatterns(targets: readonly Target[], each: readonly Cover[], files: readonly string[]): void {
  targets.forEach((target, index) => {
    if (target.type !== 'pattern' || files.some((file) => each[index]?.(file))) return;
    throw new UsageError(`No campaign file matches \`${target.typed}\`.`);
  });
}
