/** A lexicon that was written down and read again is the same lexicon. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/lexicons/compile.js';
import { source } from '../../src/lexicons/en.generated.js';
import { pack, unpack } from '../../src/lexicons/packed.js';

describe('a packed lexicon', () => {
  it('is the compiled one when it is read, number by number', () => {
    const compiled = compileLexicon(source);
    expect(unpack(pack(compiled))).toEqual(compiled);
  });

  it('keeps numbers that need four bytes, and those below zero', () => {
    const compiled = compileLexicon(source);
    const { phrases } = compiled;
    const large = { ...compiled, phrases: { ...phrases, edgesFrom: Int32Array.of(-70_000, 70_000, 2 ** 31 - 1) } };
    expect(unpack(pack(large))).toEqual(large);
  });

  it('is read from bytes that do not begin where numbers of four bytes may stand', () => {
    const compiled = compileLexicon(source);
    const { text, bytes } = pack(compiled);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(unpack({ text, bytes: shifted.subarray(1) })).toEqual(compiled);
  });
});
