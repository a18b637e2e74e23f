/** Finds the formatter of a name; each is loaded only when it is asked for. */
import type { Formatter } from './report.js';

const LOADERS: Readonly<Record<string, () => Promise<Formatter>>> = {
  pretty: async () => (await import('./pretty.js')).formatPretty,
  compact: async () => (await import('./compact.js')).formatCompact,
  json: async () => (await import('./json.js')).formatJson,
};

/** The formatter of a name; undefined when there is none. */
export async function findFormatter(name: string): Promise<Formatter | undefined> {
  return LOADERS[name]?.();
}
