/** Branch and bound: the person who gets the most sends in one window of each clock, exactly, within a budget of work. */
import { type Formula, type Search, type Status, type Variable, variablesOf, type World } from '../targeting/index.js';
import { Choices } from './choices.js';
import { type Packing, pack } from './packing.js';
import type { Part, Problem, Repeats, Stretch } from './problem.js';

/** What is taken from one clock. */
export interface Pick {
  readonly part: Part;
  readonly stretch?: Stretch;
  readonly packing?: Packing;
  /** The atoms that are counted. */
  readonly atoms: readonly number[];
  readonly count: number;
}

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

/** What is taken from a part. */
interface Taken {
  readonly stretch?: Stretch;
  readonly packing?: Packing;
  readonly count: number;
}

const OUT = 0;
const OPEN = 1;
const IN = 2;

class Solver {
  private readonly search: Search;
  private readonly packings = new Map<string, Packing>();
  private readonly chosen = new Map<string, string>();
  private readonly choices: Choices;
  /** By part. */
  private readonly taken: (Taken | undefined)[] = [];
  private best: Solution['best'];
  private floor: number;
  private work = 0;
  private isProved = true;

  constructor(
    private readonly problem: Problem,
    world: World,
    private readonly aim: Aim,
  ) {
    this.search = world.search();
    this.floor = aim.floor;
    const formulas = problem.atoms.map(({ who }) => who);
    this.choices = new Choices(world, this.search, { formulas, base: problem.base });
  }

  run(): Solution {
    if (this.search.assume(this.problem.base)) this.visit(new Uint8Array(this.problem.atoms.length).fill(OPEN));
    return { best: this.best, isProved: this.isProved, work: this.work };
  }

  /** Looks at everyone who matches what was assumed so far. */
  private visit(above: Uint8Array): void {
    if (this.work >= this.aim.budget) {
      this.isProved = false;
      return;
    }
    const states = this.look(above);
    const bound = this.boundOf(states);
    if (bound <= this.floor) return;
    const picks = this.picksOf(states);
    const members = rivals(picks, this.problem);
    if (members !== undefined) {
      for (const cadence of members.cadences) {
        this.chosen.set(members.group, cadence);
        this.visit(states);
      }
      this.chosen.delete(members.group);
      return;
    }
    const trial = this.tryAll(picks, bound);
    if (trial.isDone) return;
    const variable = this.choose(trial.wanted, trial.failed);
    if (variable !== undefined) this.branch(variable, states);
    else if (this.decide()) this.isProved = false;
  }

  /** Which atoms are out, in, or still open. */
  private look(above: Uint8Array): Uint8Array {
    const states = new Uint8Array(above.length);
    for (const atom of this.problem.atoms) {
      const was = above[atom.index] as number;
      if (was === OUT) continue;
      const rival = atom.group === undefined ? undefined : this.chosen.get(atom.group);
      if (rival !== undefined && rival !== atom.cadence) continue;
      states[atom.index] = was === IN ? IN : stateOf(this.search.status(atom.who));
      this.work += 4;
    }
    return states;
  }

  /** The most that can come together if everything open comes out for the worst; what it takes is kept in `taken`. */
  private boundOf(states: Uint8Array): number {
    let bound = 0;
    let ofGroup: Map<string, number> | undefined;
    const { parts } = this.problem;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] as Part;
      const taken = part.repeats === undefined ? this.fullest(part, states) : this.packed(index, part.repeats, states);
      this.taken[index] = taken;
      if (taken === undefined) continue;
      if (part.group === undefined) {
        bound += taken.count;
        continue;
      }
      ofGroup ??= new Map();
      const before = ofGroup.get(part.group) ?? 0;
      if (taken.count <= before) this.taken[index] = undefined;
      else {
        this.dropOthers(part.group, index);
        bound += taken.count - before;
        ofGroup.set(part.group, taken.count);
      }
    }
    return bound;
  }

  /** Of one group only the fullest part is taken. */
  private dropOthers(group: string, below: number): void {
    for (let index = 0; index < below; index++)
      if (this.problem.parts[index]?.group === group) this.taken[index] = undefined;
  }

  /** What the last bound takes, with the atoms that are asked of a person. */
  private picksOf(states: Uint8Array): readonly Pick[] {
    const picks: Pick[] = [];
    for (const [index, part] of this.problem.parts.entries()) {
      const taken = this.taken[index];
      if (taken === undefined) continue;
      const { count, stretch, packing } = taken;
      if (stretch !== undefined) {
        picks.push({ part, stretch, atoms: [...stretch.atoms].filter((atom) => states[atom] !== OUT), count });
        continue;
      }
      // Only what is really in the window is asked of the person.
      const entries = packing?.entries ?? [];
      const used = (part.repeats?.sends ?? []).filter(
        ({ atom, earliest, latest }) =>
          states[atom] !== OUT && entries.some((entry) => entry + latest >= 0 && entry + earliest < this.problem.width),
      );
      picks.push({
        part,
        ...(packing === undefined ? {} : { packing }),
        atoms: [...new Set(used.map(({ atom }) => atom))],
        count,
      });
    }
    return picks;
  }

  private fullest({ stretches }: Part, states: Uint8Array): Taken | undefined {
    let most = 0;
    let fullest: Stretch | undefined;
    for (const one of stretches) {
      // The rest is no fuller than this, whoever gets it.
      if (one.total <= most) break;
      const { atoms, counts } = one;
      let count = 0;
      for (let i = 0; i < atoms.length; i++) {
        if (states[atoms[i] as number] !== OUT) count += counts[i] as number;
      }
      this.work += atoms.length + 1;
      if (count <= most) continue;
      most = count;
      fullest = one;
    }
    return fullest === undefined ? undefined : { stretch: fullest, count: most };
  }

  private packed(index: number, repeats: Repeats, states: Uint8Array): Taken | undefined {
    const sends = repeats.sends.filter(({ atom }) => states[atom] !== OUT);
    const key = `${index}:${sends.map(({ atom }) => atom).join()}`;
    let packing = this.packings.get(key);
    if (packing === undefined) {
      packing = pack(sends, repeats.gap, this.problem.width);
      this.packings.set(key, packing);
      if (!packing.isProved) this.isProved = false;
      this.work += 1000;
    }
    return packing.count === 0 ? undefined : { packing, count: packing.count };
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

  private branch(variable: Variable, states: Uint8Array): void {
    const ways: { index: number; bound: number }[] = [];
    const open = this.problem.atoms.filter((atom) => states[atom.index] === OPEN).map((atom) => atom.who);
    for (const index of this.choices.worthTrying(variable, open)) {
      const mark = this.search.mark();
      if (this.search.choose(variable, index)) {
        const bound = this.boundOf(this.look(states));
        if (bound > this.floor) ways.push({ index, bound });
      }
      this.search.undo(mark);
    }
    ways.sort((a, b) => b.bound - a.bound || a.index - b.index);
    for (const { index, bound } of ways) {
      if (bound <= this.floor) continue;
      const mark = this.search.mark();
      if (this.search.choose(variable, index)) this.visit(states);
      this.search.undo(mark);
    }
  }
}

function stateOf(status: Status): number {
  return status === 'true' ? IN : status === 'false' ? OUT : OPEN;
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
