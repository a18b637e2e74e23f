/** Writes what is derived from folders: the index of rules, the heads of their pages, the table in the README, JSON Schemas. `--check` only compares. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const stale: string[] = [];

/** Writes a file, or notes that it is stale. */
function put(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (check) stale.push(path);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Puts text between two marks; the marks stay. */
function between(text: string, name: string, inner: string): string {
  const begin = `<!-- generated ${name}: begin -->`;
  const end = `<!-- generated ${name}: end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The marks "${begin}" and "${end}" are missing.`);
  return `${text.slice(0, from + begin.length)}\n${inner.trim()}\n${text.slice(to)}`;
}

function ruleIds(): string[] {
  return readdirSync(join(root, 'src/rules'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3))
    .sort();
}

function indexOfRules(ids: readonly string[]): string {
  const variable = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = [...ids].map((id) => `import ${variable(id)} from './${id}.js';`);
  const entries = ids.map((id) => `  { id: '${id}', rule: ${variable(id)} as unknown as Rule },`);
  return [
    '/** All rules by id. Generated from this folder by `npm run generate`. */',
    "import type { NamedRule, Rule } from '../rule/index.js';",
    ...imports,
    '',
    'export const rules: readonly NamedRule[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

/** The README with its table of rules and its examples of a run, which are taken from what the fixtures expect. */
function readme(text: string, table: string): string {
  const timeline = readFileSync(join(root, 'fixtures/northtrail-retailer/expected-timeline.txt'), 'utf8');
  const run = textBlock(expectedFor('rogue-sales', 'emails/6-closing-your-file.md'));
  const parts = {
    rules: table,
    run,
    timeline: textBlock(timeline),
    action: recipe('.github/workflows/campaign.yml'),
    hook: recipe('.pre-commit-config.yaml'),
  };
  return Object.entries(parts).reduce((page, [name, inner]) => between(page, name, inner), text);
}

/** A recipe of docs/ci.md, with its fences. */
function recipe(file: string): string {
  const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
  const start = page.indexOf(`\`\`\`yaml file=${file}\n`);
  if (start < 0) throw new Error(`docs/ci.md has no recipe for ${file}.`);
  return page.slice(start, page.indexOf('\n```\n', start) + 4);
}

function textBlock(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

/** What the expected output of a fixture says about one of its files. */
function expectedFor(fixture: string, file: string): string {
  const output = readFileSync(join(root, `fixtures/${fixture}/expected.txt`), 'utf8');
  return output.split(/^(?=\S)/m).find((part) => part.startsWith(`${file}\n`)) ?? '';
}

async function main(): Promise<void> {
  const ids = ruleIds();
  put('src/rules/index.ts', indexOfRules(ids));
  if (existsSync(join(root, 'scripts/generate-lexicons.ts'))) {
    const lexicons = (await import('./generate-lexicons.js')) as {
      generateLexicons(root: string): ReadonlyMap<string, string>;
    };
    for (const [path, text] of lexicons.generateLexicons(root)) put(path, text);
  }
  const { rules: RULES } = await import('../src/rules/index.js');
  const { generateSchemas } = await import('./generate-schemas.js');
  for (const [path, text] of generateSchemas(RULES)) put(path, text);
  const { pageHead, ruleTable } = await import('./rule-docs.js');
  for (const { id, rule } of RULES) {
    const page = `docs/rules/${id}.md`;
    if (!existsSync(join(root, page))) {
      if (check) stale.push(`${page} (missing)`);
      continue;
    }
    put(page, between(readFileSync(join(root, page), 'utf8'), 'head', pageHead(id, rule)));
  }
  put('docs/rules/README.md', `# Rules\n\n${ruleTable(RULES, '')}\n`);
  put('README.md', readme(readFileSync(join(root, 'README.md'), 'utf8'), ruleTable(RULES, 'docs/rules/')));
  if (stale.length > 0) {
    console.error(`Not up to date (run \`npm run generate\`):\n  ${stale.join('\n  ')}`);
    process.exitCode = 1;
  }
}

await main();
