/** The decision procedure: narrows the classes that each variable may be in until somebody is found or nobody can be. */
import type { Formula, Formulas, Variable } from './formula.js';
import { variablesOf } from './formula.js';
import type { Implication, Theory } from './theory.js';

export type Status = 'true' | 'false' | 'open';

/** Decisions after which a search gives up and says so. Far above what any real campaign needs. */
const BUDGET = 50_000;

/**
 * A search that can be steered: assume formulas, look at what is still open, go back. `assume` draws the certain
 * conclusions and is quick; `solve` decides exactly whether somebody matches all that was assumed.
 */
export class Search {
  private readonly state: Int32Array;
  private readonly trailAt: number[] = [];
  private readonly trailWas: number[] = [];
  /** Conjuncts with a choice in them that were assumed and may still be open. */
  private readonly open: Formula[] = [];
  private readonly rules: Formula[] = [];
  private readonly relevant: boolean[] = [];
  private readonly inPlay: Variable[] = [];
  private readonly implications: Implication[] = [];
  private statusStamp = 1;
  private stamps = new Int32Array(1024);
  private known = new Uint8Array(1024);
  private decisions = 0;
  /** Ways that were taken and whose demands are among `open`. */
  private readonly chosen: Formula[] = [];

  constructor(
    private readonly theory: Theory,
    private readonly formulas: Formulas,
  ) {
    this.state = new Int32Array(theory.size);
    for (const variable of theory.variables) this.state.set(variable.full, variable.offset);
  }

  /** Whether the theory has grown since this search was made, so that a new one is needed. */
  get isStale(): boolean {
    return this.theory.size !== this.state.length;
  }

  /** Whether the last `solve` gave up; its answer then means nothing. */
  get gaveUp(): boolean {
    return this.decisions > BUDGET;
  }

  /** A place to go back to with `undo`. */
  mark(): { readonly trail: number; readonly open: number } {
    return { trail: this.trailAt.length, open: this.open.length };
  }

  undo(mark: { readonly trail: number; readonly open: number }): void {
    if (this.trailAt.length > mark.trail) this.statusStamp++;
    while (this.trailAt.length > mark.trail) {
      this.state[this.trailAt.pop() as number] = this.trailWas.pop() as number;
    }
    this.open.length = mark.open;
  }

  /** Takes a formula as given. False when that certainly contradicts what was assumed before; the state is then void until `undo`. */
  assume(formula: Formula): boolean {
    for (const variable of variablesOf(formula)) this.bringIn(variable);
    return this.take(formula) && this.propagate();
  }

  /** Whether a formula holds of everybody, of nobody, or of some of those who match what was assumed so far, as far as can be seen at once. */
  status(formula: Formula): Status {
    if (this.stamps.length < this.formulas.count) this.growStamps();
    return this.statusOf(formula);
  }

  /** Decides whether somebody matches all that was assumed. Afterwards the state describes such people, until `undo`. */
  solve(): boolean {
    this.decisions = 0;
    this.chosen.length = 0;
    return this.propagate() && this.branch();
  }

  /** Forgets everything. */
  reset(): void {
    this.undo({ trail: 0, open: 0 });
    for (const variable of this.inPlay) this.relevant[variable.index] = false;
    this.inPlay.length = 0;
    this.implications.length = 0;
    this.rules.length = 0;
  }

  /** The variables in play, in the order in which they came in. */
  variables(): readonly Variable[] {
    return this.inPlay;
  }

  /** Whether a class of a variable is still possible. */
  allows(variable: Variable, index: number): boolean {
    return (((this.state[variable.offset + (index >> 5)] as number) >>> (index & 31)) & 1) === 1;
  }

  /** Whether something was ruled out for a variable. */
  isNarrowed(variable: Variable): boolean {
    for (let word = 0; word < variable.width; word++) {
      if (this.state[variable.offset + word] !== variable.full[word]) return true;
    }
    return false;
  }

  /** Puts a variable into one class; false when that contradicts something. */
  choose(variable: Variable, index: number): boolean {
    const classes = new Int32Array(variable.width);
    classes[index >> 5] = 1 << (index & 31);
    this.bringIn(variable);
    return this.narrow(variable, classes) && this.propagate();
  }

  private bringIn(variable: Variable): void {
    const { index } = variable;
    if (this.relevant[index] === true) return;
    this.relevant[index] = true;
    this.inPlay.push(variable);
    for (const implication of this.theory.leaving[index] ?? []) {
      if (this.relevant[implication.to.index] === true) this.implications.push(implication);
    }
    const arriving = this.theory.arriving[index] ?? [];
    // A fact such as "opened anything" follows from thousands of others, of which few are in play.
    if (arriving.length <= 4 * this.inPlay.length) {
      for (const implication of arriving) {
        if (this.relevant[implication.from.index] === true) this.implications.push(implication);
      }
    } else {
      for (const other of this.inPlay) {
        for (const implication of this.theory.leaving[other.index] ?? []) {
          if (implication.to === variable) this.implications.push(implication);
        }
      }
    }
    for (const rule of this.theory.rules[index] ?? []) {
      if (this.rules.includes(rule)) continue;
      this.rules.push(rule);
      for (const other of variablesOf(rule)) this.bringIn(other);
    }
    for (const other of this.theory.ruledNeighbours(variable)) this.bringIn(other);
  }

