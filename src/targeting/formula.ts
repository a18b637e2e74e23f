/** Formulas over classes of facts: hash-consed, in negation normal form, so that equal formulas are the same object. */

import { Junctions, Literals, Marks } from './interning.js';

/** One fact about a contact with finitely many classes of values, exactly one of which holds. */
export interface Variable {
  readonly index: number;
  readonly subject: Subject;
  readonly labels: readonly Label[];
  /** Where its bits begin in a state, and how many 32-bit words they take. */
  readonly offset: number;
  readonly width: number;
  /** All classes. */
  readonly full: Int32Array;
}

/** What a variable speaks of. */
export type Subject =
  /** The value of an attribute. */
  | { readonly type: 'attribute'; readonly name: string }
  /** Whether a text attribute passes a test. */
  | {
      readonly type: 'text';
      readonly name: string;
      readonly op: 'contains' | 'startsWith' | 'endsWith';
      readonly value: string;
    }
  /** Whether a list attribute has an entry. */
  | { readonly type: 'entry'; readonly name: string; readonly value: string | number | boolean }
  | { readonly type: 'behaviour'; readonly fact: Fact }
  /** Something that cannot be read any further, such as a segment that does not exist. */
  | { readonly type: 'unknown'; readonly name: string };

/** Something that a contact did or did not do. */
export interface Fact {
  readonly behaviour: 'bought' | 'viewed' | 'opened' | 'clicked' | 'replied' | 'event';
  readonly product: string | undefined;
  readonly category: string | undefined;
  readonly template: string | undefined;
  readonly event: string | undefined;
  /** Minutes; Infinity for ever. */
  readonly within: number;
  /** From 1. */
  readonly atLeast: number;
  /** `entry`: when the cadence begins. `later`: when one of its steps is due, after mails of its own. */
  readonly moment: 'entry' | 'later';
}

/** What a class of a variable stands for. */
export type Label =
  | { readonly type: 'missing' }
  | { readonly type: 'value'; readonly value: string | number | boolean }
  /** Some value that no predicate names. */
  | { readonly type: 'other' }
  /** A list or anything else that is there. */
  | { readonly type: 'present' }
  | { readonly type: 'range'; readonly of: 'number' | 'date'; readonly range: Range; readonly sample: number }
  | { readonly type: 'flag'; readonly holds: boolean };

/** A stretch of the number line or of time (minutes since 1970); undefined for no bound. */
export interface Range {
  readonly low: Cut | undefined;
  readonly high: Cut | undefined;
}

/** A place between numbers: just before or just after `at`. */
export interface Cut {
  readonly at: number;
  readonly after: boolean;
}

export type Formula =
  | { readonly id: number; readonly type: 'true' }
  | { readonly id: number; readonly type: 'false' }
  | Literal
  | Junction;

/** The variable is in one of these classes. */
export interface Literal {
  readonly id: number;
  readonly type: 'literal';
  readonly variable: Variable;
  readonly classes: Int32Array;
}

export interface Junction {
  readonly id: number;
  readonly type: 'and' | 'or';
  readonly parts: readonly Formula[];
  /** Levels of nesting. */
  readonly depth: number;
  /** Kept by `variablesOf` once it was asked. */
  variables: readonly Variable[] | undefined;
}

export const FALSE: Formula = { id: 0, type: 'false' };
export const TRUE: Formula = { id: 1, type: 'true' };

/** Makes formulas; every one of them once. */
export class Formulas {
  private readonly literals = new Literals();
  private readonly junctions = new Junctions();
  /** By id. */
  private readonly negations: (Formula | undefined)[] = [];
  private nextId = 2;
  /** While parts are put together: which of them are there, and where the literal of a variable stands. */
  private readonly present = new Marks();
  private readonly spoken = new Marks();
  private readonly places: number[] = [];

  /** The number of formulas so far; ids are below it. */
  get count(): number {
    return this.nextId;
  }

  literal(variable: Variable, classes: Int32Array): Formula {
    let isNone = true;
    let isAll = true;
    for (let word = 0; word < classes.length; word++) {
      if (classes[word] !== 0) isNone = false;
      if (classes[word] !== variable.full[word]) isAll = false;
    }
    if (isNone) return FALSE;
    if (isAll) return TRUE;
    return this.literals.of(variable, classes, () => ({ id: this.nextId++, type: 'literal', variable, classes }));
  }

