/** The lines with the words underlined. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { drawFrame } from '../../src/report/frame.js';
import { spanOf } from './sample.js';

const plain = { dim: (text: string) => text, mark: (text: string) => text };

function draw(text: string, words: string | readonly [number, number], width = 60): string {
  const source = { path: 'a.md', text };
  const span = typeof words === 'string' ? spanOf(source, words) : { file: 'a.md', start: words[0], end: words[1] };
  return drawFrame(source, span, { width, ink: plain }).join('\n');
}

describe('a frame', () => {
  it('underlines the words', () => {
    expect(draw('one\ntwo three four\n', 'three')).toBe('2 │ two three four\n  │     ^^^^^');
  });

  it('counts columns as they are seen: wide, joined and combining characters, tabs', () => {
    expect(draw('\t日本 👩‍👩‍👧 é: now\n', 'now')).toBe('1 │   日本 👩‍👩‍👧 é: now\n  │              ^^^');
    expect(draw('日本語\n', '本')).toBe('1 │ 日本語\n  │   ^^');
  });

  it('shows an empty span as one mark, also at the end of a line and of a file', () => {
    expect(draw('subject:\n', [8, 8])).toBe('1 │ subject:\n  │         ^');
    expect(draw('', [0, 0])).toBe('1 │\n  │ ^');
    expect(draw('a\n', [2, 2])).toBe('2 │\n  │ ^');
  });

  it('follows a span over lines, without their indentation', () => {
    expect(draw('say it\n   twice please\n', 'it\n   twice')).toBe(
      '1 │ say it\n  │     ^^\n2 │    twice please\n  │    ^^^^^',
    );
  });

  it('leaves out the middle of a long span', () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
    expect(draw(text, [0, text.length])).toBe(
      ' 1 │ line 1\n   │ ^^^^^^\n 2 │ line 2\n   │ ^^^^^^\n   ⋮\n12 │ line 12\n   │ ^^^^^^^',
    );
  });

  it('does not reach into the line behind a span that ends with a line ending', () => {
    expect(draw('one\ntwo\n', 'one\n')).toBe('1 │ one\n  │ ^^^');
    expect(draw('one\r\ntwo\r\n', 'one\r\n')).toBe('1 │ one\n  │ ^^^');
  });

  it('crops a long line around the words', () => {
    const text = `${'before '.repeat(50)}these words${' after'.repeat(50)}`;
    const [line, marks] = draw(text, 'these words', 50).split('\n');
    expect(line).toMatch(/^1 │ ….*these words.*…$/);
    expect(stringWidth(line ?? '')).toBeLessThanOrEqual(50);
    expect((line ?? '').indexOf('these words')).toBe((marks ?? '').indexOf('^^^^^^^^^^^'));
  });

  it('crops words that are longer than the line', () => {
    const lines = draw('x'.repeat(500), [100, 400], 40).split('\n');
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(lines[1]).toContain('^^^^^^');
  });

  it('shows hidden characters and lets none of them through', () => {
    expect(draw('a\u001b[31mb\u202ec\u200bd\u0007\n', 'b')).toBe('1 │ a␛[31mb<U+202E>c<U+200B>d␇\n  │       ^');
  });

  it('shows the words of a line of a megabyte, and what stands beside them', () => {
    const shown = draw(`${'日本 '.repeat(175_000)}here ${'日本 '.repeat(175_000)}`, 'here', 80);
    const [line = '', marks = ''] = shown.split('\n');
    expect(line).toMatch(/… ?(?:日本 )+here (?:日本 )+.*…$/u);
    expect(marks).toContain('^^^^');
    expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it('keeps to its width and is safe for every text and span', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('\t', '\n', '\r\n', '\r', '\u001b[2J', '\u202e', '日本', '👩‍👩‍👧', '\ud800', 'word '.repeat(20)),
    );
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(60), fc.integer({ min: 24, max: 120 }), (text, from, length, width) => {
        const start = Math.min(from, text.length);
        const lines = draw(text, [start, Math.min(start + length, text.length)], width).split('\n');
        for (const line of lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]/);
        }
        expect(lines.some((line) => line.includes('^'))).toBe(true);
      }),
    );
  });
});
