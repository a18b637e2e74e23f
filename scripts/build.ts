/** Bundles the command into `dist/`, so that it starts fast and needs nothing installed beside Node. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { SHIPPED } from '../src/lexicons/shipped.js';

const root = resolve(import.meta.dirname, '..');

/** Builds into a folder, emptied before. Returns the names of the packages that went in. */
export async function buildCommand(folder = join(root, 'dist')): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/kit.ts'],
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    // Verbs and formats that most runs do not need are loaded when they are.
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    minify: true,
    legalComments: 'none',
    metafile: true,
    // gray-matter is CommonJS and asks for Node's own modules by `require`.
    plugins: [compiledLexicons],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    define: { CAMPAIGNLINT_VERSION: JSON.stringify(readVersion()) },
  });
  const packages = bundledPackages(metafile);
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), notices(packages));
  return packages;
}

/** Lexicons go into the bundle compiled: reading them takes a few milliseconds then, compiling them a hundred. */
const compiledLexicons: Plugin = {
  name: 'compiled-lexicons',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]lexicons[\\/]shipped\.ts$/ }, () => {
      const languages = Object.entries(SHIPPED).map(
        ([language, compiled]) =>
          `${JSON.stringify(language)}: () => JSON.parse(${JSON.stringify(JSON.stringify(compiled()))})`,
      );
      return { contents: `export const SHIPPED = {${languages.join(',')}};`, loader: 'js' };
    });
  },
};

function readVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Folders of packages below `node_modules` whose code is in the bundle, in order. */
function bundledPackages(metafile: Metafile): readonly string[] {
  const found = new Set<string>();
  for (const input of Object.keys(metafile.inputs)) {
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
