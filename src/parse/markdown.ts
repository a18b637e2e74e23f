/** PROVISIONAL, by the lead, to let the pipeline stand: the body engineer replaces this whole file. The exported names and shapes are what src/parse/template.ts calls. */
import {
  type Block,
  type Body,
  type Located,
  type MergeTag,
  type Passage,
  type Role,
  slicePassage,
  spanIn,
  type TagProblem,
} from '../model/index.js';

/** A body: the text from `start` on; everything before (front matter) is no part of it. */
export interface BodyText {
  readonly passage: Passage;
  readonly start: number;
}

interface Tags {
  readonly tags: readonly MergeTag[];
  readonly problems: readonly TagProblem[];
}

export function readBody({ passage, start }: BodyText): { readonly body: Body } & Tags {
  const blocks: Block[] = [];
  for (const match of passage.text.slice(start).matchAll(/[^\r\n][\s\S]*?(?=\n\s*\n|$(?![\s\S]))/g)) {
    const part = slicePassage(passage, start + match.index, start + match.index + match[0].length);
    blocks.push({
      role: 'paragraph',
      passage: part,
      quoted: match[0].startsWith('>'),
      sentences: [{ start: 0, end: part.text.length }],
    });
  }
  const comments: Located<string>[] = [];
  return {
    body: {
      span: spanIn(passage, start, passage.text.length),
      source: passage.text.slice(start),
      blocks,
      headings: [],
      links: [],
      images: [],
      comments,
    },
    tags: [],
    problems: [],
  };
}

export function readLine(passage: Passage, role: Role): { readonly block: Block } & Tags {
  return {
    block: { role, passage, quoted: false, sentences: [{ start: 0, end: passage.text.length }] },
    tags: [],
    problems: [],
  };
}
