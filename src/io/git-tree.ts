/** Reads the files of a project as a Git commit holds them, chosen as in the working copy. */
import { join, posix } from 'node:path';
import { type Fatal, groupBy, type SourceFile } from '../model/index.js';
import { fieldsOf, findCommit, readObjects, runGit, tryGit } from './git.js';
import { repositoryRoot } from './locate.js';
import { byName } from './paths.js';
import { decode, MAX_FILE_SIZE, tooLarge } from './read-text.js';
import { hasCampaignEnding, IGNORE_FILE, type Ignores, ignoresOf, isPassedBy } from './walk.js';

/** The files of one folder in a commit. */
export interface GitTree {
  /** The commit's full name. */
  readonly commit: string;
  /** The campaign files, sorted by path; paths are relative to the folder, with `/`. */
  readonly files: readonly SourceFile[];
  /** Files that could not be read as text, with an empty span at their start. */
  readonly unreadable: readonly Fatal[];
  /** Reads any other file of the folder, such as a configuration; undefined where there is none. */
  read(path: string): Promise<SourceFile | undefined>;
}

/** A file as Git knows it. */
export interface GitEntry {
  /** Relative to the folder that was listed, with `/`. */
  readonly path: string;
  /** `100644`, `100755`, or `120000` for a link. */
  readonly mode: string;
  /** The name of its content. */
  readonly object: string;
  /** Bytes. */
  readonly size: number;
  /** The folder of the repository that holds the content, where it is another one (a submodule). */
  readonly repository?: string;
}

export const LINK = '120000';
const SUBMODULE = '160000';
/** A link is followed over so many others. */
const LONGEST_CHAIN = 8;

/**
 * The campaign files that a commit, branch or tag holds below an absolute folder, chosen as in the working copy.
 * `main...` is the commit where this branch left `main`. Throws a `UsageError` where there is no such version.
 */
export async function readGitTree(folder: string, ref: string, maxFileSize = MAX_FILE_SIZE): Promise<GitTree> {
  const commit = await findCommit(folder, ref);
  const entries = await listTree(folder, commit);
  const at = new Map(entries.map((entry) => [entry.path, entry]));
  const targets = await linkTargets(folder, entries);
  const read = async (path: string): Promise<SourceFile | undefined> => {
    const entry = followLinks(path, at, targets);
    const bytes = entry === undefined ? undefined : (await contentsOf(folder, [entry])).get(entry.object);
    const text = bytes === undefined ? undefined : decode(bytes, maxFileSize);
    return text !== undefined && 'text' in text ? { path, text: text.text } : undefined;
  };
  const ignores = await ignoresOf((await read(IGNORE_FILE))?.text ?? '');
  const chosen = chooseFiles(at, targets, ignores);
  const contents = await contentsOf(
    folder,
    [...chosen.values()].filter(({ size }) => size <= maxFileSize),
  );
  const files: SourceFile[] = [];
  const unreadable: Fatal[] = [];
  for (const [path, { object }] of chosen) {
    const bytes = contents.get(object);
    const text = bytes === undefined ? { problem: tooLarge(maxFileSize) } : decode(bytes, maxFileSize);
    if ('text' in text) files.push({ path, text: text.text });
    else unreadable.push({ span: { file: path, start: 0, end: 0 }, message: text.problem });
  }
  return { commit, files, unreadable, read };
}

/** Every file that a commit holds below a folder. */
export async function listTree(folder: string, commit: string): Promise<readonly GitEntry[]> {
  const listed = await runGit(folder, ['ls-tree', '-r', '-z', '-l', commit]);
  const entries = fieldsOf(listed).flatMap((line): readonly GitEntry[] => {
    const [, mode = '', object = '', size = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    return [{ mode, object, size: Number(size.replace('-', '0')), path }];
  });
  return withSubmodules(folder, entries);
}

/** The files of submodules that are checked out take the place of their commits; of others nothing is known. */
export async function withSubmodules(folder: string, entries: readonly GitEntry[]): Promise<readonly GitEntry[]> {
  const all = await Promise.all(
    entries.map(async (entry): Promise<readonly GitEntry[]> => {
      if (entry.mode !== SUBMODULE) return [entry];
      const repository = join(folder, entry.path);
      const isHere = repositoryRoot(repository) === repository;
      if (!isHere || (await tryGit(repository, ['cat-file', '-e', `${entry.object}^{commit}`])) === undefined)
        return [];
      const inner = await listTree(repository, entry.object);
      return inner.map((one) => ({ repository, ...one, path: `${entry.path}/${one.path}` }));
    }),
  );
  return all.flat();
}

/** The contents of files, each from the repository that holds it. */
export async function contentsOf(folder: string, entries: readonly GitEntry[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const [repository, some] of groupBy(entries, (entry) => entry.repository ?? folder))
    for (const [object, bytes] of await readObjects(repository, some)) contents.set(object, bytes);
  return contents;
}

/** The files that are campaign files by their names, and the links to such that lead to a file not listed itself. */
export function chooseFiles(
  at: ReadonlyMap<string, GitEntry>,
  targets: ReadonlyMap<string, string>,
  ignores: Ignores,
): ReadonlyMap<string, GitEntry> {
  const named = [...at.values()]
    .filter(({ path }) => hasCampaignEnding(path) && !path.split('/').slice(0, -1).some(isPassedBy) && !ignores(path))
    .sort((a, b) => byName(a.path, b.path));
  const chosen = new Map(named.filter(({ mode }) => mode !== LINK).map((entry) => [entry.path, entry]));
  const taken = new Set(chosen.keys());
  const links = named.filter(({ mode }) => mode === LINK);
  for (const { path } of links) {
    const target = followLinks(path, at, targets);
    if (target === undefined || taken.has(target.path)) continue;
    taken.add(target.path);
    chosen.set(path, target);
  }
  return new Map([...chosen].sort(([a], [b]) => byName(a, b)));
}

/** Where the links among these files lead, as they were written. */
export async function linkTargets(folder: string, entries: readonly GitEntry[]): Promise<ReadonlyMap<string, string>> {
  const links = entries.filter(({ mode, size }) => mode === LINK && size < 4096);
  const contents = await contentsOf(folder, links);
  return new Map(links.map(({ path, object }) => [path, contents.get(object)?.toString('utf8') ?? '']));
}

/** The file at a path, behind its links; undefined where they lead out of the folder, nowhere, or round in a ring. */
export function followLinks(
  path: string,
  at: ReadonlyMap<string, GitEntry>,
  targets: ReadonlyMap<string, string>,
): GitEntry | undefined {
  let entry = at.get(path);
  for (let step = 0; entry?.mode === LINK; step++) {
    const target = targets.get(entry.path);
    if (step === LONGEST_CHAIN || target === undefined || posix.isAbsolute(target)) return undefined;
    entry = at.get(posix.normalize(posix.join(posix.dirname(entry.path), target)));
  }
  return entry;
}
