/** Runs the bundle once on an example and keeps what the engine compiled meanwhile: `keep-compiled.ts <bundle> <folder>`. */
import { writeFileSync } from 'node:fs';
import { compiledFor, runCompiled } from '../src/io/compiled.js';

const [bundle = '', folder = ''] = process.argv.slice(2);
process.chdir(folder);
process.argv = [process.argv[0] ?? '', bundle];
process.stdout.write = () => true;
const script = runCompiled(bundle);
process.on('exit', (code) => {
  // Findings are what the example is for; anything else is a broken bundle.
  if (code > 1) return;
  writeFileSync(compiledFor(bundle), script.createCachedData());
  process.exitCode = 0;
});
