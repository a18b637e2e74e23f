/** The person who never responds: what they go on getting, and whether anything stops it. */
import {
  type BehaviourName,
  type Cadence,
  DAY,
  minutesOf,
  type Predicate,
  type Step,
  type StepItem,
} from '../model/index.js';
import { assuming, type Formula, TRUE, type World } from '../targeting/index.js';
import { isContact } from './walk.js';

/** A contact on a path, minutes after the start; business days count as seven fifths of a day. */
export interface Touch {
  readonly step: Step;
  readonly at: number;
}

export type Path = readonly Touch[];

/** More paths than this are not followed. */
const MOST_PATHS = 64;

const RESPONSES: readonly BehaviourName[] = ['opened', 'clicked', 'replied', 'engaged'];

/** The ways that people can take through a cadence who do nothing at all: every condition on behaviour is false. */
export function silentPaths(cadence: Cadence, world: World): readonly Path[] {
  const paths: Path[] = [];
  const read = (condition: Predicate): Formula => world.formula(assuming(condition, world.campaign, () => false));
  const go = (items: readonly StepItem[], at: number, who: Formula, path: Path): void => {
    if (paths.length >= MOST_PATHS || world.find(who) === undefined) return;
    const [item, ...rest] = items;
    if (item === undefined) {
      paths.push(path);
      return;
    }
    if (item.type === 'branch') {
      let left = who;
      for (const arm of item.arms) {
        const fits = arm.condition === undefined ? TRUE : read(arm.condition);
        go([...arm.steps, ...rest], at, world.and([left, fits]), path);
        left = world.and([left, world.not(fits)]);
      }
      go(rest, at, left, path);
      return;
    }
    const due = nominallyDue(item, at);
    if (!isContact(item)) {
      go(rest, due, who, path);
      return;
    }
    const fits = item.condition === undefined ? TRUE : read(item.condition);
    go(rest, due, world.and([who, fits]), [...path, { step: item, at: due }]);
    if (item.condition !== undefined) go(rest, due, world.and([who, world.not(fits)]), path);
  };
  go(cadence.steps, 0, world.audienceOf(cadence), []);
  return paths;
}

function nominallyDue({ timing }: Step, before: number): number {
  if (timing.type === 'day') return timing.day * DAY;
  if (timing.type === 'none') return before;
  return before + (timing.wait.unit === 'bd' ? (timing.wait.amount * 7 * DAY) / 5 : minutesOf(timing.wait));
}

/**
 * Whether mail ends by itself for someone who stopped responding: who opens, clicks and answers nothing, and has done
 * everything else that is asked for too long ago to count as recent.
 */
export function stopsForSilence(cadence: Cadence, world: World): boolean {
  if (cadence.exits.some((exit) => exit.type === 'unengaged')) return true;
  const read = (predicate: Predicate): Formula =>
    world.formula(
      assuming(predicate, world.campaign, (name, { within }) =>
        RESPONSES.includes(name) || within !== undefined ? false : undefined,
      ),
    );
  const left = cadence.exits.flatMap((exit) => (exit.type === 'when' ? [world.not(read(exit.when))] : []));
  // The audience of a schedule is read again at every send; elsewhere only on entering.
  const inside = cadence.start.on === 'schedule' ? audienceParts(cadence).map(read) : [];
  const outside = cadence.start.on === 'schedule' ? cadence.exclude.map((one) => world.not(read(one))) : [];
  return world.find(world.and([...inside, ...outside, ...left])) === undefined && !isNobody(cadence, world);
}

/** An audience without anyone is another rule's business. */
function isNobody(cadence: Cadence, world: World): boolean {
  return world.find(world.audienceOf(cadence)) === undefined;
}

function audienceParts(cadence: Cadence): readonly Predicate[] {
  const segments = cadence.segments.map((id): Predicate => ({ type: 'segment', id, span: id.span }));
  return cadence.audience === undefined ? segments : [...segments, cadence.audience];
}
