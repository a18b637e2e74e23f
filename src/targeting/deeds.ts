/** What someone did and did not do, in plain words: windows and counts of one thing are drawn together. */
import { DAY, describeMinutes } from '../model/index.js';
import type { Fact, Label, Variable } from './formula.js';

/** What is known of one thing: the narrowest window in which it was done, the widest in which it was not, and how often. */
interface Deed {
  readonly fact: Fact;
  doneWithin: number | undefined;
  notWithin: number | undefined;
  times: number;
  fewerThan: number | undefined;
}

/** Phrases for the facts asked for; bounds are drawn from all facts known. */
export function deedPhrases(
  asked: readonly Variable[],
  all: readonly Variable[],
  labelOf: (variable: Variable) => Label | undefined,
): { did: string[]; didNot: string[] } {
  const deeds = new Map<string, Deed>();
  const denied: Fact[] = [];
  for (const variable of all) {
    const label = labelOf(variable);
    if (variable.subject.type !== 'behaviour' || label?.type !== 'flag') continue;
    if (!label.holds && variable.subject.fact.atLeast === 1) denied.push(variable.subject.fact);
  }
  for (const variable of asked) {
    const label = labelOf(variable);
    if (variable.subject.type !== 'behaviour' || label?.type !== 'flag') continue;
    note(deeds, variable.subject.fact, label.holds);
  }
  const did: string[] = [];
  const didNot: string[] = [];
  for (const deed of deeds.values()) {
    for (const fact of denied) {
      if (isWider(fact, deed.fact)) deed.notWithin = Math.max(deed.notWithin ?? 0, fact.within);
    }
    if (isSaidByNarrower(deed, deeds.values()) || isSaidByLastTime(deed, deeds.values())) continue;
    (deed.doneWithin === undefined ? didNot : did).push(phrase(deed));
  }
  return { did, didNot };
}

function note(deeds: Map<string, Deed>, fact: Fact, holds: boolean): void {
  const { within: _, atLeast: __, ...thing } = fact;
  const key = JSON.stringify(thing);
  let deed = deeds.get(key);
  if (deed === undefined) {
    deed = { fact, doneWithin: undefined, notWithin: undefined, times: 1, fewerThan: undefined };
    deeds.set(key, deed);
  }
  if (holds) {
    deed.doneWithin = Math.min(deed.doneWithin ?? Infinity, fact.within);
    deed.times = Math.max(deed.times, fact.atLeast);
  } else if (fact.atLeast === 1) deed.notWithin = Math.max(deed.notWithin ?? 0, fact.within);
  else deed.fewerThan = Math.min(deed.fewerThan ?? Infinity, fact.atLeast);
}

/** Whether not having done `wide` includes not having done `narrow`, as far as names alone tell. */
function isWider(wide: Fact, narrow: Fact): boolean {
  const fits = (a: string | undefined, b: string | undefined): boolean => a === undefined || a === b;
  return (
    wide.behaviour === narrow.behaviour &&
    fits(wide.product, narrow.product) &&
    fits(wide.category, narrow.category) &&
    fits(wide.template, narrow.template) &&
    fits(wide.event, narrow.event)
  );
}

/** "Bought something" goes without saying where "bought tents" is said. */
function isSaidByNarrower(deed: Deed, all: Iterable<Deed>): boolean {
  if (deed.doneWithin === undefined || deed.times > 1) return false;
  for (const other of all) {
    if (other === deed || other.doneWithin === undefined) continue;
    if (isWider(deed.fact, other.fact) && other.doneWithin <= deed.doneWithin) return true;
  }
  return false;
}

/** "Bought nothing in the last 30 days" goes without saying where "bought tents 40 days ago" is said. */
function isSaidByLastTime(deed: Deed, all: Iterable<Deed>): boolean {
  const { notWithin } = deed;
  if (deed.doneWithin !== undefined || notWithin === undefined || deed.fewerThan !== undefined) return false;
  for (const other of all) {
    if (other.doneWithin !== undefined && other.doneWithin > notWithin && isWider(deed.fact, other.fact)) return true;
  }
  return false;
}

function phrase(deed: Deed): string {
  const { fact, doneWithin, notWithin, times, fewerThan } = deed;
  if (doneWithin === undefined) {
    if (notWithin === Infinity) return `never ${verb(fact)} ${thing(fact, 'anything')}`;
    if (notWithin !== undefined)
      return `did not ${PLAIN[fact.behaviour]} ${thing(fact, 'anything')} in the last ${describeMinutes(notWithin)}`;
    return `${verb(fact)} ${thing(fact, 'something')} fewer than ${fewerThan} times`;
  }
  const count = times > 1 ? ` at least ${times} times` : '';
  const limit = fewerThan === undefined ? '' : `${count === '' ? '' : ' and'} fewer than ${fewerThan} times`;
  return `${verb(fact)} ${thing(fact, 'something')}${count}${limit}${since(doneWithin, notWithin)}`;
}

function since(within: number, not: number | undefined): string {
  const isAfter = not !== undefined && not < within;
  if (!isAfter) return within === Infinity ? '' : ` in the last ${describeMinutes(within)}`;
  const gap = Math.min(10 * DAY, (within - not) / 2);
  const ago = gap >= DAY ? Math.floor((not + gap) / DAY) * DAY : not + gap;
  return ` ${describeMinutes(ago)} ago`;
}

const VERBS: Record<Fact['behaviour'], string> = {
  bought: 'bought',
  viewed: 'viewed',
  opened: 'opened',
  clicked: 'clicked',
  replied: 'replied to',
  event: 'did',
};

const PLAIN: Record<Fact['behaviour'], string> = {
  bought: 'buy',
  viewed: 'view',
  opened: 'open',
  clicked: 'click',
  replied: 'reply to',
  event: 'do',
};

function verb(fact: Fact): string {
  return VERBS[fact.behaviour];
}

function thing({ product, category, template, event }: Fact, none: string): string {
  const parts = [product, category, template, event].filter((part) => part !== undefined);
  return parts.length === 0 ? none : parts.join(' of ');
}
