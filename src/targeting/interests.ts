/** What people are interested in, as far as conditions say so, and which categories have to do with each other. */
import { type Catalog, lineage, type Predicate } from '../model/index.js';
import { inWords } from './describe.js';
import { type Formula, type Label, type Variable, variablesOf } from './formula.js';
import type { World } from './world.js';

/** A sign of interest in a category. */
export interface Interest {
  /** Undefined where it is about something that the catalog does not know. */
  readonly category: string | undefined;
  /** Those who show it. */
  readonly who: Formula;
  readonly variable: Variable;
  /** "bought mens-outdoor", "hiking in tags". */
  readonly words: string;
}

const SIGNS: ReadonlySet<string> = new Set(['bought', 'viewed', 'clicked']);
const ABOUT_INTERESTS = /interest|categor|favou?rite|topic|prefer|likes/i;

/** By world, and by index of the variable: many audiences speak of the same facts. */
const known = new WeakMap<World, (readonly Interest[])[]>();

/** The signs of interest that a formula speaks of, whether it asks for them or rules them out. */
export function interestsIn(world: World, formula: Formula): readonly Interest[] {
  let ofVariables = known.get(world);
  if (ofVariables === undefined) {
    ofVariables = [];
    known.set(world, ofVariables);
  }
  const found: Interest[] = [];
  for (const variable of variablesOf(formula)) {
    ofVariables[variable.index] ??= interestsOf(world, variable);
    found.push(...(ofVariables[variable.index] as readonly Interest[]));
  }
  return found;
}

function interestsOf(world: World, variable: Variable): readonly Interest[] {
  const { subject, labels } = variable;
  const { catalog } = world.campaign;
  const where = (test: (label: Label) => boolean): Formula => world.where(variable, test);
  const isYes = (label: Label): boolean => label.type === 'flag' && label.holds;
  if (subject.type === 'behaviour') {
    const { behaviour, category, product } = subject.fact;
    if (!SIGNS.has(behaviour) || (category === undefined && product === undefined)) return [];
    const own = category ?? catalog.products.get(product ?? '')?.category?.value;
    const words = `${behaviour} ${[product, category].filter((part) => part !== undefined).join(' of ')}`;
    return [{ category: knownCategory(catalog, own), who: where(isYes), variable, words }];
  }
  if (subject.type === 'entry') {
    const category = categoryNamed(catalog, String(subject.value));
    if (category === undefined && !ABOUT_INTERESTS.test(subject.name)) return [];
    return [{ category, who: where(isYes), variable, words: `${subject.value} in ${subject.name}` }];
  }
  if (subject.type !== 'attribute' || !ABOUT_INTERESTS.test(subject.name)) return [];
  return labels.flatMap((label) => {
    if (label.type !== 'value') return [];
    const category = categoryNamed(catalog, String(label.value));
    return [{ category, who: where((other) => other === label), variable, words: `${subject.name} ${label.value}` }];
  });
}

/** A category that the catalog says something about, if only that others are below it. */
export function knownCategory({ categories }: Catalog, id: string | undefined): string | undefined {
  if (id === undefined || categories.has(id)) return id;
  return [...categories.values()].some(({ parent }) => parent?.value === id) ? id : undefined;
}

/** The category that a tag or an interest is named like. */
function categoryNamed({ categories }: Catalog, name: string): string | undefined {
  const wanted = fold(name);
  for (const { id, terms } of categories.values())
    if (fold(id) === wanted || terms.some(({ value }) => fold(value) === wanted)) return id;
  return undefined;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** Whether mail about one category is no surprise to someone interested in the other. */
export function areRelated(catalog: Catalog, a: string, b: string): boolean {
  const ofA = lineage(catalog, a);
  const ofB = lineage(catalog, b);
  if (ofA.includes(b) || ofB.includes(a) || (ofA[1] !== undefined && ofA[1] === ofB[1])) return true;
  const goes = (from: readonly string[], to: readonly string[]): boolean =>
    from.some((id) => catalog.categories.get(id)?.goesWith.some(({ value }) => to.includes(value)) === true);
  return goes(ofA, ofB) || goes(ofB, ofA);
}

/**
 * Signs of interest by which an audience is defined, where they have nothing to do with some categories; undefined
 * where it is not defined by such, or where some in it may well be interested.
 */
export function strangeInterests(
  world: World,
  who: Formula,
  topics: readonly string[],
): readonly Interest[] | undefined {
  const { catalog } = world.campaign;
  const interests = interestsIn(world, who);
  const isStrange = ({ category }: Interest): boolean =>
    category !== undefined && topics.every((topic) => !areRelated(catalog, category, topic));
  const strange = interests.filter(isStrange);
  if (strange.length === 0 || !world.implies(who, world.or(strange.map((one) => one.who)))) return undefined;
  const isPossible = (one: Interest): boolean => world.isPossible(world.and([who, one.who]));
  if (interests.some((one) => !isStrange(one) && isPossible(one))) return undefined;
  return strange.filter(isPossible);
}

/** Signs of interest in words. */
export function interestsInWords(interests: readonly Interest[]): string {
  return inWords([...new Set(interests.map(({ words }) => words))], 'or');
}

/** Who a category is made for: its own audience, else that of the nearest category above it. */
export function madeFor(catalog: Catalog, category: string): Predicate | undefined {
  for (const id of lineage(catalog, category)) {
    const audience = catalog.categories.get(id)?.audience;
    if (audience !== undefined) return audience;
  }
  return undefined;
}
