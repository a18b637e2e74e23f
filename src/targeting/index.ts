/**
 * Predicates over contacts: is there anyone, does this imply that, who is it?
 *
 * `worldOf(campaign)` turns every fact that the campaign's predicates speak of into a variable with finitely many
 * classes of values, exactly one of which holds of a contact, and every predicate into a formula over them. Equal
 * formulas are the same object, so `formula.id` is a key. Questions: `find` (someone, or nobody), `implies`, `describe`.
 * All answers are exact.
 *
 * For branch and bound, `world.search()` gives a search that can be steered:
 *
 *     const search = world.search();           // after all formulas were made
 *     search.assume(world.audienceOf(a));      // false: certainly contradicts what was assumed
 *     search.status(world.audienceOf(b));      // 'true' for everyone who is left, 'false' for nobody, 'open' between
 *     const mark = search.mark();              // …go on assuming, then
 *     search.undo(mark);
 *     search.solve();                          // decides exactly; the state then describes those found, until `undo`
 *     personOf(search);                        // decides, and gives one such person
 *
 * To branch over attribute classes instead of formulas: `variablesOf(formula)`, `variable.labels`,
 * `search.allows(variable, index)`, `search.choose(variable, index)`.
 */
export { type Assumption, assuming } from './assume.js';
export { conditionsIn, entryPredicatesOf, predicatesOf } from './collect.js';
export {
  asksForStrangeValue,
  declaredValues,
  type StrangeValue,
  strangeAttributesIn,
  strangeValuesIn,
} from './declared.js';
export {
  clashAmong,
  type Demand,
  entryDemandsOf,
  type Line,
  lineInWords,
  linesOf,
  placesOf,
} from './demands.js';
export type { Description } from './describe.js';
export { inWords } from './describe.js';
export { type Emptiness, emptinessOf } from './emptiness.js';
export { type Example, exampleOf } from './example.js';
export { type Intended, intendedBy, isPartlyUnknown } from './fit.js';
export {
  type Cut,
  FALSE,
  type Fact,
  type Formula,
  type Junction,
  type Label,
  type Literal,
  type Range,
  type Subject,
  TRUE,
  type Variable,
  variablesOf,
} from './formula.js';
export {
  areRelated,
  type Interest,
  interestsIn,
  interestsInWords,
  knownCategory,
  madeFor,
  strangeInterests,
} from './interests.js';
export { asksOnlyForPermission, consentBy } from './permission.js';
export { type Person, personOf } from './person.js';
export { linesInWords, type Neighbours, type Portrait, portraitOf } from './portrait.js';
export { type Goods, isSparedBuyers, ownersAmong } from './purchases.js';
export { type DeadEnd, demandsOf, hasKnownAudience, type Reach, type Ways, waysThrough } from './reach.js';
export type { Search, Status } from './search.js';
export { predicateInWords } from './words.js';
export { type When, World, worldOf } from './world.js';
