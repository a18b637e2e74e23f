/** Breaks text into lines of a given width. */
import { wrapAnsi } from 'fast-wrap-ansi';
import { visible } from './visible.js';

/** Lines no wider than `width` columns (a longer word stands alone); line endings in the text are kept, hidden characters shown. */
export function wrapText(text: string, width: number): readonly string[] {
  return wrapAnsi(visible(text).replace(/\r\n?/g, '\n').replace(/\t/g, ' '), Math.max(width, 16), { hard: false })
    .split('\n')
    .map((line) => line.trimEnd());
}

/** A paragraph behind a label: `Why      A stranger owes …`, continued below its first word. Without colours. */
export function labelled(
  label: string,
  text: string,
  width: number,
  indent = LABEL_WIDTH,
): readonly [string, string][] {
  return wrapText(text, width - indent).map((line, index) => [(index === 0 ? label : '').padEnd(indent), line]);
}

/** Columns that labels take. */
export const LABEL_WIDTH = 9;
