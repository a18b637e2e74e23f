/** The person who answers: which mail goes out all the same. And whether one person gets so many mails. */
import {
  type BehaviourFilter,
  type BehaviourName,
  type Cadence,
  isEmailSend,
  type Predicate,
  type Step,
  type StepItem,
  stepsIn,
} from '../model/index.js';
import { assuming, FALSE, type Formula, TRUE, type World } from '../targeting/index.js';
import { isPromotionalMail } from './patterns.js';

/** A condition, read twice: for whoever fits, and for whoever does not. Between them is left who it depends on. */
interface Reading {
  readonly fits: Formula;
  readonly misses: Formula;
}

type ReadCondition = (condition: Predicate, mails: readonly Step[]) => Reading;

/** More mails on one way than this are not told apart. */
const MOST_WAYS = 2000;

/** Follows the ways that people take through a cadence until `visit`, shown the mails so far, says that it has seen enough. */
function follow(
  cadence: Cadence,
  kit: { world: World; who: Formula; read: ReadCondition; counts: (step: Step) => boolean },
  visit: (mails: readonly Step[]) => boolean,
): void {
  const { world, read } = kit;
  let ways = 0;
  /** Whether it was enough. */
  const go = (items: readonly StepItem[], who: Formula, mails: readonly Step[]): boolean => {
    if (ways > MOST_WAYS || world.find(who) === undefined) return false;
    const [item, ...rest] = items;
    if (item === undefined) {
      ways += 1;
      return false;
    }
    if (item.type === 'branch') {
      let left = who;
      for (const arm of item.arms) {
        const { fits, misses } =
          arm.condition === undefined ? { fits: TRUE, misses: FALSE } : read(arm.condition, mails);
        if (go([...arm.steps, ...rest], world.and([left, fits]), mails)) return true;
        // Mail on an arm that asks for the answer is no mail that goes out in spite of it.
        if (go(rest, world.and([left, world.not(fits), world.not(misses)]), mails)) return true;
        left = world.and([left, misses]);
      }
      return go(rest, left, mails);
    }
    if (!kit.counts(item)) return go(rest, who, mails);
    const fits = item.condition === undefined ? TRUE : read(item.condition, mails).fits;
    const taken = world.and([who, fits]);
    if (world.find(taken) !== undefined && visit([...mails, item])) return true;
    if (go(rest, taken, [...mails, item])) return true;
    return item.condition !== undefined && go(rest, world.and([who, world.not(fits)]), mails);
  };
  go(cadence.steps, kit.who, []);
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
    if (mails.length === 0 && !isRepeated) {
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
    found = mails.at(-1);
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
