/** A deadline in the copy that the declared end, the send date or the calendar contradicts. */
import {
  agreesWithEnd,
  dayBefore,
  dayOf,
  declaredEnds,
  describeMoment,
  endDayOf,
  isSameDay,
  lastMinuteOf,
  resolveDay,
  type SendDates,
  sendDatesOf,
  weekdayIndex,
} from '../frequency/index.js';
import {
  type Campaign,
  DAY,
  type DateTime,
  formatDay,
  type LocalTime,
  type Located,
  type Span,
  spanIn,
  type Template,
  type Use,
} from '../model/index.js';
import { copyOf, type Draft, defineRule } from '../rule/index.js';
import { stretchesWithTimes, type TimeMention, timesIn } from '../text/dates.js';
import { tokensIn } from '../text/tokens.js';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Stands for the words where the copy names no day. */
const DECLARED = 'offer.ends';

const messages = {
  contradicts: ({ words, declared, send }: { words: string; declared: string; send?: string }) =>
    `The copy says "${words}"; the declared end is ${declared}${send === undefined ? '' : `, and this mail goes out on ${send}`}.`,
  past: ({ words, end, send }: { words: string; end: string; send: string; cadence: string }) =>
    `${words === DECLARED ? 'The offer' : `"${words}"`} is over when this mail goes out: the end is ${end}, the mail is sent on ${send}.`,
  'wrong-weekday': ({ words, date, weekday }: { words: string; date: string; weekday: string }) =>
    `"${words}" does not agree with the calendar: ${date} is a ${weekday}.`,
  'outlives-deadline': ({ words, end, cadence }: { words: string; end: string; cadence: string }) =>
    `The cadence "${cadence}" can send this mail after ${words === DECLARED ? 'the offer has ended' : `"${words}" has passed`} (${end}).`,
};

type Found = Draft<typeof messages>;

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'A deadline in the copy that contradicts the declared end, the send date or the calendar.',
  why: 'A wrong deadline makes people hurry for nothing, or come too late in good faith.',
  instead: 'Correct the day, or declare the right one as `offer.ends` or in `dates`.',
  severity: 'error',
  sources: [
    {
      title:
        'Directive 2005/29/EC, Annex I, 7: falsely stating that a product is available for a very limited time only',
      url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      type: 'law',
    },
  ],
  options: {},
  messages,
  *check(template, { campaign }) {
    const facts = factsOf(template, campaign);
    let isTold = false;
    for (const mention of mentionsIn(template)) {
      const found = wrongWeekday(mention, facts) ?? contradiction(mention, facts) ?? gone(mention, facts);
      if (found === undefined) continue;
      // The same end is told once, where it is first named.
      const isAboutSends = found.message === 'past' || found.message === 'outlives-deadline';
      if (!isAboutSends || !isTold) yield found;
      if (isAboutSends) isTold = true;
    }
    const { ends } = facts;
    const late = ends === undefined || isTold ? undefined : lateUse(lastMinuteOf(ends.value), facts);
    if (ends !== undefined && late !== undefined) yield overdue(DECLARED, ends.span, late);
  },
});

/** What a template and its cadences say about time. */
interface Facts {
  readonly ends: Located<DateTime> | undefined;
  readonly declared: readonly Located<DateTime>[];
  readonly uses: readonly SendDates[];
  /** All known send dates; the day of looking where there are none. */
  readonly moments: readonly LocalTime[];
  readonly isDated: boolean;
  /** Days whose weekday was looked up before. */
  readonly misfits: Map<string, LocalTime | undefined>;
}

interface Mention {
  readonly time: TimeMention;
  readonly words: string;
  readonly at: Span;
}

function factsOf(template: Template, campaign: Campaign): Facts {
  const declared = declaredEnds(template);
  const { today } = campaign.settings;
  const uses = sendDatesOf(template, campaign, Math.max(today, ...declared.map(({ value }) => lastMinuteOf(value))));
  const moments = uses.flatMap((use) => use.moments);
  const isDated = moments.length > 0;
  return {
    ends: template.offer?.ends,
    declared,
    uses,
    moments: isDated ? moments : [today],
    isDated,
    misfits: new Map(),
  };
}

/** The days and times that the copy names. Only English is read. */
function* mentionsIn(template: Template): Generator<Mention> {
  if (!/^en\b/.test(template.language)) return;
  for (const { passage, sentences } of copyOf(template)) {
    for (const { start, end } of stretchesWithTimes(passage.text, sentences)) {
      const text = passage.text.slice(start, end);
      for (const time of timesIn(text, tokensIn(text))) {
        const at = spanIn(passage, start + time.start, start + time.end);
        yield { time, words: text.slice(time.start, time.end), at };
      }
    }
  }
}

