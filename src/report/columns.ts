/** How many columns of a terminal a text takes. */
import stringWidth from 'string-width';

/** Nearly all that is measured is plain; the rest has a width of its own for each script. */
const PLAIN = /^[\x20-\x7e]*$/;

/** The columns of a text without colours, by the widths that Unicode gives to its characters. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
