/** Takes a template apart into the blocks that are searched, each with the parts of a mail that it counts as. */
import { type Block, type Passage, plainPassage, type Role, spanIn, type Template } from '../model/index.js';
import type { Part } from './source.js';

/** A block and the parts that it counts as. */
export interface PlacedBlock {
  readonly block: Block;
  readonly parts: ReadonlySet<Part>;
}

const SUBJECT: ReadonlySet<Part> = new Set(['subject']);
const PREHEADER: ReadonlySet<Part> = new Set(['preheader']);
const SENDER: ReadonlySet<Part> = new Set(['sender']);
const BODY: ReadonlySet<Part> = new Set(['body']);
const HEADING: ReadonlySet<Part> = new Set(['body', 'heading']);
const SIGN_OFF: ReadonlySet<Part> = new Set(['body', 'sign-off']);
const LINK: ReadonlySet<Part> = new Set(['link']);
const BUTTON: ReadonlySet<Part> = new Set(['link', 'button']);

/** Parts that are read before a mail is opened. */
const HEAD: readonly Part[] = ['subject', 'preheader', 'sender'];

/** Whether a block stands at the head of the mail, where a lexicon may name another rule than for the body. */
export function isHead(parts: ReadonlySet<Part>): boolean {
  return HEAD.some((part) => parts.has(part));
}

/** The blocks of a template in the voice of its sender: quoted ones are left out. A link comes behind the block around it. */
export function* blocksOf(template: Template): Generator<PlacedBlock> {
  for (const { block } of template.subjects) yield { block, parts: SUBJECT };
  if (template.preheader !== undefined) yield { block: template.preheader.block, parts: PREHEADER };
  const sender = senderBlock(template);
  if (sender !== undefined) yield { block: sender, parts: SENDER };
  const { blocks } = template.body;
  const hasLinks = blocks.some(({ role }) => role === 'link');
  const wholes = new Set(hasLinks ? blocks.filter(({ role }) => role !== 'link').map(placeOf) : []);
  const lastBlock = blocks.findLastIndex(({ role }) => role === 'paragraph');
  for (const [index, block] of blocks.entries()) {
    if (block.quoted) continue;
    const isWhole = block.role === 'link' && wholes.has(placeOf(block));
    yield { block, parts: bodyParts(block.role, isWhole, index >= lastBlock - 1) };
  }
}

/** Where a block stands, as one number: a link with the place of another block fills it, which makes it a button. */
function placeOf(block: Block): number {
  const { start, end } = spanIn(block.passage);
  return start * WIDEST + end;
}

/** Files are smaller than this, in UTF-16 units. */
const WIDEST = 2 ** 26;

/** The parts that a block of the body counts as. */
export function bodyParts(role: Role, isWhole: boolean, isLast: boolean): ReadonlySet<Part> {
  if (role === 'link') return isWhole ? BUTTON : LINK;
  if (role === 'heading') return HEADING;
  return isLast && role === 'paragraph' ? SIGN_OFF : BODY;
}

function senderBlock(template: Template): Block | undefined {
  const name = template.from?.name;
  if (name === undefined) return undefined;
  const { value, span } = name;
  const width = span.end - span.start;
  const passage: Passage =
    width === value.length
      ? plainPassage(value, span.file, span.start)
      : { text: value, file: span.file, pieces: [{ at: 0, length: value.length, from: span.start, width }] };
  return { role: 'subject', passage, quoted: false, sentences: [{ start: 0, end: value.length }] };
}
