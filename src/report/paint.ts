/** Colours for text in a terminal; without colour every function gives its text back. */
import { Chalk } from 'chalk';

export interface Paint {
  strong(text: string): string;
  dim(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  good(text: string): string;
  path(text: string): string;
}

/** The colours, or none. */
export function paintWith(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    error: (text) => chalk.bold.red(text),
    warning: (text) => chalk.yellow(text),
    good: (text) => chalk.green(text),
    path: (text) => chalk.underline(text),
  };
}
