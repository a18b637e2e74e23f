/** What the bundle has in another form than `src/`, so that the command starts fast: most runs need none of it, or need it ready-made. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { pack } from '../src/lexicons/packed.js';
import { SHIPPED } from '../src/lexicons/shipped.js';
import { shippedSource } from '../src/lexicons/shipped-sources.js';

const lexiconRoom = resolve(import.meta.dirname, '../src/lexicons');

/** Lexicons lie beside the bundle as data: compiled ones are ready in a few milliseconds, compiling them takes a hundred. */
export const lexiconsAsData = (folder: string): Plugin => ({
  name: 'lexicons-as-data',
  async setup({ onLoad }) {
    mkdirSync(join(folder, 'lexicons'), { recursive: true });
    for (const [language, compiled] of Object.entries(SHIPPED)) {
      const { text, bytes } = pack(compiled());
      writeFileSync(join(folder, `lexicons/${language}.compiled.json`), text);
      writeFileSync(join(folder, `lexicons/${language}.compiled.bin`), bytes);
      writeFileSync(join(folder, `lexicons/${language}.json`), JSON.stringify(await shippedSource(language)));
    }
    const head = `import { readFileSync } from 'node:fs';
      const read = (name, encoding) => readFileSync(__dirname + '/lexicons/' + name, encoding);`;
    const languages = (write: (language: string) => string): string =>
      Object.keys(SHIPPED)
        .map((language) => `${JSON.stringify(language)}: ${write(language)}`)
        .join();
    onLoad({ filter: /[\\/]src[\\/]lexicons[\\/]shipped\.ts$/ }, () => ({
      contents: `${head}
        import { unpack } from './packed.js';
        const open = (language) =>
          unpack({ text: read(language + '.compiled.json', 'utf8'), bytes: read(language + '.compiled.bin') });
        export const SHIPPED = {${languages((language) => `() => open('${language}')`)}};`,
      resolveDir: lexiconRoom,
    }));
    onLoad({ filter: /[\\/]src[\\/]lexicons[\\/]shipped-sources\.ts$/ }, () => ({
      contents: `${head}
        const SOURCES = {${languages((language) => `() => JSON.parse(read('${language}.json', 'utf8'))`)}};
        export const shippedSource = async (language) =>
          Object.hasOwn(SOURCES, language) ? SOURCES[language]() : undefined;`,
    }));
  },
});

/** Libraries that most runs do not need and that take a while to start, and what stands for them until then. */
export const LATE_LIBRARIES: Readonly<Record<string, string>> = {
  // Rules of RFC 5545: a fifth of all code.
  'rrule-temporal': `export const RRuleTemporal = new Proxy(class {}, {
    construct: (_, args) => new (load().RRuleTemporal)(...args),
  });`,
  // The widths of letters beyond ASCII: tables of all emoji.
  'string-width': 'export default (...args) => load().default(...args);',
};

/** Loads them from files beside the bundle, for the first call. */
export const loadedLate: Plugin = {
  name: 'loaded-late',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^[\w-]+$/ }, ({ path, kind }) =>
      kind !== 'entry-point' && Object.hasOwn(LATE_LIBRARIES, path) ? { path, namespace: 'late' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      // Asked for by a name that the bundler does not follow.
      contents: `let library;
        const load = () => (library ??= require(__dirname + '/late/${path}.cjs'));
        ${LATE_LIBRARIES[path]}`,
    }));
  },
};

/** Node's own module for child processes takes a while to start: only a run that asks Git needs it, not commander for us. */
export const childrenLate: Plugin = {
  name: 'children-late',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'children', namespace: 'children-late' }));
    onLoad({ filter: /.*/, namespace: 'children-late' }, () => ({
      contents: `module.exports = {
        get execFile() { return require('child_process').execFile; },
        get spawn() { return require('child_process').spawn; },
      };`,
    }));
  },
};

/** gray-matter brings a YAML parser that we never ask: it splits, and `yaml` reads. */
export const noSecondYaml: Plugin = {
  name: 'no-second-yaml',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^js-yaml$/ }, () => ({ path: 'js-yaml', namespace: 'never-asked' }));
    onLoad({ filter: /.*/, namespace: 'never-asked' }, () => ({
      contents: `const refuse = () => { throw new Error('gray-matter reads no YAML here.'); };
        module.exports = { safeLoad: refuse, safeDump: refuse };`,
    }));
  },
};

/** What the Markdown parser makes anew for every token or every text, although it is the same each time: a seventh of a run. */
const MADE_ONCE: readonly { readonly file: RegExp; readonly changes: readonly (readonly [string, string])[] }[] = [
  {
    // The object that handlers are called on, for tokens of one tokenizer in a row. No handler changes it.
    file: /[\\/]mdast-util-from-markdown[\\/]lib[\\/]index\.js$/,
    changes: [
      ['const prepared = [];', 'const prepared = []; let self;'],
      [
        `handler[events[index][1].type].call({
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);`,
        `const {sliceSerialize} = events[index][2];
        if (self?.sliceSerialize !== sliceSerialize) self = {...context, sliceSerialize};
        handler[events[index][1].type].call(self, events[index][1]);`,
      ],
    ],
  },
  {
    // All constructs of CommonMark in one table; we add none.
    file: /[\\/]micromark[\\/]lib[\\/]parse\.js$/,
    changes: [
      [
        'combineExtensions([defaultConstructs, ...(settings.extensions || [])]);',
        `settings.extensions?.length > 0
          ? combineExtensions([defaultConstructs, ...settings.extensions])
          : (parse.constructs ??= combineExtensions([defaultConstructs]));`,
      ],
    ],
  },
];

/** Makes it once. Another version of the parser, in which these lines read otherwise, ends the build. */
export const markdownMadeOnce: Plugin = {
  name: 'markdown-made-once',
  setup({ onLoad }) {
    for (const { file, changes } of MADE_ONCE)
      onLoad({ filter: file }, ({ path }) => {
        const contents = changes.reduce(
          (code, [from, to]) => {
            const parts = code.split(from);
            if (parts.length === 2) return parts.join(to);
            throw new Error(`${path} has changed: look at MADE_ONCE in scripts/bundle-plugins.ts.`);
          },
          readFileSync(path, 'utf8'),
        );
        return { contents };
      });
  },
};
