/** Branch and bound: the person who gets the most sends in one window of each clock, exactly, within a budget of work. */
import { type Formula, type Search, type Variable, variablesOf, type World } from '../targeting/index.js';
import { Choices } from './choices.js';
import type { Problem } from './problem.js';
import { type Effort, IN, OPEN, OUT, type Pick, Residue, type States } from './residue.js';

export interface Solution {
  /** The greatest load found above the floor; undefined where there is none. */
  readonly best: { readonly load: number; readonly picks: readonly Pick[] } | undefined;
  /** True where no person can get more than `best` (or than the floor, where nothing was found). */
  readonly isProved: boolean;
  /** Work done, in small steps. */
  readonly work: number;
}

/** Only loads above `floor` are looked for; `budget` is in small steps of work, the same on every machine. */
export interface Aim {
  readonly floor: number;
  readonly budget: number;
}

/** A few tenths of a second of work. */
export const BUDGET = 25_000_000;

/** Finds the greatest load of a problem above a floor. */
export function solve(problem: Problem, world: World, aim: Aim): Solution {
  return new Solver(problem, world, aim).run();
}

class Solver implements Effort {
  private readonly search: Search;
  private readonly chosen = new Map<string, string>();
  private readonly choices: Choices;
  private readonly all: Residue;
  private best: Solution['best'];
  private floor: number;
  work = 0;
  isProved = true;

  constructor(
    private readonly problem: Problem,
    world: World,
    private readonly aim: Aim,
  ) {
    this.search = world.search();
    this.floor = aim.floor;
    this.all = Residue.of(problem, this);
    const formulas = this.all.open.map(({ who }) => who);
    this.choices = new Choices(world, this.search, { formulas, base: problem.base });
  }

  run(): Solution {
    if (this.search.assume(this.problem.base)) {
      this.visit(this.all, new Uint8Array(this.problem.atoms.length).fill(OPEN));
    }
    return { best: this.best, isProved: this.isProved, work: this.work };
  }

  /** Looks at everyone who matches what was assumed so far. */
  private visit(above: Residue, before: States): void {
    if (this.work >= this.aim.budget) {
      this.isProved = false;
      return;
    }
    // More may be known by now than when this way was weighed: facts that were asked about since then are in play.
    const states = this.look(above, before);
    const residue = above.narrow(states);
    const bound = residue.boundOf(states);
    if (bound <= this.floor) return;
    const picks = residue.picks(states);
    const members = rivals(picks, this.problem);
    if (members !== undefined) {
      for (const cadence of members.cadences) {
        this.chosen.set(members.group, cadence);
        this.visit(residue, states);
      }
      this.chosen.delete(members.group);
      return;
    }
    const trial = this.tryAll(picks, bound);
    if (trial.isDone) return;
    const variable = this.choose(trial.wanted, trial.failed);
    if (variable !== undefined) this.branch(variable, residue, states);
    else if (this.decide()) this.isProved = false;
  }

  /** Which atoms are out, in, or still open, where some of those that were open no longer are. */
  private look(residue: Residue, above: States): States {
    const states = above.slice();
    for (const { index, who, group, cadence } of residue.open) {
      const rival = group === undefined ? undefined : this.chosen.get(group);
      if (rival !== undefined && rival !== cadence) states[index] = OUT;
      else {
        const status = this.search.status(who);
        states[index] = status === 'true' ? IN : status === 'false' ? OUT : OPEN;
      }
    }
    this.work += 4 * residue.open.length;
    return states;
  }

  /** Whether one person can get all of this: then no one here gets more. */
  private tryAll(
    picks: readonly Pick[],
    load: number,
  ): { isDone: boolean; wanted: readonly number[]; failed: number | undefined } {
    const wanted = [...new Set(picks.flatMap((pick) => pick.atoms))];
    const mark = this.search.mark();
    let failed: number | undefined;
    for (const atom of wanted) {
      this.work += 20;
      if (this.search.assume(this.problem.atoms[atom]?.who as Formula)) continue;
      failed = atom;
      break;
    }
    const isFound = failed === undefined && this.search.solve();
    const gaveUp = isFound && this.search.gaveUp;
    this.search.undo(mark);
    if (gaveUp) this.isProved = false;
    if (isFound && !gaveUp) {
      this.best = { load, picks };
      this.floor = load;
    }
    return { isDone: isFound, wanted, failed };
  }

  /** Whether anyone at all matches what was assumed. */
  private decide(): boolean {
    const mark = this.search.mark();
    const isFound = this.search.solve();
    this.search.undo(mark);
    return isFound;
  }

  /** The variable to split people by: one that the contradiction is about, and that much depends on. */
  private choose(wanted: readonly number[], failed: number | undefined): Variable | undefined {
    const weights = new Map<Variable, number>();
    for (const atom of wanted) {
      for (const variable of variablesOf(this.problem.atoms[atom]?.who as Formula)) {
        if (this.isSettled(variable)) continue;
        weights.set(variable, (weights.get(variable) ?? 0) + 1);
      }
    }
    const about = failed === undefined ? [] : variablesOf(this.problem.atoms[failed]?.who as Formula);
    let best: Variable | undefined;
    let most = -1;
    for (const [variable, weight] of weights) {
      const rank =
        weight +
        (about.includes(variable) && weight > 1 ? 10_000 : 0) +
        (variable.subject.type === 'attribute' ? 100 : 0);
      if (rank <= most) continue;
      most = rank;
      best = variable;
    }
    return best;
  }

  private isSettled(variable: Variable): boolean {
    let isFirst = true;
    for (let index = 0; index < variable.labels.length; index++) {
      if (!this.search.allows(variable, index)) continue;
      if (!isFirst) return false;
      isFirst = false;
    }
    return true;
  }

  private branch(variable: Variable, residue: Residue, above: States): void {
    const ways: { index: number; bound: number; states: States }[] = [];
    for (const index of this.choices.worthTrying(variable, residue.open)) {
      const mark = this.search.mark();
      if (this.search.choose(variable, index)) {
        const states = this.look(residue, above);
        const bound = residue.boundOf(states);
        if (bound > this.floor) ways.push({ index, bound, states });
      }
      this.search.undo(mark);
    }
    ways.sort((a, b) => b.bound - a.bound || a.index - b.index);
    for (const { index, bound, states } of ways) {
      if (bound <= this.floor) continue;
      const mark = this.search.mark();
      if (this.search.choose(variable, index)) this.visit(residue, states);
      this.search.undo(mark);
    }
  }
}

/** Two or more cadences of one group among what was picked: one of them has to be chosen. */
function rivals(
  picks: readonly Pick[],
  { atoms }: Problem,
): { group: string; cadences: readonly string[] } | undefined {
  const cadences = new Map<string, Set<string>>();
  for (const pick of picks) {
    for (const index of pick.atoms) {
      const { group, cadence } = atoms[index] ?? {};
      if (group === undefined || cadence === undefined) continue;
      const members = cadences.get(group) ?? new Set();
      cadences.set(group, members.add(cadence));
      if (members.size < 2) continue;
      const all = atoms.flatMap((atom) => (atom.group === group && atom.cadence !== undefined ? [atom.cadence] : []));
      return { group, cadences: [...new Set(all)] };
    }
  }
  return undefined;
}
