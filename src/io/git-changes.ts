/** Asks Git which files of a folder differ from a commit. */
import type { SourceFile } from '../model/index.js';
import { type Selection, UsageError } from '../request.js';
import { fieldsOf, findCommit, refuseOutsideRepository, runGit, tryGit } from './git.js';
import { readGitTree } from './git-tree.js';
import { hasCampaignEnding } from './walk.js';

/** What changed. Paths are relative to the folder, with `/`. */
export interface Changes {
  /** Whether a file is new, changed or renamed; files of a changed submodule count. */
  includes(path: string): boolean;
  /** Campaign files that are gone, as they were. */
  readonly removed: readonly SourceFile[];
}

/** Names alone, relative to the folder and only of it; a renamed file is one that is gone and one that is new. */
const DIFF = ['diff', '--name-only', '--no-renames', '--relative', '--no-ext-diff', '-z'] as const;

/** Files that Git does not know yet and is not told to leave alone. */
const NEW = ['--others', '--exclude-standard', '-z'] as const;

/** What is staged, or what the working copy changes since a commit, below an absolute folder. */
export async function findChanges(folder: string, selection: Exclude<Selection, { type: 'paths' }>): Promise<Changes> {
  await refuseOutsideRepository(folder);
  const head = (await tryGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))?.toString('utf8').trim();
  if (selection.type === 'staged') return describe(folder, head, ['--cached'], []);
  if (selection.since === undefined && head === undefined)
    return describe(folder, undefined, [], await names(folder, ['ls-files', '--cached', ...NEW]));
  const base = selection.since === undefined ? (head as string) : await findBase(folder, selection.since);
  return describe(folder, base, [base], await names(folder, ['ls-files', ...NEW]));
}

async function describe(
  folder: string,
  base: string | undefined,
  between: readonly string[],
  more: readonly string[],
): Promise<Changes> {
  const isCompared = between.length > 0;
  const changed = new Set([...(isCompared ? await names(folder, [...DIFF, ...between, '--']) : []), ...more]);
  const gone = base === undefined ? [] : await names(folder, [...DIFF, '--diff-filter=D', ...between, '--']);
  const lost = new Set(gone.filter(hasCampaignEnding));
  return {
    includes: (path) => changed.has(path) || foldersAbove(path).some((above) => changed.has(above)),
    removed:
      base === undefined || lost.size === 0
        ? []
        : (await readGitTree(folder, base)).files.filter(({ path }) => lost.has(path)),
  };
}

/** Git names a submodule, not the files in it. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

async function names(folder: string, args: readonly string[]): Promise<readonly string[]> {
  return fieldsOf(await runGit(folder, args));
}

/**
 * Where this branch left the other one, so that what others did there since counts for nothing. A shallow clone may not
 * reach back so far: then the other branch as it is.
 */
async function findBase(folder: string, ref: string): Promise<string> {
  const commit = await findCommit(folder, ref);
  if (ref.endsWith('...')) return commit;
  try {
    return await findCommit(folder, `${ref}...`);
  } catch (error) {
    if (error instanceof UsageError) return commit;
    throw error;
  }
}
