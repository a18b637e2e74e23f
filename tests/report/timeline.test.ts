/** Inboxes and comparisons in every format: widths, colours, RFC 5545, and names that would like to break out. */
import { Parser } from 'htmlparser2';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { DAY, dayStart, HOUR, type LoadComparison, type Timeline, type TimelineSend } from '../../src/model/index.js';
import { loadChangesJson, loadChangesMarkdown, loadChangesText } from '../../src/report/load-changes.js';
import { timelineIcs, timelineJson } from '../../src/report/timeline-formats.js';
import { timelineSvg } from '../../src/report/timeline-svg.js';
import { timelineText } from '../../src/report/timeline-text.js';

const TODAY = dayStart(2026, 3, 2) as number;
const HOSTILE = [
  'a\x1b[31mred\x1b[0m\x07',
  '<script>alert(1)</script>',
  ']]>&amp;"\'<svg onload=x>',
  'one, two; three\\n\nBEGIN:VEVENT\r\nEND:VCALENDAR',
  '\u202egnol dna desrever\u2028line\u2029line\u0085next',
  'half \ud83d of a pair',
  '日本語のとても長い名前がここにあります'.repeat(6),
  '👩‍👩‍👧‍👦 family, again and again '.repeat(5),
  '| `code` | **bold** [link](javascript:x) ##[command]echo ::error::x',
  'x'.repeat(400),
];

function send(part: Partial<TimelineSend>): TimelineSend {
  return {
    at: TODAY + 9 * HOUR,
    cadence: 'winback',
    step: '1',
    template: 'hello',
    subject: 'Hello again',
    channel: 'email',
    kinds: ['marketing'],
    counts: [1, 1, 1],
    ...part,
  };
}

function limit(per: string, window: string, max: number, most: number) {
  const label = `${max} marketing emails in ${window}`;
  return { label, per, window, max, most, reached: `${most} marketing emails in ${window}` };
}

function inbox(days: readonly (readonly TimelineSend[])[], part: Partial<Timeline> = {}): Timeline {
  return {
    person: 'someone with country ES who bought tents',
    exists: true,
    isDated: true,
    segments: ['lapsed'],
    limits: [limit('24h', '24 hours', 2, 1), limit('7d', '7 days', 4, 6), limit('7d', '7 days', 9, 6)],
    days: days.map((sends, index) => ({ at: TODAY + index * DAY, sends })),
    notes: [],
    ...part,
  };
}

/** Every name, subject and word is one of the hostile texts. */
const hostile = inbox(
  HOSTILE.map((text, index) => [
    send({
      at: TODAY + index * DAY + 9 * HOUR,
      cadence: text,
      template: text,
      subject: text,
      step: text,
      counts: [1, 6, 6],
    }),
  ]),
  { person: HOSTILE.join(' '), among: HOSTILE.join(' '), segments: HOSTILE, notes: HOSTILE },
);

