/** docs/writing-a-rule.md: its code has the right types and does what the page says. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { source as english } from '../../src/lexicons/en.generated.js';
import { readLexicon } from '../../src/lexicons/read.js';
import { describeFailure, tryEntry } from '../../src/lexicons/trial.js';
import type { NamedRule, Rule } from '../../src/rule/index.js';
import { type BadCase, type GoodCase, lintFiles, testRule } from '../../src/testing.js';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/writing-a-rule.md'), 'utf8');

/** The blocks that are files, by their paths. Blocks inside a longer fence belong to it. */
const files = new Map(
  [...page.matchAll(/^(`{3,})(\w+) file=(\S+)\n([\s\S]*?)^\1$/gm)].map(([, , , path = '', text = '']) => [path, text]),
);

function blockOf(path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`The page has no block for ${path}.`);
  return text;
}

/** What the code of a block exports by default, run as if it stood at its path. */
async function run(path: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: blockOf(path), resolveDir: join(root, path, '..'), loader: path.endsWith('.ts') ? 'ts' : 'js' },
    alias: { campaignlint: join(root, 'src/kit.ts') },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const [{ text } = { text: '' }] = outputFiles;
  const module = (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as {
    readonly default: unknown;
  };
  return module.default;
}

async function ruleAt(id: string): Promise<NamedRule> {
  return { id, rule: (await run(`src/rules/${id}.ts`)) as Rule };
}

const crowded = await ruleAt('crowded-mail');

describe('docs/writing-a-rule.md', () => {
  it('has code with the right types', { timeout: 60_000 }, () => {
    const options = ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
      ts.sys,
      root,
    ).options;
    const texts = new Map([...files].map(([path, text]) => [join(root, path), text]));
    const names = [...texts.keys()].filter((path) => path.endsWith('.ts'));
    const host = ts.createCompilerHost(options);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (path) => texts.has(path) || fileExists(path);
    host.readFile = (path) => texts.get(path) ?? readFile(path);
    host.getSourceFile = (path, target, ...rest) => {
      const text = texts.get(path);
      return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target, true);
    };
    const program = ts.createProgram(names, { ...options, noEmit: true, incremental: false }, host);
    const complaints = names.flatMap((name) =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(name))
        .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
    );
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(complaints).toEqual([]);
  });

  it('has a page whose examples are what they say', () => {
    const text = blockOf('docs/rules/crowded-mail.md');
    const found = (kind: string) => {
      const [, mail = ''] = new RegExp(`^\`\`\`markdown ${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text) ?? [];
      return lintFiles({ 'mail.md': mail }, { rules: [crowded] }).findings.filter(
        ({ rule }) => rule === 'crowded-mail',
      );
    };
    expect(found('bad').map(({ messageId }) => messageId)).toEqual(['crowded']);
    expect(found('good')).toEqual([]);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'What it reports',
      'Why a reader minds',
      'Examples',
      'What it can and cannot know',
    ]);
  });

  it('has phrases that are found where they should be', () => {
    const { examples, problems } = readLexicon({
      path: 'bare-boast.yaml',
      text: blockOf('lexicons/en/bare-boast.yaml'),
    });
    expect(problems).toEqual([]);
    expect(examples.flatMap((one) => tryEntry(one, english.classes)).map(describeFailure)).toEqual([]);
    expect(examples.map(({ entry }) => entry.idea)).toEqual(['boast']);
  });

  it('has a rule about phrases that hands them on', async () => {
    const { rule } = await ruleAt('bare-boast');
    const at = { file: 'mail.md', start: 0, end: 4 };
    const match = { idea: 'boast', text: 'Best', span: at, because: 'No.', instead: 'Say it.' };
    const found = [...rule.check({} as never, { phrases: () => [match] } as never)];
    expect(found).toEqual([{ message: 'boast', at, data: { words: 'Best', because: 'No.', instead: 'Say it.' } }]);
  });

  it('has a rule across files that asks who is in both', async () => {
    const named = await ruleAt('doubled-welcome');
    const cadence = (plan: string): string =>
      `audience: {plan: ${plan}}\nstart: {on: event, event: signed_up}\nsteps: [{channel: task, note: Read.}]\n`;
    const found = (files: Readonly<Record<string, string>>) =>
      lintFiles(files, { rules: [named] }).findings.filter(({ rule }) => rule === named.id);
    expect(found({ 'a.yaml': cadence('[free, pro]'), 'b.yaml': cadence('pro') }).map(({ data }) => data)).toEqual([
      { other: 'b' },
    ]);
    expect(found({ 'a.yaml': cadence('free'), 'b.yaml': cadence('pro') })).toEqual([]);
  });

  it('has a plugin that brings a rule', async () => {
    const { rules } = (await run('rules/ours.js')) as { readonly rules: Readonly<Record<string, Rule>> };
    const named = Object.entries(rules).map(([id, rule]) => ({ id, rule }));
    // The rules are given here instead of being loaded by `plugins`.
    const config = blockOf('campaignlint.yaml').replace(/^plugins:.*\n/, '');
    const found = (body: string) =>
      lintFiles({ 'mail.md': `---\nsubject: News\n---\n${body}\n` }, { rules: named, config })
        .findings.filter(({ rule }) => rule === 'lost-mascot')
        .map(({ severity }) => severity);
    expect(found('Hello')).toEqual(['error']);
    expect(found('![An otter](/otter.png)')).toEqual([]);
  });
});

/** The test of the page runs here, with the rule of the page. */
const test = transformSync(blockOf('tests/rules/crowded-mail.test.ts').replace(/^import .*\n/m, ''), { loader: 'ts' });
new Function('testRule', test.code)(
  (id: string, cases: { readonly good: readonly GoodCase[]; readonly bad: readonly BadCase[] }) => {
    expect(id).toBe('crowded-mail');
    testRule(crowded, cases);
  },
);
