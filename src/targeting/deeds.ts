/** What someone did and did not do, in plain words: windows and counts of one thing are drawn together. */
import { DAY, describeMinutes } from '../model/index.js';
import type { Fact, Label, Variable } from './formula.js';
import { didInWords, didNotInWords, inTheLast, lessOften, oftenEnough } from './verbs.js';

/** How often, within how many minutes back. */
type Count = Pick<Fact, 'atLeast' | 'within'>;

/** What is known of one thing: the counts that were reached, and those that were not. */
interface Deed {
  readonly fact: Fact;
  readonly done: Count[];
  readonly not: Count[];
}

/** Phrases for the facts asked for; bounds are drawn from all facts known. */
export function deedPhrases(
  asked: readonly Variable[],
  all: readonly Variable[],
  labelOf: (variable: Variable) => Label | undefined,
): { did: string[]; didNot: string[] } {
  const known = all.flatMap((variable) => factOf(variable, labelOf(variable)));
  const denied = known.filter(({ holds, fact }) => !holds && fact.atLeast === 1);
  const deeds = new Map<string, Deed>();
  for (const { fact, holds } of asked.flatMap((variable) => factOf(variable, labelOf(variable)))) {
    const { within: _, atLeast: __, ...thing } = fact;
    const key = JSON.stringify(thing);
    const deed = deeds.get(key) ?? { fact, done: [], not: [] };
    deeds.set(key, deed);
    (holds ? deed.done : deed.not).push(fact);
  }
  const each = [...deeds.values()].map(({ fact, done, not }): Deed => {
    const wider = denied.filter((other) => isWider(other.fact, fact)).map((other) => other.fact);
    return { fact, done: strongest(done, follows), not: strongest([...not, ...wider], (a, b) => follows(b, a)) };
  });
  const told = each.filter((deed) => !isSaidByNarrower(deed, each) && !isSaidByLastTime(deed, each));
  const [did, didNot] = [told.filter(({ done }) => done.length > 0), told.filter(({ done }) => done.length === 0)];
  return { did: did.map(phrase), didNot: didNot.map(phrase) };
}

/** A fact in words: "bought tents at least 2 times in the last 90 days"; without `holds`, that it is not so. */
export function factInWords(fact: Fact, holds: boolean): string {
  return phrase({ fact, done: holds ? [fact] : [], not: holds ? [] : [fact] });
}

function factOf({ subject }: Variable, label: Label | undefined): { fact: Fact; holds: boolean }[] {
  return subject.type === 'behaviour' && label?.type === 'flag' ? [{ fact: subject.fact, holds: label.holds }] : [];
}

/** Whether a count is reached by all who have reached another. */
function follows(count: Count, from: Count): boolean {
  return from.within <= count.within && from.atLeast >= count.atLeast;
}

/** The counts that do not follow from another one, each once, the nearest first. */
function strongest(counts: readonly Count[], follows: (count: Count, from: Count) => boolean): Count[] {
  const different = counts.filter(
    (one, index) => counts.findIndex((other) => other.within === one.within && other.atLeast === one.atLeast) === index,
  );
  return different
    .filter((one) => !different.some((other) => other !== one && follows(one, other)))
    .sort((a, b) => a.within - b.within);
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

/** Whether nothing is told of a thing but that it was done, or was not, with no count. */
function isPlain(counts: readonly Count[]): boolean {
  return counts.every(({ atLeast }) => atLeast === 1);
}

/** "Bought something" goes without saying where "bought tents" is said. */
function isSaidByNarrower(deed: Deed, all: readonly Deed[]): boolean {
  const [last] = deed.done;
  if (last === undefined || !isPlain(deed.done) || !isPlain(deed.not)) return false;
  return all.some(
    (other) =>
      other !== deed &&
      isWider(deed.fact, other.fact) &&
      other.done[0] !== undefined &&
      other.done[0].within <= last.within,
  );
}

/** "Bought nothing in the last 30 days" goes without saying where "bought tents 40 days ago" is said. */
function isSaidByLastTime(deed: Deed, all: readonly Deed[]): boolean {
  const [never] = deed.not;
  if (deed.done.length > 0 || never === undefined || !isPlain(deed.not)) return false;
  return all.some(
    ({ fact, done }) => done[0] !== undefined && done[0].within > never.within && isWider(deed.fact, fact),
  );
}

function phrase({ fact, done, not }: Deed): string {
  const things = [fact.product, fact.category, fact.template, fact.event].filter((part) => part !== undefined);
  const never = not.find(({ atLeast }) => atLeast === 1);
  const fewer = not.filter(({ atLeast }) => atLeast > 1);
  if (done.length + fewer.length === 0 && never !== undefined) {
    if (never.within === Infinity) return didNotInWords(fact.behaviour, things, true);
    return `${didNotInWords(fact.behaviour, things)} ${lately(never.within)}`;
  }
  const [only] = done;
  const words = didInWords(fact.behaviour, things);
  if (never !== undefined && done.length === 1 && only?.atLeast === 1 && fewer.length === 0)
    return `${words} ${describeMinutes(someTimeBetween(never.within, only.within))} ago`;
  const counted = new Map<number, string[]>();
  const add = (within: number, often: string): void => {
    counted.set(within, [...(counted.get(within) ?? []), often]);
  };
  for (const { within, atLeast } of done) add(within, oftenEnough(atLeast));
  for (const { within, atLeast } of fewer) add(within, lessOften(atLeast));
  const parts = [...counted].map(([within, often]) =>
    [often.filter((one) => one !== '').join(' and '), lately(within)].filter((part) => part !== '').join(' '),
  );
  const exception = never === undefined ? '' : ` but not ${lately(never.within)}`;
  return `${[words, parts.filter((part) => part !== '').join(' and ')].filter((part) => part !== '').join(' ')}${exception}`;
}

function lately(within: number): string {
  return within === Infinity ? '' : inTheLast(describeMinutes(within));
}

/** A length of time that is longer than one and no longer than another, as people would say it. */
function someTimeBetween(not: number, within: number): number {
  const gap = Math.min(10 * DAY, (within - not) / 2);
  return gap >= DAY ? Math.floor((not + gap) / DAY) * DAY : not + gap;
}
