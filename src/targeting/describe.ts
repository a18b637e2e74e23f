/** A person in plain words: only the facts that matter, the plainest first. */
import { formatClock, formatDay } from '../model/index.js';
import { deedPhrases } from './deeds.js';
import { type Formula, type Label, type Range, type Variable, variablesOf } from './formula.js';
import type { Person } from './person.js';

export interface Description {
  /** "someone with country PT, who bought tents 40 days ago; gender missing". */
  readonly text: string;
  /** The same facts one by one: "country PT", "bought tents 40 days ago", "gender missing". */
  readonly facts: readonly string[];
}

/** Facts by how they stand in the sentence. */
interface Phrases {
  /** After "with". */
  readonly having: string[];
  /** After "who". */
  readonly doing: string[];
  /** After a semicolon: what is missing. */
  readonly lacking: string[];
  /** What was not done; after "who" where nothing else is known, else after the semicolon. */
  readonly omitting: string[];
}

/** Puts a person into words; with `about`, only what bears on those formulas. */
export function describePerson(
  person: Person,
  variables: readonly Variable[],
  about: readonly Formula[] | undefined,
): Description {
  const phrases = phrasesOf(person, variables, about);
  return { text: sentence(phrases), facts: factsIn(phrases) };
}

/** The same in one breath: "someone with country PT, bought tents 40 days ago, gender missing". */
export function describeFacts(
  person: Person,
  variables: readonly Variable[],
  about: readonly Formula[] | undefined,
): Description {
  const phrases = phrasesOf(person, variables, about);
  const facts = factsIn(phrases);
  if (facts.length === 0) return { text: 'anyone', facts };
  const isDeed = phrases.having.length === 0 && (phrases.doing.length > 0 || phrases.lacking.length === 0);
  const joint = isDeed ? 'who' : 'with';
  return { text: `someone ${joint} ${facts.join(', ')}`, facts };
}

function factsIn({ having, doing, lacking, omitting }: Phrases): readonly string[] {
  return [...having, ...doing, ...lacking, ...omitting];
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

function sentence({ having, doing, lacking, omitting }: Phrases): string {
  const isBare = having.length + doing.length === 0;
  const did = isBare && lacking.length === 0 ? omitting : doing;
  const behind = did === omitting ? [] : [...(isBare ? [] : lacking), ...omitting];
  if (isBare && lacking.length + omitting.length === 0) return 'anyone';
  const held = isBare ? lacking : having;
  let text = 'someone';
  if (held.length > 0) text += ` with ${inWords(held)}`;
  if (did.length > 0) text += `${held.length > 0 ? ',' : ''} who ${inWords(did)}`;
  if (behind.length === 0) return text;
  return isBare ? `${text}, who ${inWords(behind)}` : `${text}; ${inWords(behind)}`;
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
    const verbs = { contains: 'contains', startsWith: 'begins with', endsWith: 'ends with' } as const;
    const negated = {
      contains: 'does not contain',
      startsWith: 'does not begin with',
      endsWith: 'does not end with',
    } as const;
    if (holds)
      phrases.having.push(`${article(subject.name)} ${subject.name} that ${verbs[subject.op]} "${subject.value}"`);
    else
      phrases.lacking.push(`${article(subject.name)} ${subject.name} that ${negated[subject.op]} "${subject.value}"`);
  } else if (subject.type === 'unknown') {
    phrases.lacking.push(`${holds ? '' : 'not '}in ${subject.name}`);
  }
}

function article(name: string): string {
  return /^[aeiou]/i.test(name) ? 'an' : 'a';
}

/** `country PT`, `orders 3`, `some other country`. */
function describeValue(name: string, label: Label, all: readonly Label[]): string {
  if (label.type === 'value') return `${name} ${label.value}`;
  if (label.type === 'range') return `${name} ${label.of === 'number' ? label.sample : describeMoment(label)}`;
  const isSwitch = all.some((other) => other.type === 'value' && other.value === true);
  return isSwitch ? `${name} false` : `some other ${name}`;
}

/** A day where a whole day lies in the stretch, else the moment. */
function describeMoment({ sample, range }: { sample: number; range: Range }): string {
  const isShort = range.low !== undefined && range.high !== undefined && range.high.at - range.low.at < 60 * 24;
  return isShort ? `${formatDay(sample)} ${formatClock(sample)}` : formatDay(sample);
}
