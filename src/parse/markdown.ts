/** Reads the body of a mail, Markdown with merge tags and HTML in it; the only file that knows unified and remark. */
import type { Definition, Nodes, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  type Block,
  type Body,
  type MergeTag,
  type Passage,
  type Role,
  TAG_MARK,
  type TagProblem,
} from '../model/index.js';
import { sentencesIn } from '../text/sentences.js';
import { BodyWriter } from './body/body-writer.js';
import { HtmlReader } from './body/html.js';
import { ProseBuilder } from './body/prose-builder.js';
import { markQuotedReplies } from './body/quoted-replies.js';
import { type Masked, readText } from './body/text-reader.js';
import { maskTags, readTags } from './merge-tags.js';

/** A body: the text from `start` on; everything before (front matter) is no part of it. */
export interface BodyText {
  readonly passage: Passage;
  readonly start: number;
}

interface Tags {
  readonly tags: readonly MergeTag[];
  readonly problems: readonly TagProblem[];
}

const markdown = unified().use(remarkParse);

/** Reads a body. `refusalOf` (markdown-limits) is to be asked before: this takes texts as they are. */
export function readBody({ passage, start }: BodyText): { readonly body: Body } & Tags {
  const { tags, problems, places } = readTags(passage, start);
  const masked = blank(passage.text.slice(0, start)) + maskTags(passage.text, places).slice(start);
  const source: Masked = { text: passage.text, masked, places };
  const writer = new BodyWriter(passage, source);
  const reader = new MarkdownReader(writer, source);
  reader.read();
  const body = writer.finish(start);
  return { body: { ...body, blocks: markQuotedReplies(body.blocks) }, tags, problems };
}

/** Reads a subject, a preheader or a sender: no Markdown, merge tags understood. */
export function readLine(passage: Passage, role: Role): { readonly block: Block } & Tags {
  const { tags, problems, places } = readTags(passage);
  const prose = new ProseBuilder();
  const sink = {
    plain: (text: string, from: number) => prose.plain(text, from),
    unit: (text: string, from: number, width: number) => prose.unit(text, from, width),
    space: (from: number, width: number) => prose.space(from, width),
    address: (from: number, to: number) => prose.plain(passage.text.slice(from, to), from),
  };
  const { text } = passage;
  readText({ text, masked: maskTags(text, places), places }, { from: 0, to: text.length }, 'plain', sink);
  const line = prose.finish(passage);
  return { block: { role, passage: line, quoted: false, sentences: sentencesIn(line.text) }, tags, problems };
}

/** The same length, spaces instead of letters, line ends kept. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** A target as it is written from an offset on, in angle brackets or not. */
function targetBehind(text: string, from: number): { start: number; end: number } {
  const found = /\s*(?:<([^<>\r\n]*)>|(\S*))/y;
  found.lastIndex = from;
  const [, enclosed, bare = ''] = found.exec(text) as RegExpExecArray;
  const end = found.lastIndex - (enclosed === undefined ? 0 : 1);
  return { start: end - (enclosed ?? bare).length, end };
}

