/** YAML → a cadence. */
import {
  type Cadence,
  DAY,
  EXIT_EVENTS,
  type Exit,
  type Handoff,
  KINDS,
  type MapEntry,
  minutesOf,
  type SendWindow,
  type Span,
  STATUSES,
  type Start,
  type Value,
  WEEKDAYS,
} from '../model/index.js';
import {
  clockTime,
  custom,
  duration,
  group,
  list,
  mapped,
  number,
  oneOf,
  report,
  type Type,
  text,
  weekday,
} from '../schema/index.js';
import { review } from './facts.js';
import { predicate, segmentsOrPredicates } from './predicate.js';
import type { FileReading } from './reading.js';
import { readStart, START, type StartGroup, wantedStart } from './start.js';
import { type ItemDraft, readSteps } from './steps.js';

/** A cadence before its templates are looked up. */
export type CadenceDraft = Omit<Cadence, 'steps'> & { readonly steps: readonly ItemDraft[] };

const sendWindow: Type<SendWindow> = mapped(
  group({
    days: {
      type: list(weekday(), { single: true, nonEmpty: true }),
      doc: 'The days on which mails go out (default all).',
    },
    from: { type: clockTime(), doc: 'The first minute of the day (default 00:00).' },
    to: { type: clockTime(), doc: 'The end, not included (default 24:00).' },
  }),
  (read, reading) => {
    const [from, to] = [read.value.from?.value ?? 0, read.value.to?.value ?? DAY];
    if (from >= to) {
      report(
        reading,
        'invalid-value',
        (read.value.to ?? read.value.from)?.span ?? read.map.span,
        'This window closes before it opens, so nothing could be sent.',
      );
      return undefined;
    }
    return {
      days: (read.value.days ?? WEEKDAYS.map((value) => ({ value }))).map((day) => day.value),
      from,
      to,
      span: read.map.span,
    };
  },
);

const handoff: Type<Handoff> = mapped(
  group({
    on: { type: text('when, such as `reply`'), doc: 'When a person takes over.' },
    to: { type: text('a person or a team'), doc: 'Who takes over.' },
  }),
  (read) => ({ ...read.value, span: read.map.span }),
);

const unengaged = group({
  sends: { type: number({ min: 1, whole: true }), doc: 'After this many mails without a reaction.' },
  for: { type: duration(), doc: 'After this long without a reaction.' },
});

const EXIT = group(
  {
    on: { type: oneOf(EXIT_EVENTS), doc: 'Leaves when this happens.' },
    unengaged: { type: unengaged, doc: 'Leaves when nothing came back for so many mails, or so long.' },
    when: { type: predicate, doc: 'Leaves in this state, and cannot enter in it.' },
  },
  { json: { minProperties: 1 } },
);

const exit = custom<readonly Exit[]>(
  '`{on: reply}`, `{unengaged: {sends: 3}}` or `{when: …}`',
  EXIT.json,
  (value, reading) => {
    const read = EXIT.read(value, reading);
    if (read === undefined) return undefined;
    const { on, unengaged: silent, when } = read.value;
    const { span } = read.map;
    if (read.map.entries.length === 0)
      report(reading, 'invalid-value', span, 'This exit says nothing. Write `on`, `unengaged` or `when`.');
    const exits: Exit[] = [];
    if (on !== undefined) exits.push({ type: 'event', on: on.value, span });
    if (silent !== undefined) {
      const { sends, for: long } = silent.value;
      if (silent.map.entries.length === 0)
        report(
          reading,
          'invalid-value',
          silent.map.span,
          'Say after how many mails or how long: `{sends: 3}` or `{for: 60d}`.',
        );
      // One that cannot be read is reported for that alone: there is an exit, and nobody knows when.
      exits.push({
        type: 'unengaged',
        ...(sends === undefined ? {} : { sends: sends.value }),
        ...(long === undefined ? {} : { for: long.value }),
        span,
      });
    }
    if (when !== undefined) exits.push({ type: 'when', when, span });
    return exits;
  },
);

const steps = custom<readonly Value[]>(
  'a list of steps',
  { type: 'array', items: { $ref: '#/$defs/step' } },
  (value, reading) => {
    if (value.type === 'list') return value.items;
    report(reading, 'invalid-value', value.span, 'This must be a list of steps: each begins with a dash.');
    return undefined;
  },
);

/** A cadence file. */
export const CADENCE = group({
  id: { type: text('a name'), doc: 'The id of the cadence; the file name by default.' },
  kind: { type: oneOf(KINDS), doc: 'What kind of mail it sends (default marketing); a template’s own kind wins.' },
  status: { type: oneOf(STATUSES), doc: 'draft, active (default) or paused; only active ones count for frequency.' },
  owner: { type: text('who answers for it'), doc: 'Who answers for it.' },
  purpose: { type: text('a sentence'), doc: 'Why it is sent.' },
  segment: {
    type: list(text('the id of a segment'), { single: true, nonEmpty: true }),
    doc: 'Who gets it: a segment, or several that must all hold.',
  },
  audience: { type: predicate, doc: 'Who gets it, as a condition.' },
  exclude: { type: segmentsOrPredicates, doc: 'Who does not: segments or conditions, none of which may hold.' },
  start: { type: START, doc: 'When contacts enter (default: when they enter the segment).' },
  group: { type: text('a name'), doc: 'A contact is in at most one cadence of a group at a time.' },
  sendWindow: { type: sendWindow, doc: 'Days and hours in which mails go out.' },
  exits: { type: list(exit), doc: 'What ends it for a contact.' },
  handoff: { type: handoff, doc: 'When a person takes over, and who.' },
  review: { type: review, doc: 'The last human look at it.' },
  steps: { type: steps, doc: 'What is sent when.', required: true },
});

