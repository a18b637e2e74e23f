/** A mistake of ours can be found: the file that it happened on is named. */
import { describe, expect, it } from 'vitest';
import { ReadingFailure, whileReading } from '../../src/parse/while-reading.js';

const failureOf = (work: () => unknown): ReadingFailure => {
  try {
    work();
  } catch (error) {
    if (error instanceof ReadingFailure) return error;
  }
  throw new Error('expected a ReadingFailure');
};

describe('work on a file', () => {
  it('gives what it gives', () => {
    expect(whileReading('emails/a.md', () => 42)).toBe(42);
  });

  it('that goes wrong names the file and keeps the error', () => {
    const error = new RangeError('Maximum call stack size exceeded');
    const failure = failureOf(() =>
      whileReading('emails/a.md', () => {
        throw error;
      }),
    );
    expect(failure.message).toBe('It happened while reading emails/a.md.');
    expect(failure.cause).toBe(error);
  });

  it('names the innermost file', () => {
    const failure = failureOf(() =>
      whileReading('cadences/c.yaml', () =>
        whileReading('emails/a.md', () => {
          throw new Error('no luck');
        }),
      ),
    );
    expect(failure.message).toContain('emails/a.md');
  });
});
