/** What buying something changes: who has it already, and whom a condition leaves out once they have bought. */
import { type Cadence, type Predicate, predicatesIn } from '../model/index.js';
import { type Demand, formulaOf } from './demands.js';
import { type Formula, TRUE } from './formula.js';
import type { Reach } from './reach.js';
import type { World } from './world.js';

/** What is offered, as far as it is known. */
export interface Goods {
  readonly product?: string;
  readonly category?: string;
}

/** Names and values that speak of customers and their orders. */
const BUYING =
  /customer|purchas|\border|bought|buyer|\bclient|\bpaid|paying|\bmember|convert|\bwon\b|\bplan\b|lifecycle|\bstage\b|\btrial|\btier\b|\bsubscription\b/i;

/** Whether something ends the mails before a step, or leaves the step out, for someone who has just bought the goods. */
export function isSparedBuyers(world: World, cadence: Cadence, { way }: Reach, goods: Goods): boolean {
  if (cadence.exits.some((exit) => exit.type === 'event' && exit.on === 'purchase')) return true;
  const left = cadence.exits.flatMap((exit): readonly Demand[] =>
    exit.type === 'when' ? [{ predicate: exit.when, negated: true, at: { moment: 'entry' } }] : [],
  );
  const asked = [...left, ...way];
  if (asked.some(({ predicate }) => speaksOfBuying(world, predicate))) return true;
  const bought = world.did('bought', { ...goods, within: 0 });
  return !world.isPossible(world.and([bought, ...asked.map((demand) => formulaOf(world, demand))]));
}

/** Whether a condition is about being a customer by an attribute, of which nobody here knows how a purchase changes it. */
function speaksOfBuying(world: World, predicate: Predicate): boolean {
  for (const part of predicatesIn(predicate)) {
    if (part.type === 'attribute' && BUYING.test(wordsOf(part))) return true;
    const segment = part.type === 'segment' ? world.followed(part.id.value) : undefined;
    if (segment !== undefined && speaksOfBuying(world, segment.match)) return true;
  }
  return false;
}

function wordsOf({ name, test }: Extract<Predicate, { type: 'attribute' }>): string {
  const values = test.op === 'in' ? test.values : test.op === 'has' ? [test.value] : [];
  const words = [name.value, ...values.map(({ value }) => String(value))].join(' ');
  return words.replace(/[_-]/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** Those among some people who may have bought the goods before. */
export function ownersAmong(world: World, who: Formula, goods: Goods): Formula {
  return world.and([
    who,
    goods.product === undefined && goods.category === undefined ? TRUE : world.did('bought', goods),
  ]);
}
