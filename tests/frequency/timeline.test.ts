import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { compareLoads, RECOMMENDED_LIMITS, type TimelineRequest, timelineOf } from '../../src/frequency/index.js';
import type { LoadChange } from '../../src/model/index.js';
import { loadChangesMarkdown, loadChangesText } from '../../src/report/load-changes.js';
import { timelineIcs, timelineJson } from '../../src/report/timeline-formats.js';
import { timelineSvg } from '../../src/report/timeline-svg.js';
import { timelineText } from '../../src/report/timeline-text.js';
import { type Files, readCampaign } from '../../src/testing.js';

const mail = (subject: string): string => `---\nsubject: ${subject}\n---\nHello\n`;
const files: Files = {
  'segments.yaml':
    'segments:\n  lapsed: {match: {country: [ES, PT], bought: {category: tents}}}\n  nobody: {match: {all: [{country: ES}, {country: PT}]}}\n',
  'hello.md': mail('How have your walks been this year, and where did they lead you?'),
  'map.md': mail('Three walks for the first warm days'),
  'news.md': mail('雨の日の散歩のための新しい靴と地図と帽子と手袋のお知らせです'),
  'winback.yaml':
    'segment: lapsed\nsteps:\n  - {day: 0, template: hello}\n  - {wait: 2d, template: map}\n  - {wait: 2d, template: map}\n',
  'news.yaml':
    'id: newsletter-with-a-very-long-name\nsegment: lapsed\nstart: {on: schedule, every: week, days: [tue, fri], from: 2026-01-06}\nsteps: [{day: 0, template: news}]\n',
};

const PLAIN = { color: false, width: 80 };