  private narrow(variable: Variable, classes: Int32Array): boolean {
    const { offset, width } = variable;
    let isPossible = false;
    for (let word = 0; word < width; word++) {
      const was = this.state[offset + word] as number;
      const now = was & (classes[word] as number);
      if (now !== was) {
        this.trailAt.push(offset + word);
        this.trailWas.push(was);
        this.state[offset + word] = now;
        this.statusStamp++;
      }
      if (now !== 0) isPossible = true;
    }
    return isPossible;
  }

  private take(formula: Formula): boolean {
    switch (formula.type) {
      case 'true':
        return true;
      case 'false':
        return false;
      case 'literal':
        return this.narrow(formula.variable, formula.classes);
      case 'and':
        return formula.parts.every((part) => this.take(part));
      case 'or':
        this.open.push(formula);
        return true;
    }
  }

  /** Draws certain conclusions until nothing changes; false at a contradiction. */
  private propagate(): boolean {
    let stamp: number;
    do {
      stamp = this.statusStamp;
      for (const implication of this.implications) if (!this.apply(implication)) return false;
      if (this.stamps.length < this.formulas.count) this.growStamps();
      for (const rule of this.rules) if (!this.conclude(rule)) return false;
      // The list grows while it is read when a choice that is left alone brings new ones.
      for (let index = 0; index < this.open.length; index++) {
        if (!this.conclude(this.open[index] as Formula)) return false;
      }
    } while (stamp !== this.statusStamp);
    return true;
  }

  private apply({ from, given, to, leaves }: Implication): boolean {
    const isGiven = ((this.state[from.offset] as number) & ~(given[0] as number)) === 0;
    if (isGiven) return this.narrow(to, leaves);
    for (let word = 0; word < to.width; word++) {
      if (((this.state[to.offset + word] as number) & (leaves[word] as number)) !== 0) return true;
    }
    return this.narrow(from, Int32Array.of(~(given[0] as number) & 3));
  }

  /** Takes what is certain from a formula that must hold. */
  private conclude(formula: Formula): boolean {
    if (formula.type === 'literal') return this.narrow(formula.variable, formula.classes);
    if (formula.type === 'and') return formula.parts.every((part) => this.conclude(part));
    if (formula.type !== 'or') return formula.type === 'true';
    let only: Formula | undefined;
    for (const part of formula.parts) {
      const status = this.statusOf(part);
      if (status === 'true') return true;
      if (status === 'false') continue;
      if (only !== undefined) return true;
      only = part;
    }
    return only !== undefined && this.conclude(only);
  }

  private statusOf(formula: Formula): Status {
    if (formula.type === 'true' || formula.type === 'false') return formula.type;
    if (formula.type === 'literal') return this.literalStatus(formula.variable, formula.classes);
    if (this.stamps[formula.id] === this.statusStamp) return STATUSES[this.known[formula.id] as number] as Status;
    const decisive: Status = formula.type === 'and' ? 'false' : 'true';
    let status: Status = formula.type === 'and' ? 'true' : 'false';
    for (const part of formula.parts) {
      const own = this.statusOf(part);
      if (own === decisive) {
        status = decisive;
        break;
      }
      if (own === 'open') status = 'open';
    }
    this.stamps[formula.id] = this.statusStamp;
    this.known[formula.id] = STATUSES.indexOf(status);
    return status;
  }

  private literalStatus(variable: Variable, classes: Int32Array): Status {
    let isInside = false;
    let isOutside = false;
    for (let word = 0; word < variable.width; word++) {
      const state = this.state[variable.offset + word] as number;
      const wanted = classes[word] as number;
      if ((state & wanted) !== 0) isInside = true;
      if ((state & ~wanted) !== 0) isOutside = true;
    }
    if (isInside && isOutside) return 'open';
    return isInside ? 'true' : 'false';
  }

  private growStamps(): void {
    const size = Math.max(this.formulas.count, this.stamps.length * 2);
    const stamps = new Int32Array(size);
    const known = new Uint8Array(size);
    stamps.set(this.stamps);
    known.set(this.known);
    this.stamps = stamps;
    this.known = known;
  }

  /** Tries the parts of the choice with the fewest ways to go. */
  private branch(): boolean {
    const choice = this.tightestChoice();
    if (choice === undefined) return true;
    for (const part of choice) {
      if (++this.decisions > BUDGET) return true;
      const mark = this.mark();
      this.chosen.push(part);
      if (this.take(part) && this.propagate() && this.branch()) return true;
      this.chosen.pop();
      this.undo(mark);
      // From here on this part is out: whoever matches it was looked for.
      if (part.type === 'literal' && !(this.take(this.formulas.not(part)) && this.propagate())) return false;
    }
    return false;
  }

  /** The ways to go of the choice with the fewest; undefined when everything that must hold does. */
  private tightestChoice(): readonly Formula[] | undefined {
    let best: readonly Formula[] | undefined;
    const weigh = (formula: Formula): void => {
      if (!('parts' in formula) || this.statusOf(formula) !== 'open' || best?.length === 2) return;
      const live = formula.parts.filter((part) => this.statusOf(part) !== 'false');
      // The choice was made; what it asks for is looked at by itself.
      if (formula.type === 'or' && live.some((part) => this.chosen.includes(part))) return;
      // What is certain already holds choices of its own.
      if (formula.type === 'and' || live.length === 1) for (const part of live) weigh(part);
      else if (best === undefined || live.length < best.length) best = live;
    };
    for (const formula of this.rules) weigh(formula);
    for (const formula of this.open) weigh(formula);
    return best;
  }
}

const STATUSES: readonly Status[] = ['open', 'true', 'false'];
