/** Pairs the tags that begin, divide and end blocks, and finds out which names are sure to have a value where. */
import { isSlot, isSlotEnd, type Meaning, meaningOf } from './meaning.js';
import type { ScannedTag } from './scan.js';

/** A tag with its meaning and what the tags around it say about it. */
export interface ResolvedTag {
  readonly scanned: ScannedTag;
  readonly meaning: Meaning;
  readonly guardedBy: readonly string[];
  /** Whether its name is given in the text itself: a loop variable, an assigned name. */
  readonly local: boolean;
  /** The name that was assigned to it. */
  readonly source?: string;
}

/** Something that does not pair, by the tag at which it is found. */
export interface BlockProblem {
  readonly type: 'unclosed-block' | 'unopened-block' | 'mismatched-block';
  readonly tag: ScannedTag;
  readonly related?: ScannedTag;
}

/** What a name was given in the text: a fixed text, the value of another name, or one with the other behind it. */
interface Assigned {
  readonly text?: string;
  readonly source?: string;
}

interface OpenBlock {
  readonly tag: ScannedTag;
  readonly meaning: Meaning;
  /** Names that are sure here; changes at each `else`. */
  guards: readonly string[];
  /** Names that were made sure of by all conditions before not holding. */
  failed: readonly string[];
}

/** Resolves the tags of a text in order. */
export function resolveBlocks(tags: readonly ScannedTag[]): {
  tags: readonly ResolvedTag[];
  problems: readonly BlockProblem[];
} {
  const ends = new Set(tags.flatMap(wordEnded));
  const walk = new Walk();
  const slots = slotsWithText(tags);
  for (const tag of tags) {
    const meaning = meaningOf(tag, ends);
    walk.step(tag, slots.has(tag) ? { ...meaning, role: 'open', keyword: 'dynamiccontent' } : meaning);
  }
  return walk.finish();
}

/** Slots of Mautic that have an end: those of which one comes next. The others are tags by themselves. */
function slotsWithText(tags: readonly ScannedTag[]): ReadonlySet<ScannedTag> {
  const found = new Set<ScannedTag>();
  let last: ScannedTag | undefined;
  for (const tag of tags) {
    if (tag.form !== 'single') continue;
    if (isSlot(tag.inner)) last = tag.inner.endsWith('/') ? undefined : tag;
    else if (isSlotEnd(tag.inner)) {
      if (last !== undefined) found.add(last);
      last = undefined;
    }
  }
  return found;
}

/** The word of the block that a tag ends, where blocks are not known by their words alone. */
function wordEnded({ form, inner }: ScannedTag): readonly string[] {
  const pattern = form === 'percent' ? /^[-+~]?\s*end(\w+)/ : form === 'stars' ? /^END:(\w+)/ : undefined;
  const word = pattern?.exec(inner)?.[1];
  return word === undefined ? [] : [word];
}

/** Blocks further out than this are not asked: nobody nests so deeply, and hostile texts must not take long. */
const MOST_NESTED = 50;

class Walk {
  readonly #open: OpenBlock[] = [];
  readonly #resolved: ResolvedTag[] = [];
  readonly #problems: BlockProblem[] = [];
  readonly #assigned = new Map<string, Assigned>();

  step(tag: ScannedTag, meaning: Meaning): void {
    if (meaning.role === 'close') this.#close(tag, meaning);
    if (meaning.role === 'middle') this.#divide(tag, meaning);
    for (const { name, ...value } of meaning.assigns ?? []) this.#assign(name, value);
    const source = meaning.role === 'value' ? this.#assigned.get(meaning.name)?.source : undefined;
    this.#resolved.push({
      scanned: tag,
      meaning: this.#withAssigned(meaning),
      guardedBy: [...new Set(this.#near().flatMap((block) => block.guards))],
      local: this.#isLocal(meaning),
      ...(source === undefined ? {} : { source }),
    });
    if (meaning.role !== 'open') return;
    const guards = meaning.guards?.whenTrue ?? [];
    this.#open.push({ tag, meaning, guards, failed: meaning.guards?.whenFalse ?? [] });
  }

  finish(): { tags: readonly ResolvedTag[]; problems: readonly BlockProblem[] } {
    for (const block of this.#open) this.#problems.push({ type: 'unclosed-block', tag: block.tag });
    return { tags: this.#resolved, problems: this.#problems };
  }

  /** The blocks around this place, the outermost of very many left out. */
  #near(): readonly OpenBlock[] {
    return this.#open.slice(-MOST_NESTED);
  }

  #close(tag: ScannedTag, meaning: Meaning): void {
    const block = this.#open.at(-1);
    if (block === undefined) {
      this.#problems.push({ type: 'unopened-block', tag });
      return;
    }
    if (closes(meaning, block.meaning)) {
      this.#open.pop();
      if (block.meaning.keyword === 'capture') this.#assigned.set(block.meaning.name, { text: '(captured text)' });
      return;
    }
    const near = this.#near();
    const within = near.findLastIndex((other) => closes(meaning, other.meaning));
    const fitting = this.#open.length - near.length + within;
    if (within < 0) {
      this.#problems.push({ type: 'mismatched-block', tag, related: block.tag });
      return;
    }
    // The blocks in between were never closed.
    for (const left of this.#open.splice(fitting).slice(1))
      this.#problems.push({ type: 'unclosed-block', tag: left.tag });
  }

  #divide(tag: ScannedTag, meaning: Meaning): void {
    const block = this.#open.at(-1);
    if (block === undefined) {
      this.#problems.push({ type: 'unopened-block', tag });
      return;
    }
    block.guards = [...block.failed, ...(meaning.guards?.whenTrue ?? [])];
    block.failed = [...block.failed, ...(meaning.guards?.whenFalse ?? [])];
  }

  /** What was assigned before holds on where the new value may be missing: `IF EMPTY(@name) THEN SET @name = "there"`. */
  #assign(name: string, { text, source }: Assigned): void {
    const before = this.#assigned.get(name);
    const from = source === undefined ? undefined : (this.#assigned.get(source) ?? { source });
    this.#assigned.set(name, { ...before, ...from, ...(text === undefined ? {} : { text }) });
  }

  /** A name that was assigned with a text before has that text at least. */
  #withAssigned(meaning: Meaning): Meaning {
    if (meaning.role !== 'value' || meaning.fallback !== undefined) return meaning;
    const text =
      this.#assigned.get(meaning.name)?.text ??
      (meaning.instead === undefined ? undefined : this.#assigned.get(meaning.instead)?.text);
    return text === undefined ? meaning : { ...meaning, fallback: text };
  }

  #isLocal(meaning: Meaning): boolean {
    if (meaning.name === '') return false;
    const root = meaning.name.split(/[./[]/, 1)[0] ?? '';
    if (this.#assigned.has(meaning.name) || this.#assigned.has(root)) return true;
    return this.#near().some(({ meaning: { locals = [] } }) => locals.includes('*') || locals.includes(root));
  }
}

/** Whether an end fits a beginning. */
function closes(end: Meaning, start: Meaning): boolean {
  if (end.dialect !== start.dialect) return false;
  const wanted = end.dialect === 'liquid' ? end.keyword.replace(/^end_?/, '') : end.keyword;
  return wanted === start.keyword || (end.dialect === 'mailchimp' && wanted === 'IF' && start.keyword.startsWith('IF'));
}
