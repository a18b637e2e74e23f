/** Runs a bundle, from code that was compiled when the package was built where this engine can use it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** The file beside a bundle (`.cjs`) that holds its compiled code, for the version of V8 at hand. */
export function compiledFor(bundle: string): string {
  const [engine = ''] = process.versions.v8.split('-');
  return bundle.replace(/\.cjs$/, `.v8-${engine}.bin`);
}

/**
 * Runs a bundle (CommonJS) and gives the script that it is. Compiled code of another version of the
 * engine, or of other flags, is passed by: V8 holds it against both, and compiles anew.
 */
export function runCompiled(file: URL): Script {
  const bundle = fileURLToPath(file);
  const compiled = compiledFor(bundle);
  const code = readFileSync(bundle, 'utf8');
  const script = new Script(`(function (require, __filename, __dirname) {${code}\n})`, {
    filename: bundle,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
  });
  script.runInThisContext()(createRequire(bundle), bundle, dirname(bundle));
  return script;
}
