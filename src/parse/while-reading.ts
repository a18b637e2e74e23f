/** Names the file at hand in whatever goes wrong with it: a mistake of ours, which somebody has to find. */

/** What happened while a file was read; `cause` is the error itself. */
export class ReadingFailure extends Error {
  constructor(file: string, cause: unknown) {
    super(`It happened while reading ${file}.`, { cause });
  }
}

/** Does some work on a file; throws a `ReadingFailure` when it fails. */
export function whileReading<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ReadingFailure ? error : new ReadingFailure(file, error);
  }
}
