/** Begins a rule: `npm run new-rule <id>` writes its file, its page and its test, and registers it. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const id = process.argv[2] ?? '';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
  fail(
    'Usage: npm run new-rule <id>   (words in lower case with dashes; the id names what is wrong, such as missing-subject)',
  );

const files: Readonly<Record<string, string>> = {
  [`src/rules/${id}.ts`]: `/** TODO: one sentence on what this rule looks for. */
import { defineRule } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'TODO: what it reports, in one line.',
  why: 'TODO: why a reader minds, in a sentence or two.',
  instead: 'TODO: a kinder way.',
  severity: 'warning',
  sources: [],
  options: {},
  messages: {
    found: ({ words }: { words: string }) => \`"\${words}" – TODO: what is there, and what was expected.\`,
  },
  *check(template) {
    for (const subject of template.subjects) {
      const { text } = subject.block.passage;
      if (text.includes('TODO')) yield { message: 'found', at: subject.span, data: { words: text } };
    }
  },
});
`,
  [`docs/rules/${id}.md`]: `<!-- generated head: begin -->
<!-- generated head: end -->

## What it reports

TODO

## Why a reader minds

TODO

## Examples

\`\`\`markdown bad
---
subject: TODO
---
Hello.
\`\`\`

\`\`\`markdown good
---
subject: News from the workshop
---
Hello.
\`\`\`

## What it can and cannot know

TODO
`,
  [`tests/rules/${id}.test.ts`]: `import { testRule } from '../../src/testing.js';

testRule('${id}', {
  good: [{ name: 'a plain subject', files: { 'mail.md': '---\\nsubject: News from the workshop\\n---\\nHello.\\n' } }],
  bad: [
    {
      name: 'TODO',
      files: { 'mail.md': '---\\nsubject: TODO\\n---\\nHello.\\n' },
      findings: [{ message: 'found', words: 'TODO' }],
    },
  ],
});
`,
};

for (const path of Object.keys(files)) if (existsSync(join(root, path))) fail(`${path} is there already.`);
for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
execFileSync('npm', ['run', '--silent', 'generate'], { cwd: root, stdio: 'inherit' });
console.log(`Written and registered:\n  ${Object.keys(files).join('\n  ')}\nNext: docs/writing-a-rule.md`);
