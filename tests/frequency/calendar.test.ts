import { describe, expect, it } from 'vitest';
import { judge, type Limit, loadOf, momentData, occurrences, planOf, windowOf } from '../../src/frequency/index.js';
import { pack } from '../../src/frequency/packing.js';
import { later, openAt } from '../../src/frequency/walk.js';
import { type Cadence, DAY, dayStart, formatMoment, type Schedule, type Weekday } from '../../src/model/index.js';
import { worldOf } from '../../src/targeting/index.js';
import { type Files, readCampaign } from '../../src/testing.js';

const span = { file: '', start: 0, end: 0 };
const on = (text: string): number => {
  const [day = '', clock = '00:00'] = text.split('T');
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  return (dayStart(y, m, d) ?? Number.NaN) + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
};
const date = (text: string) => ({ value: { at: on(text), timed: text.includes('T') }, span });

function schedule(
  from: string,
  every: 'day' | 'week' | 'month',
  more: { interval?: number; days?: readonly Weekday[]; until?: string; at?: number } = {},
): Schedule {
  return {
    from: date(from),
    repeat: { every, interval: more.interval ?? 1, days: more.days ?? [] },
    ...(more.until === undefined ? {} : { until: date(more.until) }),
    ...(more.at === undefined ? {} : { at: { value: more.at, span } }),
  };
}

const starts = (one: Schedule, end: string): string[] => occurrences(one, on(end), 540).moments.map(formatMoment);
const ruled = (from: string, rrule: string): Schedule => ({
  from: date(from),
  repeat: { rrule: { value: rrule, span } },
});

