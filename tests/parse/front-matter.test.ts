import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/parse/front-matter.js';

function split(text: string): { yaml: string; body: string } | undefined {
  const result = splitFrontMatter(text, 'a.md');
  if ('fatal' in result) throw new Error(result.fatal.message);
  if (result.matter === undefined) return undefined;
  expect(result.matter.yaml).toBe(
    text
      .replace(/\r(?!\n)/g, '\n')
      .slice(0, result.matter.span.end)
      .replace(/^---/, '   '),
  );
  return { yaml: result.matter.yaml, body: text.slice(result.matter.bodyStart) };
}

describe('splitFrontMatter', () => {
  it.each([
    ['LF', '---\na: 1\n---\nHello\n', 'Hello\n'],
    ['CRLF', '---\r\na: 1\r\n---\r\nHello\r\n', 'Hello\r\n'],
    ['CR', '---\ra: 1\r---\rHello\r', 'Hello\r'],
    ['no body', '---\na: 1\n---', ''],
    ['only comments', '---\n# nothing\n---\nHello', 'Hello'],
    ['a rule in the body', '---\na: 1\n---\nHello\n\n---\nBye', 'Hello\n\n---\nBye'],
  ])('finds the body behind %s', (_name, text, body) => {
    expect(split(text)?.body).toBe(body);
  });

  it.each([
    ['no front matter', 'Hello'],
    ['a rule at the top of a text', '---\n\nOnce upon a time'],
    ['a longer rule', '----\na: 1\n----\n'],
  ])('leaves %s alone', (_name, text) => {
    expect(split(text)).toBeUndefined();
  });

  it('never runs front matter as code', () => {
    const result = splitFrontMatter('---js\n{ subject: process.exit(3) }\n---\nHello', 'a.md');
    expect('fatal' in result && result.fatal.message).toContain('Front matter must be YAML');
  });

  it('says when front matter never ends', () => {
    const result = splitFrontMatter('---\nsubject: Hi\n\nHello', 'a.md');
    expect('fatal' in result && result.fatal.message).toContain('never ends');
  });
});