describe('the timeline', () => {
  const timeline = timelineOf(readCampaign(files), { limits: RECOMMENDED_LIMITS });

  it('shows the worst inbox as text in 80 columns', () => {
    const text = timelineText(timeline, PLAIN);
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(text).toMatchSnapshot();
  });

  it('counts every window that ends at a mail', () => {
    const week = timeline.limits.findIndex(({ label }) => label === '4 marketing emails in 7 days');
    expect(timeline.limits[week]).toMatchObject({ label: '4 marketing emails in 7 days', max: 4, most: 5 });
  });

  it('has the same days in every format', () => {
    expect(timelineSvg(timeline)).toMatchSnapshot();
    expect(timelineIcs(timeline, 0)).toMatchSnapshot();
    const read = JSON.parse(timelineJson(timeline)) as { days: { sends: unknown[] }[] };
    expect(read.days.flatMap((day) => day.sends)).toHaveLength(timeline.days.flatMap((day) => day.sends).length);
  });

  it('keeps calendar lines within 75 octets', () => {
    for (const line of timelineIcs(timeline, 0).split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('says where there is nobody, and where nothing is sent', () => {
    const campaign = readCampaign(files);
    const nobody = timelineOf(campaign, { segment: 'nobody', limits: RECOMMENDED_LIMITS });
    expect(timelineText(nobody, PLAIN)).toBe('Nobody matches, so there is no inbox to show.\n');
    const where = { type: 'not', of: { type: 'segment', id: at('lapsed'), span }, span } as const;
    const nothing = timelineOf(campaign, { where, limits: RECOMMENDED_LIMITS });
    expect(timelineText(nothing, PLAIN)).toContain('This person gets nothing from these cadences.');
  });

  it('numbers days where no calendar is involved', () => {
    const { 'news.yaml': _, ...rest } = files;
    const undated = timelineOf(readCampaign(rest), { segment: 'lapsed', limits: RECOMMENDED_LIMITS });
    expect(timelineText(undated, PLAIN)).toContain('Day 2');
    expect(undated.isDated).toBe(false);
  });
});

/** The sends of an inbox as `day cadence`, and what is said beside it. */
function inbox(more: Files, request: Partial<TimelineRequest> = {}) {
  const timeline = timelineOf(readCampaign({ ...files, ...more }), { limits: RECOMMENDED_LIMITS, ...request });
  const first = timeline.days[0]?.at ?? 0;
  return {
    ...timeline,
    sends: timeline.days.flatMap(({ at, sends }) => sends.map(({ cadence }) => `${(at - first) / 1440} ${cadence}`)),
  };
}

const only = (text: string): Files => ({ 'winback.yaml': text, 'news.yaml': 'steps: []\n' });
const three = 'steps: [{day: 0, template: hello}, {day: 1, template: map}, {day: 2, template: news}]\n';

describe('an inbox', () => {
  it('is that of people in a segment who match a condition', () => {
    const where = { type: 'attribute', name: at('country'), test: { op: 'in', values: [at('PT')] }, span } as const;
    expect(inbox({}, { segment: 'lapsed', where })).toMatchObject({ among: '`lapsed` who match', exists: true });
    expect(inbox({}, { where }).among).toBe('those who match');
    expect(inbox({}, { where }).person).toContain('country PT');
  });

  it('shows one run where people may enter again at once, and says so', () => {
    const { sends, notes } = inbox(only(`segment: lapsed\nstart: {on: event, event: visit, reentry: 0d}\n${three}`));
    expect(sends).toEqual(['0 winback', '1 winback', '2 winback']);
    expect(notes).toContain('winback may be entered again at once, any number of times; one run of it is shown.');
  });

  it('shows the runs that fall together where people may enter again later', () => {
    const { sends, limits } = inbox(only(`segment: lapsed\nstart: {on: event, event: visit, reentry: 2d}\n${three}`));
    expect(sends.length).toBeGreaterThan(3);
    expect(Math.max(...limits.map(({ most, max }) => most / max))).toBeGreaterThan(1);
  });

  it('shows what else the person gets from a cadence with entries of its own that is not part of the worst window', () => {
    const { sends } = inbox({
      ...only(`segment: lapsed\nstart: {on: manual}\n${three}`),
      'late.yaml':
        'segment: lapsed\nstart: {on: manual, reentry: 30d}\nsteps: [{day: 0, template: hello, channel: sms, note: Hi}]\n',
    });
    expect(sends).toEqual(expect.arrayContaining(['0 winback', '1 winback', '2 winback']));
    expect(sends.some((send) => send.endsWith(' late'))).toBe(true);
  });

  it('holds at most one cadence of a group, whether or not the group is part of the worst window', () => {
    const group = (id: string, more: string): Files => ({
      [`${id}.yaml`]: `segment: lapsed\ngroup: nurture\nstart: {on: manual}\n${more}`,
    });
    const call = 'steps: [{day: 0, channel: call, note: Ask}]\n';
    const both = inbox({ ...only('steps: []\n'), ...group('one', three), ...group('two', three) });
    expect(new Set(both.sends.map((send) => send.split(' ')[1])).size).toBe(1);
    const aside = inbox({ ...only(`segment: lapsed\n${three}`), ...group('one', call), ...group('two', call) });
    expect(aside.sends.filter((send) => / (?:one|two)$/.test(send))).toHaveLength(1);
    const called = aside.days.flatMap(({ sends }) => sends).find(({ channel }) => channel === 'call');
    expect(called).toMatchObject({ template: 'call', subject: 'Ask' });
    expect(called?.counts.every((count) => count === undefined)).toBe(true);
  });

  it('says what was taken at its worst, and until when the calendar was followed', () => {
    const windowed = `segment: lapsed\nsendWindow: {days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00"}\nsteps: [{day: 0, template: hello}, {wait: 2bd, template: map}]\n`;
    expect(inbox({ 'winback.yaml': windowed }).notes).toContain(
      'Send windows and business days are taken at their worst.',
    );
    const monthly =
      'segment: lapsed\nstart: {on: schedule, every: month, from: 2026-01-31}\nsteps: [{day: 0, template: news}]\n';
    expect(inbox(only(monthly)).notes.join()).toMatch(/The calendar was followed until 20\d\d-\d\d-\d\d\./);
  });

  it('names a mail that is not there as it is written', () => {
    const { days } = inbox(only('segment: lapsed\nsteps: [{day: 0, template: nowhere}]\n'));
    expect(days[0]?.sends[0]).toMatchObject({ template: 'nowhere', subject: '' });
  });

  it('is measured against the limits of segments that the person is in', () => {
    const limits = [
      { max: 1, per: { amount: 7, unit: 'd' }, segment: 'lapsed' },
      { max: 9, per: { amount: 7, unit: 'd' }, segment: 'nobody' },
    ] as const;
    expect(inbox({}, { limits }).limits.map(({ label }) => label)).toEqual(['1 marketing or sales email in 7 days']);
  });
});

const span = { file: 'typed', start: 0, end: 0 };
const at = (value: string) => ({ value, span });

const against = (changes: readonly LoadChange[]) => ({
  ref: 'main',
  commit: '0123456789abcdef',
  isAboutSome: false,
  changes,
  notes: [],
});

describe('the comparison', () => {
  it('says what rises and what falls, also within the limits', () => {
    const before = readCampaign({ ...files, 'news.yaml': `${files['news.yaml']}`.replace('[tue, fri]', '[tue]') });
    const changes = compareLoads(before, readCampaign(files), { limits: RECOMMENDED_LIMITS });
    expect(loadChangesText(against(changes))).toMatchInlineSnapshot(`
      "Compared with main (012345678), this version
        raises the most marketing emails in 30 days for anyone and \`lapsed\` from 8 to 12 (limit 12)
        raises the most marketing emails in 7 days for anyone and \`lapsed\` from 4 to 5 (limit 4), over the limit
        raises the most marketing or sales emails in 7 days for anyone and \`lapsed\` from 4 to 5 (limit 5)
      "
    `);
    expect(loadChangesMarkdown(against(changes))).toMatchInlineSnapshot(`
      "### The most mail that one person can get, compared with \`main\` (012345678)

      | who | what | before → after | limit | |
      |---|---|---|---:|---|
      | anyone and \`lapsed\` | marketing emails in 30 days | 8 → 12 | 12 | within the limit |
      | anyone and \`lapsed\` | marketing emails in 7 days | **4 → 5** | 4 | over the limit |
      | anyone and \`lapsed\` | marketing or sales emails in 7 days | 4 → 5 | 5 | within the limit |
      "
    `);
    expect(loadChangesText(against(compareLoads(before, before, { limits: RECOMMENDED_LIMITS })))).toContain(
      'stays as it was',
    );
  });

  it('is about those asked for alone', () => {
    const longer = { ...files, 'winback.yaml': `${files['winback.yaml']}  - {wait: 1h, template: map}\n` };
    const [before, after] = [readCampaign(files), readCampaign(longer)];
    const limits = [{ max: 4, per: { amount: 7, unit: 'd' } }] as const;
    const where = { type: 'attribute', name: at('country'), test: { op: 'in', values: [at('PT')] }, span } as const;
    expect(compareLoads(before, after, { limits, segment: 'lapsed' })).toMatchObject([{ segment: 'lapsed', after: 6 }]);
    const [change, ...others] = compareLoads(before, after, { limits, where });
    expect(change).toMatchObject({ before: 5, after: 6 });
    expect(change?.segment).toBeUndefined();
    expect(others).toEqual([]);
    const bound = [{ max: 4, per: { amount: 7, unit: 'd' }, segment: 'lapsed' }] as const;
    expect(compareLoads(before, after, { limits: bound }).map(({ segment }) => segment)).toEqual(['lapsed']);
  });

  it('counts what has no end as more than anything', () => {
    const endless = { ...files, 'winback.yaml': `start: {on: event, event: x, reentry: 0d}\n${files['winback.yaml']}` };
    const limits = [{ max: 4, per: { amount: 7, unit: 'd' } }] as const;
    const changes = compareLoads(readCampaign(files), readCampaign(endless), { limits });
    expect(changes[0]).toMatchObject({ before: 5, after: Infinity });
    expect(loadChangesText(against(changes))).toContain('from 5 to any number (limit 4), over the limit');
  });

  it('is about every segment that a change can matter to', () => {
    const more: Files = {
      ...files,
      'more.yaml':
        'segments:\n  friends: {match: {tags: {has: friend}}}\n  danes: {match: {country: DK}}\n  buyers: {match: {bought: {category: tents}}}\n',
      'friends.yaml': 'segment: friends\nsteps: [{day: 0, template: hello}]\n',
    };
    const limits = [{ max: 4, per: { amount: 7, unit: 'd' } }] as const;
    const about = (from: Files, to: Files): string[] =>
      compareLoads(readCampaign(from), readCampaign(to), { limits }).map(
        ({ segment = 'anyone', before, after }) => `${segment} ${before} ${after}`,
      );
    const longer = { ...more, 'winback.yaml': `${more['winback.yaml']}  - {wait: 1h, template: map}\n` };
    // Danes get no winback; everyone else of these can also be lapsed.
    expect(about(more, longer).sort()).toEqual(['anyone 6 7', 'buyers 6 7', 'friends 6 7', 'lapsed 6 7']);
    // The same words elsewhere in a file are no change, and neither is what a mail says.
    expect(
      about(more, { ...more, 'winback.yaml': `# A comment\n${more['winback.yaml']}`, 'map.md': mail('Other words') }),
    ).toEqual([]);
    // A segment that means something else now is looked at.
    const wider = { ...more, 'more.yaml': `${more['more.yaml']}`.replace('country: DK', 'country: [DK, ES]') };
    expect(about(more, wider)).toEqual(['danes 1 6']);
    const kinds = { ...more, 'map.md': mail('Three walks').replace('---\nHello', 'kind: transactional\n---\nHello') };
    expect(about(more, kinds).sort()).toEqual(['anyone 6 4', 'buyers 6 4', 'friends 6 4', 'lapsed 6 4']);
  });
});
