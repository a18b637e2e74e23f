/** Names findings so that the same one is recognised in the next run, wherever its lines have moved. */
import type { Finding } from './finding.js';
import type { SourceFile } from './source.js';

/** 64 bits of a text as 16 hexadecimal digits. Good for telling texts apart, not for secrets. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return hex(a ^ (b >>> 16)) + hex(b ^ (a >>> 16));
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0');
}

/**
 * Fingerprints of findings in the order given: made of rule, message, path, the words found (white space does not count)
 * and which of several alike it is.
 */
export function fingerprints(
  source: SourceFile,
  findings: readonly Pick<Finding, 'rule' | 'messageId' | 'span'>[],
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, messageId, span }) => {
    const words = source.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    const name = JSON.stringify([rule, messageId, source.path, words]);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return hashText(`${name}${nth}`);
  });
}
