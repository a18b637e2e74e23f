/** The world of a campaign: its facts as variables, its predicates as formulas, and the questions that can be asked of them. */
import {
  type BehaviourFilter,
  type BehaviourName,
  type Cadence,
  type Campaign,
  isEmailSend,
  type Predicate,
  predicatesIn,
  type Segment,
  stepsIn,
} from '../model/index.js';
import { type AttributeModel, modelAttribute } from './attributes.js';
import { Behaviours, ENGAGEMENT } from './behaviours.js';
import { conditionsIn, predicatesOf, testsByAttribute } from './collect.js';
import { type Description, describePerson } from './describe.js';
import { type Fact, type Formula, Formulas, type Label, type Variable } from './formula.js';
import { findPerson, type Person } from './person.js';
import { Search } from './search.js';
import { orderSegments } from './segments.js';
import { type Implication, Theory } from './theory.js';

/** When a predicate is read: on entering a cadence, or when one of its steps is due. */
export type When = { readonly moment: 'entry' } | { readonly moment: 'step'; readonly cadence: Cadence };

const ENTRY: When = { moment: 'entry' };

/** All facts about contacts that a campaign's predicates speak of, and what can be said about them. */
export class World {
  private readonly formulas = new Formulas();
  private readonly theory = new Theory(this.formulas);
  private readonly behaviours: Behaviours;
  private readonly attributes = new Map<string, AttributeModel>();
  private readonly read = new Map<Predicate, Formula>();
  private readonly readAtStep = new Map<Cadence, Map<Predicate, Formula>>();
  private readonly segmentFormulas = new Map<string, Formula>();
  private readonly followable: ReadonlySet<string>;
  private readonly speaksOfMail = new Map<Predicate, boolean>();
  private readonly sentTemplates = new Map<Cadence, ReadonlySet<string>>();
  private readonly audiences = new Map<Cadence, Formula>();
  private readonly found = new Map<number, Person | undefined>();
  private readonly possible = new Map<number, boolean>();
  private scratch: Search | undefined;

  /** `also`: predicates that stand in no file, such as one typed on the command line. */
  constructor(
    readonly campaign: Campaign,
    also: readonly Predicate[] = [],
  ) {
    this.behaviours = new Behaviours(this.theory, campaign.catalog);
    this.modelAttributes([...predicatesOf(campaign), ...also]);
    const order = orderSegments(campaign.segments);
    this.followable = new Set(order);
    for (const id of order) this.segmentFormulas.set(id, this.formula((campaign.segments.get(id) as Segment).match));
    this.readAll(also);
    this.addConstraints();
  }

  get variables(): readonly Variable[] {
    return this.theory.variables;
  }

  /**
   * A predicate as a formula. Moment `entry` for `segment`, `audience`, `exclude` and `when`; moment `step` for the
   * conditions in a cadence, where mails of its own may have been opened, clicked or replied to meanwhile.
   */
  formula(predicate: Predicate, at: When = ENTRY): Formula {
    if (at.moment === 'entry' || !this.mayChange(predicate)) {
      let formula = this.read.get(predicate);
      if (formula === undefined) {
        formula = this.build(predicate, ENTRY);
        this.read.set(predicate, formula);
      }
      return formula;
    }
    let known = this.readAtStep.get(at.cadence);
    if (known === undefined) {
      known = new Map();
      this.readAtStep.set(at.cadence, known);
    }
    let formula = known.get(predicate);
    if (formula === undefined) {
      formula = this.build(predicate, at);
      known.set(predicate, formula);
    }
    return formula;
  }

  /** Everyone in a segment; someone unknown where there is no such segment or it refers to itself. */
  segment(id: string): Formula {
    return this.segmentFormulas.get(id) ?? this.unknown(`segment ${id}`);
  }

  /** The segment that a reference leads to; undefined where there is none, or where it leads back to itself. */
  followed(id: string): Segment | undefined {
    return this.followable.has(id) ? this.campaign.segments.get(id) : undefined;
  }

  /** Who may enter a cadence: in all its segments and its audience, in none of its excludes and `when` exits. */
  audienceOf(cadence: Cadence): Formula {
    let formula = this.audiences.get(cadence);
    if (formula === undefined) {
      const inside = cadence.segments.map((segment) => this.segment(segment.value));
      if (cadence.audience !== undefined) inside.push(this.formula(cadence.audience));
      if (cadence.isAudienceUnread === true) inside.push(this.unknown(`the audience of ${cadence.id}`));
      const outside = cadence.exclude.map((predicate) => this.formula(predicate));
      for (const exit of cadence.exits) if (exit.type === 'when') outside.push(this.formula(exit.when));
      formula = this.and([...inside, ...outside.map((part) => this.not(part))]);
      this.audiences.set(cadence, formula);
    }
    return formula;
  }