describe('a schedule', () => {
  it('counts weeks from the Monday of the week of `from`', () => {
    // A Thursday: the Tuesday of its week is over, and the next week is left out.
    expect(starts(schedule('2026-01-08', 'week', { interval: 2, days: ['tue', 'fri'] }), '2026-02-01')).toEqual([
      '2026-01-09T09:00',
      '2026-01-20T09:00',
      '2026-01-23T09:00',
    ]);
  });

  it('has the weekday of `from` where no days are named', () => {
    expect(starts(schedule('2026-01-08', 'week'), '2026-01-23')).toEqual([
      '2026-01-08T09:00',
      '2026-01-15T09:00',
      '2026-01-22T09:00',
    ]);
  });

  it('leaves out months without the day', () => {
    expect(starts(schedule('2026-01-31', 'month'), '2026-06-30')).toEqual([
      '2026-01-31T09:00',
      '2026-03-31T09:00',
      '2026-05-31T09:00',
    ]);
    expect(starts(schedule('2028-02-29', 'month', { interval: 12 }), '2033-01-01')).toEqual([
      '2028-02-29T09:00',
      '2032-02-29T09:00',
    ]);
  });

  it('includes `until`, as a day or as a moment', () => {
    expect(starts(schedule('2026-01-06', 'day', { until: '2026-01-08' }), '2027-01-01')).toHaveLength(3);
    expect(starts(schedule('2026-01-06', 'day', { until: '2026-01-08T09:00' }), '2027-01-01')).toHaveLength(3);
    expect(starts(schedule('2026-01-06', 'day', { until: '2026-01-08T08:59' }), '2027-01-01')).toHaveLength(2);
  });

  it('takes the hour from `at`, then from `from`, then from the settings', () => {
    expect(starts(schedule('2026-01-06T10:30', 'day'), '2026-01-06T12:00')).toEqual(['2026-01-06T10:30']);
    expect(starts(schedule('2026-01-06T10:30', 'day', { at: 60 }), '2026-01-07T12:00')).toEqual(['2026-01-07T01:00']);
  });

  it('follows rules of RFC 5545 on the wall clock', () => {
    expect(starts(ruled('2026-01-06', 'FREQ=MONTHLY;BYDAY=1TU'), '2026-04-30')).toEqual([
      '2026-01-06T09:00',
      '2026-02-03T09:00',
      '2026-03-03T09:00',
      '2026-04-07T09:00',
    ]);
    expect(starts(ruled('2026-01-06', 'FREQ=DAILY;COUNT=3;BYHOUR=9,15'), '2027-01-01')).toHaveLength(3);
  });

  it('stops at rules without end or sense', () => {
    expect(occurrences(ruled('2026-01-06', 'FREQ=SECONDLY'), on('2031-01-01'), 540).knownUntil).toBeDefined();
    expect(
      occurrences(ruled('2026-01-06', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'), on('2031-01-01'), 540).moments,
    ).toEqual([]);
    expect(occurrences(ruled('2026-01-06', 'nonsense'), on('2031-01-01'), 540).problem).toBeDefined();
  });
});

describe('durations', () => {
  const bd = (from: string, amount: number): string => formatMoment(later(on(from), { amount, unit: 'bd' }));
  it('pass over weekends', () => {
    expect(bd('2026-01-09T10:00', 1)).toBe('2026-01-12T10:00');
    expect(bd('2026-01-10T10:00', 1)).toBe('2026-01-12T10:00');
    expect(bd('2026-01-10T10:00', 5)).toBe('2026-01-16T10:00');
    expect(bd('2026-01-07T10:00', 13)).toBe('2026-01-26T10:00');
  });

  it('wait for the window to open', () => {
    const window = { days: ['mon', 'tue'] as const, from: 540, to: 1020, span };
    const open = (text: string): string => formatMoment(openAt(on(text), { ...window, days: [...window.days] }));
    expect(open('2026-01-05T08:59')).toBe('2026-01-05T09:00');
    expect(open('2026-01-05T16:59')).toBe('2026-01-05T16:59');
    expect(open('2026-01-05T17:00')).toBe('2026-01-06T09:00');
    expect(open('2026-01-06T17:00')).toBe('2026-01-12T09:00');
  });

  it('are written as ISO 8601', () => {
    expect([0, DAY, 2 * DAY + 90].map((at) => momentData(at, false))).toEqual(['PT0M', 'P1D', 'P2DT1H30M']);
  });
});

describe('re-entry', () => {
  const at = (...days: number[]) => days.map((day) => ({ earliest: day * DAY, latest: day * DAY }));
  it('can be packed better than at the least gap', () => {
    // Entering every 4 days gives 3 sends in a week; waiting a day for the second run gives 4.
    expect(pack(at(0, 5), 4 * DAY, 7 * DAY).count).toBe(4);
    expect(pack(at(0), DAY, 7 * DAY).count).toBe(7);
    expect(pack(at(0, 1, 2), 30 * DAY, 3 * DAY)).toMatchObject({ count: 3, entries: [0] });
  });

  it('gives up in good time where there are too many moments', () => {
    const far = [
      { earliest: 0, latest: 0 },
      { earliest: 999_999 * 7 * DAY + 1, latest: 999_999 * 7 * DAY + 1 },
    ];
    expect(pack(far, 1, 7 * DAY)).toMatchObject({ count: 1, isProved: false });
  });
});

const MAIL = '---\nsubject: News\n---\nHello\n';

function loads(cadences: readonly string[], limit: Limit, more: Files = {}) {
  const files = Object.fromEntries(cadences.map((text, index) => [`c${index}.yaml`, text]));
  const campaign = readCampaign({
    'one.md': MAIL,
    'segments.yaml': 'segments: {all: {match: {all: []}}}',
    ...more,
    ...files,
  });
  const plan = planOf(worldOf(campaign), campaign.cadences as readonly Cadence[], windowOf(limit));
  return { ...loadOf(plan, limit), verdict: judge(plan, limit) };
}

const every = (rule: string): string => `segment: all\nstart: {on: schedule, ${rule}}\nsteps: [{template: one}]\n`;
const day: Limit = { max: 1, per: { amount: 24, unit: 'h' } };

describe('calendars without end', () => {
  it('are followed through one common period', () => {
    // Every 5 and every 7 weeks from different weeks: they meet after more than half a year.
    const both = [
      every('every: week, interval: 5, from: 2026-01-06'),
      every('every: week, interval: 7, from: 2026-01-13'),
    ];
    expect(loads(both, day)).toMatchObject({ isProved: true, load: { load: 2 } });
    expect(loads(both, day).load?.knownUntil).toBeUndefined();
    // An even and an odd day never meet.
    expect(
      loads(
        [every('every: day, interval: 2, from: 2026-01-06'), every('every: day, interval: 2, from: 2026-01-07')],
        day,
      ).load?.load,
    ).toBe(1);
  });

  it('say until when they are proved where months are involved', () => {
    const { load } = loads([every('every: month, from: 2026-01-31'), every('every: week, from: 2026-01-06')], day);
    expect(load?.load).toBe(2);
    expect(load?.knownUntil).toBeGreaterThan(on('2031-01-31'));
  });

  it('count every occurrence with all its steps', () => {
    const text =
      'segment: all\nstart: {on: schedule, every: week, from: 2026-01-06}\nsteps: [{template: one}, {wait: 7d, template: one}, {wait: 7d, template: one}]\n';
    expect(loads([text], day).load?.load).toBe(3);
  });

  it('are not followed for thousands of years', () => {
    const { load } = loads([every('every: day, from: 2026-01-06, until: 9999-12-31')], {
      max: 6,
      per: { amount: 7, unit: 'd' },
    });
    expect(load?.load).toBe(7);
  });
});

describe('the answer', () => {
  it('is the same with the same effort, and never "ok" without proof', () => {
    const limit: Limit = { max: 5, per: { amount: 7, unit: 'd' } };
    const { verdict } = loads([every('every: day, from: 2026-01-06')], limit);
    expect(verdict).toMatchObject({ isProved: true, breaches: [{ load: 7, isOnOneClock: true }] });
    const campaign = readCampaign({
      'one.md': MAIL,
      'segments.yaml': 'segments: {all: {match: {all: []}}}',
      'c.yaml': every('every: day, from: 2026-01-06'),
    });
    const plan = planOf(worldOf(campaign), campaign.cadences, 7 * DAY);
    expect(judge(plan, limit, 0)).toMatchObject({ isProved: false, breaches: [] });
  });

  it('counts another channel by its own limit', () => {
    const text = 'segment: all\nsteps: [{channel: call, note: Hi}, {channel: sms, note: Hi}, {template: one}]\n';
    expect(loads([text], { ...day, channels: ['call'] }).load?.load).toBe(1);
    expect(loads([text], { ...day, channels: ['call', 'sms', 'email'] }).load?.load).toBe(3);
    expect(loads([text], day).load?.load).toBe(1);
  });

  it('lets the kind of a template win, and counts variants if any of them counts', () => {
    const more = { 'pitch.md': '---\nsubject: A question\nkind: sales\n---\nHi\n' };
    const text = 'segment: all\nkind: marketing\nsteps: [{template: pitch}, {template: one, variants: [pitch]}]\n';
    expect(loads([text], { ...day, kinds: ['sales'] }, more).load?.load).toBe(2);
    expect(loads([text], { ...day, kinds: ['marketing'] }, more).load?.load).toBe(1);
  });
});
