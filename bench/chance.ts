/** Numbers that look random and are the same on every machine. */

/** Gives whole numbers from 0 to below the one asked for. */
export type Random = (below: number) => number;

export function generator(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const from = <T>(random: Random, all: readonly T[]): T => all[random(all.length)] as T;
