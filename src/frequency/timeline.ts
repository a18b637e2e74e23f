/** The inbox that one person would get: the worst one of a segment, of those who match a predicate, or of everyone. */
import {
  type Cadence,
  type Campaign,
  DAY,
  describeDuration,
  formatDay,
  type LocalTime,
  type Predicate,
  TAG_MARK,
  type Timeline,
  type TimelineDay,
  type TimelineLimit,
  type TimelineSend,
} from '../model/index.js';
import { type Formula, type Search, TRUE, type World, worldOf } from '../targeting/index.js';
import { type Clock, type Plan, planOf } from './clocks.js';
import { counts, describeLimit, type Limit, windowOf } from './limits.js';
import { inOrder, type Load, loadOf, type ShownSend } from './load.js';
import { kindsOfStep } from './patterns.js';

/** Who is asked about. Without anything: everyone. */
export interface Target {
  readonly segment?: string;
  readonly where?: Predicate;
  /** Only people who are in one of these. */
  readonly cadences?: readonly Cadence[];
}

/** Whose inbox, against which limits: of those asked about, the person who gets the most. */
export interface TimelineRequest extends Target {
  readonly limits: readonly Limit[];
  /** How many days are shown at most; 28 by default, a week of them before the fullest window. */
  readonly days?: number;
}

const LEAD = 7 * DAY;

/** The inbox of the person asked for who gets the most, measured against the limit that comes off worst. */
export function timelineOf(campaign: Campaign, request: TimelineRequest): Timeline {
  const { where, segment, cadences, limits } = request;
  const world = worldOf(campaign, where === undefined ? [] : [where]);
  const who = world.and([
    segment === undefined ? TRUE : world.segment(segment),
    where === undefined ? TRUE : world.formula(where),
    cadences === undefined ? TRUE : world.or(cadences.map((cadence) => world.audienceOf(cadence))),
  ]);
  const longest = limits.reduce((most, limit) => Math.max(most, windowOf(limit)), 0);
  const plan = planOf(world, campaign.cadences.map(enteredOnce), longest);
  const worst = worstOf(plan, limits, who);
  const person = world.find(worst?.who ?? who);
  const empty = { ...amongOf(request), isDated: false, segments: [], limits: [], days: [], notes: [] };
  if (person === undefined) return { ...empty, person: 'nobody', exists: false };
  const words = world.describe(person, worst?.asked ?? [who]).text;
  if (worst === undefined) return { ...empty, person: words, exists: true };
  const search = searchAs(world, worst, person);
  const { all, sends } = inboxOf(plan, worst, { search, days: request.days ?? 28 });
  const asked = limits.filter(
    (limit) =>
      (limit.segment === undefined || search.status(world.segment(limit.segment)) === 'true') &&
      sends.some(({ cadence, step }) => counts(limit, cadence, step)),
  );
  return {
    ...amongOf(request),
    person: words,
    exists: true,
    segments: segmentsOf(sends, (id) => search.status(world.segment(id)) === 'true'),
    isDated: worst.isDated,
    limits: asked.map((limit) => shownLimit(limit, mostOf(sends, all, limit))),
    days: daysOf(sends, all, asked),
    notes: [...notesOf(worst), ...endlessNotes(campaign, worst)],
  };
}

function amongOf({ segment, where }: Target): { readonly among?: string } {
  if (segment === undefined) return where === undefined ? {} : { among: 'those who match' };
  return { among: `\`${segment}\`${where === undefined ? '' : ' who match'}` };
}

function segmentsOf(sends: readonly ShownSend[], isIn: (id: string) => boolean): readonly string[] {
  const ids = sends.flatMap(({ cadence }) => cadence.segments.map(({ value }) => value));
  return [...new Set(ids)].filter(isIn).sort();
}

