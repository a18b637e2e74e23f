/** What follows from what among tests of one text. */

export interface TextTest {
  readonly op: 'contains' | 'startsWith' | 'endsWith';
  readonly value: string;
}

/** Whether a text passes a test; letters are compared as they are. */
export function textPasses(test: TextTest, text: string): boolean {
  if (test.op === 'contains') return text.includes(test.value);
  return test.op === 'startsWith' ? text.startsWith(test.value) : text.endsWith(test.value);
}

/**
 * What a text that passes `a` says about `b`: true (passes it), false (cannot), or undefined (either).
 * This is all that follows: a text that has the asked beginnings, endings and parts with strange letters between them
 * passes nothing else.
 */
export function textFollows(a: TextTest, b: TextTest): boolean | undefined {
  const same = a.op === b.op;
  if ((b.op === 'contains' || same) && textPasses(b, a.value)) return true;
  if (same && a.op !== 'contains' && !textPasses(a, b.value)) return false;
  return undefined;
}
