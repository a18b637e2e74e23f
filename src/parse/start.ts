/** When contacts enter a cadence: `start: {on: …}`. */
import { located, type Reentry, type Schedule, type Span, type Start } from '../model/index.js';
import {
  clockTime,
  custom,
  dateTime,
  duration,
  group,
  list,
  number,
  oneOf,
  type Reading,
  report,
  text,
  weekday,
} from '../schema/index.js';

import { rrule } from './rrule.js';

const STARTS = ['enters-segment', 'event', 'date', 'schedule', 'manual'] as const;

const reentry = custom<Reentry>(
  '`never`, or a duration such as `90d`',
  { anyOf: [{ const: 'never' }, { type: 'string' }] },
  (value, reading) => {
    if (value.type === 'scalar' && value.value === 'never') return { again: false };
    const after = duration({ zero: true }).read(value, reading);
    return after === undefined ? undefined : { again: true, after };
  },
);

export const START = group({
  on: { type: oneOf(STARTS), doc: 'What starts it (default enters-segment).' },
  event: { type: text('the name of an event'), doc: 'The event, with `on: event`.' },
  date: { type: dateTime(), doc: 'The day of a broadcast, with `on: date`.' },
  every: { type: oneOf(['day', 'week', 'month']), doc: 'How often it repeats, with `on: schedule`.' },
  interval: { type: number({ min: 1, whole: true }), doc: 'Every second week: 2 (default 1).' },
  days: { type: list(weekday(), { single: true, nonEmpty: true }), doc: 'On which days of the week.' },
  at: { type: clockTime(), doc: 'At what time of day.' },
  from: { type: dateTime(), doc: 'The first day.' },
  until: { type: dateTime(), doc: 'The last day.' },
  rrule: {
    type: rrule,
    doc: 'A repetition by RFC 5545, instead of `every`.',
  },
  reentry: { type: reentry, doc: 'Whether a contact may enter again (default never).' },
});

export type StartGroup = typeof START extends { read(...args: never): infer R } ? NonNullable<R> : never;

/** Keys that mean something for each way to start, beside `on`. */
const KEYS: Readonly<Record<(typeof STARTS)[number], readonly string[]>> = {
  'enters-segment': ['reentry'],
  event: ['event', 'reentry'],
  manual: ['reentry'],
  date: ['date'],
  schedule: ['every', 'interval', 'days', 'at', 'from', 'until', 'rrule'],
};

/** The start of a cadence; `fallback` is the place for a cadence that says nothing. What is missing is reported. */
export function readStart(read: StartGroup | undefined, fallback: Span, reading: Reading): Start {
  if (read === undefined) return { on: 'enters-segment', reentry: { again: false }, span: fallback };
  const { value, entries } = read;
  const on = wantedStart(read);
  const span = (entries.on ?? read.map.entries[0])?.value.span ?? read.map.span;
  reportIdleKeys(read, on, reading);
  const missing = (key: string, example: string): void =>
    report(reading, 'invalid-value', span, `A start on \`${on}\` needs \`${key}\`, such as \`${example}\`.`);
  const again: Reentry = value.reentry ?? { again: false };
  switch (on) {
    case 'event':
      if (value.event === undefined && entries.event === undefined) missing('event', 'event: signed_up');
      return { on, event: value.event ?? located('', span), reentry: again, span };
    case 'date':
      if (value.date !== undefined) return { on, date: value.date, span };
      if (entries.date === undefined) missing('date', 'date: 2026-03-03T09:00');
      return { on: 'manual', reentry: { again: false }, span };
    case 'schedule': {
      const schedule = readSchedule(read, missing, reading);
      return schedule === undefined ? { on: 'manual', reentry: { again: false }, span } : { on, schedule, span };
    }
    default:
      return { on, reentry: again, span };
  }
}

/** What a start says that it is. Without `on`, the keys that are there tell: an event, a date or a repetition is not entering a segment. */
export function wantedStart(read: StartGroup): (typeof STARTS)[number] {
  if (read.value.on !== undefined) return read.value.on.value;
  if (read.entries.event !== undefined) return 'event';
  if (read.entries.date !== undefined) return 'date';
  return read.entries.every !== undefined || read.entries.rrule !== undefined ? 'schedule' : 'enters-segment';
}

function reportIdleKeys(read: StartGroup, on: (typeof STARTS)[number], reading: Reading): void {
  for (const [name, entry] of Object.entries(read.entries)) {
    if (entry === undefined || name === 'on' || KEYS[on].includes(name)) continue;
    report(reading, 'invalid-value', entry.key.span, `\`${name}\` means nothing for a start on \`${on}\`.`);
  }
}

function readSchedule(
  read: StartGroup,
  missing: (key: string, example: string) => void,
  reading: Reading,
): Schedule | undefined {
  const { value, entries } = read;
  if (entries.from === undefined) missing('from', 'from: 2026-01-06');
  if (entries.every === undefined && entries.rrule === undefined) missing('every', 'every: week');
  if (entries.every !== undefined && entries.rrule !== undefined)
    report(
      reading,
      'invalid-value',
      entries.rrule.key.span,
      '`every` and `rrule` both say how often. Keep one of them.',
    );
  if (entries.days !== undefined && value.every?.value === 'month')
    report(
      reading,
      'invalid-value',
      entries.days.key.span,
      'Every month means the day of the month of `from`. For days of the week, use `rrule`, such as `FREQ=MONTHLY;BYDAY=1TU`.',
    );
  if (value.from !== undefined && value.until !== undefined && value.until.value.at < value.from.value.at)
    report(reading, 'invalid-value', value.until.span, 'This schedule ends before it begins.');
  const repeat: Schedule['repeat'] | undefined =
    value.every !== undefined
      ? {
          every: value.every.value,
          interval: value.interval?.value ?? 1,
          days: (value.days ?? []).map((day) => day.value),
        }
      : value.rrule === undefined
        ? undefined
        : { rrule: value.rrule };
  if (value.from === undefined || repeat === undefined) return undefined;
  return {
    from: value.from,
    repeat,
    ...(value.until === undefined ? {} : { until: value.until }),
    ...(value.at === undefined ? {} : { at: value.at }),
  };
}