/** Where a node stands; remark gives every node of a parsed text a place. */
function rangeOf(node: Nodes): { from: number; to: number } {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

class MarkdownReader {
  readonly #writer: BodyWriter;
  readonly #html: HtmlReader;
  readonly #source: Masked;
  readonly #definitions = new Map<string, Definition>();
  #inItem = 0;

  constructor(writer: BodyWriter, source: Masked) {
    this.#writer = writer;
    this.#html = new HtmlReader(writer, source);
    this.#source = source;
  }

  read(): void {
    // A second byte order mark would be dropped and move all places by one.
    const root = markdown.parse(this.#source.masked.replace(/^\uFEFF/, ' '));
    this.#findDefinitions(root.children);
    this.#readBlocks(root.children);
  }

  #findDefinitions(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type === 'definition' && !this.#definitions.has(node.identifier))
        this.#definitions.set(node.identifier, node);
      else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
        this.#findDefinitions(node.children);
    }
  }

  #readBlocks(nodes: readonly RootContent[]): void {
    for (const node of nodes) this.#readBlock(node);
  }

  #readBlock(node: RootContent): void {
    const { from, to } = rangeOf(node);
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        if (node.type === 'heading') this.#writer.openBlock('heading', node.depth);
        else this.#writer.openBlock(this.#inItem > 0 ? 'item' : 'paragraph');
        this.#readInline(node.children);
        this.#html.endParagraph();
        this.#writer.closeBlock();
        return;
      case 'blockquote':
        this.#writer.quotes += 1;
        this.#readBlocks(node.children);
        this.#writer.quotes = Math.max(0, this.#writer.quotes - 1);
        return;
      case 'list':
        this.#readBlocks(node.children);
        return;
      case 'listItem':
        this.#inItem += 1;
        this.#readBlocks(node.children);
        this.#inItem -= 1;
        return;
      case 'html':
        this.#readHtml(from, to);
        return;
      case 'code':
        // HTML that is indented after a blank line is still HTML to a mail program.
        if (/^\s*<[a-z/!]/i.test(node.value) && !/^[`~]/.test(this.#source.masked.charAt(from)))
          this.#readHtml(from, to);
        return;
      default:
        return;
    }
  }

  #readHtml(from: number, to: number): void {
    this.#writer.closeBlock();
    this.#html.read(from, to);
    this.#writer.closeBlock();
  }

  #readInline(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (this.#html.isInCode && node.type !== 'html') continue;
      this.#readPhrase(node);
    }
  }

  #readPhrase(node: RootContent): void {
    const { from, to } = rangeOf(node);
    switch (node.type) {
      case 'text':
        this.#writer.read(from, to, 'markdown');
        return;
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.#readInline(node.children);
        return;
      case 'inlineCode':
        this.#writer.unit(TAG_MARK, from, to - from);
        return;
      case 'break':
        this.#writer.unit('\n', from, to - from);
        return;
      case 'html':
        this.#html.read(from, to);
        return;
      case 'link':
      case 'linkReference':
        this.#readLink(node, from, to);
        return;
      case 'image':
      case 'imageReference':
        this.#readImage(node, from, to);
        return;
      default:
        return;
    }
  }

  #readLink(node: Extract<Nodes, { type: 'link' | 'linkReference' }>, from: number, to: number): void {
    const { masked } = this.#source;
    const isAddress = node.type === 'link' && masked[from] === '<';
    if (isAddress) {
      this.#writer.address(from + 1, to - 1);
      return;
    }
    const last = node.children.at(-1);
    const inside = last === undefined ? from + 1 : rangeOf(last).to;
    this.#writer.openLink(
      from,
      node.type === 'link' ? this.#targetAt(inside, to, node.url) : this.#definedAt(node.identifier, to),
    );
    this.#readInline(node.children);
    this.#writer.closeLink(to);
  }

  /** The target behind `](` of an inline link, or of an image, whose text may hold links of its own. */
  #targetAt(from: number, to: number, url: string): { start: number; end: number } {
    const inside = this.#source.masked.slice(0, to - 1);
    const opening = /\]\(\s*<?/g;
    opening.lastIndex = from;
    while (opening.exec(inside) !== null) {
      const start = opening.lastIndex;
      const end = start + url.length;
      if (inside.startsWith(url, start) && /^[\s>]?$/.test(inside.charAt(end))) return { start, end };
    }
    // With entities or escapes in it, it is written in another way than it is meant.
    return targetBehind(inside, inside.indexOf('](', from) + 2);
  }

  #definedAt(identifier: string, fallback: number): { start: number; end: number } {
    const definition = this.#definitions.get(identifier);
    if (definition === undefined) return { start: fallback, end: fallback };
    const { from, to } = rangeOf(definition);
    const { masked } = this.#source;
    return targetBehind(masked.slice(0, to), masked.indexOf(']:', from) + 2);
  }

  #readImage(node: Extract<Nodes, { type: 'image' | 'imageReference' }>, from: number, to: number): void {
    const alt = (node.alt ?? '').replace(/\uE000+/g, TAG_MARK).replace(/\u2E2E+/g, '');
    const target = node.type === 'image' ? this.#targetAt(from, to, node.url) : this.#definedAt(node.identifier, to);
    const source = this.#source.text.slice(target.start, target.end);
    this.#writer.image({ alt, target: source, isDecorative: false }, { start: from, end: to });
  }
}
