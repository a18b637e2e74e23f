/** Bundles the command into `dist/`, so that it starts fast and needs nothing installed beside Node. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import {
  childrenLate,
  LATE_LIBRARIES,
  lexiconsAsData,
  loadedLate,
  markdownMadeOnce,
  noSecondYaml,
} from './bundle-plugins.js';

const root = resolve(import.meta.dirname, '..');

/** A campaign that has something of everything: what the engine compiles for it is what most runs need. */
const example = join(root, 'fixtures/northtrail-retailer');

/** Builds into a folder, emptied before. Returns the names of the packages that went in. */
export async function buildCommand(folder = join(root, 'dist')): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    minify: true,
    // All versions of Node that we run on know `\p{…}`; taken apart, an expression would be made anew at every call.
    supported: { 'regexp-unicode-property-escapes': true },
    legalComments: 'none',
    metafile: true,
  } satisfies BuildOptions;
  const command = join(folder, 'command.cjs');
  const [main, late] = await Promise.all([
    // One file: every file costs a few milliseconds at the start.
    build({
      ...shared,
      entryPoints: ['src/cli.ts'],
      outfile: command,
      format: 'cjs',
      plugins: [lexiconsAsData(folder), loadedLate, childrenLate, noSecondYaml, markdownMadeOnce],
      define: { CAMPAIGNLINT_VERSION: JSON.stringify(readVersion()) },
    }),
    build({
      ...shared,
      entryPoints: Object.keys(LATE_LIBRARIES),
      outdir: join(folder, 'late'),
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
    }),
    build({
      ...shared,
      entryPoints: ['src/start.ts'],
      outfile: join(folder, 'cli.cjs'),
      format: 'cjs',
      define: { 'import.meta.dirname': '__dirname' },
    }),
    build({ ...shared, entryPoints: ['src/kit.ts'], outfile: join(folder, 'kit.js'), format: 'esm' }),
  ]);
  writeFileSync(command, inAscii(readFileSync(command, 'utf8')));
  execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'keep-compiled.ts'), command, example], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const packages = bundledPackages([main.metafile, late.metafile]);
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices(packages));
  return packages;
}

/** Code with what is beyond ASCII written as escapes, which mean the same in texts and in expressions: it is read faster. */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function readVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Folders of packages below `node_modules` whose code is in the bundle, in order. */
function bundledPackages(metafiles: readonly Metafile[]): readonly string[] {
  const found = new Set<string>();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match?.[1] !== undefined) found.add(match[1]);
  }
  return [...found].sort();
}

/** The licences of others that the bundle carries along. */
function notices(packages: readonly string[]): string {
  const texts = packages.map((path) => {
    const folder = join(root, path);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const text = file === undefined ? `Licence: ${about.license}` : readFileSync(join(folder, file), 'utf8').trim();
    return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
  });
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `campaignlint contains code of these packages, with thanks to their authors.\n${line}${texts.join(line)}`;
}

/** Declares the types of the kit for authors of plugins. */
function declareTypes(): void {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.kit.json'], {
    cwd: root,
    stdio: 'inherit',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildCommand();
  declareTypes();
}
