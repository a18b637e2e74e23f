/** Takes the fenced blocks out of a Markdown page. */

export interface FencedBlock {
  readonly language: string;
  /** What follows the language on the first line. */
  readonly info: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order. Fences stand at the beginning of a line. */
export function blocksOf(page: string): readonly FencedBlock[] {
  return [...page.matchAll(/^```([\w-]+)[ \t]*(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', info = '', text = '']) => ({
      language,
      info: info.trim(),
      text,
    }),
  );
}