  /** A behaviour as a formula, also one that no file speaks of; `within` in minutes, ever without it. */
  did(behaviour: Fact['behaviour'], filter: { product?: string; category?: string; within?: number }): Formula {
    return this.behaviours.formula({
      behaviour,
      product: filter.product,
      category: filter.category,
      template: undefined,
      event: undefined,
      within: filter.within ?? Infinity,
      atLeast: 1,
      moment: 'entry',
    });
  }

  /** Those of whom a variable is in one of the classes that pass. */
  where(variable: Variable, test: (label: Label) => boolean): Formula {
    return this.formulas.where(variable, test);
  }

  and(parts: readonly Formula[]): Formula {
    return this.formulas.and(parts);
  }

  or(parts: readonly Formula[]): Formula {
    return this.formulas.or(parts);
  }

  not(formula: Formula): Formula {
    return this.formulas.not(formula);
  }

  /** Someone who matches, or undefined when nobody can. Exact, unless the person says that it is not `certain`. */
  find(formula: Formula): Person | undefined {
    if (formula.type === 'false') return undefined;
    if (this.found.has(formula.id)) return this.found.get(formula.id);
    const search = this.ownSearch();
    const person = findPerson(search, formula);
    search.reset();
    this.found.set(formula.id, person);
    return person;
  }

  /** Whether somebody may match; true also where nobody can say. Quicker than `find`, since nobody is described. */
  isPossible(formula: Formula): boolean {
    if (formula.type === 'true' || formula.type === 'false') return this.find(formula) !== undefined;
    let answer = this.possible.get(formula.id);
    if (answer === undefined) {
      const search = this.ownSearch();
      answer = search.assume(formula) && search.solve();
      search.reset();
      this.possible.set(formula.id, answer);
    }
    return answer;
  }

  /** Whether everyone who matches `a` matches `b`. */
  implies(a: Formula, b: Formula): boolean {
    return a === b || !this.isPossible(this.and([a, this.not(b)]));
  }

  /** A person in words; with `about`, only the facts that bear on those formulas. */
  describe(person: Person, about?: readonly Formula[]): Description {
    return describePerson(person, this.theory.variables, about);
  }

  /** What binds a variable to others: what follows from it, what it follows from, and how many rules speak of it. */
  tiesOf({ index }: Variable): {
    readonly leaving: readonly Implication[];
    readonly arriving: readonly Implication[];
    readonly rules: number;
  } {
    this.behaviours.tie();
    const { leaving, arriving, rules } = this.theory;
    return { leaving: leaving[index] ?? [], arriving: arriving[index] ?? [], rules: rules[index]?.length ?? 0 };
  }

  /** A search that can be steered, for questions with many steps. Stale once formulas with new facts are made. */
  search(): Search {
    this.behaviours.tie();
    return new Search(this.theory, this.formulas);
  }

  private ownSearch(): Search {
    this.behaviours.tie();
    if (this.scratch === undefined || this.scratch.isStale) this.scratch = new Search(this.theory, this.formulas);
    return this.scratch;
  }

  private modelAttributes(predicates: readonly Predicate[]): void {
    const declared = this.campaign.contacts?.attributes;
    const tests = testsByAttribute(predicates);
    const kit = { formulas: this.formulas, theory: this.theory, today: this.campaign.settings.today };
    for (const name of new Set([...tests.keys(), ...(declared?.keys() ?? [])])) {
      const use = { name, declared: declared?.get(name), tests: tests.get(name) ?? [] };
      this.attributes.set(name, modelAttribute(use, kit));
    }
  }

  /** Reads all predicates once, so that the facts in them are tied together in one go. */
  private readAll(also: readonly Predicate[]): void {
    const { campaign } = this;
    for (const predicate of [...predicatesOf(campaign), ...also]) this.formula(predicate);
    for (const cadence of campaign.cadences) {
      for (const condition of conditionsIn(cadence.steps)) this.formula(condition, { moment: 'step', cadence });
    }
    for (const [{ audience }, uses] of campaign.uses) {
      if (audience === undefined) continue;
      for (const { cadence } of uses) this.formula(audience, { moment: 'step', cadence });
    }
    for (const { offer } of campaign.templates) {
      if (offer === undefined) continue;
      const [product, category] = [offer.product?.value, offer.category?.value];
      const goods = product !== undefined ? { product } : category !== undefined ? { category } : {};
      // Bought before, and bought just now.
      for (const within of [Infinity, 0]) this.did('bought', { ...goods, within });
    }
  }

