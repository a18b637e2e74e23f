/** Senders: `Ana at Northtrail <ana@northtrail.example>`, a bare address, or a bare name. */
import { type Address, type Located, located, type Passage, plainPassage, spanIn } from '../model/index.js';

/** Reads an address out of a text with its place. */
export function readAddress(
  written: Located<string>,
  passage: Passage = plainPassage(written.value, written.span.file, written.span.start),
): Address {
  const { value, span } = written;
  const part = (start: number, end: number): Located<string> | undefined => {
    const raw = value.slice(start, end);
    const inner = raw.replace(/^[\s"'<]+|[\s"'>]+$/g, '');
    if (inner === '') return undefined;
    const at = start + raw.indexOf(inner);
    return located(inner, spanIn(passage, at, at + inner.length));
  };
  const open = value.lastIndexOf('<');
  const bracketed = open >= 0 && value.trimEnd().endsWith('>');
  const name = bracketed ? part(0, open) : value.includes('@') ? undefined : part(0, value.length);
  const email = bracketed ? part(open, value.length) : value.includes('@') ? part(0, value.length) : undefined;
  return { span, ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
}
