/** Writes files so that nobody ever sees half of one. */
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../request.js';

/** Writes a text under an absolute path, at once or not at all; missing folders are made. */
export function writeWhole(path: string, text: string): void {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    // Pipes, terminals and `/dev/null` cannot be replaced, only written to.
    if (there !== undefined && !there.isFile() && !there.isDirectory()) writeFileSync(path, text);
    else replace(path, text, there?.mode);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`\`${path}\` cannot be written (${code ?? message}).`);
  }
}

/** Adds a text at the end of a file, which is made where it is missing. */
export function addToFile(path: string, text: string): void {
  appendFileSync(path, text);
}

function replace(path: string, text: string, mode: number | undefined): void {
  const folder = dirname(path);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(draft, 'w', mode === undefined ? 0o666 : mode & 0o777);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
