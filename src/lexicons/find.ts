/** Finds the phrases of a lexicon in a template: all rules in one pass, one phrase for each rule and sentence. */
import { type Block, compareSpans, spanIn, type Template } from '../model/index.js';
import type { FoundPhrases, PhraseMatch } from '../rule/phrases.js';
import type { Hit } from '../text/automaton.js';
import { tableOf, type WordTable } from '../text/word-table.js';
import type { Lexicon, Meaning } from './compile.js';
import { Context } from './context.js';
import { blocksOf, isHead, type PlacedBlock } from './mail-parts.js';

/** Finds the phrases in the subjects, preheader, sender and body of a template, those of each rule in the order of the text. */
export function findPhrases(template: Template, lexicon: Lexicon): FoundPhrases {
  const found = new Map<string, PhraseMatch[]>();
  const inLinks = new Map<string, PhraseMatch[]>();
  for (const placed of blocksOf(template)) {
    const target = placed.block.role === 'link' ? inLinks : found;
    for (const [rule, match] of phrasesIn(placed, lexicon)) {
      const list = target.get(rule);
      if (list === undefined) target.set(rule, [match]);
      else list.push(match);
    }
  }
  for (const [rule, links] of inLinks) found.set(rule, withLinks(found.get(rule) ?? [], links));
  return new Map([...found].map(([rule, list]) => [rule, list.sort((a, b) => compareSpans(a.span, b.span))]));
}

/** A link is a block of its own and part of the block around it: what overlaps is one phrase, the longer one. */
function withLinks(blocks: readonly PhraseMatch[], links: readonly PhraseMatch[]): PhraseMatch[] {
  const sorted = [...blocks, ...links].sort((a, b) => compareSpans(a.span, b.span));
  const kept: PhraseMatch[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= match.span.start) kept.push(match);
    else if (match.span.end - match.span.start > last.span.end - last.span.start) kept[kept.length - 1] = match;
  }
  return kept;
}

/** The phrases of one block with the rules that report them: for each sentence and rule the longest. */
export function phrasesIn({ block, parts }: PlacedBlock, lexicon: Lexicon): readonly [string, PhraseMatch][] {
  const found: [string, PhraseMatch][] = [];
  const table = tableOf(block.passage.text, lexicon.words);
  const context = new Context(table, lexicon);
  const side = isHead(parts) ? 'subject' : 'body';
  let from = 0;
  for (const sentence of block.sentences) {
    let to = from;
    while (to < table.tokens.length && (table.tokens[to]?.start ?? 0) < sentence.end) to += 1;
    const hits = lexicon.phrases.find(table, from, to);
    // Most sentences hold nothing of the kind.
    if (hits.length > 0) {
      const longest = longestOf(meantOf(hits, { table, context, from, to, parts }, lexicon), table, side, lexicon);
      for (const [rule, hit] of longest) {
        const meaning = isTaken(rule, hit, longest, lexicon) ? undefined : meaningOf(hit, lexicon);
        if (meaning !== undefined) found.push([rule, matchOf(block, table, trimmed(table, hit, lexicon), meaning)]);
      }
    }
    from = to;
  }
  return found;
}

/** The best hit for each rule. */
function longestOf(
  hits: readonly Hit[],
  table: WordTable,
  side: keyof Meaning['rule'],
  lexicon: Lexicon,
): ReadonlyMap<string, Hit> {
  const longest = new Map<string, Hit>();
  for (const hit of hits) {
    const rule = meaningOf(hit, lexicon)?.rule[side];
    if (rule === undefined) continue;
    const best = longest.get(rule);
    if (best === undefined || isBetter(hit, best, table)) longest.set(rule, hit);
  }
  return longest;
}

/** Rules that would say nearly the same about the same words, the one to keep first: one finding for one phrase. */
const KEPT_FIRST = [
  'hostile-unsubscribe',
  'confirmshaming',
  'guilt-subject',
  'pressure-tone',
  'guilt-tone',
  'false-official-notice',
  'fake-popularity',
  'fake-scarcity',
  'fake-urgency',
];

/** Whether a rule that comes first speaks about some of the same words. */
function isTaken(rule: string, hit: Hit, longest: ReadonlyMap<string, Hit>, lexicon: Lexicon): boolean {
  const rank = KEPT_FIRST.indexOf(rule);
  return KEPT_FIRST.slice(0, Math.max(0, rank)).some((other) => {
    const taken = longest.get(other);
    if (taken === undefined || taken.from >= hit.to || hit.from >= taken.to) return false;
    // Whether a button is an opt-out depends on where its link leads, which these two rules settle between them.
    return !(rule === 'confirmshaming' && meaningOf(taken, lexicon)?.idea === 'button');
  });
}

/** The longer one, then the earlier one, then the one that stands first in the lexicon. */
function isBetter(hit: Hit, best: Hit, table: WordTable): boolean {
  const wider = widthOf(table, hit) - widthOf(table, best);
  return wider > 0 || (wider === 0 && (hit.from < best.from || (hit.from === best.from && hit.pattern < best.pattern)));
}

function widthOf(table: WordTable, hit: Hit): number {
  return (table.tokens[hit.to - 1]?.end ?? 0) - (table.tokens[hit.from]?.start ?? 0);
}

function meaningOf(hit: Hit, lexicon: Lexicon): Meaning | undefined {
  return lexicon.entries[lexicon.entryOf[hit.pattern] ?? -1];
}

interface Stretch {
  readonly table: WordTable;
  readonly context: Context;
  readonly from: number;
  readonly to: number;
  readonly parts: PlacedBlock['parts'];
}

/** The hits in a sentence that count: in a part of the mail that they are about, not negated, not reported, not made harmless. */
function meantOf(hits: readonly Hit[], { table, context, from, to, parts }: Stretch, lexicon: Lexicon): Hit[] {
  let guards: ReadonlySet<number> | undefined;
  return hits.filter((hit) => {
    const meaning = meaningOf(hit, lexicon);
    if (meaning === undefined || !meaning.in.some((part) => parts.has(part))) return false;
    if (!meaning.negated && context.isNegated(from, hit.from)) return false;
    if (context.isReported(hit)) return false;
    const harmless = lexicon.guardsOf[lexicon.entryOf[hit.pattern] ?? -1] ?? [];
    if (harmless.length === 0) return true;
    guards ??= new Set(lexicon.guards.find(table, from, to).map(({ pattern }) => pattern));
    return !harmless.some((guard) => guards?.has(guard));
  });
}

/** Without the words at its end that only lead on to what follows, as long as two are left: people read what is underlined. */
function trimmed({ tokens }: WordTable, hit: Hit, { looseEnds }: Lexicon): Hit {
  let { to } = hit;
  while (to - hit.from > 2 && looseEnds.has(tokens[to - 1]?.word ?? '')) to -= 1;
  return { ...hit, to };
}

function matchOf(block: Block, table: WordTable, hit: Hit, { idea, because, instead }: Meaning): PhraseMatch {
  const start = table.tokens[hit.from]?.start ?? 0;
  const end = table.tokens[hit.to - 1]?.end ?? start;
  const text = block.passage.text.slice(start, end);
  return { idea, text, block, start, end, span: spanIn(block.passage, start, end), because, instead };
}
