/** Compiled lexicons as files: the words as JSON, the tables of numbers as bytes, so that reading one takes a few milliseconds. */
import type { CompiledLexicon } from './compile.js';

/** A lexicon written down. */
export interface PackedLexicon {
  /** JSON in which a `Slice` stands for each table. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** A table of numbers: where its bytes begin, and how many numbers there are. Those of two bytes are read as four. */
interface Slice {
  readonly table: 'Uint8' | 'Int16' | 'Int32';
  readonly at: number;
  readonly count: number;
}

const WIDTHS = { Uint8: 1, Int16: 2, Int32: 4 } as const;

/** Writes a lexicon down. */
export function pack(lexicon: CompiledLexicon): PackedLexicon {
  const parts: Uint8Array[] = [];
  let at = 0;
  const text = JSON.stringify(lexicon, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array || value instanceof Int32Array)) return value;
    const table = tableFor(value);
    const bytes = bytesOf(value, WIDTHS[table]);
    const slice: Slice = { table, at, count: value.length };
    parts.push(bytes);
    at += bytes.length;
    return slice;
  });
  return { text, bytes: Buffer.concat(parts) };
}

function tableFor(numbers: Uint8Array | Int32Array): Slice['table'] {
  if (numbers instanceof Uint8Array) return 'Uint8';
  return numbers.every((number) => number === (number << 16) >> 16) ? 'Int16' : 'Int32';
}

/** The numbers as bytes, the low one first; filled up, so that the next table begins where four bytes may stand. */
function bytesOf(numbers: Uint8Array | Int32Array, width: number): Uint8Array {
  const bytes = Buffer.alloc(Math.ceil((numbers.length * width) / 4) * 4);
  numbers.forEach((number, index) => {
    if (width === 1) bytes.writeUInt8(number, index);
    else bytes.writeIntLE(number, index * width, width);
  });
  return bytes;
}

/** Reads what `pack` wrote. */
export function unpack({ text, bytes }: PackedLexicon): CompiledLexicon {
  const lexicon = JSON.parse(text) as CompiledLexicon;
  // A copy of its own begins where numbers of four bytes may stand.
  const { buffer } = bytes.slice();
  const open = <T>(read: T): T => {
    if (typeof read !== 'object' || read === null) return read;
    if (isSlice(read)) return numbersIn(buffer, read) as T;
    return Object.fromEntries(Object.entries(read).map(([key, value]) => [key, open(value)])) as T;
  };
  return { ...lexicon, phrases: open(lexicon.phrases), guards: open(lexicon.guards) };
}

function isSlice(value: object): value is Slice {
  return 'table' in value;
}

const isLowByteFirst = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

function numbersIn(buffer: ArrayBuffer, { table, at, count }: Slice): Int32Array | Uint8Array {
  if (table === 'Uint8') return new Uint8Array(buffer, at, count);
  if (isLowByteFirst)
    return table === 'Int16' ? new Int32Array(new Int16Array(buffer, at, count)) : new Int32Array(buffer, at, count);
  const view = new DataView(buffer, at);
  return Int32Array.from({ length: count }, (_, index) =>
    table === 'Int16' ? view.getInt16(index * 2, true) : view.getInt32(index * 4, true),
  );
}
