/** Plugins: what a module must export to bring rules, and what is said to whoever wrote one that does not. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withPlugins } from '../src/plugins.js';
import { rules } from '../src/rules/index.js';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'campaignlint-plugins-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The ids of the rules that plugins in a folder bring. */
function load(plugins: readonly string[], files: Readonly<Record<string, string>> = {}): readonly string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const named = plugins.map((value) => ({ value, span: { file: 'campaignlint.yaml', start: 0, end: 0 } }));
  return withPlugins([], named, { root, placeOf: () => 'campaignlint.yaml:1:10' }).map(({ id }) => id);
}

const RULE = `{
  scope: 'template', category: 'tone', summary: 'No emoji.', why: 'Screen readers spell them out.', severity: 'warning',
  messages: { emoji: () => 'There is one here.' }, *check() {},
}`;
/** A module with one rule, some of which is otherwise. */
const module = (otherwise = '', id = 'no-emoji'): string =>
  `module.exports = { rules: { '${id}': { ...${RULE}, ${otherwise} } } };\n`;

describe('a plugin', () => {
  it('may be a file or a package, is loaded once, and may have a default export', () => {
    expect(
      load(['./a.cjs', './a.cjs', 'pack', '@north/rules/quiet'], {
        'a.cjs': module('options: {}, sources: []'),
        'node_modules/pack/package.json': '{"exports": {".": {"types": "./x.d.ts", "require": "./lib/main.cjs"}}}',
        'node_modules/pack/lib/main.cjs': `exports.default = { rules: { 'pack/loud': ${RULE} } };`,
        'node_modules/@north/rules/quiet.js': module('', 'north/quiet'),
      }),
    ).toEqual(['no-emoji', 'pack/loud', 'north/quiet']);
  });

  it('may be a package with `main` without its ending, with none at all, or in a folder further up', () => {
    expect(
      load(['plain', 'odd'], {
        'node_modules/plain/package.json': '{"main": "lib/rules"}',
        'node_modules/plain/lib/rules.js': module('', 'plain'),
        'node_modules/odd/package.json': '{"exports": {"worker": "./no.js"}, "main": 3}',
        'node_modules/odd/index.js': module('', 'odd'),
      }),
    ).toEqual(['plain', 'odd']);
  });

  it('may give each message a severity of its own, and have options', () => {
    expect(
      load(['./a.cjs'], {
        'a.cjs': module("severity: { emoji: 'off' }, options: { least: { default: 1, type: { read() {} } } }"),
      }),
    ).toEqual(['no-emoji']);
  });

  it('has no rule of a name that is taken, and says by whom', () => {
    expect(() => load(['./a.cjs', './b.cjs'], { 'a.cjs': module(), 'b.cjs': module() })).toThrow(
      'campaignlint.yaml:1:10: The plugin `./b.cjs` cannot be used. It brings a rule `no-emoji`, and `./a.cjs` has one of that name.',
    );
  });

  it.each(['./nowhere.js', 'nowhere', '.hidden', 'pack/../../secret', 'broken', 'pack/folder'])(
    'must be there: %s',
    (name) => {
      const files = {
        'node_modules/broken/package.json': '{"main": ',
        'node_modules/pack/folder/x.js': '',
        'secret.js': module(),
      };
      expect(() => load([name], files)).toThrow('There is no such file or installed package.');
    },
  );

  it('has no rule of a name that is built in', () => {
    writeFileSync(join(root, 'a.cjs'), module('', 'shouting'));
    const plugin = { value: './a.cjs', span: { file: 'campaignlint.yaml', start: 0, end: 0 } };
    expect(() => withPlugins(rules, [plugin], { root, placeOf: () => '' })).toThrow(
      'It brings a rule `shouting`, and campaignlint has one of that name.',
    );
  });

  it.each([
    ['throw new Error("no luck\\nfor anyone");', 'cannot be used. Error: no luck'],
    ['throw "no luck";', 'cannot be used. It threw no luck.'],
    ['module.exports = [];', 'It must export `{rules: {…}}` by default, with rules by their ids.'],
    ['module.exports = {rules: []};', 'It must export `{rules: {…}}` by default, with rules by their ids.'],
    ['module.exports = {rules: {x: 1}};', 'Its rule `x` is not complete: it must be what `defineRule` returns.'],
    [module('', 'No_Emoji'), 'its id must be lower-case words joined by `-`'],
    [module("scope: 'mail'"), '`scope` must be one of template, cadence, segment, campaign, suppression'],
    [module("category: 'style'"), '`category` must be one of tone,'],
    [module("summary: ''"), '`summary` must say what it reports'],
    [module('why: 1'), '`why` must say why a reader minds'],
    [module("messages: {emoji: 'There is one.'}"), '`messages` must be functions by their keys'],
    [module('messages: {}'), '`messages` must hold one or more'],
    [module("severity: 'fatal'"), '`severity` must be one of error, warning, off, or one for each message'],
    [module('severity: {}'), '`severity` must be one of error, warning, off, or one for each message'],
    [module('options: {least: 1}'), '`options` must be made with `option(type, default, doc)`'],
    [module('options: {least: {default: 1, type: {}}}'), '`options` must be made with `option(type, default, doc)`'],
    [module('options: {least: {type: 1}}'), '`options` must be made with `option(type, default, doc)`'],
    [module("sources: 'a book'"), '`sources` must be a list'],
    [module('check: 1'), '`check` must be a function that yields findings'],
  ])('that is not complete is told what is missing: %s', (code, message) => {
    expect(() => load(['./mine.cjs'], { 'mine.cjs': code })).toThrow(message);
  });

  it('that waits outside a function is told that this is not possible', () => {
    expect(() => load(['./mine.mjs'], { 'mine.mjs': 'await 1; export default {};' })).toThrow(
      'It uses `await` outside a function, which is not possible here.',
    );
  });

  it('in TypeScript asks for a Node that reads it', () => {
    const readsTypes = typeof (process.features as { typescript?: unknown }).typescript === 'string';
    const files = { 'mine.cts': `const rules: object = { typed: ${RULE} }; module.exports = { rules };\n` };
    if (readsTypes) expect(load(['./mine.cts'], files)).toEqual(['typed']);
    else expect(() => load(['./mine.cts'], files)).toThrow('cannot read TypeScript by itself. Use Node 22.18 or later');
  });
});
