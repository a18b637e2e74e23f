/** What reading a campaign file needs beside the file: the names of templates, and the reader of bodies. */
import type { Reading } from '../schema/index.js';

/** A reading that knows which templates there are, so that references are resolved where they are read. */
export interface FileReading extends Reading {
  /** Path of the file being read, relative to the project root. */
  readonly file: string;
  /** The id of the template that a reference means (an id or a path), undefined when there is none. */
  templateIdOf(ref: string): string | undefined;
}
