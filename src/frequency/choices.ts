/** Which classes of a variable are worth trying: those that another class is not at least as good as, whatever else holds. */
import type { Formula, Literal, Search, Variable, World } from '../targeting/index.js';

/**
 * Formulas are in negation normal form, so passing more of their tests never makes one false. A class that passes a part
 * of what another class passes can be left out, as long as nothing else follows from the choice.
 */
export class Choices {
  /** Whether a flag is asked to be true (`pro`) or false (`contra`) anywhere. */
  private readonly polarity = new Map<Variable, { pro: boolean; contra: boolean }>();

  /** `asked`: all formulas that a search may ever assume; `base` is among them and always holds. */
  constructor(
    private readonly world: World,
    private readonly search: Search,
    asked: { readonly formulas: readonly Formula[]; readonly base: Formula },
  ) {
    this.base = asked.base;
    for (const formula of [...asked.formulas, asked.base]) this.notePolarity(formula);
  }

  private readonly base: Formula;

  /** The classes of a variable that are still possible and worth trying, for the sake of the formulas that are open. */
  worthTrying(variable: Variable, open: readonly { readonly who: Formula }[]): readonly number[] {
    const allowed = variable.labels.flatMap((_, index) => (this.search.allows(variable, index) ? [index] : []));
    const ties = this.world.tiesOf(variable);
    if (ties.rules > 0) return allowed;
    if (ties.leaving.length + ties.arriving.length > 0) {
      const free = allowed.length === 2 ? allowed.find((index) => this.isHarmless(variable, index === 1)) : undefined;
      // The other way stays as a second choice where the harmless one turns out to be impossible.
      if (free === undefined) return allowed;
      const mark = this.search.mark();
      const isPossible = this.search.choose(variable, free);
      this.search.undo(mark);
      return isPossible ? [free] : allowed;
    }
    return this.undominated(variable, allowed, open);
  }

  /** Whether nothing that is asked anywhere speaks against this side of a flag, nor against what it brings with it. */
  private isHarmless(variable: Variable, side: boolean): boolean {
    const isPure = (flag: Variable, value: boolean): boolean => {
      const seen = this.polarity.get(flag);
      return (
        flag.labels.length === 2 &&
        flag.labels[0]?.type === 'flag' &&
        this.world.tiesOf(flag).rules === 0 &&
        (seen === undefined || !(value ? seen.contra : seen.pro))
      );
    };
    if (!isPure(variable, side)) return false;
    const bit = side ? 2 : 1;
    const { leaving, arriving } = this.world.tiesOf(variable);
    return (
      leaving.every(
        ({ given, to, leaves }) => ((given[0] as number) & bit) === 0 || isPure(to, ((leaves[0] as number) & 2) !== 0),
      ) &&
      arriving.every(
        ({ from, given, leaves }) =>
          ((leaves[0] as number) & bit) !== 0 || isPure(from, ((given[0] as number) & 2) === 0),
      )
    );
  }

  /** For variables that nothing follows from: a class that passes fewer of the tests still open is left out. */
  private undominated(
    variable: Variable,
    allowed: readonly number[],
    open: readonly { readonly who: Formula }[],
  ): readonly number[] {
    const tests = new Set<Literal>();
    for (const formula of [...open.map(({ who }) => who), this.base]) {
      for (const literal of gather(formula).get(variable) ?? []) tests.add(literal);
    }
    const passed = allowed.map((index) =>
      [...tests].map((test) => ((test.classes[index >> 5] as number) >>> (index & 31)) & 1),
    );
    return allowed.filter((_, one) => {
      const own = passed[one] as readonly number[];
      return !passed.some((other, two) => {
        if (one === two || !own.every((bit, i) => bit <= (other[i] as number))) return false;
        // Of two that pass the same, the first stays.
        return two < one || other.some((bit, i) => bit > (own[i] as number));
      });
    });
  }

  private notePolarity(formula: Formula): void {
    for (const [variable, literals] of gather(formula)) {
      let seen = this.polarity.get(variable);
      if (seen === undefined) {
        seen = { pro: false, contra: false };
        this.polarity.set(variable, seen);
      }
      for (const { classes } of literals) {
        if (((classes[0] as number) & 2) === 0) seen.contra = true;
        if (((classes[0] as number) & 1) === 0) seen.pro = true;
      }
    }
  }
}

const gathered = new WeakMap<Formula, ReadonlyMap<Variable, readonly Literal[]>>();

/** The tests in a formula, by what they test. */
function gather(formula: Formula): ReadonlyMap<Variable, readonly Literal[]> {
  let found = gathered.get(formula);
  if (found === undefined) {
    const all = new Map<Variable, Literal[]>();
    const visit = (one: Formula): void => {
      if (one.type === 'literal') all.set(one.variable, [...(all.get(one.variable) ?? []), one]);
      else if ('parts' in one) for (const part of one.parts) visit(part);
    };
    visit(formula);
    gathered.set(formula, all);
    found = all;
  }
  return found;
}
