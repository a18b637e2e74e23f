/** One person out of those whom a search has found. */
import type { Formula, Label, Variable } from './formula.js';
import type { Search } from './search.js';

/** Facts about one person: the class of each variable that matters, by index of the variable. */
export interface Person {
  readonly classes: ReadonlyMap<number, number>;
  /** False where the search gave up, so that nobody can say whether such a person exists. */
  readonly certain: boolean;
}

/** Looks for someone who matches a formula on a search that nothing was assumed in; leaves the search as it ends up. */
export function findPerson(search: Search, formula: Formula): Person | undefined {
  return search.assume(formula) ? personOf(search) : undefined;
}

/** Looks for someone who matches all that a search assumes. */
export function personOf(search: Search): Person | undefined {
  if (!search.solve()) return undefined;
  if (search.gaveUp) return { classes: new Map(), certain: false };
  const narrowed = search.variables().filter((variable) => search.isNarrowed(variable));
  for (const variable of narrowed) settle(search, variable);
  const classes = new Map<number, number>();
  for (const variable of search.variables()) {
    if (!search.isNarrowed(variable)) continue;
    const only = variable.labels.findIndex((_, index) => search.allows(variable, index));
    classes.set(variable.index, only);
  }
  return { classes, certain: true };
}

/** Puts a variable into the class that surprises least among those that are possible. */
function settle(search: Search, variable: Variable): void {
  for (const index of byPlainness(variable)) {
    if (!search.allows(variable, index)) continue;
    const mark = search.mark();
    if (search.choose(variable, index) && search.solve()) return;
    search.undo(mark);
  }
}

const orders = new WeakMap<Variable, readonly number[]>();

/** Classes with the plainest first: named values, then a missing one, then something that nobody named. */
function byPlainness(variable: Variable): readonly number[] {
  let order = orders.get(variable);
  if (order === undefined) {
    const indexes = variable.labels.map((_, index) => index);
    order = indexes.sort(
      (a, b) => surprise(variable.labels[a] as Label) - surprise(variable.labels[b] as Label) || a - b,
    );
    orders.set(variable, order);
  }
  return order;
}

function surprise(label: Label): number {
  if (label.type === 'flag') return label.holds ? 1 : 0;
  if (label.type === 'missing') return 1;
  return label.type === 'other' ? 2 : 0;
}