/** Reads a cadence; `id` is used where the file names none. */
export function readCadence(value: Value, id: string, reading: FileReading): CadenceDraft | undefined {
  const read = CADENCE.read(value, reading);
  if (read === undefined) return undefined;
  const { value: found, entries } = read;
  const span = found.id?.span ?? read.map.entries[0]?.key.span ?? read.map.span;
  const name = found.id?.value ?? id;
  const start = readStart(found.start, span, reading);
  const targeted = entries.segment ?? entries.audience;
  if (start.on === 'enters-segment' && targeted === undefined) {
    report(
      reading,
      'invalid-value',
      found.start === undefined ? span : start.span,
      'Contacts enter this cadence with a segment, and none is named. Add `segment`, `audience`, or another `start`.',
    );
  }
  const items = readSteps(found.steps ?? [], { cadence: name, prefix: '' }, reading);
  reportMixedTiming(items, { reading, latest: latestOn(start) });
  const { kind, status, segment, exclude, exits, steps: _steps, id: _id, start: _start, ...rest } = found;
  return {
    ...rest,
    id: name,
    file: reading.file,
    span,
    audienceSpan: targeted?.value.span ?? (found.start === undefined ? span : start.span),
    kind: kind?.value ?? 'marketing',
    status: status?.value ?? 'active',
    segments: segment ?? [],
    ...(isUnread(entries.segment, segment) || isUnread(entries.audience, found.audience)
      ? { isAudienceUnread: true }
      : {}),
    exclude: exclude ?? [],
    start,
    isTimed: isStartRead(entries.start?.value, found.start, start) && isEachStepTimed(items),
    exits: (exits ?? []).flat(),
    steps: items,
  };
}

/** Whether something was written and nothing of it could be read. */
function isUnread(written: MapEntry | undefined, read: unknown): boolean {
  return written !== undefined && (read === undefined || (Array.isArray(read) && read.length === 0));
}

/** A start that was written and could not be read stands as another one. */
function isStartRead(written: Value | undefined, read: StartGroup | undefined, start: Start): boolean {
  return written === undefined || (read !== undefined && wantedStart(read) === start.on);
}

function isEachStepTimed(items: readonly ItemDraft[]): boolean {
  return items.every((item) =>
    item.type === 'step' ? item.isTimed : item.arms.every(({ steps }) => isEachStepTimed(steps)),
  );
}

/** How far a path has come, in minutes after the start. */
interface Reached {
  readonly at: number;
  /** How many business days are among it; each is counted as one day. */
  readonly businessDays: number;
  readonly span?: Span;
}

const OUTSET: Reached = { at: 0, businessDays: 0 };

/**
 * `day` counts from the start: one that lies before the step above it can be read two ways. Business days last as long
 * as `latest` says.
 */
function reportMixedTiming(
  items: readonly ItemDraft[],
  kit: { readonly reading: FileReading; latest(reached: Reached): number },
  from: Reached = OUTSET,
): Reached {
  let reached = from;
  for (const item of items) {
    if (item.type === 'branch') {
      const ends = item.arms.map((arm) => reportMixedTiming(arm.steps, kit, reached));
      reached = ends.reduce((last, end) => (kit.latest(end) > kit.latest(last) ? end : last), reached);
    } else if (item.timing.type === 'day') {
      const at = item.timing.day * DAY;
      if (at < kit.latest(reached)) {
        report(
          kit.reading,
          'ambiguous-timing',
          item.timing.span,
          at < reached.at
            ? 'Day counts from the start, and this day is over when the step before is due. Write `wait`, or a later day.'
            : 'Day counts from the start, and over a weekend this day is over when the step before is due. Write `wait`, or a later day.',
          reached.span === undefined ? [] : [{ span: reached.span, message: 'the step before is due later' }],
        );
      }
      const last = at < reached.at ? reached : { at, businessDays: 0 };
      reached = { ...last, span: item.timing.span };
    } else if (item.timing.type === 'wait') {
      const { wait, span } = item.timing;
      const businessDays = reached.businessDays + (wait.unit === 'bd' ? wait.amount : 0);
      reached = { at: reached.at + minutesOf(wait), businessDays, span };
    }
  }
  return reached;
}

/** On the calendar the weekday of the start is known, and with it whether a weekend comes between. */
function latestOn(start: Start): (reached: Reached) => number {
  if (start.on === 'date' || start.on === 'schedule') return ({ at }) => at;
  return ({ at, businessDays }) => at + 2 * Math.ceil(businessDays / 5) * DAY;
}
