/** What is left of a problem for people of whom some atoms are settled, and the most that can still come together for them. */
import { type Packing, pack } from './packing.js';
import type { Atom, Part, Problem, Stretch } from './problem.js';

/** Whether an atom is ruled out, still open, or sure. */
export const OUT = 0;
export const OPEN = 1;
export const IN = 2;

/** By atom. */
export type States = Uint8Array;

/** What is taken from one clock. */
export interface Pick {
  readonly part: Part;
  readonly stretch?: Stretch;
  readonly packing?: Packing;
  /** The atoms that are counted. */
  readonly atoms: readonly number[];
  readonly count: number;
}

/** A stretch without most of the atoms that are out. */
interface LiveStretch {
  readonly stretch: Stretch;
  readonly atoms: Int32Array;
  readonly counts: Int32Array;
  /** No fewer than all counts of what is not out together. */
  readonly total: number;
}

/** A part of which something can still happen. */
interface Live {
  readonly part: Part;
  /** The fullest first. */
  readonly stretches: readonly LiveStretch[];
  /** How many atoms all of them hold together. */
  readonly cells: number;
}

function cellsOf(stretches: readonly LiveStretch[]): number {
  return stretches.reduce((sum, { atoms }) => sum + atoms.length + 1, 0);
}

/** What a bound takes from a part. */
type Taken = Pick | { readonly live: LiveStretch; readonly part: Part; readonly count: number };

/** Work done by searches, in small steps, and whether all of it was done to the end. */
export interface Effort {
  work: number;
  isProved: boolean;
}

/**
 * The parts of a problem without whatever is out. Each search step narrows the residue of the step before, so that the
 * many bounds deep down look at little.
 */
export class Residue {
  private taken: (Taken | undefined)[] = [];

  private constructor(
    private readonly parts: readonly Live[],
    /** The atoms that are still open, or that another choice from their group would put out. */
    readonly open: readonly Atom[],
    private readonly packings: Packings,
  ) {}

  static of(problem: Problem, effort: Effort): Residue {
    const parts = problem.parts.map((part): Live => {
      const stretches = part.stretches.map((stretch) => ({ ...stretch, stretch }));
      return { part, stretches, cells: cellsOf(stretches) };
    });
    return new Residue(parts, atomsOf(problem), new Packings(problem.width, effort));
  }

