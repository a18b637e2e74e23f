/** Reads the files of the project around the paths that were asked for. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Fatal, SourceFile } from '../model/index.js';
import { type LintRequest, UsageError } from '../request.js';
import { findChanges } from './git-changes.js';
import { readStaged } from './git-index.js';
import { type Location, locateProject } from './locate.js';
import { byName, isInside, relativePath, upward } from './paths.js';
import { describeReadError, MAX_FILE_SIZE, readText, type TextOrProblem } from './read-text.js';
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
  /** Campaign files that the selection takes away, as they were before. */
  readonly removed: readonly SourceFile[];
  /** Another file as the run sees it (staged, where that was asked for), by its absolute path; undefined where there is none. */
  read(path: string, maxSize?: number): TextOrProblem | undefined;
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
  /** Whether there is no such file yet. */
  readonly isUnsaved?: boolean;
}

/** What the configuration says about reading: the size in bytes above which a file is not read. */
export interface Limits {
  readonly maxFileSize?: number | undefined;
}

/** Makes sense of the configuration. */
export type Load<L extends Limits> = (
  config: SourceFile | undefined,
  project: Pick<ProjectFiles, 'root' | 'read'>,
) => L;

/** Reads the whole project around the paths. The configuration is read first, since it may limit what is read. */
export async function readProject<L extends Limits>(
  request: ProjectRequest,
  load: Load<L> = () => ({}) as L,
): Promise<ProjectFiles & { readonly loaded: L }> {
  const { selection, stdin } = request;
  const targets = findTargets(request);
  const folders = targets.length === 0 ? [realpathSync(request.cwd)] : targets.map(folderOf);
  const { root, config: configPath } = locateProject({ ...request, folders });
  const staged = selection.type === 'staged' ? await readStaged(root) : undefined;
  const changes = selection.type === 'paths' ? undefined : await findChanges(root, selection);
  const read: ProjectFiles['read'] = (path, maxSize) =>
    (isInside(root, path) ? staged?.read(relativePath(root, path), maxSize) : undefined) ?? readIfThere(path, maxSize);
  const config = readConfig({ root, config: configPath }, read);
  const loaded = load(config, { root, read });
  const { maxFileSize = MAX_FILE_SIZE } = loaded;
  const named = await nameTargets(root, targets);
  const found =
    staged === undefined
      ? await readWorkingCopy(root, targets, maxFileSize)
      : staged.list(maxFileSize, [...named.all.files]);
  const files = stdin === undefined ? found.files : withText(found.files, [...named.all.files][0] ?? '', stdin.text);
  if (request.errorOnUnmatched && changes === undefined)
    refuseEmptyPatterns(targets, named.each, [
      ...files.map(({ path }) => path),
      ...found.unreadable.map(({ span }) => span.file),
    ]);
  return {
    root,
    files,
    unreadable:
      stdin === undefined ? found.unreadable : found.unreadable.filter(({ span }) => !named.all.files.has(span.file)),
    named: {
      files: named.all.files,
      covers: (file) => named.all.covers(file) && (changes === undefined || changes.includes(file)),
    },
    removed: (changes?.removed ?? []).filter(({ path }) => named.all.covers(path)),
    read,
    loaded,
    ...(config === undefined ? {} : { config }),
  };
}

interface Contents {
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly Fatal[];
}

async function readWorkingCopy(root: string, targets: readonly Target[], maxFileSize: number): Promise<Contents> {
  const listing = await listProject(root, targets);
  const files: SourceFile[] = [];
  const unreadable: Fatal[] = listing.closed.map(({ path, error }) => fatalAt(path, describeReadError(error)));
  for (const path of listing.files) {
    const read = readText(join(root, path), maxFileSize);
    if ('text' in read) files.push({ path, text: read.text });
    else unreadable.push(fatalAt(path, read.problem));
  }
  return { files, unreadable };
}

function readIfThere(path: string, maxSize?: number): TextOrProblem | undefined {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? undefined : readText(path, maxSize);
}

/** Unsaved text takes the place of the file, or stands where there is none yet. */
function withText(files: readonly SourceFile[], path: string, text: string): readonly SourceFile[] {
  return [...files.filter((file) => file.path !== path), { path, text }].sort((a, b) => byName(a.path, b.path));
}

/** What each path is; a missing one is an error unless that was switched off. */
export function findTargets({ cwd, paths, errorOnUnmatched, selection, stdin }: ProjectRequest): readonly Target[] {
  if (stdin !== undefined) return [unsavedTarget(cwd, stdin.filename)];
  return paths.flatMap((typed) => {
    const found = findTarget(cwd, typed);
    if (found !== undefined) return [found];
    // A file that is deleted may be part of a commit.
    if (errorOnUnmatched && selection.type === 'paths') throw missingPath(cwd, typed);
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

/** The file that unsaved text stands for: it need not be there, nor its folder. */
function unsavedTarget(cwd: string, typed: string): Target {
  const path = resolve(cwd, typed);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new UsageError(`\`${typed}\` is a folder, and standard input is one file.`);
  if (stats !== undefined) return { typed, path: join(realpathSync(dirname(path)), basename(path)), type: 'file' };
  for (const folder of upward(dirname(path))) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      return { typed, path: join(realpathSync(folder), relativePath(folder, path)), type: 'file', isUnsaved: true };
  }
  return { typed, path, type: 'file', isUnsaved: true };
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
  if (target.type !== 'file') return target.path;
  for (const folder of upward(dirname(target.path))) if (existsSync(folder)) return folder;
  return dirname(target.path);
}

/** All campaign files of the project, and those that were named though they would be passed by. */
async function listProject(root: string, targets: readonly Target[]): Promise<Listing> {
  const ignores = await readIgnores(root);
  const all = listFiles(root, root, ignores);
  const files = new Set(all.files);
  const closed = [...all.closed];
  for (const target of targets) {
    if (target.isUnsaved === true) continue;
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
  const real = target.isUnsaved === true ? target.path : realpathSync(target.path);
  if (isInside(root, real)) return relativePath(root, real);
  throw new UsageError(`\`${target.typed}\` leads to a file outside the project (${root}), which is not read.`);
}

function fatalAt(path: string, message: string): Fatal {
  return { span: { file: path, start: 0, end: 0 }, message };
}

/** The text of the configuration. */
function readConfig({ root, config }: Location, readFile: ProjectFiles['read']): SourceFile | undefined {
  if (config === undefined) return undefined;
  const read = readFile(config) ?? readText(config);
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
