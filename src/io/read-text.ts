/** Reads one file as text, or says kindly why that is not possible. */
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Larger files are not read: 1 MB. */
export const MAX_FILE_SIZE = 1024 * 1024;

export type TextOrProblem = { readonly text: string } | { readonly problem: string };

/** The text of a file, without its BOM. */
export function readText(path: string, maxSize = MAX_FILE_SIZE): TextOrProblem {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    if (!stats.isFile()) return { problem: 'This is not an ordinary file, so it cannot be read.' };
    if (stats.size > maxSize) return { problem: tooLarge(maxSize) };
    return decode(readFileSync(file), maxSize);
  } catch (error) {
    return { problem: describeReadError(error as NodeJS.ErrnoException) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Bytes as text, without a BOM. */
export function decode(bytes: Uint8Array, maxSize = MAX_FILE_SIZE): TextOrProblem {
  if (bytes.length > maxSize) return { problem: tooLarge(maxSize) };
  if (!isUtf8(bytes)) return { problem: 'This file is not UTF-8 text. Save it as UTF-8, and it can be read.' };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text };
}

/** Why a file of more bytes than that is not read. */
export function tooLarge(maxSize: number): string {
  return `This file is too large: files of more than ${sizeInWords(maxSize)} are not read.`;
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [size, unit] = bytes < MAX_FILE_SIZE ? [bytes / 1024, 'kB'] : [bytes / MAX_FILE_SIZE, 'MB'];
  return `${Number(size.toFixed(1))} ${unit}`;
}

/** What went wrong at the door of a file or folder, in words. */
export function describeReadError(error: NodeJS.ErrnoException): string {
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'This cannot be read: permission denied.';
  if (error.code === 'ENOENT') return 'This was there a moment ago and is gone now.';
  return `This cannot be read (${error.code ?? error.message}).`;
}

/** All of standard input, as text without a BOM. */
export function readStandardInput(): TextOrProblem {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(64 * 1024);
  for (;;) {
    let length: number;
    try {
      length = readSync(0, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') continue;
      if (code === 'EOF') break;
      return { problem: describeReadError(error as NodeJS.ErrnoException) };
    }
    if (length === 0) break;
    chunks.push(Buffer.from(chunk.subarray(0, length)));
    if (chunks.length * chunk.length > 64 * MAX_FILE_SIZE) break;
  }
  return decode(Buffer.concat(chunks));
}
