/** All variables of a campaign and what follows from what among them. */
import { type Formula, type Formulas, type Label, type Subject, type Variable, variablesOf } from './formula.js';

/** Where `from` lies within `given`, `to` lies within `leaves`. */
export interface Implication {
  readonly from: Variable;
  readonly given: Int32Array;
  readonly to: Variable;
  readonly leaves: Int32Array;
}

const FLAG: readonly Label[] = [
  { type: 'flag', holds: false },
  { type: 'flag', holds: true },
];

/**
 * Variables, implications between two of them, and rules that hold of everyone.
 * Implications are kept closed: whatever follows over a chain is an implication itself, so that a search may leave out
 * all variables that its question does not speak of.
 */
export class Theory {
  readonly variables: Variable[] = [];
  /** The length of a state in 32-bit words. */
  size = 0;
  /** By index of the variable that they start from, and of the one that they lead to. */
  readonly leaving: Implication[][] = [];
  readonly arriving: Implication[][] = [];
  /** By index of a variable: the rules that speak of it. */
  readonly rules: Formula[][] = [];
  private hasRules = false;
  private readonly flags = new Map<string, Variable>();

  constructor(private readonly formulas: Formulas) {}

  variable(subject: Subject, labels: readonly Label[]): Variable {
    const width = Math.max(1, Math.ceil(labels.length / 32));
    const full = new Int32Array(width);
    labels.forEach((_, index) => {
      full[index >> 5] = (full[index >> 5] as number) | (1 << (index & 31));
    });
    const made: Variable = { index: this.variables.length, subject, labels, offset: this.size, width, full };
    this.variables.push(made);
    this.leaving.push([]);
    this.arriving.push([]);
    this.rules.push([]);
    this.size += width;
    return made;
  }

  /** The yes-or-no variable of a subject, made once. */
  flag(subject: Subject): Variable {
    const key = JSON.stringify(subject, (_, value) => (value === Infinity ? 'ever' : value));
    let made = this.flags.get(key);
    if (made === undefined) {
      made = this.variable(subject, FLAG);
      this.flags.set(key, made);
    }
    return made;
  }

  /** That a yes-or-no variable is yes. */
  holds(flag: Variable): Formula {
    return this.formulas.where(flag, (label) => label.type === 'flag' && label.holds);
  }

  /** Where a yes-or-no variable is `given`, another variable is in the classes that pass. */
  imply(from: Variable, given: boolean, to: Variable, then: (label: Label) => boolean): void {
    const classes = new Int32Array(to.width);
    to.labels.forEach((label, index) => {
      if (then(label)) classes[index >> 5] = (classes[index >> 5] as number) | (1 << (index & 31));
    });
    if (classes.every((word, index) => word === to.full[index])) return;
    const implication: Implication = { from, given: Int32Array.of(given ? 2 : 1), to, leaves: classes };
    this.leaving[from.index]?.push(implication);
    this.arriving[to.index]?.push(implication);
  }

  /** The variables that rules speak of and that a variable bears on directly. */
  ruledNeighbours({ index }: Variable): readonly Variable[] {
    if (!this.hasRules) return [];
    const near = [
      ...(this.leaving[index] ?? []).map((implication) => implication.to),
      ...(this.arriving[index] ?? []).map((implication) => implication.from),
    ];
    return near.filter((other) => (this.rules[other.index]?.length ?? 0) > 0);
  }

  /** Everyone matches this. */
  addRule(rule: Formula): void {
    this.hasRules = true;
    for (const variable of variablesOf(rule)) this.rules[variable.index]?.push(rule);
  }

  clearRules(): void {
    this.hasRules = false;
    for (const rules of this.rules) rules.length = 0;
  }
}
