/** The Markdown parser of the bundle, in which some things are made once, reads every text as the library does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markdownMadeOnce } from '../../scripts/bundle-plugins.js';

type Parse = (text: string) => unknown;

const folder = mkdtempSync(join(tmpdir(), 'campaignlint-bundle-'));
const library = unified().use(remarkParse).freeze();
let bundled: Parse;

beforeAll(async () => {
  const outfile = join(folder, 'parser.cjs');
  await build({
    stdin: {
      contents: `import remarkParse from 'remark-parse'; import { unified } from 'unified';
        const parser = unified().use(remarkParse).freeze(); export const parse = (text) => parser.parse(text);`,
      resolveDir: resolve(import.meta.dirname, '../..'),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    plugins: [markdownMadeOnce],
  });
  bundled = (createRequire(import.meta.url)(outfile) as { parse: Parse }).parse;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EVERYTHING = `# One *two*

Two
===

A paragraph with **strong _both_**, \`code\`, <b>tags</b>, a [link](/a "t"), a [reference][r], an ![image](i.png),
&rsquo; &#8217; \\* and <https://northtrail.example>  
a hard break.

> A quote
> - in it a list

1. one

   more of one
2. two
   - [ ] three

\`\`\`js
fence
\`\`\`

    indented

***

[r]: <https://northtrail.example/r> 'title'
`;

/** Pieces that meet in every order, so that tokens of all kinds stand in a row. */
const PIECES = [
  ...EVERYTHING.split(/(?<=\s)/),
  ...['*', '_', '[', ']', '(', ')', '`', '>', '- ', '\n', '\n\n', '\t', '<!-- x -->', '{{ name }}'],
];

describe('the Markdown parser of the bundle', () => {
  it('reads all constructs as the library does, in one text and in the next', () => {
    for (const text of [EVERYTHING, '', 'plain', EVERYTHING.replaceAll('\n', '\r\n')])
      expect(bundled(text)).toEqual(library.parse(text));
  });

  it('reads random texts as the library does', () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(bundled(text)).toEqual(library.parse(text));
      }),
      { numRuns: 500 },
    );
  });
});
