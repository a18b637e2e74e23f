/** Finds the mail that an answer quotes: "On Tuesday … wrote:" and what stands below it. */
import type { Block } from '../../model/index.js';

/** `On Tue, 3 March 2026, Ana <ana@…> wrote:` in the commonest languages of mail programs. */
const WROTE =
  /^(?:On|Am|Le|El|Il|Em|Op)\b[\s\S]{0,300}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef)\b[\s\S]{0,80}:$/;
const HAS_DATE_OR_ADDRESS = /\d|@|\uFFFC/;
const FORWARDED =
  /^(?:-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht)\s*-{2,}|Begin forwarded message:)/i;

/** Marks the line that introduces a quoted mail, and what follows where it is not marked by `>`. */
export function markQuotedReplies(blocks: readonly Block[]): readonly Block[] {
  let isInQuote = false;
  return blocks.map((block, index) => {
    if (isInQuote) return { ...block, quoted: true };
    const { text } = block.passage;
    if (FORWARDED.test(text)) isInQuote = true;
    else if (!WROTE.test(text)) return block;
    else if (blocks[index + 1]?.quoted !== true) isInQuote = HAS_DATE_OR_ADDRESS.test(text);
    return { ...block, quoted: true };
  });
}
