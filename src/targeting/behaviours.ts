/** What contacts did as variables: one per behaviour, thing, window and count, tied together by what follows from what. */
import { type BehaviourFilter, type Catalog, lineage, minutesOf } from '../model/index.js';
import type { Fact, Formula, Label, Variable } from './formula.js';
import type { Theory } from './theory.js';

const holds = (label: Label): boolean => label.type === 'flag' && label.holds;

/** The facts of a campaign. */
export class Behaviours {
  /** By behaviour, moment and thing. */
  private readonly known = new Map<string, { fact: Fact; variable: Variable }[]>();
  private readonly all: { fact: Fact; variable: Variable; tied: boolean }[] = [];
  private readonly lineages = new Map<string, readonly string[]>();
  private tiedCount = 0;

  constructor(
    private readonly theory: Theory,
    private readonly catalog: Catalog,
  ) {}

  /** The formula that a fact holds. */
  formula(fact: Fact): Formula {
    return this.theory.holds(this.variable(fact));
  }

  /** A fact as a filter describes it. */
  factOf(behaviour: Fact['behaviour'], filter: BehaviourFilter, moment: Fact['moment']): Fact {
    const product = filter.product?.value;
    const category = filter.category?.value;
    const implied = product !== undefined && category !== undefined && this.linesOf(product).includes(category);
    return {
      behaviour,
      product,
      category: implied ? undefined : category,
      template: filter.templateId ?? filter.template?.value,
      event: filter.name?.value,
      within: filter.within === undefined ? Infinity : minutesOf(filter.within),
      atLeast: filter.atLeast ?? 1,
      moment,
    };
  }

  /** The variable of a fact, made once. What follows from it is known after `tie`. */
  private variable(fact: Fact): Variable {
    const key = keyOf(fact);
    const group = this.known.get(key) ?? [];
    const same = group.find(({ fact: { within, atLeast } }) => within === fact.within && atLeast === fact.atLeast);
    if (same !== undefined) return same.variable;
    const variable = this.theory.flag({ type: 'behaviour', fact });
    group.push({ fact, variable });
    this.known.set(key, group);
    this.all.push({ fact, variable, tied: false });
    return variable;
  }

  /** Writes down what follows from the facts that are new since the last time, and what they follow from. */
  tie(): void {
    if (this.tiedCount === this.all.length) return;
    const fresh = new Set(this.all.slice(this.tiedCount).map((entry) => entry.variable));
    for (const { fact, variable, tied } of this.all) {
      for (const general of this.generalizations(fact)) {
        if (general === variable || (tied && !fresh.has(general))) continue;
        this.theory.imply(variable, true, general, holds);
      }
    }
    for (const entry of this.all) entry.tied = true;
    this.tiedCount = this.all.length;
  }

  /** The known facts that follow from one: wider windows, fewer times, wider things, the same later. */
  private *generalizations(fact: Fact): Generator<Variable> {
    for (const moment of fact.moment === 'entry' ? (['entry', 'later'] as const) : (['later'] as const)) {
      for (const thing of this.widerThings(fact)) {
        for (const other of this.known.get(keyOf({ ...fact, ...thing, moment })) ?? []) {
          if (other.fact.within >= fact.within && other.fact.atLeast <= fact.atLeast) yield other.variable;
        }
      }
    }
  }

  private *widerThings(fact: Fact): Generator<Pick<Fact, 'product' | 'category' | 'template' | 'event'>> {
    const own = fact.category === undefined ? [] : this.lineOf(fact.category);
    const ofProduct = fact.product === undefined ? [] : this.linesOf(fact.product);
    const things: [string | undefined, string | undefined][] = [];
    if (fact.product !== undefined) for (const category of [...own, undefined]) things.push([fact.product, category]);
    for (const category of new Set([...own, ...ofProduct, undefined])) things.push([undefined, category]);
    for (const [product, category] of things) {
      for (const template of new Set([fact.template, undefined])) {
        for (const event of new Set([fact.event, undefined])) yield { product, category, template, event };
      }
    }
  }

  /** The category of a product and all above it. */
  private linesOf(product: string): readonly string[] {
    const category = this.catalog.products.get(product)?.category?.value;
    return category === undefined ? [] : this.lineOf(category);
  }

  private lineOf(category: string): readonly string[] {
    let line = this.lineages.get(category);
    if (line === undefined) {
      line = lineage(this.catalog, category);
      this.lineages.set(category, line);
    }
    return line;
  }
}

function keyOf({ behaviour, moment, product, category, template, event }: Fact): string {
  return JSON.stringify([behaviour, moment, product, category, template, event]);
}

/** The facts that engagement with a filter consists of: it is opening or clicking, and nothing else. */
export const ENGAGEMENT = ['opened', 'clicked'] as const;