  /** The most that can come together if everything open comes out for the worst. */
  boundOf(states: States): number {
    let bound = 0;
    let ofGroup: Map<string, number> | undefined;
    this.taken.length = this.parts.length;
    for (let index = 0; index < this.parts.length; index++) {
      const { part, stretches } = this.parts[index] as Live;
      const taken = part.repeats === undefined ? this.fullest(part, stretches, states) : this.packings.of(part, states);
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

  /** What the last bound takes, with the atoms that are asked of a person. */
  picks(states: States): readonly Pick[] {
    return this.taken.flatMap((taken): Pick[] => {
      if (taken === undefined) return [];
      if (!('live' in taken)) return [taken];
      const { part, count, live } = taken;
      return [{ part, count, stretch: live.stretch, atoms: [...live.atoms].filter((atom) => states[atom] !== OUT) }];
    });
  }

  /** What is left where these atoms are out. */
  narrow(states: States): Residue {
    const parts: Live[] = [];
    for (const live of this.parts) {
      const stretches = narrowed(live.stretches, states);
      if (stretches === live.stretches) parts.push(live);
      else if (stretches.length > 0) parts.push({ ...live, stretches, cells: cellsOf(stretches) });
      this.packings.effort.work += live.cells;
    }
    return new Residue(
      parts,
      this.open.filter(({ index, group }) => states[index] === OPEN || (states[index] === IN && group !== undefined)),
      this.packings,
    );
  }

  private fullest(part: Part, stretches: readonly LiveStretch[], states: States): Taken | undefined {
    let most = 0;
    let fullest: LiveStretch | undefined;
    for (const one of stretches) {
      // The rest is no fuller than this, whoever gets it.
      if (one.total <= most) break;
      const { atoms, counts } = one;
      let count = 0;
      for (let i = 0; i < atoms.length; i++) {
        if (states[atoms[i] as number] !== OUT) count += counts[i] as number;
      }
      this.packings.effort.work += atoms.length + 1;
      if (count <= most) continue;
      most = count;
      fullest = one;
    }
    return fullest === undefined ? undefined : { live: fullest, part, count: most };
  }

  /** Of one group only the fullest part is taken. */
  private dropOthers(group: string, below: number): void {
    for (let index = 0; index < below; index++)
      if (this.parts[index]?.part.group === group) this.taken[index] = undefined;
  }
}

/** The atoms that the parts of a problem speak of. */
function atomsOf({ atoms, parts }: Problem): readonly Atom[] {
  const used = new Uint8Array(atoms.length);
  for (const { stretches, repeats } of parts) {
    for (const stretch of stretches) for (const atom of stretch.atoms) used[atom] = 1;
    for (const { atom } of repeats?.sends ?? []) used[atom] = 1;
  }
  return atoms.filter(({ index }) => used[index] === 1);
}

/** A stretch without what is out where that is most of it: a copy is worth it then. Undefined where nothing is left. */
function lessened(one: LiveStretch, states: States): LiveStretch | undefined {
  const live = countLive(one.atoms, states);
  if (live === 0) return undefined;
  return 2 * live > one.atoms.length ? one : withoutOut(one, states, live);
}

/** The stretches that still hold something; the same list where nothing changed. */
function narrowed(stretches: readonly LiveStretch[], states: States): readonly LiveStretch[] {
  let left: LiveStretch[] | undefined;
  for (let index = 0; index < stretches.length; index++) {
    const one = stretches[index] as LiveStretch;
    const less = lessened(one, states);
    if (less !== one) left ??= stretches.slice(0, index);
    if (less !== undefined) left?.push(less);
  }
  return left === undefined ? stretches : left.sort((a, b) => b.total - a.total);
}

function countLive(atoms: Int32Array, states: States): number {
  let live = 0;
  for (let i = 0; i < atoms.length; i++) if (states[atoms[i] as number] !== OUT) live++;
  return live;
}

function withoutOut({ stretch, atoms, counts }: LiveStretch, states: States, size: number): LiveStretch {
  const kept = { atoms: new Int32Array(size), counts: new Int32Array(size) };
  let place = 0;
  let total = 0;
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i] as number;
    if (states[atom] === OUT) continue;
    kept.atoms[place] = atom;
    kept.counts[place++] = counts[i] as number;
    total += counts[i] as number;
  }
  return { stretch, ...kept, total };
}

interface Remembered {
  /** The different atoms of the part. */
  readonly atoms: readonly number[];
  /** By those of them that are not out. */
  readonly byAtoms: Map<string, Pick | undefined>;
}

/** How often people who enter again get something, remembered by what is not out for them. */
class Packings {
  private readonly known = new Map<Part, Remembered>();

  constructor(
    private readonly width: number,
    readonly effort: Effort,
  ) {}

  of(part: Part, states: States): Pick | undefined {
    const { atoms, byAtoms } = this.known.get(part) ?? this.remember(part);
    const key = atoms.filter((atom) => states[atom] !== OUT).join();
    if (!byAtoms.has(key)) {
      const sends = part.repeats?.sends ?? [];
      byAtoms.set(
        key,
        this.make(
          part,
          sends.filter(({ atom }) => states[atom] !== OUT),
        ),
      );
    }
    return byAtoms.get(key);
  }

  private remember(part: Part): Remembered {
    const atoms = new Set(part.repeats?.sends.map(({ atom }) => atom));
    const made = { atoms: [...atoms], byAtoms: new Map() };
    this.known.set(part, made);
    return made;
  }

  private make(part: Part, sends: NonNullable<Part['repeats']>['sends']): Pick | undefined {
    const packing = pack(sends, part.repeats?.gap ?? 0, this.width);
    this.effort.work += 1000;
    if (!packing.isProved) this.effort.isProved = false;
    if (packing.count === 0) return undefined;
    // Only what is really in the window is asked of the person.
    const used = sends.filter(({ earliest, latest }) =>
      packing.entries.some((entry) => entry + latest >= 0 && entry + earliest < this.width),
    );
    return { part, packing, atoms: [...new Set(used.map(({ atom }) => atom))], count: packing.count };
  }
}
