/** Finds in a sender's name what mail programs put there themselves: counts of a thread, its participants, badges. */

/** UTF-16 range in the name. */
export interface SenderMark {
  readonly type: 'thread' | 'badge';
  readonly start: number;
  readonly end: number;
}

const MARKS: readonly { readonly type: SenderMark['type']; readonly pattern: RegExp }[] = [
  // `Ana (3)`: as mail programs count the mails of a thread, behind the names.
  { type: 'thread', pattern: /(?<=[\p{L}.,]\s{0,3})\(\s{0,3}\p{Nd}{1,2}\s{0,3}\)/gu },
  // `Ana, me`: someone who writes to you is not you.
  { type: 'thread', pattern: /(?<![\p{L}\p{N}])(?:me|you)(?=\s{0,3},)|(?<=,\s{0,3})(?:me|you)(?![\p{L}\p{N}'’])/giu },
  // Behind the name, where mail programs put theirs; `✅ Elect Ana` is a list.
  { type: 'badge', pattern: /[✓✔🗸]\uFE0F?|(?<=[\p{L}\p{N}.]\s{0,3})[✅☑🏅🛡]\uFE0F?/gu },
  {
    type: 'badge',
    pattern:
      /(?<![\p{L}-])verified(?![\p{L}-])|[([]\s{0,3}(?:certified|authenticated|trusted|secure|official)\s{0,3}[)\]]/giu,
  },
];

/** What every mark has in it. */
const MAY_BE_MARKED = /[()[\],✓✔🗸✅☑🏅🛡]|verified/iu;

/** The marks in a sender's name. */
export function senderMarksIn(name: string): readonly SenderMark[] {
  const text = name.slice(0, 200);
  if (!MAY_BE_MARKED.test(text)) return [];
  return MARKS.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: mark }) => ({ type, start: index, end: index + mark.length })),
  );
}