function shownLimit(limit: Limit, most: number): TimelineLimit {
  const { max, per } = limit;
  return {
    label: describeLimit(limit),
    max,
    per: `${per.amount}${per.unit}`,
    window: describeDuration(per),
    most,
    reached: describeLimit(limit, most),
  };
}

/** The load that is worst in relation to its limit; where no limit is broken, the one of most sends. */
function worstOf(plan: Plan, limits: readonly Limit[], who: Formula): Load | undefined {
  const loads = limits.flatMap((limit) => loadOf(plan, limit, { who }).load ?? []).filter(({ load }) => load > 0);
  const share = ({ load, limit }: Load): number => load / Math.max(limit.max, 0.5);
  const isBroken = loads.some(({ load, limit }) => load > limit.max);
  return loads.reduce<Load | undefined>((worst, load) => {
    if (worst === undefined) return load;
    const more = load.load - worst.load;
    const worse = share(load) - share(worst);
    return (isBroken ? worse || more : more || worse) > 0 ? load : worst;
  }, undefined);
}

/** A search in which everything that is known of the person is given. */
function searchAs(world: World, { who }: Load, person: NonNullable<Load['person']>): Search {
  const search = world.search();
  search.assume(who);
  for (const [index, value] of person.classes) {
    const variable = world.variables[index];
    if (variable === undefined) continue;
    const mark = search.mark();
    if (!search.choose(variable, value)) search.undo(mark);
  }
  return search;
}

/** Everything that this person gets, clocks standing to each other as in the worst window, and what of it is shown. */
function inboxOf(
  plan: Plan,
  worst: Load,
  { search, days }: { search: Search; days: number },
): { readonly all: readonly ShownSend[]; readonly sends: readonly ShownSend[] } {
  const anchor = worst.sends[0]?.at ?? 0;
  const isIn = (formula: Formula): boolean => search.status(formula) === 'true';
  const groups = new Map(worst.cadences.flatMap(({ id, group }) => (group === undefined ? [] : [[group.value, id]])));
  const all: ShownSend[] = [];
  for (const clock of plan.clocks) {
    for (const { at, cadence, step } of sendsOn(clock, worst, isIn)) {
      const group = cadence.group?.value;
      if (group !== undefined && !groups.has(group)) groups.set(group, cadence.id);
      if (group === undefined || groups.get(group) === cadence.id) all.push({ at, cadence, step });
    }
  }
  all.sort(inOrder);
  // The fullest window is shown whole, with a week before it where there is room.
  const lead = Math.max(0, Math.min(LEAD, days * DAY - windowOf(worst.limit)));
  const begin = anchor - lead;
  const from = Math.floor(begin / DAY) * DAY;
  const sends = all.filter(({ at }) => at >= from && at < from + days * DAY);
  if (worst.isDated) return { all, sends };
  const first = Math.floor((sends[0]?.at ?? 0) / DAY) * DAY;
  const shifted = new Map(all.map((send) => [send, { ...send, at: send.at - first }]));
  return { all: [...shifted.values()], sends: sends.map((send) => shifted.get(send) as ShownSend) };
}

/** What a clock sends to this person, on the time line of the worst window. */
function sendsOn(clock: Clock, worst: Load, isIn: (formula: Formula) => boolean): readonly ShownSend[] {
  const shown = worst.sends.filter(({ cadence }) => clock.cadences.includes(cadence));
  // Where people enter again, the runs that make up the window are all that is shown.
  if (clock.reentry !== undefined && shown.length > 0) return shown;
  const runs =
    clock.reentry === undefined
      ? clock.patterns
      : [clock.reentry.sends.map(({ send, earliest }) => ({ ...send, at: earliest }))];
  const pattern = (runs.find((sends) => fits(sends, shown)) ?? runs[0] ?? []).filter((send) => isIn(send.who));
  if (clock.type === 'calendar') return pattern;
  const [first] = shown;
  const match = first === undefined ? pattern[0] : pattern.find((_, index) => fitsAt(pattern, shown, index));
  const shift = match === undefined ? 0 : (first?.at ?? worst.sends[0]?.at ?? 0) - match.at;
  return pattern.map((send) => ({ ...send, at: send.at + shift }));
}

