/** The person who never responds: what they go on getting, and whether anything stops it. */
import { type BehaviourName, type Cadence, DAY, minutesOf, type Predicate, type Step } from '../model/index.js';
import { assuming, type Formula, TRUE, type World } from '../targeting/index.js';
import { type Ahead, explore, inFrontOf, listOf, type Trail, withNext } from './ahead.js';
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

/** Someone on the way: what lies ahead, since when, who it can be, and what reached them. */
interface Place {
  readonly ahead: Ahead;
  readonly at: number;
  readonly who: Formula;
  readonly trail: Trail<Touch>;
}

/** The ways that people can take through a cadence who do nothing at all: every condition on behaviour is false. */
export function silentPaths(cadence: Cadence, world: World): readonly Path[] {
  const paths: Path[] = [];
  const read = (condition: Predicate): Formula => world.formula(assuming(condition, world.campaign, () => false));
  const start: Place = {
    ahead: inFrontOf(undefined, cadence.steps),
    at: 0,
    who: world.audienceOf(cadence),
    trail: undefined,
  };
  explore(start, (place) => {
    if (paths.length >= MOST_PATHS) return undefined;
    if (world.find(place.who) === undefined) return [];
    if (place.ahead !== undefined) return goOn(place, place.ahead, { world, read });
    paths.push(listOf(place.trail));
    return [];
  });
  return paths;
}

/** How it goes on past the next item. */
function goOn(
  { at, who, trail }: Place,
  { item, after }: NonNullable<Ahead>,
  { world, read }: { world: World; read: (condition: Predicate) => Formula },
): readonly Place[] {
  const ways: Place[] = [];
  if (item.type === 'branch') {
    let left = who;
    for (const arm of item.arms) {
      const fits = arm.condition === undefined ? TRUE : read(arm.condition);
      ways.push({ ahead: inFrontOf(after, arm.steps), at, who: world.and([left, fits]), trail });
      left = world.and([left, world.not(fits)]);
    }
    ways.push({ ahead: after, at, who: left, trail });
    return ways;
  }
  const due = nominallyDue(item, at);
  if (!isContact(item)) return [{ ahead: after, at: due, who, trail }];
  const reached = withNext(trail, { step: item, at: due });
  if (item.condition === undefined) return [{ ahead: after, at: due, who, trail: reached }];
  const fits = read(item.condition);
  return [
    { ahead: after, at: due, who: world.and([who, fits]), trail: reached },
    { ahead: after, at: due, who: world.and([who, world.not(fits)]), trail },
  ];
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