/** "Friday, 17 March", where that is a Tuesday. */
function wrongWeekday({ time, words, at }: Mention, facts: Facts): Found | undefined {
  if (time.weekday === undefined || time.days.length === 0) return undefined;
  const key = JSON.stringify([time.weekday, time.days, time.isDeadline]);
  if (!facts.misfits.has(key)) facts.misfits.set(key, misfit(time, facts));
  const meant = facts.misfits.get(key);
  if (meant === undefined) return undefined;
  return {
    message: 'wrong-weekday',
    at,
    data: { words, date: formatDay(meant), weekday: NAMES[weekdayIndex(meant)] ?? '' },
  };
}

/** The day that a text means on one of the send dates, where it does not fall on the weekday that it names. */
function misfit({ days, weekday, isDeadline }: TimeMention, { declared, moments }: Facts): LocalTime | undefined {
  const dates = declared.map(({ value }) => value);
  for (const send of moments) {
    const possible = days.flatMap((day) => {
      const next = resolveDay(day, send, dates);
      // Copy that tells of what was may mean the year before.
      const before = isDeadline || day.year !== undefined ? undefined : dayBefore(day, send);
      return [next, before].filter((one) => one !== undefined);
    });
    const [meant] = possible;
    if (meant !== undefined && !possible.some((one) => weekdayIndex(one) === weekday)) return meant;
  }
  return undefined;
}

/** A deadline that is not the declared one. */
function contradiction({ time, words, at }: Mention, facts: Facts): Found | undefined {
  const { ends, declared, moments, isDated } = facts;
  if (ends === undefined || !time.isDeadline) return undefined;
  const found = (send?: LocalTime, declared = describeEnd(lastMinuteOf(ends.value))): Found => ({
    message: 'contradicts',
    at,
    data: {
      words,
      declared,
      ...(send === undefined ? {} : { send: describeMoment(send, true) }),
    },
    related: [{ span: ends.span, message: 'the declared end' }],
  });
  if (time.days.length > 0) {
    const same = declared.find(({ value }) => time.days.some((day) => isSameDay(day, value)));
    if (same === undefined) return found();
    if (time.clock === undefined || !same.value.timed || isSameClock(time.clock, same.value)) return undefined;
    return found(undefined, describeMoment(same.value.at, true));
  }
  if (time.weekday !== undefined) {
    if (!declared.some(({ value }) => weekdayIndex(endDayOf(value)) === time.weekday)) return found();
    return undefined;
  }
  const { relative } = time;
  if (relative === undefined || !isDated) return undefined;
  // Where the end has passed, that is the mistake, not the words.
  const wrong = moments.find(
    (send) => send <= lastMinuteOf(ends.value) && !declared.some(({ value }) => agreesWithEnd(relative, send, value)),
  );
  return wrong === undefined ? undefined : found(wrong);
}

/** Whether a clock time is that of a declared end; midnight, 23:59 and 0:00 of the next day are one. */
function isSameClock(minutes: number, { at }: DateTime): boolean {
  const apart = Math.abs((minutes % DAY) - (at % DAY));
  return Math.min(apart, DAY - apart) <= 1;
}

/** A deadline in the copy that is over on a day on which the mail is sent. */
function gone(mention: Mention, facts: Facts): Found | undefined {
  const end = mention.time.isDeadline ? endOf(mention, facts) : undefined;
  const late = end === undefined ? undefined : lateUse(end, facts);
  return late === undefined ? undefined : overdue(mention.words, mention.at, late);
}

interface LateUse {
  readonly use: Use;
  readonly end: LocalTime;
  /** A known send after the end; undefined where any day may be one. */
  readonly send: LocalTime | undefined;
}

/** The first use that sends the mail after an end, or can. */
function lateUse(end: LocalTime, { uses }: Facts): LateUse | undefined {
  for (const { use, moments, type } of uses) {
    const send = (moments.at(-1) ?? 0) > end ? moments.find((moment) => moment > end) : undefined;
    if (send !== undefined || (type === 'open' && use.cadence.status === 'active')) return { use, end, send };
  }
  return undefined;
}

function overdue(words: string, at: Span, { use, end, send }: LateUse): Found {
  const { cadence, step } = use;
  const data = { words, end: describeEnd(end), cadence: cadence.id };
  const related = [{ span: step.templates[0]?.ref.span ?? step.span, message: `sent by "${cadence.id}"` }];
  if (send !== undefined && cadence.start.on === 'date')
    return { message: 'past', at, data: { ...data, send: describeMoment(send, true) }, related };
  return { message: 'outlives-deadline', at, data, related };
}

/** An end in words; one that lasts all day is only a day. */
function describeEnd(last: LocalTime): string {
  return (last + 1) % DAY === 0
    ? describeMoment(dayOf(last), true).replace(/, 00:00$/, '')
    : describeMoment(last, true);
}

/** The last minute of a deadline that is fixed: one with a year, or a declared one. */
function endOf({ time }: Mention, { declared }: Facts): LocalTime | undefined {
  const same = declared.find(({ value }) => time.days.some((day) => isSameDay(day, value)));
  if (same !== undefined) return lastMinuteOf(same.value);
  const [day, other] = time.days;
  if (day?.year === undefined || other !== undefined) return undefined;
  const at = resolveDay(day, 0, []);
  return at === undefined ? undefined : at + DAY - 1;
}