function fits(sends: readonly ShownSend[], shown: readonly ShownSend[]): boolean {
  return shown.length === 0 || sends.some((_, index) => fitsAt(sends, shown, index));
}

/** Whether the shown sends are found from a place on with the same steps at the same distances. */
function fitsAt(sends: readonly ShownSend[], shown: readonly ShownSend[], index: number): boolean {
  const shift = (shown[0]?.at as number) - (sends[index]?.at as number);
  return shown.every(({ step, at }) => sends.some((send) => send.step === step && send.at + shift === at));
}

/** How many sends the window holds that ends with this one. */
function countAt(all: readonly ShownSend[], limit: Limit, last: ShownSend): number {
  const width = windowOf(limit);
  let count = 0;
  for (const send of all) {
    if (send.at > last.at - width && send.at <= last.at && counts(limit, send.cadence, send.step)) count++;
    // Sends of one moment are counted one after the other.
    if (send === last) return count;
  }
  return count;
}

function mostOf(sends: readonly ShownSend[], all: readonly ShownSend[], limit: Limit): number {
  return Math.max(0, ...sends.map((send) => (counts(limit, send.cadence, send.step) ? countAt(all, limit, send) : 0)));
}

function daysOf(
  sends: readonly ShownSend[],
  all: readonly ShownSend[],
  limits: readonly Limit[],
): readonly TimelineDay[] {
  const days = new Map<LocalTime, TimelineSend[]>();
  const dayOf = (at: LocalTime): LocalTime => Math.floor(at / DAY) * DAY;
  const [first, last] = [dayOf(sends[0]?.at ?? 0), dayOf(sends.at(-1)?.at ?? 0)];
  for (let day = first; day <= last; day += DAY) days.set(day, []);
  for (const send of sends) {
    const { at, cadence, step } = send;
    const template = step.templates[0];
    days.get(dayOf(at))?.push({
      at,
      cadence: cadence.id,
      step: step.number,
      template: template?.template?.id ?? template?.ref.value ?? step.channel,
      subject: (template?.template?.subjects[0]?.block.passage.text ?? step.note?.value ?? '').replaceAll(
        TAG_MARK,
        '…',
      ),
      channel: step.channel,
      kinds: kindsOfStep(cadence, step),
      counts: limits.map((limit) => (counts(limit, cadence, step) ? countAt(all, limit, send) : undefined)),
    });
  }
  return [...days].map(([at, own]) => ({ at, sends: own }));
}

/** Where people may enter again at once there is no worst inbox; one run is shown. */
function enteredOnce(cadence: Cadence): Cadence {
  const { start } = cadence;
  const isEndless = 'reentry' in start && start.reentry.again && start.reentry.after.value.amount === 0;
  return isEndless ? { ...cadence, start: { ...start, reentry: { again: false } } } : cadence;
}

function endlessNotes({ cadences }: Campaign, worst: Load): readonly string[] {
  const ids = new Set(worst.cadences.map((cadence) => cadence.id));
  return cadences
    .filter((cadence) => ids.has(cadence.id) && enteredOnce(cadence) !== cadence)
    .map(({ id }) => `${id} may be entered again at once, any number of times; one run of it is shown.`);
}

function notesOf(worst: Load): readonly string[] {
  return [
    ...(worst.isOnOneClock ? [] : ['Cadences that start independently are shown as they fall together at worst.']),
    ...(worst.isUpperBound ? ['Send windows and business days are taken at their worst.'] : []),
    ...(worst.knownUntil === undefined ? [] : [`The calendar was followed until ${formatDay(worst.knownUntil)}.`]),
    ...(worst.isProved ? [] : ['The search ended early: someone may get even more.']),
  ];
}
