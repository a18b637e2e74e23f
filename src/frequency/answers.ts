/** The person who answers: which mail goes out all the same. And whether one person gets so many mails. */
import {
  type BehaviourFilter,
  type BehaviourName,
  type Cadence,
  isEmailSend,
  type Predicate,
  type Step,
  stepsIn,
} from '../model/index.js';
import { assuming, FALSE, type Formula, TRUE, type World } from '../targeting/index.js';
import { type Ahead, explore, inFrontOf, type Trail, withNext } from './ahead.js';
import { isPromotionalMail } from './patterns.js';

/** A condition, read twice: for whoever fits, and for whoever does not. Between them is left who it depends on. */
interface Reading {
  readonly fits: Formula;
  readonly misses: Formula;
}

/** How a condition is read after some mails. */
type ReadCondition = (condition: Predicate, mails: Mails) => Reading;

type Mails = Trail<Step>;

/** More mails on one way than this are not told apart. */
const MOST_WAYS = 2000;

/** Someone on the way: what lies ahead, who it can be, and the mails so far. */
interface Place {
  readonly ahead: Ahead;
  readonly who: Formula;
  readonly mails: Mails;
}

interface Kit {
  readonly world: World;
  readonly who: Formula;
  readonly read: ReadCondition;
  readonly counts: (step: Step) => boolean;
}

/** Follows the ways that people take through a cadence until `visit`, shown the mails so far, says that it has seen enough. */
function follow(cadence: Cadence, kit: Kit, visit: (mails: NonNullable<Mails>) => boolean): void {
  const { world, who } = kit;
  let ends = 0;
  explore<Place>({ ahead: inFrontOf(undefined, cadence.steps), who, mails: undefined }, (place) => {
    if (ends > MOST_WAYS) return undefined;
    if (world.find(place.who) === undefined) return [];
    if (place.ahead !== undefined) return goOn(place, place.ahead, { ...kit, visit });
    ends += 1;
    return [];
  });
}
/** How it goes on past the next item; undefined once enough was seen. */
function goOn(
  { who, mails }: Place,
  { item, after }: NonNullable<Ahead>,
  { world, read, counts, visit }: Kit & { visit: (mails: NonNullable<Mails>) => boolean },
): readonly Place[] | undefined {
  if (item.type === 'branch') {
    const ways: Place[] = [];
    let left = who;
    for (const arm of item.arms) {
      const { fits, misses } = arm.condition === undefined ? { fits: TRUE, misses: FALSE } : read(arm.condition, mails);
      ways.push({ ahead: inFrontOf(after, arm.steps), who: world.and([left, fits]), mails });
      // Mail on an arm that asks for the answer is no mail that goes out in spite of it.
      ways.push({ ahead: after, who: world.and([left, world.not(fits), world.not(misses)]), mails });
      left = world.and([left, misses]);
    }
    ways.push({ ahead: after, who: left, mails });
    return ways;
  }
  if (!counts(item)) return [{ ahead: after, who, mails }];
  const fits = item.condition === undefined ? TRUE : read(item.condition, mails).fits;
  const taken = world.and([who, fits]);
  const more = withNext(mails, item);
  if (world.find(taken) !== undefined && visit(more)) return undefined;
  const ways: Place[] = [{ ahead: after, who: taken, mails: more }];
  if (item.condition !== undefined) ways.push({ ahead: after, who: world.and([who, world.not(fits)]), mails });
  return ways;
}

/** Whether one person can get so many mails on a way through one run. */
export function sendsAtLeast(cadence: Cadence, count: number, world: World): boolean {
  if ([...stepsIn(cadence.steps)].filter(isEmailSend).length < count) return false;
  let reached = count <= 0;
  const read = (condition: Predicate): Reading => {
    const fits = world.formula(condition, { moment: 'step', cadence });
    return { fits, misses: world.not(fits) };
  };
  follow(cadence, { world, who: world.audienceOf(cadence), read, counts: isEmailSend }, (mails) => {
    reached ||= mails.length >= count;
    return reached;
  });
  return reached;
}

/** The first mail that goes out to someone who has answered one before, as if nothing had been said; undefined when answering stops the mail. */
export function mailDespiteAnswer(cadence: Cadence, world: World): Step | undefined {
  if (cadence.exits.some((exit) => exit.type === 'event' && exit.on === 'reply')) return undefined;
  const own = ownMails(cadence);
  const answered = (given: boolean) => (name: BehaviourName, filter: BehaviourFilter) => {
    if (name !== 'replied' || (filter.atLeast ?? 1) > 1) return undefined;
    const template = filter.templateId ?? filter.template?.value;
    return template === undefined || own.has(template) ? given : undefined;
  };
  const at = { moment: 'step', cadence } as const;
  const readAs = (predicate: Predicate, given: boolean): Formula =>
    world.formula(assuming(predicate, world.campaign, answered(given)), at);
  const left = cadence.exits.flatMap((exit) => (exit.type === 'when' ? [world.not(readAs(exit.when, true))] : []));
  // A schedule starts again, so that its only mail can be one that follows an answer; its audience is read anew.
  const isRepeated = cadence.start.on === 'schedule';
  const read: ReadCondition = (condition, mails) => {
    if (mails === undefined && !isRepeated) {
      const fits = readAs(condition, false);
      return { fits, misses: world.not(fits) };
    }
    const [yes, no] = [readAs(condition, true), readAs(condition, false)];
    return { fits: world.and([yes, no]), misses: world.and([world.not(yes), world.not(no)]) };
  };
  const counts = (step: Step): boolean => isPromotionalMail(cadence, step);
  let found: Step | undefined;
  const inside = isRepeated
    ? audienceAfter(cadence, world, (predicate) => readAs(predicate, true))
    : world.audienceOf(cadence);
  follow(cadence, { world, who: world.and([inside, ...left]), read, counts }, (mails) => {
    if (mails.length < (isRepeated ? 1 : 2)) return false;
    found = mails.last;
    return true;
  });
  return found;
}

function audienceAfter(cadence: Cadence, world: World, read: (predicate: Predicate) => Formula): Formula {
  const inside = cadence.segments.map((id) => read({ type: 'segment', id, span: id.span }));
  if (cadence.audience !== undefined) inside.push(read(cadence.audience));
  return world.and([...inside, ...cadence.exclude.map((predicate) => world.not(read(predicate)))]);
}

/** The ids of the mails that a cadence sends. */
function ownMails(cadence: Cadence): ReadonlySet<string> {
  const uses = [...stepsIn(cadence.steps)].flatMap(({ templates }) => templates);
  return new Set(uses.map(({ ref, template }) => template?.id ?? ref.value));
}
