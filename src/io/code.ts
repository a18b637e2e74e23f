/** Loads code that a configuration names: plugins, and configurations that are code themselves. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CONFIG_NAMES, isFile, isFolder } from './locate.js';
import { upward } from './paths.js';
import { readText } from './read-text.js';

/** What a module exports by default, or why it cannot be loaded. */
export type ModuleOrProblem = { readonly value: unknown } | { readonly problem: string };

/** Loads a module under an absolute path; its code runs. */
export function loadModule(path: string): ModuleOrProblem {
  if (/\.[cm]?ts$/.test(path) && !readsTypes())
    return {
      problem: `Node ${process.versions.node} cannot read TypeScript by itself. Use Node 22.18 or later, or write it in JavaScript.`,
    };
  try {
    const loaded: unknown = createRequire(path)(path);
    const isModule = typeof loaded === 'object' && loaded !== null && 'default' in loaded;
    return { value: isModule ? loaded.default : loaded };
  } catch (error) {
    return { problem: explain(error) };
  }
}

/** Whether this Node takes types out of TypeScript, which versions before 22 do not know. */
function readsTypes(): boolean {
  const { typescript } = process.features as { readonly typescript?: unknown };
  return typeof typescript === 'string';
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return `It threw ${String(error)}.`;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_REQUIRE_ASYNC_MODULE') return 'It uses `await` outside a function, which is not possible here.';
  const [first = ''] = error.message.split('\n');
  return `${error.name}: ${first}`;
}

/** The file that a package stands for, looked for in `node_modules` from a folder upward; for `name/part`, a file in it. */
export function findInPackage(name: string, folder: string, kind: 'configuration' | 'code'): string | undefined {
  const [, packageName = '', part] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  if (packageName === '' || /^\.|(?:^|\/)\.\.(?:\/|$)/.test(name)) return undefined;
  for (const above of upward(folder)) {
    const home = join(above, 'node_modules', packageName);
    if (!isFolder(home)) continue;
    if (part !== undefined) return findFile(join(home, part));
    return (kind === 'configuration' ? findConfig(home) : undefined) ?? findMain(home);
  }
  return undefined;
}

/** The configuration in a folder. */
export function findConfig(folder: string): string | undefined {
  return CONFIG_NAMES.map((name) => join(folder, name)).find(isFile);
}

function findFile(path: string): string | undefined {
  if (isFolder(path)) return findConfig(path);
  return [path, ...['.yaml', '.yml', '.json', '.js'].map((ending) => `${path}${ending}`)].find(isFile);
}

/** The file that a package's own description names. */
function findMain(home: string): string | undefined {
  const read = readText(join(home, 'package.json'));
  let about: unknown;
  try {
    about = 'text' in read ? JSON.parse(read.text) : undefined;
  } catch {
    return undefined;
  }
  const { exports, main } = (about ?? {}) as { readonly exports?: unknown; readonly main?: unknown };
  const named = mainOf(exports) ?? (typeof main === 'string' ? main : 'index.js');
  const path = join(home, named);
  return isFile(path) ? path : [`${path}.js`, join(path, 'index.js')].find(isFile);
}

/** The file behind `.` in `exports`, under the conditions that hold here. */
function mainOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const table = exports as Readonly<Record<string, unknown>>;
  if ('.' in table) return mainOf(table['.']);
  for (const condition of ['node', 'import', 'module-sync', 'require', 'default']) {
    const found = mainOf(table[condition]);
    if (found !== undefined) return found;
  }
  return undefined;
}
