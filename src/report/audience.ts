/** An audience explained, for `campaignlint explain-audience`. */
import type { Look } from './explain.js';
import { paintWith } from './paint.js';
import { wrapText } from './wrap.js';

/** What is said of an audience, as JSON carries it. */
export interface AudienceFacts {
  readonly id: string;
  readonly type: 'cadence' | 'segment';
  /** The number of a step of the cadence. */
  readonly step?: string;
  /** In plain words. */
  readonly predicate: string;
  readonly lines: readonly string[];
  readonly inside: string | null;
  readonly outside: { readonly person: string; readonly unmet: string } | null;
  readonly implies: {
    readonly categories: readonly string[];
    readonly consent: boolean | null;
    readonly recency: readonly string[];
  };
  readonly segments: {
    readonly same: readonly string[];
    readonly within: readonly string[];
    readonly contains: readonly string[];
    readonly overlaps: readonly string[];
    readonly disjoint: readonly string[];
  };
}

const MAX_WIDTH = 90;

/** The audience as text. */
export function audienceText(facts: AudienceFacts, look: Look): string {
  const paint = paintWith(look.color);
  const width = Math.min(look.width, MAX_WIDTH);
  const indented = (text: string): string =>
    wrapText(text, width - 2)
      .map((line) => `  ${line}\n`)
      .join('');
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${paint.strong(title)}\n${lines.map(indented).join('')}`;
  const named = (title: string, ids: readonly string[]): readonly string[] =>
    ids.length === 0 ? [] : [`${title}: ${ids.join(', ')}`];
  const { implies, segments, inside, outside } = facts;
  const step = facts.step === undefined ? '' : `, step ${facts.step}`;
  return [
    `${paint.strong(facts.id)}  ${paint.dim(`${facts.type}${step}`)}\n`,
    section('Who they are', facts.lines.length === 0 ? [facts.predicate] : facts.lines.map((line) => `- ${line}`)),
    section('For example', [inside ?? 'Nobody can be among them: the lines above exclude each other.']),
    section('Just outside', outside === null ? [] : [`${outside.person}`, `What leaves them out: ${outside.unmet}`]),
    section('What follows for all of them', [
      ...named('interested in', implies.categories),
      ...(implies.consent === null ? [] : [implies.consent ? 'agreed to get mail' : 'may not have agreed to get mail']),
      ...implies.recency,
    ]),
    section('Beside the segments', [
      ...named('the same people as', segments.same),
      ...named('all of them are also in', segments.within),
      ...named('holds all of', segments.contains),
      ...named('shares some with', segments.overlaps),
      ...named('shares nobody with', segments.disjoint),
    ]),
  ].join('');
}
