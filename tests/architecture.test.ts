/** docs/architecture.md: its table says which room may import which, and the code keeps to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url).pathname;
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

interface Room {
  readonly name: string;
  readonly forbidden: string;
  readonly imports: readonly string[];
}

/** The rows of the table of rooms. */
const rooms: readonly Room[] = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \| ([^|]*)\|$/gm)].map(
  ([, name = '', forbidden = '', imports = '']) => ({
    name,
    forbidden: forbidden.trim(),
    imports: imports.includes('all but') ? ['*'] : [...imports.matchAll(/`(\w+)`/g)].map(([, room = '']) => room),
  }),
);

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .sort();

/** `src/io/walk.ts` → `io`; `src/run.ts` → `run`. */
function roomOf(path: string): string {
  return /^src\/([^/]+?)(?:\.[jt]s)?(?:\/|$)/.exec(path)?.[1] ?? path;
}

/** What a file imports, also lazily and as a type. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/(?:^(?:import|export)\b[^;]*?\bfrom\s+|^import\s+|\bimport\()'([^']+)'/gm)].map(
    ([, name = '']) => name,
  );
}

function ownImports(path: string): readonly string[] {
  return importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)).replaceAll('\\', '/'));
}

describe('the rooms of src/', () => {
  it('are all in the table, and nothing else is', () => {
    const folders = new Set(files.filter((path) => path.split('/').length > 2).map(roomOf));
    expect(rooms.map(({ name }) => name).sort()).toEqual([...folders].sort());
  });

  it.each(rooms)('$name imports only what it may', ({ name, forbidden, imports }) => {
    const wrong = files
      .filter((path) => roomOf(path) === name)
      .flatMap((path) =>
        ownImports(path)
          .filter((target) => {
            const room = roomOf(target);
            return room === 'cli' || !(room === name || imports.includes('*') || imports.includes(room));
          })
          .map((target) => `${path} imports ${target}. The room ${name} may not ${forbidden}.`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no ring of imports between rooms', () => {
    const edges = new Map(rooms.map(({ name, imports }) => [name, imports.filter((one) => one !== '*')]));
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (edges.get(from) ?? []).some(
        (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
      );
    expect(rooms.map(({ name }) => name).filter((name) => reaches(name, name))).toEqual([]);
  });

  it('has no rule that imports another rule', () => {
    const rules = files.filter((path) => roomOf(path) === 'rules' && path !== 'src/rules/index.ts');
    expect(rules.filter((path) => ownImports(path).some((target) => roomOf(target) === 'rules'))).toEqual([]);
  });

  it('leaves the clock, the process and node: to the edge', () => {
    const isEdge = (path: string): boolean => ['io', 'cli', 'testing'].includes(roomOf(path));
    const wrong = files
      .filter((path) => !isEdge(path))
      .flatMap((path) => {
        const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        const found = [
          ...importsOf(path).filter((name) => name.startsWith('node:')),
          ...(code.match(/\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/g) ?? []),
        ];
        return found.map((what) => `${path}: ${what}`);
      });
    expect(wrong).toEqual([]);
  });

  it('knows commander, gray-matter, yaml and remark in one place each', () => {
    const knowing = (name: string): readonly string[] =>
      files.filter((path) => importsOf(path).some((one) => one === name || one.startsWith(`${name}/`)));
    expect(knowing('commander')).toEqual(['src/cli.ts']);
    expect(knowing('gray-matter')).toEqual(['src/parse/front-matter.ts']);
    expect(knowing('remark-parse')).toEqual(['src/parse/markdown.ts']);
    expect(knowing('chalk')).toEqual(['src/report/paint.ts']);
  });
});

describe('the files of src/', () => {
  it('begin with a sentence that says what they are for', () => {
    const silent = files.filter(
      (path) => !/^(#!.*\n)?\/\*\*?[\s\S]+?\*\//.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(silent).toEqual([]);
  });

  it('have names that say something', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|common|types|misc)(\/|\.ts$)/.test(path))).toEqual([]);
  });
});