const CONTROLS =
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('an inbox as text', () => {
  it.each([60, 75, 76, 80, 110, 300])('fits %d columns', (width) => {
    for (const timeline of [hostile, inbox([[send({})], [], [send({ counts: [1, 6, 6] })]])])
      for (const line of timelineText(timeline, { color: false, width }).split('\n')) {
        // Only a sentence of one word that is longer than a line may stick out.
        const isProse = line
          .trim()
          .split(' ')
          .some((word) => stringWidth(word) > width - 4);
        if (!isProse) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }
  });

  it('says the same with and without colour', () => {
    const timeline = inbox([[send({})], [], [send({ counts: [1, 6, 6] })]]);
    const plain = timelineText(timeline, { color: false, width: 80 });
    const coloured = timelineText(timeline, { color: true, width: 80 });
    expect(coloured).not.toBe(plain);
    expect(coloured.replace(/\x1b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(plain);
  });

  it('leaves out a column that tells nothing new', () => {
    expect(timelineText(inbox([[send({})]]), { color: false, width: 80 })).toMatch(/Cadence +24h +7d\n/);
  });

  it('puts the cadence under the subject where there is little room', () => {
    const text = timelineText(inbox([[send({ counts: [1, 6, 6] })]]), { color: false, width: 60 });
    expect(text).toContain('Mon 2 Mar   09:00  Hello again                      1    6!\n                   winback\n');
  });

  it('lets no name move the cursor or break a line', () => {
    expect(timelineText(hostile, { color: false, width: 80 }).replaceAll('\n', '')).not.toMatch(CONTROLS);
  });

  it('shows other channels, and hours where there is no calendar', () => {
    const days = [
      { at: 0, sends: [send({ at: 0 }), send({ at: 90, channel: 'sms', subject: 'Text them' }), send({ at: 240 })] },
    ];
    const text = timelineText(inbox([], { isDated: false, days }), { color: false, width: 80 });
    expect(text).toContain('Day 0 ');
    expect(text).toContain('+01:30 (sms) Text them');
    expect(text).toContain('+4h    Hello again');
  });
});

describe('an inbox as a picture', () => {
  it.each([
    ['plain', inbox([[send({})], [], [send({ counts: [1, 6, 6] })]])],
    ['hostile', hostile],
  ])('is well-formed and holds nothing but shapes and text (%s)', (_, timeline) => {
    const svg = timelineSvg(timeline);
    const open: string[] = [];
    const names = new Set<string>();
    const attributes = new Set<string>();
    const parser = new Parser(
      {
        onopentag: (name, given) => {
          open.push(name);
          names.add(name);
          for (const key of Object.keys(given)) attributes.add(key);
        },
        onclosetag: (name, implied) => {
          expect([open.pop(), implied]).toEqual([name, false]);
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end(svg.replace(/<rect [^<>]*\/>/g, ''));
    expect(open).toEqual([]);
    expect([...names].sort()).toEqual(['rect', 'svg', 'text', 'title', 'tspan'].filter((name) => names.has(name)));
    expect([...attributes].filter((key) => /^on|href|style/i.test(key))).toEqual([]);
    expect(svg.replaceAll('\n', '')).not.toMatch(CONTROLS);
    expect(svg).not.toMatch(/&(?!#\d+;)/);
  });

  it('numbers days where no calendar is involved, keeps quiet weeks low, and says that all is well', () => {
    const days = Array.from({ length: 15 }, (_, index) => ({
      at: index * DAY,
      sends: index === 0 || index === 14 ? [send({ at: index * DAY, counts: [1, 1, undefined] })] : [],
    }));
    const svg = timelineSvg(
      inbox([], {
        isDated: false,
        days,
        limits: [limit('24h', '24 hours', 2, 1), limit('7d', '7 days', 4, 1), limit('30d', '30 days', 9, 1)],
      }),
    );
    expect(svg).toContain('>Day 0<');
    expect(svg).toContain('24h 1/2');
    expect(svg).not.toContain('30d 1/9');
    expect(svg).not.toContain('is mail number');
    const busy = timelineSvg(inbox([[send({ counts: [1, 6, 6] })]]));
    expect(busy).toContain('7d 6/4 is mail number 6 in 7 days, where the limit is 4.');
  });

  it('says whose inbox it is where there is nothing in it, or nobody', () => {
    expect(timelineSvg(inbox([]))).toContain('This person gets nothing from these cadences.');
    expect(timelineSvg(inbox([], { exists: false }))).toContain('Nobody matches');
  });
});

describe('an inbox as a calendar', () => {
  /** The properties of a calendar file, read as strictly as RFC 5545 asks for. */
  function read(ics: string): readonly (readonly [string, string])[] {
    expect(ics.endsWith('\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    return ics
      .slice(0, -2)
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => {
        const [, name = '', value = ''] = /^([A-Z][A-Z-]*):(.*)$/u.exec(line) ?? [];
        expect(name, line).not.toBe('');
        return [name, value] as const;
      });
  }

  it.each([
    ['plain', inbox([[send({})], [], [send({ counts: [1, 6, 6] })]])],
    ['hostile', hostile],
  ])('is valid (%s)', (_, timeline) => {
    const properties = read(timelineIcs(timeline, TODAY));
    const nesting = properties.filter(([name]) => name === 'BEGIN' || name === 'END').map((pair) => pair.join(' '));
    const count = timeline.days.flatMap((day) => day.sends).length;
    expect(nesting).toEqual([
      'BEGIN VCALENDAR',
      ...Array.from({ length: count }, () => ['BEGIN VEVENT', 'END VEVENT']).flat(),
      'END VCALENDAR',
    ]);
    const values = (wanted: string): string[] =>
      properties.flatMap(([name, value]) => (name === wanted ? [value] : []));
    expect([values('VERSION'), values('PRODID').length]).toEqual([['2.0'], 1]);
    expect(new Set(values('UID')).size).toBe(count);
    expect(values('DTSTAMP')).toEqual(Array.from({ length: count }, () => '20260302T000000Z'));
    for (const start of values('DTSTART')) expect(start).toMatch(/^\d{8}T\d{6}$/);
    // In text a comma, a semicolon and a backslash are written with a backslash, a new line as \n.
    for (const text of [...values('SUMMARY'), ...values('DESCRIPTION')])
      expect(text).toMatch(/^(?:[^\\;,\x00-\x1f\x7f]|\\[\\;,n])*$/);
  });

  it('says in words what goes over a limit', () => {
    const ics = timelineIcs(inbox([[send({ counts: [1, 6, 6] })]]), TODAY).replaceAll('\r\n ', '');
    expect(ics).toContain('SUMMARY:! Hello again (winback)');
    expect(ics).toContain('\\nOver the limit of 4 marketing emails in 7 days: 6\r\n');
  });

  it('begins on the given day where there is no calendar', () => {
    const days = [{ at: 0, sends: [send({ at: 0 }), send({ at: 4 * HOUR })] }];
    const ics = timelineIcs(inbox([], { isDated: false, days }), TODAY);
    expect(ics).toContain('DTSTART:20260302T000000\r\n');
    expect(ics).toContain('DTSTART:20260302T040000\r\n');
  });
});

describe('an inbox as JSON', () => {
  it('holds every send with its counts, and escapes what a terminal would stumble over', () => {
    const json = timelineJson(hostile);
    expect(json.replaceAll('\n', '')).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028-\u202e]/);
    const read = JSON.parse(json) as { days: { day: string; sends: { cadence: string; breaks: boolean[] }[] }[] };
    expect(read.days.map(({ sends }) => sends[0]?.cadence)).toEqual(HOSTILE);
    expect(read.days[0]).toMatchObject({
      day: '2026-03-02',
      sends: [{ at: '2026-03-02T09:00', breaks: [false, true, false] }],
    });
  });
});

describe('an inbox as JSON without a calendar', () => {
  it('counts days and hours from the first mail, and says what is not counted', () => {
    const days = [{ at: DAY, sends: [send({ at: DAY + 90, channel: 'sms', subject: '', counts: [undefined, 6, 6] })] }];
    const undated = inbox([], { isDated: false, days });
    expect(JSON.parse(timelineJson(undated))).toMatchObject({
      days: [{ day: 1, sends: [{ at: 'day 1, 01:30', counts: [null, 6, 6], breaks: [false, true, false] }] }],
    });
    const text = timelineText(undated, { color: false, width: 80 });
    expect(text).toContain('(sms) hello');
  });
});

describe('a comparison', () => {
  const change = { counted: 'marketing emails in 7 days', max: 4, isProved: true };
  const comparison = (part: Partial<LoadComparison>): LoadComparison => ({
    ref: 'main',
    commit: '0123456789abcdef',
    isAboutSome: false,
    changes: [],
    notes: [],
    ...part,
  });

  it('names the segments with the same numbers together, and counts them where there are many', () => {
    const changes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((segment) => ({ ...change, segment, before: 3, after: 5 }));
    expect(loadChangesText(comparison({ changes: [...changes, { ...change, before: 5, after: 4 }] }))).toBe(
      'Compared with main (012345678), this version\n' +
        '  raises the most marketing emails in 7 days for `a`, `b`, `c`, `d` and 3 more segments from 3 to 5 (limit 4), over the limit\n' +
        '  lowers the most marketing emails in 7 days for anyone from 5 to 4 (limit 4)\n',
    );
  });

  it('says where there is no end, and where more may be possible', () => {
    const changes = [
      { ...change, before: 3, after: Infinity },
      { ...change, segment: 'vip', before: 3, after: 6, isProved: false },
    ];
    const text = loadChangesText(comparison({ changes }));
    expect(text).toContain('from 3 to any number (limit 4)');
    expect(text).toContain('from 3 to at least 6 (limit 4)');
    expect(JSON.parse(loadChangesJson(comparison({ changes })))).toMatchObject({
      changes: [
        { before: 3, after: null, isOverLimit: true },
        { segment: 'vip', after: 6, isProved: false },
      ],
    });
  });

  it('names one more segment rather than count a single one, and says whom it is about', () => {
    const changes = ['a', 'b', 'c', 'd', 'e'].map((segment) => ({ ...change, segment, before: 3, after: 5 }));
    const about = (part: Partial<LoadComparison>) => loadChangesText(comparison(part));
    expect(about({ changes })).toContain('for `a`, `b`, `c`, `d` and `e` from 3 to 5');
    expect(about({ changes: [{ ...change, before: 3, after: 5 }], isAboutSome: true })).toContain(
      'for anyone who matches from 3 to 5',
    );
    const open = loadChangesMarkdown(comparison({ changes: [{ ...change, before: 1, after: 3, isProved: false }] }));
    expect(open).toContain('| anyone | marketing emails in 7 days | 1 → at least 3 | 4 | within the limit |');
  });

  it('is broken by no name', () => {
    const changes = HOSTILE.map((segment, index) => ({ ...change, segment, before: index, after: index + 1 }));
    const all = comparison({ ref: HOSTILE.join(''), changes, notes: HOSTILE });
    expect(loadChangesText(all).replaceAll('\n', '')).not.toMatch(CONTROLS);
    expect(loadChangesText(all).split('\n')).toHaveLength(1 + 2 * HOSTILE.length + 1);
    const markdown = loadChangesMarkdown(all);
    expect(markdown.replaceAll('\n', '')).not.toMatch(CONTROLS);
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(2 + HOSTILE.length);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g), row).toHaveLength(6);
    // What is not in backticks begins no markup.
    expect(markdown.replace(/`[^`\n]*`/g, '')).not.toMatch(/(?<!\\)[<>[\]]/);
  });

  it('has no more rows than a comment can hold', () => {
    const changes = Array.from({ length: 200 }, (_, index) => ({
      ...change,
      segment: `s${index}`,
      before: 0,
      after: index + 1,
    }));
    expect(loadChangesMarkdown(comparison({ changes }))).toContain('And 140 more changes.');
  });
});
