/** YAML 1.2 text → located values; the only file that knows the `yaml` package. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type Scalar as YamlScalar,
} from 'yaml';
import { type Fatal, located, type MapEntry, type Scalar, type Span, type Value } from '../model/index.js';
import { alignScalar, type ScalarStyle } from './align.js';

/** What a YAML text was read into: a value (undefined for an empty text), or why it cannot be read. */
export type YamlResult = { readonly value: Value | undefined } | { readonly fatal: Fatal };

/** Aliases may repeat at most this many values in all: a house limit against texts that expand without end. */
const MAX_REPEATED_VALUES = 20_000;

/** Deeper groups than this are refused: a house limit, far above what a person writes. */
const MAX_DEPTH = 100;

/** More brackets, quotes, commas and lines than this would keep the parser busy for over a second: a house limit, measured. */
const MAX_INDICATORS = 150_000;
const INDICATORS = /[[\]{},"'&*!?\n#]|: /g;

/** Reads one YAML document. `text` must have the file's length (parts that are not YAML blanked out). Never throws. */
export function readYaml(text: string, file: string): YamlResult {
  const source = text.replace(/\r(?!\n)/g, '\n');
  const deep = tooDeep(source);
  if (deep !== undefined) return fatal(file, deep, deep + 1, TOO_DEEP);
  if ((source.match(INDICATORS)?.length ?? 0) > MAX_INDICATORS)
    return fatal(file, 0, 1, 'This file is too large to read: it holds too many values.');
  try {
    const document = parseDocument(source, {
      version: '1.2',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const unclosed = document.errors.map((error) => unclosedAt(document, error)).find((found) => found !== undefined);
    if (unclosed !== undefined) return fatal(file, unclosed.at, unclosed.at + 1, unclosed.message);
    const error = document.errors[0];
    if (error !== undefined) return explainError(error, source, file);
    if (document.contents === null) return { value: undefined };
    return { value: new Converter(document, source, file).convert(document.contents as Node) };
  } catch (error) {
    if (error instanceof Unreadable) return { fatal: { span: error.span, message: error.message } };
    if (error instanceof RangeError) return fatal(file, 0, 1, TOO_DEEP);
    throw error;
  }
}

const TOO_DEEP = 'This file is too deeply nested to read.';

/** The offset at which nesting grows too deep, judged before parsing so that hostile texts cost nothing. */
function tooDeep(source: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === '[' || letter === '{') depth += 1;
    else if ((letter === ']' || letter === '}') && depth > 0) depth -= 1;
    else if (letter === '\n') depth = /^[^\S\n]*(\S?)/.exec(source.slice(at + 1, at + 200))?.[1] === '' ? 0 : depth;
    if (depth > MAX_DEPTH) return at;
  }
  const dashes = /(?:[-?][ \t]+){100}/.exec(source);
  return dashes?.index;
}

function fatal(file: string, start: number, end: number, message: string): YamlResult {
  return { fatal: { span: { file, start, end: Math.max(start, end) }, message } };
}

class Unreadable extends Error {
  constructor(
    readonly span: Span,
    message: string,
  ) {
    super(message);
  }
}

const MERGE_TAG_START = /^(?:\{\{|\{%|\*\||%%)/;
const QUOTE_ADVICE = 'A value that begins with a merge tag must stand in quotes: write `"{{ name }} …"`.';

/** YAML's own messages speak of grammar; these say what to do. */
const ADVICE = {
  DUPLICATE_KEY: 'This key stands here a second time. Keep one of the two.',
  TAB_AS_INDENT: 'This line is indented with a tab. YAML needs spaces.',
  BAD_INDENT: 'This line is indented differently from the lines that it belongs to.',
  MULTIPLE_DOCS: 'This file holds several YAML documents (`---`). Put each into a file of its own.',
  BAD_ALIAS: 'This `*name` refers to an anchor `&name` that is not in this file. If it is a text, put it in quotes.',
  BAD_DQ_ESCAPE: 'This backslash is not a known escape. Write `\\\\`, or use single quotes.',
  MISSING_CHAR: 'Something is missing here: a closing quote or bracket, or the colon after a key.',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon on this line makes it ambiguous. Put the text in quotes.',
  MULTILINE_IMPLICIT_KEY: 'This key runs over several lines. Is a colon or a quote missing?',
  BAD_SCALAR_START: 'A text cannot begin with this character. Put the text in quotes.',
  UNEXPECTED_TOKEN: 'This does not belong here. If it is part of a text, put the text in quotes.',
  TAG_RESOLVE_FAILED: 'This `!` tag is not known. If it is a text, put it in quotes.',
  KEY_OVER_1024_CHARS: 'This key is longer than 1,024 characters. Is a colon or a quote missing?',
};

function adviceFor(code: string): string | undefined {
  return Object.hasOwn(ADVICE, code) ? ADVICE[code as keyof typeof ADVICE] : undefined;
}

function explainError(error: YAMLError, source: string, file: string): YamlResult {
  const start = Math.min(error.pos[0], Math.max(0, source.length - 1));
  const lineStart = source.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const value = /^[^\n]*?(?::[ \t]+|^[ \t]*-[ \t]+)(?=(?:\{\{|\{%|\*\||%%))/.exec(
    source.slice(lineStart, lineStart + 2000),
  );
  if (value !== null) {
    const at = lineStart + value[0].length;
    return fatal(file, at, lineEnd(source, at), QUOTE_ADVICE);
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s\S.*?:\s/.test(source.slice(lineStart, lineEnd(source, start))))
    return fatal(
      file,
      start,
      lineEnd(source, start),
      'The line below is indented under this one, which already holds a value. Indent both alike.',
    );
  const end = Math.max(start + 1, Math.min(error.pos[1], lineEnd(source, start)));
  return fatal(
    file,
    start,
    end,
    adviceFor(error.code) ?? 'This cannot be read as YAML. Check the quotes, colons and indentation on this line.',
  );
}

/** Where a bracket or quote is opened that nothing closes; the package points at the place where it gave up. */
function unclosedAt(document: Document, error: YAMLError): { at: number; message: string } | undefined {
  const missing = /end with a ([\]}])$|closing (["'])(?:quote)?/.exec(error.message);
  if (missing === null) return undefined;
  let at: number | undefined;
  visit(document, (_, node) => {
    const isCandidate =
      missing[1] === undefined ? isScalar(node) && /^QUOTE/.test(String(node.type)) : isCollection(node) && node.flow;
    const range = (node as Node | null)?.range;
    if (isCandidate && range && range[1] >= error.pos[0]) at = range[0];
  });
  if (at === undefined) return undefined;
  const message =
    missing[1] === undefined
      ? 'This quote is opened here and never closed.'
      : `This bracket is opened here, and no \`${missing[1]}\` closes it.`;
  return { at, message };
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  const stop = end < 0 ? source.length : end;
  return source[stop - 1] === '\r' ? stop - 1 : stop;
}

/** Whether a UTF-16 unit is white space, as `\s` has it. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

/** Turns the package's tree into located values. */
class Converter {
  private repeated = 0;
  private insideAlias = 0;
  private readonly open = new Set<Node>();

  constructor(
    private readonly document: Document,
    private readonly source: string,
    private readonly file: string,
  ) {}

  convert(node: Node): Value {
    if (this.insideAlias > 0 && ++this.repeated > MAX_REPEATED_VALUES) {
      throw new Unreadable(this.spanOf(node), 'The aliases in this file repeat too many values to read.');
    }
    if (isAlias(node)) return this.convertAlias(node);
    if (isMap(node)) return this.nested(node, () => this.convertMap(node));
    if (isSeq(node)) return this.nested(node, () => this.convertList(node));
    return this.convertScalar(node as YamlScalar);
  }

  private nested(node: Node, convert: () => Value): Value {
    if (this.open.has(node)) throw new Unreadable(this.spanOf(node), 'This alias contains itself.');
    if (this.open.size > MAX_DEPTH) throw new Unreadable(this.spanOf(node), TOO_DEEP);
    this.open.add(node);
    const value = convert();
    this.open.delete(node);
    return value;
  }

  private convertAlias(node: Node & { resolve(document: Document): Node | undefined }): Value {
    const target = node.resolve(this.document);
    if (target === undefined) throw new Unreadable(this.spanOf(node), ADVICE.BAD_ALIAS);
    this.insideAlias += 1;
    const value = this.convert(target);
    this.insideAlias -= 1;
    return value;
  }

  private convertMap(node: Node & { items: Pair[] }): Value {
    const seen = new Set<string>();
    const entries = node.items.map((pair): MapEntry => {
      const key = this.convertKey(pair.key as Node | null, node);
      // The package compares each key with every other one; a set stays fast with thousands of them.
      if (seen.has(key.value)) throw new Unreadable(key.span, ADVICE.DUPLICATE_KEY);
      seen.add(key.value);
      const value = pair.value as Node | null;
      // Where nothing is written, the key is the only thing to point at.
      const isEmpty = value === null || (isScalar(value) && value.value === null && this.rawOf(value) === '');
      if (isEmpty) return { key, value: { type: 'scalar', value: null, raw: '', span: key.span } };
      return { key, value: this.convert(value) };
    });
    return { type: 'map', entries, span: this.spanOf(node) };
  }

  private convertKey(key: Node | null, parent: Node): { value: string; span: Span } {
    if (isScalar(key)) {
      const raw = this.rawOf(key);
      if (raw === '<<')
        throw new Unreadable(this.spanOf(key), 'Merge keys (`<<`) are not supported. Write the keys out.');
      if (key.value !== null || raw !== '')
        return located(typeof key.value === 'string' ? key.value : raw, this.spanOf(key));
    }
    const at = MERGE_TAG_START.test(this.source.slice(this.spanOf(parent).start)) ? parent : (key ?? parent);
    const span = this.spanOf(at);
    const advice = MERGE_TAG_START.test(this.source.slice(span.start)) ? QUOTE_ADVICE : 'A key must be a plain word.';
    throw new Unreadable(span, advice);
  }

  private convertList(node: Node & { items: unknown[] }): Value {
    return { type: 'list', items: node.items.map((item) => this.convert(item as Node)), span: this.spanOf(node) };
  }

  private convertScalar(node: YamlScalar): Value {
    const span = this.spanOf(node);
    const value = node.value as Scalar;
    const raw = this.rawOf(node);
    if (typeof value !== 'string') return { type: 'scalar', value, raw, span };
    const style = styleOf(node);
    const passage = alignScalar(value, this.file, { source: this.source, start: span.start, end: span.end, style });
    return { type: 'scalar', value, raw: value, span, passage };
  }

  /** How a scalar stands in the file. */
  private rawOf(node: Node): string {
    const { start, end } = this.spanOf(node);
    return this.source.slice(start, end).trim();
  }

  /** A node's place, without the white space and comments behind it. */
  private spanOf(node: Node): Span {
    const [start, end] = node.range as NonNullable<Node['range']>;
    let to = end;
    while (to > start && isSpace(this.source.charCodeAt(to - 1))) to -= 1;
    return { file: this.file, start, end: to };
  }
}

function styleOf({ type }: YamlScalar): ScalarStyle {
  if (type === 'QUOTE_DOUBLE') return 'double';
  if (type === 'QUOTE_SINGLE') return 'single';
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain';
}
