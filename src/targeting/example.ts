/** An example of a person, with only the facts that matter: without any of them it would be no example. */
import { describePerson } from './describe.js';
import { type Formula, variablesOf } from './formula.js';
import type { Person } from './person.js';
import type { World } from './world.js';

export interface Example {
  /** "someone with country PT and gender missing who bought tents 40 days ago". */
  readonly text: string;
  /** The same facts one by one. */
  readonly facts: readonly string[];
}

/** Someone who matches, in words; undefined where there is nobody, or where nobody can say. */
export function exampleOf(world: World, formula: Formula): Example | undefined {
  const person = world.find(formula);
  if (person === undefined || !person.certain) return undefined;
  return describePerson(withoutIdleFacts(person, formula), world.variables, [formula]);
}

/** Leaves out each fact that may be otherwise without making a difference, the most surprising ones first. */
function withoutIdleFacts(person: Person, formula: Formula): Person {
  const classes = new Map(person.classes);
  const order = variablesOf(formula).filter(({ index }) => classes.has(index));
  const isPlain = ({ index, labels }: (typeof order)[number]): number => {
    const label = labels[classes.get(index) as number];
    return label?.type === 'value' || label?.type === 'range' || (label?.type === 'flag' && label.holds) ? 1 : 0;
  };
  for (const variable of order.sort((a, b) => isPlain(a) - isPlain(b) || b.index - a.index)) {
    const chosen = classes.get(variable.index) as number;
    classes.delete(variable.index);
    if (!isSettled(formula, classes)) classes.set(variable.index, chosen);
  }
  return { classes, certain: true };
}

/** Whether a formula holds of all who have these facts, as far as the facts alone tell. */
function isSettled(formula: Formula, classes: ReadonlyMap<number, number>): boolean {
  switch (formula.type) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'literal': {
      const chosen = classes.get(formula.variable.index);
      return chosen !== undefined && (((formula.classes[chosen >> 5] as number) >>> (chosen & 31)) & 1) === 1;
    }
    case 'and':
      return formula.parts.every((part) => isSettled(part, classes));
    case 'or':
      return formula.parts.some((part) => isSettled(part, classes));
  }
}
