/** Brute force: lists people one by one and reads predicates as the documentation words them, without the engine. */
import type { AttributeValue, BehaviourFilter, Campaign, Predicate } from '../../src/model/index.js';
import { DAY, minutesOf, predicatesIn } from '../../src/model/index.js';

export type PlainValue = AttributeValue | readonly AttributeValue[] | undefined;

/** A fact by behaviour: what, of which thing, how recently, how often, and whether mails of the cadence count. */
export interface PlainFact {
  readonly behaviour: string;
  readonly product: string | undefined;
  readonly category: string | undefined;
  readonly template: string | undefined;
  readonly within: number;
  readonly atLeast: number;
  readonly later: boolean;
}

export interface PlainPerson {
  readonly values: ReadonlyMap<string, PlainValue>;
  /** By `factKey`. */
  readonly facts: ReadonlyMap<string, boolean>;
}

export const factKey = (fact: PlainFact): string =>
  [
    fact.behaviour,
    fact.product ?? '-',
    fact.category ?? '-',
    fact.template ?? '-',
    fact.within,
    fact.atLeast,
    fact.later,
  ].join('/');

/** Facts that a behaviour with a filter reads: engaged is opened or clicked. */
export function factsRead(name: string, filter: BehaviourFilter, sent: ReadonlySet<string> | undefined): PlainFact[] {
  const mail = ['opened', 'clicked', 'replied', 'engaged'].includes(name);
  const template = filter.template?.value;
  const later = mail && sent !== undefined && (template === undefined || sent.has(template));
  return (name === 'engaged' ? ['opened', 'clicked'] : [name]).map((behaviour) => ({
    behaviour,
    product: filter.product?.value,
    category: filter.category?.value,
    template,
    within: filter.within === undefined ? Infinity : minutesOf(filter.within),
    atLeast: filter.atLeast ?? 1,
    later,
  }));
}

/** Whether `a` makes `b` true by itself. */
export function follows(a: PlainFact, b: PlainFact, campaign: Campaign): boolean {
  if (a.behaviour !== b.behaviour || a.within > b.within || a.atLeast < b.atLeast || (a.later && !b.later))
    return false;
  if (b.template !== undefined && b.template !== a.template) return false;
  if (b.product !== undefined && b.product !== a.product) return false;
  return b.category === undefined || categoriesOf(a, campaign).has(b.category);
}

function categoriesOf(fact: PlainFact, campaign: Campaign): Set<string> {
  const found = new Set<string>();
  const { categories, products } = campaign.catalog;
  const climb = (category: string | undefined): void => {
    for (let next = category; next !== undefined && !found.has(next); next = categories.get(next)?.parent?.value)
      found.add(next);
  };
  climb(fact.category);
  if (fact.product !== undefined) climb(products.get(fact.product)?.category?.value);
  return found;
}

/** Whether a person matches; `sent` is given where the predicate is a condition of a step of a cadence that sends these. */
export function matches(
  predicate: Predicate,
  person: PlainPerson,
  campaign: Campaign,
  sent?: ReadonlySet<string>,
): boolean {
  switch (predicate.type) {
    case 'all':
      return predicate.of.every((part) => matches(part, person, campaign, sent));
    case 'any':
      return predicate.of.some((part) => matches(part, person, campaign, sent));
    case 'not':
      return !matches(predicate.of, person, campaign, sent);
    case 'segment': {
      const found = campaign.segments.get(predicate.id.value);
      return found !== undefined && matches(found.match, person, campaign, sent);
    }
    case 'behaviour':
      return factsRead(predicate.name, predicate.filter, sent).some((fact) => person.facts.get(factKey(fact)) === true);
    case 'attribute':
      return passes(predicate, person.values.get(predicate.name.value), campaign);
  }
}

function passes(predicate: Predicate & { type: 'attribute' }, value: PlainValue, campaign: Campaign): boolean {
  const { test } = predicate;
  if (test.op === 'exists') return (value !== undefined) === test.value;
  if (value === undefined) return false;
  const number = typeof value === 'number' ? value : undefined;
  const moment = typeof value === 'string' ? Date.parse(`${value}Z`) / 60_000 : Number.NaN;
  const { today } = campaign.settings;
  switch (test.op) {
    case 'in':
      return test.values.some((wanted) => wanted.value === value);
    case 'has':
      return Array.isArray(value) && value.includes(test.value.value);
    case 'atLeast':
      return number !== undefined && number >= test.value;
    case 'above':
      return number !== undefined && number > test.value;
    case 'atMost':
      return number !== undefined && number <= test.value;
    case 'below':
      return number !== undefined && number < test.value;
    case 'before':
      return moment < test.value.at;
    case 'after':
      return test.value.timed ? moment > test.value.at : moment >= test.value.at + DAY;
    case 'within':
      return moment >= today - minutesOf(test.value) && moment < today + DAY;
    case 'contains':
      return typeof value === 'string' && value.includes(test.value);
    case 'startsWith':
      return typeof value === 'string' && value.startsWith(test.value);
    case 'endsWith':
      return typeof value === 'string' && value.endsWith(test.value);
  }
}

/** Everyone there can be: all values from the samples, all facts that the predicates read, as far as they go together. */
export function* everyone(
  campaign: Campaign,
  read: readonly { predicate: Predicate; sent?: ReadonlySet<string> }[],
  samples: Readonly<Record<string, readonly PlainValue[]>>,
): Generator<PlainPerson> {
  const constraints = campaign.contacts?.constraints ?? [];
  const inner: { predicate: Predicate; sent?: ReadonlySet<string> }[] = [
    ...read,
    ...constraints.flatMap((rule) => [{ predicate: rule.if }, { predicate: rule.then }]),
  ];
  const names = new Set<string>();
  const facts = new Map<string, PlainFact>();
  const gather = (predicate: Predicate, sent?: ReadonlySet<string>): void => {
    for (const part of predicatesIn(predicate)) {
      if (part.type === 'attribute') names.add(part.name.value);
      if (part.type === 'behaviour')
        for (const fact of factsRead(part.name, part.filter, sent)) facts.set(factKey(fact), fact);
      const found = part.type === 'segment' ? campaign.segments.get(part.id.value) : undefined;
      if (found !== undefined) gather(found.match, sent);
    }
  };
  for (const { predicate, sent } of inner) gather(predicate, sent);
  const factSets = [...consistentFacts([...facts.values()], campaign)];
  for (const values of combinations([...names], samples)) {
    for (const known of factSets) {
      const person = { values, facts: known };
      if (constraints.every((rule) => !matches(rule.if, person, campaign) || matches(rule.then, person, campaign)))
        yield person;
    }
  }
}

function* combinations(
  names: readonly string[],
  samples: Readonly<Record<string, readonly PlainValue[]>>,
): Generator<Map<string, PlainValue>> {
  const [name, ...rest] = names;
  if (name === undefined) {
    yield new Map();
    return;
  }
  for (const others of combinations(rest, samples)) {
    for (const value of samples[name] ?? [undefined]) yield new Map(others).set(name, value);
  }
}

function* consistentFacts(facts: readonly PlainFact[], campaign: Campaign): Generator<Map<string, boolean>> {
  for (let bits = 0; bits < 1 << facts.length; bits++) {
    const isTrue = (index: number): boolean => ((bits >> index) & 1) === 1;
    const fits = facts.every((a, i) => !isTrue(i) || facts.every((b, j) => isTrue(j) || !follows(a, b, campaign)));
    if (fits) yield new Map(facts.map((fact, index) => [factKey(fact), isTrue(index)]));
  }
}
