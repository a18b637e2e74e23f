/** Digests of texts. */

/** The hexadecimal SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  // Loaded for the first digest: few runs need one, and the module takes a while to start.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
