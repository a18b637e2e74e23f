/** Reads HTML in a body; the only file that knows htmlparser2. */
import { Tokenizer } from 'htmlparser2';
import type { Role } from '../../model/index.js';
import type { BodyWriter } from './body-writer.js';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'head header hr html legend li main nav ol p section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
const UNREAD = new Set(['style', 'script', 'pre', 'code', 'kbd', 'samp', 'template', 'title', 'textarea']);
const ROLES: Readonly<Record<string, Role>> = { li: 'item', td: 'cell', th: 'cell' };

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly attributes: Map<string, { start: number; end: number }>;
}

/** Reads HTML of one place after the other, since the parts of a tag pair may stand in different places. */
export class HtmlReader {
  readonly #writer: BodyWriter;
  readonly #masked: string;
  readonly #text: string;
  #unread: string | undefined;
  #tag: Tag | undefined;
  #attribute: { name: string; start: number; end: number } | undefined;

  constructor(writer: BodyWriter, source: { readonly text: string; readonly masked: string }) {
    this.#writer = writer;
    this.#masked = source.masked;
    this.#text = source.text;
  }

  /** Reads `from` to `to`. In a paragraph of Markdown, code ends with the paragraph at the latest. */
  read(from: number, to: number): void {
    const at = (offset: number): number => Math.min(to, from + offset);
    const tokenizer = new Tokenizer(
      { decodeEntities: false },
      {
        ontext: (start, end) => this.#readText(at(start), at(end)),
        onopentagname: (start, end) => {
          this.#tag = { name: this.#word(at(start), at(end)), start: at(start) - 1, attributes: new Map() };
        },
        onattribname: (start, end) => {
          this.#attribute = { name: this.#word(at(start), at(end)), start: at(end), end: at(end) };
        },
        onattribdata: (start, end) => this.#growAttribute(at(start), at(end)),
        onattribend: () => this.#keepAttribute(),
        onopentagend: (end) => this.#openTag(at(end + 1)),
        onselfclosingtag: (end) => this.#openTag(at(end + 1)),
        onclosetag: (start, end) => this.#closeTag(this.#word(at(start), at(end)), at(start) - 2),
        oncomment: (start, end) => this.#writer.comment(Math.max(from, at(start) - 4), at(end + 1)),
        onattribentity: () => undefined,
        oncdata: () => undefined,
        ondeclaration: () => undefined,
        onprocessinginstruction: () => undefined,
        ontextentity: () => undefined,
        onend: () => undefined,
      },
    );
    tokenizer.write(this.#masked.slice(from, to));
    tokenizer.end();
  }

  /** Whether what follows is not to be read as prose. */
  get isInCode(): boolean {
    return this.#unread !== undefined;
  }

  /** Code that a paragraph left open ends with it. */
  endParagraph(): void {
    this.#unread = undefined;
  }

  #word(start: number, end: number): string {
    return this.#masked.slice(start, end).toLowerCase();
  }

  #readText(start: number, end: number): void {
    if (this.#unread === undefined) this.#writer.read(start, end, 'html');
  }

  #growAttribute(start: number, end: number): void {
    const attribute = this.#attribute;
    if (attribute === undefined) return;
    if (attribute.start === attribute.end) attribute.start = start;
    attribute.end = end;
  }

  #keepAttribute(): void {
    if (this.#attribute !== undefined && this.#tag?.attributes.has(this.#attribute.name) === false)
      this.#tag.attributes.set(this.#attribute.name, this.#attribute);
    this.#attribute = undefined;
  }

  #openTag(end: number): void {
    const tag = this.#tag;
    this.#tag = undefined;
    if (tag === undefined || this.#unread !== undefined) return;
    const { name } = tag;
    if (UNREAD.has(name)) this.#unread = name;
    else if (name === 'br') this.#writer.unit('\n', tag.start, end - tag.start);
    else if (name === 'img') this.#readImage(tag, end);
    else if (name === 'a') this.#openLink(tag);
    else if (BLOCKS.has(name)) {
      this.#writer.closeBlock();
      if (name === 'blockquote') this.#writer.quotes += 1;
      const role = /^h[1-6]$/.test(name) ? 'heading' : ROLES[name];
      if (role !== undefined) this.#writer.openBlock(role, role === 'heading' ? Number(name[1]) : 0);
    }
  }

  #readImage(tag: Tag, end: number): void {
    const alt = this.#value(tag, 'alt');
    const isPixel = /^[01](?:px)?$/.test(this.#value(tag, 'width')) && /^[01](?:px)?$/.test(this.#value(tag, 'height'));
    const isHidden =
      /^(?:presentation|none)$/i.test(this.#value(tag, 'role')) || this.#value(tag, 'aria-hidden') === 'true';
    const isDecorative = isPixel || isHidden || (tag.attributes.has('alt') && alt === '');
    this.#writer.image({ alt, target: this.#value(tag, 'src'), isDecorative }, { start: tag.start, end });
  }

  #openLink(tag: Tag): void {
    const target = tag.attributes.get('href');
    if (target !== undefined) this.#writer.openLink(tag.start, { start: target.start, end: target.end });
  }

  #value(tag: Tag, name: string): string {
    const found = tag.attributes.get(name);
    return found === undefined ? '' : this.#text.slice(found.start, found.end);
  }

  #closeTag(name: string, start: number): void {
    if (this.#unread !== undefined) {
      if (name === this.#unread) this.#unread = undefined;
      return;
    }
    if (name === 'a') this.#writer.closeLink(Math.min(this.#text.length, this.#text.indexOf('>', start) + 1 || start));
    if (!BLOCKS.has(name)) return;
    this.#writer.closeBlock();
    if (name === 'blockquote') this.#writer.quotes = Math.max(0, this.#writer.quotes - 1);
  }
}
