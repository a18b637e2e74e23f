/** Limits that are broken: the worst case first, then what else breaks them, without a flood. */
import type { Cadence } from '../model/index.js';
import type { Plan } from './clocks.js';
import type { Limit } from './limits.js';
import { bounded, type Load, loadOfProblem, unboundedLoads } from './load.js';
import { aboutPart, type Problem, problemOf, without } from './problem.js';
import { BUDGET } from './solve.js';

/** What was found out about a limit. */
export interface Verdict {
  readonly limit: Limit;
  /** One for each set of cadences; the first is the worst case. */
  readonly breaches: readonly Load[];
  /** False where the budget ended before everything was looked at: the limit may be broken, or broken worse. */
  readonly isProved: boolean;
}

/** More conflicts of one limit than this are not listed; the rest shows when these are mended. */
const MOST_BREACHES = 6;
/** Searches for further conflicts, beside the first. */
const MOST_SEARCHES = 6;
/** The share of the budget that they may use. */
const SHARE = 0.02;

/** Finds the conflicts of a limit. */
export function judge(plan: Plan, limit: Limit, budget = BUDGET): Verdict {
  const endless = unboundedLoads(plan, limit);
  const rest = endless.length === 0 ? plan : bounded(plan);
  const problem = problemOf(rest, limit);
  const worst = loadOfProblem(rest, problem, { floor: limit.max, budget });
  const breaches = [...(worst.load === undefined ? [] : [worst.load]), ...endless];
  const finder = new Further(rest, problem, budget * SHARE, breaches);
  // What happens on one clock alone is plain, also where the worst of all could not be found.
  if (worst.load !== undefined || !worst.isProved) finder.onOneClock();
  if (worst.load !== undefined && worst.isProved) finder.elsewhere();
  return { limit, breaches, isProved: worst.isProved };
}

/** Looks for conflicts that remain when others are mended. */
class Further {
  private searches = 0;

  constructor(
    private readonly plan: Plan,
    private readonly problem: Problem,
    private budget: number,
    private readonly breaches: Load[],
  ) {}

  private get isOver(): boolean {
    return this.breaches.length >= MOST_BREACHES || this.searches >= MOST_SEARCHES || this.budget <= 0;
  }

  /** A clock that breaks the limit all by itself is worth a finding of its own: it happens to everyone like that. */
  onOneClock(): void {
    for (const part of this.problem.parts) {
      if (this.isOver) return;
      if (mostOf(part) <= this.problem.limit.max) continue;
      const load = this.search(aboutPart(this.problem, part));
      if (load !== undefined && !this.breaches.some((known) => isSame(known.cadences, load.cadences)))
        this.breaches.push(load);
    }
  }

  /** Takes one cadence of each known conflict away and looks at what is left. */
  elsewhere(): void {
    const open: (readonly Cadence[])[] = [[]];
    const seen = new Set<string>();
    for (let removed = open.shift(); removed !== undefined && !this.isOver; removed = open.shift()) {
      const gone = new Set(removed);
      const known = this.breaches.find((breach) => !breach.cadences.some((cadence) => gone.has(cadence)));
      const conflict = known ?? this.search(without(this.problem, gone));
      if (conflict === undefined) continue;
      if (known === undefined && this.isNew(conflict)) this.breaches.push(conflict);
      for (const cadence of conflict.cadences) {
        const next = [...removed, cadence];
        const key = next
          .map(({ id }) => id)
          .sort()
          .join('\n');
        if (!seen.has(key)) open.push(next);
        seen.add(key);
      }
    }
  }

  private isNew({ cadences }: Load): boolean {
    return !this.breaches.some((known) => isPartOf(known.cadences, cadences) || isPartOf(cadences, known.cadences));
  }

  private search(problem: Problem): Load | undefined {
    this.searches++;
    const aim = { floor: this.problem.limit.max, budget: this.budget };
    const { load, work } = loadOfProblem(this.plan, problem, aim);
    this.budget -= work + 10_000;
    return load;
  }
}

/** The most that a clock can send in one window if everyone got everything. */
function mostOf(part: Problem['parts'][number]): number {
  if (part.repeats !== undefined) return part.repeats.sends.length === 0 ? 0 : Infinity;
  return part.stretches[0]?.total ?? 0;
}

function isPartOf(small: readonly Cadence[], big: readonly Cadence[]): boolean {
  return small.every((cadence) => big.includes(cadence));
}

function isSame(a: readonly Cadence[], b: readonly Cadence[]): boolean {
  return a.length === b.length && isPartOf(a, b);
}
