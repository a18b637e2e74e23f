/** Brute force: one person after the other, every way in which clocks can fall, without the engine. */
import type { Campaign, Predicate } from '../../src/model/index.js';
import { everyone, matches, type PlainPerson } from '../targeting/oracle.js';
import { type PlainCadence, type PlainStep, type Project, SAMPLES } from './projects.js';

const DAY = 1440;
const UNITS: Record<string, number> = { m: 1, h: 60, d: DAY, w: 7 * DAY };
const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Sent {
  readonly cadence: string;
  readonly at: number;
}

const moment = (text: string, standard: string): number =>
  Date.parse(`${text.includes('T') ? text : `${text}T${standard}`}Z`) / 60_000;
const minute = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
/** 1970 began on a Thursday. */
const weekday = (at: number): string => NAMES[(Math.floor(at / DAY) + 3) % 7] as string;
const length = (text: string): number => Number.parseInt(text, 10) * (UNITS[text.replace(/\d/g, '')] ?? Number.NaN);

/** The greatest load by the words of the documentation. */
export function greatestLoad(project: Project, campaign: Campaign): number {
  const cadences = project.cadences.filter((one) => (one.status ?? 'active') === 'active');
  const read = cadences.flatMap((one) => predicatesOf(one.id, campaign));
  const inLimit = project.limit.segment;
  const asked: Predicate[] = Object.keys(project.segments).map(
    (id) => (campaign.segments.get(id) as { match: Predicate }).match,
  );
  let most = 0;
  const seen = new Map<string, number>();
  for (const person of everyone(campaign, [...read, ...asked.map((predicate) => ({ predicate }))], SAMPLES)) {
    if (
      inLimit !== undefined &&
      !matches((campaign.segments.get(inLimit) as { match: Predicate }).match, person, campaign)
    )
      continue;
    const gets = cadences.filter((one) => isIn(one.id, person, campaign));
    const key = JSON.stringify(gets.map((one) => [one.id, answers(one.id, person, campaign)]));
    let load = seen.get(key);
    if (load === undefined) {
      load = 0;
      for (const chosen of choices(gets)) load = Math.max(load, loadFor(chosen, person, { project, campaign }));
      seen.set(key, load);
    }
    most = Math.max(most, load);
  }
  return most;
}

