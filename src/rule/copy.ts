/** The copy of a mail as tone rules meet it: the sender's own words, block by block, and the names that are no words. */
import { type Block, type Campaign, isWithin, type Link, type Span, type Template } from '../model/index.js';
import type { PhraseMatch } from './phrases.js';

/** The blocks in the sender's own voice: subjects, preheader, body. Links are part of the blocks around them. */
export function* copyOf(template: Template): Generator<Block> {
  for (const { block } of template.subjects) yield block;
  if (template.preheader !== undefined) yield template.preheader.block;
  for (const block of template.body.blocks) if (!block.quoted && block.role !== 'link') yield block;
}

/** Whether a block is read in the inbox already: a subject or the preheader. */
export function isHeadLine({ role }: Block): boolean {
  return role === 'subject' || role === 'preheader';
}

/** The names of a mail that say nothing by themselves: brands, and the code of the offer. */
export function ownNames(campaign: Campaign, template: Template): readonly string[] {
  const code = template.offer?.code?.value;
  return code === undefined ? campaign.settings.brands : [...campaign.settings.brands, code];
}

/** The phrases that are more than a name: "Last Chance" may be a brand, `HURRY20` a code. */
export function withoutNames(phrases: readonly PhraseMatch[], names: readonly string[]): readonly PhraseMatch[] {
  const usable = names.map((name) => name.toLowerCase()).filter((name) => name !== '');
  if (usable.length === 0) return phrases;
  return phrases.filter(({ block, start, end }) => {
    const { text } = block.passage;
    return !usable.some((name) => standsWithin(name, text, start, end));
  });
}

/** Whether `text.slice(start, end)` lies within a name that stands there. */
function standsWithin(name: string, text: string, start: number, end: number): boolean {
  const from = Math.max(0, end - name.length);
  const around = text.slice(from, start + name.length).toLowerCase();
  for (let at = around.indexOf(name); at >= 0; at = around.indexOf(name, at + 1))
    if (from + at <= start && from + at + name.length >= end) return true;
  return false;
}

/** The link of a mail that a place lies in. */
export function linkAt(template: Template, at: Span): Link | undefined {
  const { links } = template.body;
  let low = 0;
  let high = links.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((links[middle] as Link).span.start <= at.start) low = middle;
    else high = middle - 1;
  }
  const link = links[low];
  return link !== undefined && isWithin(at, link.span) ? link : undefined;
}
