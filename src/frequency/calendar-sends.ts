/** What goes out on the calendar: all fixed dates, and schedules without end as far as they bring anything new. */
import { type Cadence, DAY, type LocalTime, type Schedule, WEEK } from '../model/index.js';
import type { World } from '../targeting/index.js';
import { endOf, FOR_EVER, momentOf, occurrences, rhythmOf } from './calendar.js';
import { dependsOnWeekday, type PlannedSend, sendsFrom, spanOf, type Walk } from './walk.js';

const FIVE_YEARS = 5 * 366 * DAY;
/** More sends than this on the calendar are not followed. */
const MOST_SENDS = 500_000;

/** All sends of the cadences on the calendar. */
export interface Calendar {
  /** By moment. */
  readonly sends: readonly PlannedSend[];
  /** False where something was too much to follow. */
  readonly isComplete: boolean;
  /** Set where the calendar goes on in a way that does not repeat: it was followed until then. */
  readonly knownUntil?: LocalTime;
  /** Schedules whose rule cannot be read. */
  readonly unread: readonly { readonly cadence: Cadence; readonly problem: string }[];
}

/** What walking cadences needs and gathers. */
interface Kit {
  readonly world: World;
  /** The longest window that will be asked about, in minutes. */
  readonly longest: number;
}

/** Follows `date` and `schedule` cadences as far as anything new can come. */
export function calendarOf(cadences: readonly Cadence[], kit: Kit): Calendar {
  if (cadences.length === 0) return { sends: [], isComplete: true, unread: [] };
  const unread: { cadence: Cadence; problem: string }[] = [];
  const { defaultSendTime } = kit.world.campaign.settings;
  const { end, isRepeating } = horizon(cadences, kit);
  let knownUntil = isRepeating ? Infinity : end;
  let isComplete = true;
  const sends: PlannedSend[] = [];
  const note = (walked: Walk): readonly PlannedSend[] => {
    if (!walked.isComplete) isComplete = false;
    return walked.sends;
  };
  for (const cadence of cadences) {
    const { start } = cadence;
    if (start.on === 'date') {
      const moment = momentOf({ ...cadence, start }, defaultSendTime);
      for (const send of note(sendsFrom(cadence, moment, kit.world))) sends.push(send);
    }
    if (start.on !== 'schedule') continue;
    const starts = occurrences(start.schedule, end, defaultSendTime);
    knownUntil = Math.min(knownUntil, starts.knownUntil ?? Infinity);
    if (starts.problem !== undefined) unread.push({ cadence, problem: starts.problem });
    const once = dependsOnWeekday(cadence) ? undefined : note(sendsFrom(cadence, 0, kit.world));
    for (const moment of starts.moments) {
      if (sends.length > MOST_SENDS) {
        isComplete = false;
        break;
      }
      if (once === undefined) for (const send of note(sendsFrom(cadence, moment, kit.world))) sends.push(send);
      else for (const { step, at, who } of once) sends.push({ cadence, step, at: at + moment, who });
    }
  }
  sends.sort((a, b) => a.at - b.at);
  return { sends, isComplete, unread, ...(knownUntil === Infinity ? {} : { knownUntil }) };
}

/** How far the calendar has to be followed so that nothing new comes after it, or five years where that cannot be. */
function horizon(cadences: readonly Cadence[], { world, longest }: Kit): { end: LocalTime; isRepeating: boolean } {
  const { defaultSendTime } = world.campaign.settings;
  let latest = -Infinity;
  let span = 0;
  let period = 1;
  let isRepeating = true;
  for (const cadence of cadences) {
    span = Math.max(span, spanOf(cadence, world));
    const { start } = cadence;
    if (start.on === 'date') latest = Math.max(latest, momentOf({ ...cadence, start }, defaultSendTime));
    if (start.on !== 'schedule') continue;
    latest = Math.max(latest, start.schedule.from.value.at + DAY);
    const rhythm = rhythmOf(start.schedule);
    if (rhythm.type === 'period')
      period = leastCommonMultiple(
        period,
        dependsOnWeekday(cadence) ? leastCommonMultiple(7, rhythm.days) : rhythm.days,
      );
    if (rhythm.type === 'calendar') isRepeating = false;
    if (rhythm.type === 'ends') latest = Math.max(latest, lastOf(start.schedule, defaultSendTime) + DAY);
  }
  if (period * DAY > 2 * FIVE_YEARS) isRepeating = false;
  const settled = latest + 2 * span + longest + WEEK;
  return { end: settled + (isRepeating ? period * DAY : FIVE_YEARS), isRepeating };
}

/** The last start of a schedule that ends. */
function lastOf(schedule: Schedule, defaultSendTime: number): LocalTime {
  const far = schedule.from.value.at + FOR_EVER;
  return endOf(schedule) ?? occurrences(schedule, far, defaultSendTime).moments.at(-1) ?? schedule.from.value.at;
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
