/** Reads the files of a project as they are staged for the next commit. */
import type { Fatal, SourceFile } from '../model/index.js';
import { fieldsOf, refuseOutsideRepository, runGit } from './git.js';
import { chooseFiles, contentsOf, followLinks, type GitEntry, LINK, linkTargets, withSubmodules } from './git-tree.js';
import { decode, type TextOrProblem, tooLarge } from './read-text.js';
import { hasCampaignEnding, IGNORE_FILE, type Ignores, ignoresOf } from './walk.js';

/** The staged files of a folder. Paths are relative to it, with `/`. */
export interface StagedFiles {
  /** The campaign files, and those that are to be read whatever their name. */
  list(maxFileSize: number, named: readonly string[]): StagedListing;
  /** The text of a campaign file or a `.json` file; undefined where it is not staged. */
  read(path: string, maxFileSize?: number): TextOrProblem | undefined;
}

export interface StagedListing {
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly Fatal[];
}

/** Contents beyond this are not even fetched: 64 MB. */
const MAX_FETCHED = 64 * 1024 * 1024;

/** Reads what is staged below an absolute folder; throws a `UsageError` outside a repository. */
export async function readStaged(folder: string): Promise<StagedFiles> {
  await refuseOutsideRepository(folder);
  const { entries, conflicts } = await listIndex(folder);
  const at = new Map(entries.map((entry) => [entry.path, entry]));
  const targets = await linkTargets(folder, entries);
  const wanted = entries
    .filter(({ path, size }) => isOfInterest(path) && size <= MAX_FETCHED)
    .map(({ path }) => followLinks(path, at, targets));
  const contents = await contentsOf(
    folder,
    wanted.filter((entry) => entry !== undefined),
  );
  const textOf = (entry: GitEntry, maxFileSize: number): TextOrProblem => {
    const bytes = entry.size <= maxFileSize ? contents.get(entry.object) : undefined;
    return bytes === undefined ? { problem: tooLarge(maxFileSize) } : decode(bytes, maxFileSize);
  };
  const read: StagedFiles['read'] = (path, maxFileSize = MAX_FETCHED) => {
    const entry = followLinks(path, at, targets);
    return entry === undefined ? undefined : textOf(entry, maxFileSize);
  };
  const ignoreFile = read(IGNORE_FILE);
  const ignores: Ignores = await ignoresOf(ignoreFile !== undefined && 'text' in ignoreFile ? ignoreFile.text : '');
  return {
    read,
    list: (maxFileSize, named) => {
      const chosen = new Map(chooseFiles(at, targets, ignores));
      for (const path of named) {
        const entry = chosen.has(path) ? undefined : followLinks(path, at, targets);
        if (entry !== undefined && contents.has(entry.object)) chosen.set(path, entry);
      }
      const files: SourceFile[] = [];
      const unreadable = conflicts
        .filter((path) => hasCampaignEnding(path) && !ignores(path))
        .map((path) => fatalAt(path, 'This file has a conflict that is not resolved yet.'));
      for (const [path, entry] of chosen) {
        const text = textOf(entry, maxFileSize);
        if ('text' in text) files.push({ path, text: text.text });
        else unreadable.push(fatalAt(path, text.problem));
      }
      return { files, unreadable };
    },
  };
}

/** Campaign files, configurations, and the list of accepted findings. */
function isOfInterest(path: string): boolean {
  return hasCampaignEnding(path) || path.endsWith('.json') || path === IGNORE_FILE;
}

function fatalAt(path: string, message: string): Fatal {
  return { span: { file: path, start: 0, end: 0 }, message };
}

/** Every staged file below a folder, and those that a merge left in conflict. */
async function listIndex(folder: string): Promise<{ entries: readonly GitEntry[]; conflicts: readonly string[] }> {
  const listed = fieldsOf(await runGit(folder, ['ls-files', '--stage', '-z'])).flatMap((line) => {
    const [, mode = '', object = '', stage, path = ''] = /^(\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(line) ?? [];
    return path === '' ? [] : [{ mode, object, stage, path }];
  });
  const sizes = await sizesOf(
    folder,
    listed.filter(({ mode, path }) => mode === LINK || isOfInterest(path)).map(({ object }) => object),
  );
  const entries = listed
    .filter(({ stage }) => stage === '0')
    .map(({ mode, object, path }): GitEntry => ({ mode, object, path, size: sizes.get(object) ?? 0 }));
  const conflicts = new Set(listed.filter(({ stage }) => stage !== '0').map(({ path }) => path));
  return { entries: await withSubmodules(folder, entries), conflicts: [...conflicts].sort() };
}

async function sizesOf(folder: string, objects: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  if (objects.length === 0) return sizes;
  const answer = await runGit(folder, ['cat-file', '--batch-check'], `${[...new Set(objects)].join('\n')}\n`);
  for (const line of answer.toString('latin1').split('\n')) {
    const [, object = '', size = ''] = /^([0-9a-f]+) \w+ (\d+)$/.exec(line) ?? [];
    if (object !== '') sizes.set(object, Number(size));
  }
  return sizes;
}