  private addConstraints(): void {
    const { constraints } = this.campaign.contacts ?? { constraints: [] };
    for (const { if: given, then } of constraints) {
      this.theory.addRule(this.or([this.not(this.formula(given)), this.formula(then)]));
    }
    const all = constraints.map(({ if: given, then }) => this.or([this.not(this.formula(given)), this.formula(then)]));
    // Rules that nobody can keep would make every audience empty; they say nothing then.
    if (findPerson(this.ownSearch(), this.and(all)) === undefined) this.theory.clearRules();
    this.scratch = undefined;
  }

  private build(predicate: Predicate, at: When): Formula {
    switch (predicate.type) {
      case 'all':
        return this.and(predicate.of.map((part) => this.formula(part, at)));
      case 'any':
        return this.or(predicate.of.map((part) => this.formula(part, at)));
      case 'not':
        return this.not(this.formula(predicate.of, at));
      case 'segment':
        return this.buildReference(predicate.id.value, at);
      case 'attribute':
        return this.attributes.get(predicate.name.value)?.(predicate.test) ?? this.unknown(predicate.name.value);
      case 'behaviour':
        return this.buildBehaviour(predicate.name, predicate.filter, at);
    }
  }

  private buildReference(id: string, at: When): Formula {
    const segment = this.followed(id);
    if (segment === undefined) return this.unknown(`segment ${id}`);
    return this.formula(segment.match, at);
  }

  private buildBehaviour(name: BehaviourName, filter: BehaviourFilter, at: When): Formula {
    const moment = at.moment === 'step' && this.isAboutOwnMail(name, filter, at.cadence) ? 'later' : 'entry';
    if (name === 'engaged') {
      return this.or(ENGAGEMENT.map((part) => this.behaviours.formula(this.behaviours.factOf(part, filter, moment))));
    }
    return this.behaviours.formula(this.behaviours.factOf(name, filter, moment));
  }

  /** Whether mails that a cadence sends may have made a fact true since it began. */
  private isAboutOwnMail(name: BehaviourName, filter: BehaviourFilter, cadence: Cadence): boolean {
    if (!MAIL.has(name)) return false;
    const sent = this.sentBy(cadence);
    const template = filter.templateId ?? filter.template?.value;
    return template === undefined ? sent.size > 0 : sent.has(template);
  }

  private sentBy(cadence: Cadence): ReadonlySet<string> {
    let sent = this.sentTemplates.get(cadence);
    if (sent === undefined) {
      const ids = new Set<string>();
      for (const step of stepsIn(cadence.steps)) {
        if (!isEmailSend(step)) continue;
        for (const use of step.templates) ids.add(use.template?.id ?? use.ref.value);
      }
      sent = ids;
      this.sentTemplates.set(cadence, sent);
    }
    return sent;
  }

  /** Whether a predicate, segments followed, speaks of reactions to mail. */
  private mayChange(predicate: Predicate): boolean {
    let answer = this.speaksOfMail.get(predicate);
    if (answer === undefined) {
      answer = false;
      for (const part of predicatesIn(predicate)) {
        if (part.type === 'behaviour' && MAIL.has(part.name)) answer = true;
        if (part.type !== 'segment') continue;
        const segment = this.followed(part.id.value);
        if (segment !== undefined && this.mayChange(segment.match)) answer = true;
      }
      this.speaksOfMail.set(predicate, answer);
    }
    return answer;
  }

  private unknown(name: string): Formula {
    return this.theory.holds(this.theory.flag({ type: 'unknown', name }));
  }
}

const MAIL: ReadonlySet<BehaviourName> = new Set(['opened', 'clicked', 'replied', 'engaged'] as const);

const worlds = new WeakMap<Campaign, World>();

/**
 * The world of a campaign, made once. With predicates that stand in no file of the campaign, a world of its own is made
 * that knows their values as well; formulas of different worlds do not mix.
 */
export function worldOf(campaign: Campaign, also: readonly Predicate[] = []): World {
  if (also.length > 0) return new World(campaign, also);
  let world = worlds.get(campaign);
  if (world === undefined) {
    world = new World(campaign);
    worlds.set(campaign, world);
  }
  return world;
}
