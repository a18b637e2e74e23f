/** Finds the phrases of a lexicon in a template: all rules in one pass, one phrase for each rule and sentence. */
import { type Block, plainPassage, type Role, spanIn, type Template } from '../model/index.js';
import type { PhraseMatch } from '../rule/phrases.js';
import type { Hit } from '../text/automaton.js';
import { Gap } from '../text/tokens.js';
import { tableOf, type WordTable } from '../text/word-table.js';
import type { Lexicon } from './compile.js';
import type { Entry, Part } from './source.js';

/** The phrases found, by the rule that reports them, each list in the order of the text. */
export type FoundPhrases = ReadonlyMap<string, readonly PhraseMatch[]>;

/** Finds the phrases in the subjects, preheader, sender and body of a template. Quoted blocks are another voice and left alone. */
export function findPhrases(template: Template, lexicon: Lexicon): FoundPhrases {
  const found = new Map<string, PhraseMatch[]>();
  for (const { block, parts } of blocksOf(template)) {
    if (block.quoted) continue;
    for (const [rule, match] of phrasesIn(block, parts, lexicon)) {
      const list = found.get(rule);
      if (list === undefined) found.set(rule, [match]);
      else if (!list.some((other) => isSamePlace(other, match))) list.push(match);
    }
  }
  return found;
}

/** A link is a block of its own and part of the block around it. */
function isSamePlace(a: PhraseMatch, b: PhraseMatch): boolean {
  return a.span.file === b.span.file && a.span.start < b.span.end && b.span.start < a.span.end;
}

interface PlacedBlock {
  readonly block: Block;
  readonly parts: ReadonlySet<Part>;
}

const HEAD = {
  subject: new Set<Part>(['subject']),
  preheader: new Set<Part>(['preheader']),
  sender: new Set<Part>(['sender']),
};

function* blocksOf(template: Template): Generator<PlacedBlock> {
  for (const { block } of template.subjects) yield { block, parts: HEAD.subject };
  if (template.preheader !== undefined) yield { block: template.preheader.block, parts: HEAD.preheader };
  const sender = senderBlock(template);
  if (sender !== undefined) yield { block: sender, parts: HEAD.sender };
  const { blocks } = template.body;
  const wholes = new Set(blocks.filter(({ role }) => role !== 'link').map(placeOf));
  const lastBlock = blocks.findLastIndex(({ role }) => role === 'paragraph');
  for (const [index, block] of blocks.entries()) {
    yield { block, parts: partsOf(block.role, wholes.has(placeOf(block)), index >= lastBlock - 1) };
  }
}

/** Where a block stands: a link with the place of another block fills it, which makes it a button. */
function placeOf(block: Block): string {
  const { start, end } = spanIn(block.passage);
  return `${start}-${end}`;
}

function partsOf(role: Role, isWhole: boolean, isLast: boolean): Set<Part> {
  if (role === 'link') return new Set(isWhole ? ['link', 'button'] : ['link']);
  const parts = new Set<Part>(['body']);
  if (role === 'heading') parts.add('heading');
  if (isLast && role === 'paragraph') parts.add('sign-off');
  return parts;
}

function senderBlock(template: Template): Block | undefined {
  const name = template.from?.name;
  if (name === undefined) return undefined;
  const { value, span } = name;
  const passage =
    span.end - span.start === value.length
      ? plainPassage(value, span.file, span.start)
      : {
          text: value,
          file: span.file,
          pieces: [{ at: 0, length: value.length, from: span.start, width: span.end - span.start }],
        };
  return { role: 'subject', passage, quoted: false, sentences: [{ start: 0, end: value.length }] };
}

/** The phrases of one block: for each sentence and rule the longest. */
export function* phrasesIn(block: Block, parts: ReadonlySet<Part>, lexicon: Lexicon): Generator<[string, PhraseMatch]> {
  const table = tableOf(block.passage.text, lexicon.words);
  let from = 0;
  for (const sentence of block.sentences) {
    let to = from;
    while (to < table.tokens.length && (table.tokens[to]?.start ?? 0) < sentence.end) to += 1;
    const longest = new Map<string, { hit: Hit; entry: Entry }>();
    for (const { hit, entry } of meantIn({ table, from, to }, parts, lexicon)) {
      const rule =
        parts.has('subject') || parts.has('preheader') || parts.has('sender') ? entry.rule.subject : entry.rule.body;
      if (rule === undefined) continue;
      const best = longest.get(rule);
      if (best === undefined || widthOf(table, hit) > widthOf(table, best.hit)) longest.set(rule, { hit, entry });
    }
    for (const [rule, { hit, entry }] of longest) yield [rule, matchOf(block, table, hit, entry)];
    from = to;
  }
}

interface Stretch {
  readonly table: WordTable;
  readonly from: number;
  readonly to: number;
}

/** The hits in a sentence that count: in a part of the mail that they are about, not negated, not reported, not made harmless. */
function* meantIn(
  { table, from, to }: Stretch,
  parts: ReadonlySet<Part>,
  lexicon: Lexicon,
): Generator<{ hit: Hit; entry: Entry }> {
  let guards: Set<number> | undefined;
  for (const hit of lexicon.phrases.find(table, from, to)) {
    const index = lexicon.entryOf[hit.pattern] ?? 0;
    const entry = lexicon.entries[index];
    if (entry === undefined || !entry.in.some((part) => parts.has(part))) continue;
    if (!entry.negated && isNegated(table, from, hit.from, lexicon)) continue;
    if (isReported(table, hit, lexicon)) continue;
    const harmless = lexicon.guardsOf[index] ?? new Set();
    if (harmless.size > 0) {
      guards ??= new Set(lexicon.guards.find(table, from, to).map(({ pattern }) => pattern));
      if (guards.size > 0 && [...harmless].some((guard) => guards?.has(guard))) continue;
    }
    yield { hit, entry };
  }
}

const NEGATION_REACH = 4;

/** Whether a negation stands shortly before a token, in the same clause: "no need to hurry", "this is not your last chance". */
function isNegated(table: WordTable, from: number, at: number, lexicon: Lexicon): boolean {
  for (let index = at - 1; index >= Math.max(from, at - NEGATION_REACH); index -= 1) {
    if ((table.before[index + 1] ?? Gap.stop) !== Gap.none) return false;
    const word = table.tokens[index]?.word ?? '';
    if (lexicon.negators.has(word)) return true;
    if (lexicon.notNegated.has(word)) return false;
  }
  return false;
}

/** Whether words in quotation marks are what somebody else said: a word of saying, or a name after a dash, stands outside. */
function isReported(table: WordTable, hit: Hit, lexicon: Lexicon): boolean {
  for (let index = hit.from; index < hit.to; index += 1) if (table.tokens[index]?.quoted !== true) return false;
  const outside = table.tokens.filter((token) => !token.quoted);
  if (outside.some(({ word }) => lexicon.reporting.has(word))) return true;
  return outside.length > 0 && /["”]\s*[—–-]\s*\p{Lu}/u.test(table.text);
}

function widthOf(table: WordTable, hit: Hit): number {
  return (table.tokens[hit.to - 1]?.end ?? 0) - (table.tokens[hit.from]?.start ?? 0);
}

function matchOf(block: Block, table: WordTable, hit: Hit, entry: Entry): PhraseMatch {
  const start = table.tokens[hit.from]?.start ?? 0;
  const end = table.tokens[hit.to - 1]?.end ?? start;
  const text = block.passage.text.slice(start, end);
  const { idea, because, instead } = entry;
  return { idea, text, block, start, end, span: spanIn(block.passage, start, end), because, instead };
}
