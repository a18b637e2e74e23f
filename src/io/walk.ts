/** Lists the files of a folder tree that may belong to a campaign. */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byName, isInside, relativePath } from './paths.js';

/** Endings of files that are read when they are found in a folder. */
const ENDINGS = /\.(md|markdown|ya?ml)$/i;
/** The project's ignore file, at its root. */
export const IGNORE_FILE = '.campaignlintignore';

export interface Listing {
  /** Paths relative to the root, with `/`, in order. */
  readonly files: readonly string[];
  /** Folders that could not be opened, relative to the root, and why. */
  readonly closed: readonly { readonly path: string; readonly error: NodeJS.ErrnoException }[];
}

/** Whether a file is looked at when it is found in a folder. */
export function hasCampaignEnding(path: string): boolean {
  return ENDINGS.test(path);
}

/** Tells which paths (relative to the root, folders with a `/` at the end) are not looked at. */
export type Ignores = (path: string) => boolean;

/** The project's ignore file, in the language of `.gitignore`. */
export async function readIgnores(root: string): Promise<Ignores> {
  let text: string;
  try {
    text = readFileSync(join(root, IGNORE_FILE), 'utf8');
  } catch {
    return () => false;
  }
  return ignoresOf(text);
}

/** The same from the text of an ignore file. */
export async function ignoresOf(text: string): Promise<Ignores> {
  if (text === '') return () => false;
  const { default: ignore } = await import('ignore');
  const rules = ignore().add(text);
  return (path) => rules.ignores(path);
}

/** Whether a folder is passed by: dot-folders and installed packages. */
export function isPassedBy(folderName: string): boolean {
  return folderName.startsWith('.') || folderName === 'node_modules';
}

/**
 * The campaign files below a folder of the root. Linked folders are not followed; a linked file counts only inside the
 * root, and only where the file that it leads to is not listed itself.
 */
export function listFiles(root: string, folder: string, ignores: Ignores): Listing {
  const files: string[] = [];
  const links: string[] = [];
  const closed: { path: string; error: NodeJS.ErrnoException }[] = [];
  const visit = (here: string): void => {
    for (const entry of openFolder(here, root, closed)) {
      const path = join(here, entry.name);
      const name = relativePath(root, path);
      if (entry.isDirectory()) {
        if (!isPassedBy(entry.name) && !ignores(`${name}/`)) visit(path);
      } else if (hasCampaignEnding(entry.name) && !ignores(name)) {
        if (entry.isFile()) files.push(name);
        else if (entry.isSymbolicLink()) links.push(name);
      }
    }
  };
  visit(folder);
  return { files: [...files, ...ownLinks(root, files, links)].sort(byName), closed };
}

function openFolder(here: string, root: string, closed: { path: string; error: NodeJS.ErrnoException }[]): Dirent[] {
  try {
    return readdirSync(here, { withFileTypes: true });
  } catch (error) {
    closed.push({ path: relativePath(root, here), error: error as NodeJS.ErrnoException });
    return [];
  }
}

/** The links that lead to a file of the project which is not listed under its own name. */
function ownLinks(root: string, files: readonly string[], links: readonly string[]): readonly string[] {
  if (links.length === 0) return [];
  const realRoot = realpathSync(root);
  const seen = new Set(files.map((file) => join(realRoot, file)));
  return [...links].sort(byName).filter((link) => {
    const target = targetOf(join(root, link));
    if (target === undefined || !isInside(realRoot, target) || seen.has(target)) return false;
    seen.add(target);
    return true;
  });
}

/** The file that a link leads to in the end; undefined for a broken link, a ring, or something else than a file. */
function targetOf(link: string): string | undefined {
  try {
    return statSync(link).isFile() ? realpathSync(link) : undefined;
  } catch {
    return undefined;
  }
}