  /** The variable's classes for which a test holds. */
  where(variable: Variable, test: (label: Label, index: number) => boolean): Formula {
    const classes = new Int32Array(variable.width);
    variable.labels.forEach((label, index) => {
      if (test(label, index)) classes[index >> 5] = (classes[index >> 5] as number) | (1 << (index & 31));
    });
    return this.literal(variable, classes);
  }

  and(parts: readonly Formula[]): Formula {
    return this.junction('and', parts);
  }

  or(parts: readonly Formula[]): Formula {
    return this.junction('or', parts);
  }

  not(formula: Formula): Formula {
    if (formula.type === 'true') return FALSE;
    if (formula.type === 'false') return TRUE;
    const known = this.negations[formula.id];
    if (known !== undefined) return known;
    let made: Formula;
    if (formula.type === 'literal') {
      const { variable, classes } = formula;
      made = this.literal(
        variable,
        classes.map((word, index) => ~word & (variable.full[index] as number)),
      );
    } else {
      const parts = formula.parts.map((part) => this.not(part));
      made = formula.type === 'and' ? this.or(parts) : this.and(parts);
    }
    this.negations[formula.id] = made;
    this.negations[made.id] = formula;
    return made;
  }

  private junction(type: 'and' | 'or', given: readonly Formula[]): Formula {
    const neutral = type === 'and' ? TRUE : FALSE;
    const absorbing = type === 'and' ? FALSE : TRUE;
    const parts: Formula[] = [];
    this.spoken.clear();
    for (const outer of given) {
      // Parts of the same kind are parts of this one.
      for (const part of outer.type === type ? outer.parts : [outer]) {
        if (part === absorbing) return absorbing;
        if (part !== neutral && !this.gather(type, part, parts)) return absorbing;
      }
    }
    return this.joined(type, parts, { neutral, absorbing });
  }

  /** Takes a part in; literals of one variable become one. False where that settles it all. */
  private gather(type: 'and' | 'or', part: Formula, parts: Formula[]): boolean {
    if (part.type !== 'literal') {
      parts.push(part);
      return true;
    }
    const { index } = part.variable;
    if (!this.spoken.has(index)) {
      this.spoken.add(index);
      this.places[index] = parts.push(part) - 1;
      return true;
    }
    const place = this.places[index] as number;
    const merged = this.merge(type, parts[place] as Literal, part);
    parts[place] = merged;
    return merged !== (type === 'and' ? FALSE : TRUE);
  }

  private joined(
    type: 'and' | 'or',
    parts: readonly Formula[],
    { neutral, absorbing }: { neutral: Formula; absorbing: Formula },
  ): Formula {
    const { present } = this;
    present.clear();
    for (const part of parts) present.add(part.id);
    const kept: Formula[] = [];
    for (const part of parts) {
      const opposite = this.negations[part.id];
      if (opposite !== undefined && present.has(opposite.id)) return absorbing;
      // a ∧ (a ∨ b) is a, and the other way about.
      const isAbsorbed = 'parts' in part && part.parts.some((inner) => present.has(inner.id));
      if (!isAbsorbed) kept.push(part);
    }
    if (kept.length === 0) return neutral;
    if (kept.length === 1) return kept[0] as Formula;
    kept.sort((a, b) => a.id - b.id);
    const distinct = kept.filter((part, index) => part !== kept[index - 1]);
    if (distinct.length === 1) return distinct[0] as Formula;
    return this.junctions.of(type, distinct, () => {
      const depth = 1 + distinct.reduce((most, part) => Math.max(most, 'depth' in part ? part.depth : 0), 0);
      return { id: this.nextId++, type, parts: distinct, depth, variables: undefined };
    });
  }

  /** Two literals of one variable as one. */
  private merge(type: 'and' | 'or', a: Literal, b: Literal): Formula {
    if (a === b) return a;
    const words = a.classes.map((word, index) => {
      const other = b.classes[index] as number;
      return type === 'and' ? word & other : word | other;
    });
    return this.literal(a.variable, words);
  }
}

/** The variables that a formula speaks of, each once, in order. */
export function variablesOf(formula: Formula): readonly Variable[] {
  if (formula.type === 'literal') return [formula.variable];
  if (!('parts' in formula)) return [];
  if (formula.variables === undefined) {
    const all = new Set<Variable>();
    for (const part of formula.parts) for (const variable of variablesOf(part)) all.add(variable);
    formula.variables = [...all].sort((a, b) => a.index - b.index);
  }
  return formula.variables;
}
