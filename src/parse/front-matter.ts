/** Splits a Markdown file into front matter and body; the only file that knows gray-matter. */
import matter from 'gray-matter';
import type { Fatal, Span } from '../model/index.js';

/** The parts of a Markdown file: `yaml` has the file's length, everything but the front matter blanked out. */
export interface FrontMatter {
  readonly yaml: string;
  /** The front matter without its `---` lines. */
  readonly span: Span;
  /** UTF-16 offset at which the body begins. */
  readonly bodyStart: number;
}

export type SplitResult = { readonly matter: FrontMatter | undefined } | { readonly fatal: Fatal };

/** gray-matter reads nothing itself here: its YAML engine is asked for nothing, and all others (some run code) are refused before. */
const SPLIT_ONLY = { engines: { yaml: { parse: () => ({}), stringify: () => '' } } };

/** Splits a text. A file without front matter gives `matter: undefined`. Never throws. */
export function splitFrontMatter(text: string, file: string): SplitResult {
  const source = text.replace(/\r(?!\n)/g, '\n');
  if (!matter.test(source) || source[3] === '-') return { matter: undefined };
  const language = matter.language(source);
  if (language.name !== '' && !/^ya?ml$/i.test(language.name)) {
    if (!/^[a-z]+$/i.test(language.name)) return { matter: undefined };
    const span = { file, start: 0, end: 3 + language.raw.length };
    return {
      fatal: {
        span,
        message: `Front matter must be YAML. Write \`---\` alone on the first line, without \`${language.name}\`.`,
      },
    };
  }
  const start = 3 + language.raw.length;
  const close = source.indexOf('\n---', start);
  if (close < 0) return unclosed(source, file, start);
  // It copies what it is given, so the body stays away but for the line end that it takes off.
  const head = source.slice(0, close + '\n---\r\n'.length);
  const split = matter(head, SPLIT_ONLY);
  const bodyStart = head.length - split.content.length;
  const end = start + split.matter.length;
  const yaml = blank(source.slice(0, start)) + source.slice(start, end);
  return { matter: { yaml, span: { file, start, end }, bodyStart } };
}

/** A line of dashes at the top of an ordinary text is a rule, not front matter: only keys below it make it one. */
function unclosed(source: string, file: string, start: number): SplitResult {
  const next = source.slice(start).trimStart();
  if (!/^[\w-]+[ \t]*:/.test(next)) return { matter: undefined };
  return {
    fatal: {
      span: { file, start: 0, end: 3 },
      message: 'This front matter never ends. Put `---` on a line of its own below its last key.',
    },
  };
}

/** The same length, spaces instead of letters, line ends kept. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
