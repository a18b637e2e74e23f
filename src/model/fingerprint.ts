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

/** A finding before it has a name. `identity` says what it is about where the words and the file do not. */
export type Unnamed = Omit<Finding, 'fingerprint'> & { readonly identity?: string };

/**
 * Gives findings their fingerprints, in the order given: made of rule and message, path and words found (white space does
 * not count), or what the rule names instead of path and words, and which of several alike it is.
 */
export function withFingerprints(
  findings: readonly Unnamed[],
  sourceOf: (file: string) => SourceFile | undefined,
): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map(({ identity, ...finding }) => {
    const { rule, messageId, span } = finding;
    const about = identity === undefined ? [span.file, excerptOf(span, sourceOf(span.file))] : [identity];
    const name = JSON.stringify([rule, messageId, ...about]);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { ...finding, fingerprint: hashText(`${name}${nth}`) };
  });
}

/** The words of a span on one line. */
export function excerptOf(span: Finding['span'], source: SourceFile | undefined): string {
  return (source?.text.slice(span.start, span.end) ?? '').replace(/\s+/g, ' ').trim();
}