function cadenceOf(id: string, campaign: Campaign) {
  const found = campaign.cadences.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no cadence ${id}`);
  return found;
}

const TEMPLATES_SENT = new WeakMap<object, ReadonlySet<string>>();

/** Templates that a cadence mails. */
function sentBy(id: string, campaign: Campaign): ReadonlySet<string> {
  const cadence = cadenceOf(id, campaign);
  let sent = TEMPLATES_SENT.get(cadence);
  if (sent === undefined) {
    const names = new Set<string>();
    const visit = (items: typeof cadence.steps): void => {
      for (const item of items) {
        if (item.type === 'branch') for (const arm of item.arms) visit(arm.steps);
        else if (item.channel === 'email') for (const use of item.templates) names.add(use.ref.value);
      }
    };
    visit(cadence.steps);
    sent = names;
    TEMPLATES_SENT.set(cadence, sent);
  }
  return sent;
}

function conditionsOf(id: string, campaign: Campaign): Predicate[] {
  const found: Predicate[] = [];
  const visit = (items: ReturnType<typeof cadenceOf>['steps']): void => {
    for (const item of items) {
      if (item.type === 'step' && item.condition !== undefined) found.push(item.condition);
      if (item.type === 'branch') {
        for (const arm of item.arms) {
          if (arm.condition !== undefined) found.push(arm.condition);
          visit(arm.steps);
        }
      }
    }
  };
  visit(cadenceOf(id, campaign).steps);
  return found;
}

function predicatesOf(id: string, campaign: Campaign): { predicate: Predicate; sent?: ReadonlySet<string> }[] {
  const cadence = cadenceOf(id, campaign);
  const sent = sentBy(id, campaign);
  return [
    ...cadence.segments.map((one) => ({ predicate: (campaign.segments.get(one.value) as { match: Predicate }).match })),
    ...(cadence.audience === undefined ? [] : [{ predicate: cadence.audience }]),
    ...cadence.exclude.map((predicate) => ({ predicate })),
    ...cadence.exits.flatMap((exit) => (exit.type === 'when' ? [{ predicate: exit.when }] : [])),
    ...conditionsOf(id, campaign).map((predicate) => ({ predicate, sent })),
  ];
}

function isIn(id: string, person: PlainPerson, campaign: Campaign): boolean {
  const cadence = cadenceOf(id, campaign);
  return (
    cadence.segments.every((one) =>
      matches((campaign.segments.get(one.value) as { match: Predicate }).match, person, campaign),
    ) &&
    (cadence.audience === undefined || matches(cadence.audience, person, campaign)) &&
    !cadence.exclude.some((one) => matches(one, person, campaign)) &&
    !cadence.exits.some((exit) => exit.type === 'when' && matches(exit.when, person, campaign))
  );
}

function answers(id: string, person: PlainPerson, campaign: Campaign): boolean[] {
  const sent = sentBy(id, campaign);
  return conditionsOf(id, campaign).map((one) => matches(one, person, campaign, sent));
}

/** All ways to take at most one cadence of each group. */
function* choices(gets: readonly PlainCadence[]): Generator<readonly PlainCadence[]> {
  const groups = [...new Set(gets.flatMap((one) => (one.group === undefined ? [] : [one.group as string])))];
  const pick = function* (left: readonly string[], taken: readonly PlainCadence[]): Generator<readonly PlainCadence[]> {
    const [group, ...rest] = left;
    if (group === undefined) yield taken;
    else for (const one of gets) if (one.group === group) yield* pick(rest, [...taken, one]);
  };
  yield* pick(
    groups,
    gets.filter((one) => one.group === undefined),
  );
}

interface Surroundings {
  readonly project: Project;
  readonly campaign: Campaign;
}

function loadFor(gets: readonly PlainCadence[], person: PlainPerson, around: Surroundings): number {
  const clocks = new Map<string, PlainCadence[]>();
  for (const one of gets) clocks.set(clockOf(one), [...(clocks.get(clockOf(one)) ?? []), one]);
  let load = 0;
  for (const [name, together] of clocks) load += worstOf(name, together, { ...around, person });
  return load;
}

/** A predicate without groups of one. */
function normal(predicate: unknown): unknown {
  const { any, all } = (typeof predicate === 'object' ? predicate : {}) as { any?: unknown[]; all?: unknown[] };
  const inner = any ?? all;
  return inner?.length === 1 ? normal(inner[0]) : predicate;
}

function clockOf(one: PlainCadence): string {
  const start = one.start as Record<string, string>;
  if (start.on === 'date' || start.on === 'schedule') return 'calendar';
  if (start.reentry !== undefined) return `again ${one.id}`;
  if (start.on === 'manual') return `own ${one.id}`;
  if (start.on === 'event') return `event ${start.event}`;
  const when = ((one.exits ?? []) as { when: unknown }[]).map((exit) => JSON.stringify(normal(exit.when)));
  const excludes = ((one.exclude ?? []) as unknown[]).map((x) => JSON.stringify(normal(x)));
  return `segment ${JSON.stringify([[...((one.segment ?? []) as string[])].sort(), normal(one.audience) ?? null, excludes, when])}`;
}

function worstOf(name: string, together: readonly PlainCadence[], kit: Surroundings & { person: PlainPerson }): number {
  const width = length(kit.project.limit.per);
  const from = (start: number) => together.flatMap((one) => sends(one, start, kit));
  if (name === 'calendar')
    return busiest(
      together.flatMap((one) => startsOf(one).flatMap((start) => sends(one, start, kit))),
      width,
    );
  if (name.startsWith('again'))
    return packed(from(0), length((together as unknown as [{ start: { reentry: string } }])[0].start.reentry), width);
  const moves = together.some((one) => one.sendWindow !== undefined || JSON.stringify(one.steps).includes('bd"'));
  let most = 0;
  // Half hours stand for all that lies between full hours.
  for (let start = 0; start < (moves ? 7 * DAY : 1); start += 30) most = Math.max(most, busiest(from(start), width));
  return most;
}

function busiest(sent: readonly Sent[], width: number): number {
  let most = 0;
  for (const first of new Set(sent.map((one) => one.at))) {
    most = Math.max(most, sent.filter((one) => one.at >= first && one.at < first + width).length);
  }
  return most;
}

/** The best choice of entries every twelve hours, at least `gap` apart. */
function packed(run: readonly Sent[], gap: number, width: number): number {
  const longest = Math.max(0, ...run.map((one) => one.at));
  const known = new Map<number, number>();
  const best = (entry: number): number => {
    if (entry >= width) return 0;
    let most = known.get(entry);
    if (most === undefined) {
      const gain = run.filter((one) => entry + one.at >= 0 && entry + one.at < width).length;
      most = Math.max(best(entry + 720), gain + best(entry + gap));
      known.set(entry, most);
    }
    return most;
  };
  return best(-longest);
}

/** Day by day, as the documentation words it. */
function startsOf(one: PlainCadence): number[] {
  const start = one.start as Record<string, unknown> & { from: string; until?: string; at?: string; interval: number };
  if (start.on === 'date') return [moment(start.date as string, '09:00')];
  const from = moment(start.from, '00:00');
  const until = start.until === undefined ? from + 150 * DAY : moment(start.until, '23:59');
  const monday = from - NAMES.indexOf(weekday(from)) * DAY;
  const found: number[] = [];
  for (let day = from; day <= until; day += DAY) {
    const at = day + minute(start.at ?? '09:00');
    if (at > until) continue;
    const date = new Date(day * 60_000);
    const first = new Date(from * 60_000);
    const isAsked = (start.days as string[] | undefined)?.includes(weekday(day));
    if (start.every === 'day' && ((day - from) / DAY) % start.interval === 0 && isAsked !== false) found.push(at);
    if (
      start.every === 'week' &&
      Math.floor((day - monday) / (7 * DAY)) % start.interval === 0 &&
      (isAsked ?? weekday(day) === weekday(from))
    )
      found.push(at);
    const months = (date.getUTCFullYear() - first.getUTCFullYear()) * 12 + date.getUTCMonth() - first.getUTCMonth();
    if (start.every === 'month' && date.getUTCDate() === first.getUTCDate() && months % start.interval === 0)
      found.push(at);
  }
  return found;
}

/** What one person gets from one start. */
function sends(
  one: PlainCadence,
  start: number,
  { project, campaign, person }: Surroundings & { person: PlainPerson },
): Sent[] {
  const sent = sentBy(one.id, campaign);
  const found: Sent[] = [];
  let at = start;
  const conditions = conditionsOf(one.id, campaign);
  let next = 0;
  const holds = (): boolean => matches(conditions[next++] as Predicate, person, campaign, sent);
  const take = (items: readonly PlainStep[], isLive: boolean): void => {
    for (const item of items) {
      if (item.branch !== undefined) {
        let isTaken = false;
        for (const arm of item.branch as { if?: unknown; steps?: PlainStep[]; else?: PlainStep[] }[]) {
          const fits = arm.else !== undefined || holds();
          const goes = isLive && fits && !isTaken;
          if (fits) isTaken = true;
          take(arm.else ?? arm.steps ?? [], goes);
        }
        continue;
      }
      const fits = item.if === undefined || holds();
      if (!isLive) continue;
      if (item.day !== undefined) at = start + (item.day as number) * DAY;
      else at = after(at, item.wait as string);
      if (fits && item.template !== undefined && isCounted(item, one, project))
        found.push({ cadence: one.id, at: opened(at, one) });
    }
  };
  take(one.steps as PlainStep[], true);
  return found;
}

function after(at: number, wait: string): number {
  if (!wait.endsWith('bd')) return at + length(wait);
  let moved = at;
  for (let left = Number.parseInt(wait, 10); left > 0; ) {
    moved += DAY;
    if (!['sat', 'sun'].includes(weekday(moved))) left--;
  }
  return moved;
}

function opened(at: number, one: PlainCadence): number {
  const window = one.sendWindow as { days: string[]; from?: string; to?: string } | undefined;
  if (window === undefined) return at;
  let moved = at;
  const from = minute(window.from ?? '00:00');
  const to = minute(window.to ?? '24:00');
  while (!(window.days.includes(weekday(moved)) && moved % DAY >= from && moved % DAY < to)) moved += 30;
  return moved;
}

function isCounted(step: PlainStep, one: PlainCadence, { limit }: Project): boolean {
  if (!(limit.channels ?? ['email']).includes((step.channel as string | undefined) ?? 'email')) return false;
  const templates = [step.template, step.variants].filter((id) => id !== undefined) as string[];
  const own: Record<string, string> = { x0: 'sales', r0: 'transactional' };
  return templates.some((id) => (limit.kinds ?? ['marketing', 'sales']).includes(own[id] ?? (one.kind as string)));
}
