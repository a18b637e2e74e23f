/** Finding what was made before by the numbers that it consists of, without building a text for every look. */
import type { Formula, Junction, Literal } from './formula.js';

/** Numbers that are marked; all marks are taken away at once. */
export class Marks {
  private rounds = new Int32Array(1024);
  private round = 0;

  clear(): void {
    this.round++;
  }

  has(number: number): boolean {
    return this.rounds[number] === this.round;
  }

  add(number: number): void {
    if (number >= this.rounds.length) {
      const grown = new Int32Array(2 * number);
      grown.set(this.rounds);
      this.rounds = grown;
    }
    this.rounds[number] = this.round;
  }
}

/** The junctions of formulas, by kind and parts: a hash table with open addressing. */
export class Junctions {
  private slots: (Junction | undefined)[] = new Array(1024).fill(undefined);
  private hashes = new Int32Array(1024);
  private size = 0;

  /** The junction of these parts, which are in order; `make` is asked where there is none. */
  of(type: 'and' | 'or', parts: readonly Formula[], make: () => Junction): Junction {
    const hash = hashOf(type, parts);
    for (let slot = hash & (this.slots.length - 1); ; slot = (slot + 1) & (this.slots.length - 1)) {
      const known = this.slots[slot];
      if (known === undefined) return this.put(make(), hash, slot);
      if (this.hashes[slot] === hash && known.type === type && isSame(known.parts, parts)) return known;
    }
  }

  private put(made: Junction, hash: number, slot: number): Junction {
    this.slots[slot] = made;
    this.hashes[slot] = hash;
    if (2 * ++this.size > this.slots.length) this.grow();
    return made;
  }

  private grow(): void {
    const { slots, hashes } = this;
    const mask = 2 * slots.length - 1;
    this.slots = new Array(mask + 1).fill(undefined);
    this.hashes = new Int32Array(mask + 1);
    for (const [old, junction] of slots.entries()) {
      if (junction === undefined) continue;
      const hash = hashes[old] as number;
      let slot = hash & mask;
      while (this.slots[slot] !== undefined) slot = (slot + 1) & mask;
      this.slots[slot] = junction;
      this.hashes[slot] = hash;
    }
  }
}

function hashOf(type: 'and' | 'or', parts: readonly Formula[]): number {
  let hash = type === 'and' ? 0x9e3779b1 : 0x85ebca77;
  for (const { id } of parts) hash = Math.imul(hash ^ id, 0x01000193) ^ (hash >>> 13);
  return hash | 0;
}

function isSame(a: readonly Formula[], b: readonly Formula[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** The literals of formulas, by variable and classes. */
export class Literals {
  /** By variable; then by the classes, a number where they fit into one word. */
  private readonly known: (Map<number | string, Literal> | undefined)[] = [];

  of({ index }: Literal['variable'], classes: Int32Array, make: () => Literal): Literal {
    let ofVariable = this.known[index];
    if (ofVariable === undefined) {
      ofVariable = new Map();
      this.known[index] = ofVariable;
    }
    const key = classes.length === 1 ? (classes[0] as number) : classes.join();
    let literal = ofVariable.get(key);
    if (literal === undefined) {
      literal = make();
      ofVariable.set(key, literal);
    }
    return literal;
  }
}
