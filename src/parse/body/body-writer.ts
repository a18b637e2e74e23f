/** Builds a body out of what the readers of Markdown and HTML meet: blocks, links, headings, images, comments. */
import {
  type Block,
  type Body,
  type Heading,
  type Image,
  type Link,
  type Located,
  located,
  type Passage,
  type Role,
  type Span,
  spanIn,
  TAG_MARK,
} from '../../model/index.js';
import { sentencesIn } from '../../text/sentences.js';
import { ProseBuilder } from './prose-builder.js';
import { type Masked, type Notation, type ProseSink, readText } from './text-reader.js';

interface OpenBlock {
  readonly role: Role;
  readonly depth: number;
  readonly prose: ProseBuilder;
}

interface OpenLink {
  readonly target: Located<string>;
  readonly start: number;
  readonly prose: ProseBuilder;
}

/** Offsets of all methods count UTF-16 units of the passage's text. */
export class BodyWriter implements ProseSink {
  readonly #passage: Passage;
  readonly #source: Masked;
  readonly #blocks: Block[] = [];
  readonly #headings: Heading[] = [];
  readonly #links: Link[] = [];
  readonly #images: Image[] = [];
  readonly #comments: Located<string>[] = [];
  #block: OpenBlock | undefined;
  #link: OpenLink | undefined;
  /** Link blocks stand behind the block around them. */
  #waiting: Block[] = [];
  /** How many blockquotes are open. */
  quotes = 0;

  constructor(passage: Passage, source: Masked) {
    this.#passage = passage;
    this.#source = source;
  }

  span(start: number, end: number): Span {
    return spanIn(this.#passage, start, end);
  }

  /** Reads a stretch of the source as prose. */
  read(from: number, to: number, notation: Notation): void {
    readText(this.#source, { from, to }, notation, this);
  }

  openBlock(role: Role, depth = 0): void {
    this.closeBlock();
    this.#block = { role, depth, prose: new ProseBuilder() };
  }

  closeBlock(): void {
    const block = this.#block;
    this.#block = undefined;
    if (block !== undefined) {
      const passage = block.prose.finish(this.#passage);
      if (passage.text !== '') this.#blocks.push(this.#blockOf(block.role, passage));
      if (block.role === 'heading') this.#headings.push({ depth: block.depth, text: passage });
    }
    this.#blocks.push(...this.#waiting);
    this.#waiting = [];
  }

  #blockOf(role: Role, passage: Passage): Block {
    return { role, passage, quoted: this.quotes > 0, sentences: sentencesIn(passage.text) };
  }

  openLink(start: number, target: { start: number; end: number; value?: string }): void {
    this.closeLink(start);
    const value = target.value ?? this.#source.text.slice(target.start, target.end);
    this.#link = { start, target: located(value, this.span(target.start, target.end)), prose: new ProseBuilder() };
  }

  closeLink(end: number): void {
    const link = this.#link;
    this.#link = undefined;
    if (link === undefined) return;
    const text = link.prose.finish(this.#passage);
    this.#addLink({ text, target: link.target, span: this.span(link.start, end) });
  }

  #addLink(link: Link): void {
    this.#links.push(link);
    if (link.text.text === '' || link.text.text === TAG_MARK) return;
    const block = this.#blockOf('link', link.text);
    if (this.#block === undefined) this.#blocks.push(block);
    else this.#waiting.push(block);
  }

  image(image: Omit<Image, 'span'>, range: { start: number; end: number }): void {
    this.#images.push({ ...image, span: this.span(range.start, range.end) });
  }

  comment(start: number, end: number): void {
    this.#comments.push(located(this.#source.text.slice(start, end), this.span(start, end)));
  }

  plain(text: string, from: number): void {
    for (const prose of this.#sinks()) prose.plain(text, from);
  }

  unit(text: string, from: number, width: number): void {
    for (const prose of this.#sinks()) prose.unit(text, from, width);
  }

  space(from: number, width: number): void {
    this.#block?.prose.space(from, width);
    this.#link?.prose.space(from, width);
  }

  address(from: number, to: number): void {
    this.unit(TAG_MARK, from, to - from);
    if (this.#link !== undefined) return;
    const prose = new ProseBuilder();
    prose.unit(TAG_MARK, from, to - from);
    const target = located(this.#source.text.slice(from, to), this.span(from, to));
    this.#addLink({ text: prose.finish(this.#passage), target, span: target.span });
  }

  #sinks(): readonly ProseBuilder[] {
    this.#block ??= { role: 'paragraph', depth: 0, prose: new ProseBuilder() };
    return this.#link === undefined ? [this.#block.prose] : [this.#block.prose, this.#link.prose];
  }

  /** Ends what is still open. `start` is where the body begins. */
  finish(start: number): Body {
    this.closeLink(this.#passage.text.length);
    this.closeBlock();
    return {
      span: this.span(start, this.#passage.text.length),
      source: this.#passage.text.slice(start),
      blocks: this.#blocks,
      headings: this.#headings,
      links: this.#links,
      images: this.#images,
      comments: this.#comments,
    };
  }
}
