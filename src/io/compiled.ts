/** Runs a bundle, from code that was compiled when the package was built where this engine can use it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The file beside a bundle (`.cjs`) that holds its compiled code, for the version of V8 at hand. */
export function compiledFor(bundle: string): string {
  const [engine = ''] = process.versions.v8.split('-');
  return bundle.replace(/\.cjs$/, `.v8-${engine}.bin`);
}

/**
 * Runs a bundle (the absolute path of a CommonJS file, all ASCII) and gives the script that it is. Compiled code of
 * another version of the engine, or of other flags, is passed by: V8 holds it against both, and compiles anew.
 */
export function runCompiled(bundle: string): Script {
  optimiseLater();
  const compiled = compiledFor(bundle);
  // ASCII is read fastest as what it is part of.
  const code = readFileSync(bundle, 'latin1');
  const script = new Script(`(function (require, __filename, __dirname) {${code}\n})`, {
    filename: bundle,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
  });
  script.runInThisContext()(createRequire(bundle), bundle, dirname(bundle));
  return script;
}

/**
 * Asks the V8 of Node 20 to run code four times as long as by itself before it makes machine code of it: a command that
 * runs for seconds pays more for that than it gains (docs/performance.md). Later versions have another way of their own.
 */
function optimiseLater(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=270336');
}
