/** A person in plain words: only the facts that matter, the plainest first. */
import { DAY, formatClock, formatDay } from '../model/index.js';
import { deedPhrases } from './deeds.js';
import { type Formula, type Label, type Range, type Variable, variablesOf } from './formula.js';
import type { Person } from './person.js';

export interface Description {
  /** "someone with country PT and gender missing who bought tents 40 days ago". */
  readonly text: string;
  /** The same facts one by one: "country PT", "gender missing", "bought tents 40 days ago". */
  readonly facts: readonly string[];
}

/** Facts by how they stand in the sentence. */
interface Phrases {
  /** After "with". */
  readonly having: string[];
  /** After those: what is missing. */
  readonly lacking: string[];
  /** After "who". */
  readonly doing: string[];
  /** After those: what was not done. */
  readonly omitting: string[];
}

/** Puts a person into words; with `about`, only what bears on those formulas. The words fit into any sentence. */
export function describePerson(
  person: Person,
  variables: readonly Variable[],
  about: readonly Formula[] | undefined,
): Description {
  const { having, lacking, doing, omitting } = phrasesOf(person, variables, about);
  const held = [...having, ...lacking];
  const done = [...doing, ...omitting];
  const facts = [...held, ...done];
  if (facts.length === 0) return { text: 'anyone', facts };
  const text = [
    'someone',
    ...(held.length > 0 ? [`with ${inWords(held)}`] : []),
    ...(done.length > 0 ? [`who ${inWords(done)}`] : []),
  ].join(' ');
  return { text, facts };
}

function phrasesOf(person: Person, variables: readonly Variable[], about: readonly Formula[] | undefined): Phrases {
  const known = [...person.classes.keys()].sort((x, y) => x - y).map((index) => variables[index] as Variable);
  const asked = about === undefined ? known : known.filter(isAmong(about.flatMap(variablesOf)));
  const phrases: Phrases = { having: [], doing: [], lacking: [], omitting: [] };
  const classOf = (variable: Variable): Label | undefined => variable.labels[person.classes.get(variable.index) ?? -1];
  for (const variable of asked) {
    const label = classOf(variable);
    if (label !== undefined) addAttribute(variable, label, phrases);
  }
  const deeds = deedPhrases(asked, known, classOf);
  phrases.doing.push(...deeds.did);
  phrases.omitting.push(...deeds.didNot);
  return phrases;
}

function isAmong(chosen: readonly Variable[]): (variable: Variable) => boolean {
  const indexes = new Set(chosen.map((variable) => variable.index));
  return (variable) => indexes.has(variable.index);
}

/** `a`, `a and b`, `a, b and c`. */
export function inWords(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

function addAttribute(variable: Variable, label: Label, phrases: Phrases): void {
  const { subject } = variable;
  const holds = label.type === 'flag' && label.holds;
  if (subject.type === 'attribute') {
    if (label.type === 'missing') phrases.lacking.push(`${subject.name} missing`);
    else if (label.type !== 'present') phrases.having.push(describeValue(subject.name, label, variable.labels));
  } else if (subject.type === 'entry') {
    if (holds) phrases.having.push(`${subject.value} in ${subject.name}`);
    else phrases.lacking.push(`no ${subject.value} in ${subject.name}`);
  } else if (subject.type === 'text') {
    const { name, op, value } = subject;
    if (holds) phrases.having.push(`${name} ${PASSING[op]} "${value}"`);
    else phrases.lacking.push(`${name} not ${PASSING[op]} "${value}"`);
  } else if (subject.type === 'unknown') {
    addUnknown(subject.name, holds, phrases);
  }
}

const PASSING = { contains: 'containing', startsWith: 'beginning with', endsWith: 'ending with' } as const;

/** `segment gone`, `the audience of spring`: places to be in. What else cannot be read is a test of an attribute. */
function addUnknown(name: string, holds: boolean, phrases: Phrases): void {
  const place = name.replace(/^segment /, 'the $&');
  const isPlace = /^the (?:segment|audience of) /.test(place);
  if (isPlace && holds) phrases.doing.push(`is in ${place}`);
  else if (isPlace) phrases.omitting.push(`is not in ${place}`);
  else if (holds) phrases.having.push(name);
  else phrases.lacking.push(`no ${name}`);
}

/** `country PT`, `orders 3`, `some other country`. */
function describeValue(name: string, label: Label, all: readonly Label[]): string {
  if (label.type === 'value') return `${name} ${label.value}`;
  if (label.type === 'range') return `${name} ${label.of === 'number' ? label.sample : describeMoment(label)}`;
  const isSwitch = all.some((other) => other.type === 'value' && other.value === true);
  if (isSwitch) return `${name} false`;
  return all.some((other) => other.type === 'value') ? `some other ${name}` : `some ${name}`;
}

/** A day where all of it lies in the stretch, else the moment. */
function describeMoment({ sample, range: { low, high } }: { sample: number; range: Range }): string {
  const day = Math.floor(sample / DAY) * DAY;
  const isWhole = (low === undefined || low.at <= day) && (high === undefined || high.at >= day + DAY);
  return isWhole ? formatDay(sample) : `${formatDay(sample)} ${formatClock(sample)}`;
}
