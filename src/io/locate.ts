/** Finds where a project begins and which configuration is its own. */
import { existsSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import { UsageError } from '../request.js';
import { commonAncestor, isInside, upward } from './paths.js';

/** Names of a configuration, the preferred one first. */
export const CONFIG_NAMES = [
  'campaignlint.yaml',
  'campaignlint.yml',
  'campaignlint.json',
  'campaignlint.js',
  'campaignlint.ts',
] as const;

export interface Location {
  /** Absolute path of the project's root. */
  readonly root: string;
  /** Absolute path of the configuration. */
  readonly config: string | undefined;
}

export interface LocateRequest {
  readonly cwd: string;
  /** Absolute folders that the paths lie in; at least one. */
  readonly folders: readonly string[];
  /** As typed. */
  readonly config?: string | undefined;
  readonly configLookup: boolean;
}

/**
 * The root is the folder of the nearest configuration upward, else the repository's, else the common ancestor of the
 * working directory and the paths. The search does not leave the repository.
 */
export function locateProject({ cwd, folders, config, configLookup }: LocateRequest): Location {
  const start = commonAncestor(folders);
  if (config !== undefined) {
    const path = resolve(cwd, config);
    if (!isFile(path)) throw new UsageError(`There is no configuration file \`${config}\`.`);
    const folder = dirname(path);
    return { root: isInside(folder, start) ? folder : rootWithoutConfig(cwd, start), config: path };
  }
  const found = configLookup ? nearestConfig(start) : undefined;
  return { root: found === undefined ? rootWithoutConfig(cwd, start) : dirname(found), config: found };
}

function nearestConfig(start: string): string | undefined {
  for (const folder of upward(start)) {
    const name = CONFIG_NAMES.find((candidate) => isFile(join(folder, candidate)));
    if (name !== undefined) return join(folder, name);
    if (existsSync(join(folder, '.git'))) return undefined;
  }
  return undefined;
}

/** The nearest folder upward that is a repository's working tree. */
export function repositoryRoot(start: string): string | undefined {
  for (const folder of upward(start)) {
    if (existsSync(join(folder, '.git'))) return folder;
  }
  return undefined;
}

function rootWithoutConfig(cwd: string, start: string): string {
  const repository = repositoryRoot(start);
  if (repository !== undefined) return repository;
  const common = commonAncestor([cwd, start]);
  return isShared(common) ? start : common;
}

/** Folders that hold far more than one project: reading all of them would be no help to anyone. */
function isShared(folder: string): boolean {
  const home = homedir();
  return [parse(folder).root, home, dirname(home), tmpdir()].includes(folder);
}

/** Whether a path is a file, links followed. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether a path is a folder, links followed. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
