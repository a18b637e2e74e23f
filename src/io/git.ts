/** Asks Git about a repository. Working copy and index stay untouched, and no program that the repository names is run. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { UsageError } from '../request.js';
import { repositoryRoot } from './locate.js';

/** Contents of so many bytes are asked for at once. */
const BATCH = 32 * 1024 * 1024;

/**
 * The full name of the commit that a branch, tag or other name stands for; `main...` is where this branch left `main`.
 * Throws a `UsageError` outside a repository, and for what is no commit.
 */
export async function findCommit(folder: string, ref: string): Promise<string> {
  await refuseOutsideRepository(folder);
  const [name, isFork] = ref.endsWith('...') ? [ref.slice(0, -3), true] : [ref, false];
  // A name that begins with a dash would be taken for an option.
  const isName = name !== '' && !name.startsWith('-') && !name.includes('\0');
  const commit = isName ? await tryGit(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]) : undefined;
  if (commit === undefined) throw await unknownRef(folder, name);
  if (!isFork) return commit.toString('utf8').trim();
  const base = await tryGit(folder, ['merge-base', 'HEAD', commit.toString('utf8').trim()]);
  if (base === undefined)
    throw new UsageError(`This branch and \`${name}\` have no commit in common, so there is nothing to compare with.`);
  return base.toString('utf8').trim();
}

/** The contents of files by the name that Git has for them, without filters or conversions. */
export async function readObjects(
  folder: string,
  entries: readonly { readonly object: string; readonly size: number }[],
): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  const open = [...new Map(entries.map((entry) => [entry.object, entry])).values()];
  while (open.length > 0) {
    const batch: string[] = [];
    for (let bytes = 0; open[0] !== undefined && (batch.length === 0 || bytes + open[0].size <= BATCH); ) {
      const { object, size } = open.shift() as (typeof open)[number];
      batch.push(object);
      bytes += size;
    }
    const answer = await runGit(folder, ['cat-file', '--batch'], `${batch.join('\n')}\n`);
    for (let at = 0; at < answer.length; ) {
      const line = answer.indexOf(0x0a, at);
      const [object = '', , size] = answer.toString('latin1', at, line).split(' ');
      // `<name> missing` has no content behind it.
      const length = Number(size);
      if (!Number.isInteger(length)) at = line + 1;
      else {
        contents.set(object, answer.subarray(line + 1, line + 1 + length));
        at = line + 1 + length + 1;
      }
    }
  }
  return contents;
}

/** Runs Git in a folder and gives what it prints; throws a `UsageError` with its own words where it fails. */
export async function runGit(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { code, stdout, stderr } = await startGit(folder, args, input);
  if (code === 0) return stdout;
  throw new UsageError(
    `Git could not do this: ${stderr.trim().replace(/^(fatal|error): /, '') || `exit code ${code}`}`,
  );
}

/** The parts of what Git prints with `-z`. */
export function fieldsOf(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((field) => field !== '');
}

/** What Git prints, or undefined where it says no. */
export async function tryGit(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  const { code, stdout } = await startGit(folder, args, '');
  return code === 0 ? stdout : undefined;
}

interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

function startGit(folder: string, args: readonly string[], input: string): Promise<GitAnswer> {
  const options = {
    cwd: folder,
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
    env: environmentFor(folder),
  } as const;
  // A repository is input like any other: it may not name programs that are run.
  const quiet = ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false'];
  return new Promise((answer, fail) => {
    const child = execFile('git', [...quiet, ...args], options, (error, stdout, stderr) => {
      if (error !== null && error.code === 'ENOENT')
        fail(new UsageError('This needs Git, and the command `git` was not found.'));
      else if (error !== null && typeof error.code !== 'number')
        fail(new UsageError(`Git broke off: ${error.message}`));
      else answer({ code: error === null ? 0 : Number(error.code), stdout, stderr: stderr.toString('utf8') });
    });
    // Git may end before it has read everything; what it printed says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** What a hook tells about its repository is told from the folder that it runs in, and so without the top of the working copy. */
const TOLD_BY_HOOKS = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'] as const;

function environmentFor(folder: string): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // What is not here is not fetched while someone waits for a report.
    GIT_NO_LAZY_FETCH: '1',
  };
  for (const name of TOLD_BY_HOOKS) {
    const value = environment[name];
    if (value !== undefined && value !== '') environment[name] = resolve(value);
  }
  const top = repositoryRoot(folder);
  // A hook tells about its own repository, not about one inside it or elsewhere.
  const here = repositoryRoot(process.cwd());
  if (top !== undefined && here !== undefined && top !== here)
    for (const name of TOLD_BY_HOOKS) delete environment[name];
  if (environment.GIT_DIR !== undefined && environment.GIT_WORK_TREE === undefined && top !== undefined)
    environment.GIT_WORK_TREE = top;
  return environment;
}

/** Throws a `UsageError` for a folder that is in no repository. */
export async function refuseOutsideRepository(folder: string): Promise<void> {
  const { code, stderr } = await startGit(folder, ['rev-parse', '--git-dir'], '');
  if (code === 0) return;
  const reason = stderr.includes('not a git repository') ? '' : ` Git says: ${stderr.trim().replace(/^fatal: /, '')}`;
  throw new UsageError(`The folder \`${folder}\` is in no Git repository that can be read.${reason}`);
}

async function unknownRef(folder: string, ref: string): Promise<UsageError> {
  const listed = await tryGit(folder, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ]);
  const known =
    listed === undefined
      ? []
      : listed
          .toString('utf8')
          .split('\n')
          .filter((name) => name !== '');
  const isShallow =
    (await tryGit(folder, ['rev-parse', '--is-shallow-repository']))?.toString('utf8').trim() === 'true';
  const advice = isShallow ? ' This checkout does not hold the whole history: fetch that version first.' : '';
  return new UsageError(`Git knows no commit, branch or tag \`${ref}\` here.${advice}`, { typed: ref, known });
}
