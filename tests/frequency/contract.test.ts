/** What the documentation promises about frequency, sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { type Finding, formatDay } from '../../src/model/index.js';
import { type Files, lintFiles } from '../../src/testing.js';

const mail = (more = ''): string => `---\nsubject: News\n${more}---\nHello\n`;
const BASE: Files = {
  'one.md': mail(),
  'two.md': mail(),
  'three.md': mail(),
  'pitch.md': mail('kind: sales\n'),
  'receipt.md': mail('kind: transactional\n'),
  'segments.yaml':
    'segments:\n  all: {match: {all: []}}\n  es: {match: {country: ES}}\n  pt: {match: {country: PT}}\n  pro: {match: {plan: pro}}\n',
};

interface Asked {
  /** Limits in YAML; `max` 0 makes every load a finding. */
  readonly limit?: string;
  readonly config?: string;
  readonly more?: Files;
}

/** The findings about one limit, for cadences `a`, `b`, `c` … */
function findings(
  cadences: readonly string[],
  { limit = 'max: 0, per: 7d', config = '', more = {} }: Asked = {},
): readonly Finding[] {
  const files = Object.fromEntries(cadences.map((text, index) => [`${'abcdefgh'[index]}.yaml`, text]));
  const linted = lintFiles(
    { ...BASE, ...more, ...files },
    { config: `${config}rules: {fatigue-threshold: {limits: [{${limit}}]}}\n` },
  );
  return linted.findings.filter(({ rule }) => rule === 'fatigue-threshold');
}

/** The sends of a finding, as it shows them. */
function sendsOf(finding: Finding | undefined): readonly { readonly at: string; readonly cadence: string }[] {
  return (finding?.data.sends ?? []) as { at: string; cadence: string }[];
}

/** The greatest load of one limit; 0 where nothing is reported. */
function load(cadences: readonly string[], asked: Asked = {}): number {
  return Math.max(0, ...findings(cadences, asked).map(({ data }) => data.load as number));
}

const day = 'max: 0, per: 24h';
const week = 'max: 0, per: 7d';
const steps = (...all: string[]): string => `steps:\n${all.map((step) => `  - {${step}}\n`).join('')}`;
const cadence = (who: string, start: string, ...all: string[]): string => `${who}\nstart: {${start}}\n${steps(...all)}`;
const manual = (who: string, ...all: string[]): string => cadence(who, 'on: manual', ...all);
const hello = 'template: one';

describe('a send', () => {
  it('is an email step that is reached; other channels have their own limits', () => {
    const text = manual('segment: all', hello, 'channel: sms, note: Hi', 'channel: call, note: Hi', 'wait: 1h');
    expect(load([text])).toBe(1);
    expect(load([text], { limit: 'max: 0, per: 7d, channels: [sms]' })).toBe(1);
    expect(load([text], { limit: 'max: 0, per: 7d, channels: [sms, call, email]' })).toBe(3);
  });

  it('stands exactly 72 hours after the start with `day: 3`, and 48 after the step before with `wait: 2d`', () => {
    const [found] = findings([manual('segment: all', hello, 'day: 3, template: two', 'wait: 2d, template: three')]);
    expect(found?.data.sends).toEqual([
      { cadence: 'a', step: '1', template: 'one', at: 'PT0M' },
      { cadence: 'a', step: '2', template: 'two', at: 'P3D' },
      { cadence: 'a', step: '3', template: 'three', at: 'P5D' },
    ]);
  });

  it('goes out at nine on a date without an hour, or at `defaultSendTime`', () => {
    const text = cadence('segment: all', 'on: date, date: 2026-03-03', hello);
    const at = (config: string): unknown => sendsOf(findings([text], { config })[0])[0]?.at;
    expect(at('')).toBe('2026-03-03T09:00');
    expect(at('defaultSendTime: "17:30"\n')).toBe('2026-03-03T17:30');
  });

  it('is transactional only by its kind, and then does not count', () => {
    expect(load([manual('segment: all', 'template: receipt', hello)])).toBe(1);
    expect(load([`kind: transactional\n${manual('segment: all', hello)}`])).toBe(0);
  });
});

describe('a window', () => {
  it('is half-open: two sends exactly its length apart are not in one', () => {
    expect(load([manual('segment: all', hello, 'wait: 24h, template: two')], { limit: day })).toBe(1);
    expect(load([manual('segment: all', hello, 'wait: 1439m, template: two')], { limit: day })).toBe(2);
    expect(load([manual('segment: all', hello, 'wait: 1w, template: two')], { limit: week })).toBe(1);
  });

  it('rolls: it is no day or week of the calendar', () => {
    const dates = ['2026-03-03T21:00', '2026-03-04T08:00'].map((date) =>
      cadence('segment: all', `on: date, date: ${date}`, hello),
    );
    expect(load(dates, { limit: day })).toBe(2);
  });
});

describe('clocks', () => {
  const apart = ['day: 0, template: one', 'day: 14, template: one'];
  const between = ['day: 7, template: one', 'day: 21, template: one'];
  const together = (a: string, b: string): number => load([`${a}\n${steps(...apart)}`, `${b}\n${steps(...between)}`]);

  it('are shared by cadences that the same event starts', () => {
    expect(
      together('segment: es\nstart: {on: event, event: joined}', 'segment: pro\nstart: {on: event, event: joined}'),
    ).toBe(1);
    expect(
      together('segment: es\nstart: {on: event, event: joined}', 'segment: pro\nstart: {on: event, event: bought}'),
    ).toBe(2);
  });

  it('are shared by cadences entered by the same segments under the same exclusions and `when` exits', () => {
    expect(together('segment: es', 'segment: es')).toBe(1);
    expect(together('segment: [es, pro]', 'segment: [pro, es]')).toBe(1);
    expect(together('segment: es', 'segment: [es, pro]')).toBe(2);
    expect(together('segment: es\nexclude: [pro]', 'segment: es\nexclude: [pro]')).toBe(1);
    expect(together('segment: es\nexclude: [pro]', 'segment: es')).toBe(2);
    expect(together('segment: es\nexclude: [pro, pt]', 'segment: es\nexclude: [pt, pro]')).toBe(1);
    expect(together('segment: es\nexits: [{when: {vip: true}}]', 'segment: es\nexits: [{when: {vip: true}}]')).toBe(1);
    expect(together('segment: es\nexits: [{when: {vip: true}}]', 'segment: es')).toBe(2);
    // Exits by behaviour are no part of it.
    expect(
      together('segment: es\nexits: [{on: reply}]', 'segment: es\nexits: [{on: purchase}, {unengaged: {sends: 2}}]'),
    ).toBe(1);
  });

  it('compare inline predicates after normalising', () => {
    const audience = (text: string): string => `audience: ${text}`;
    expect(together(audience('{country: ES, plan: pro}'), audience('{all: [{plan: pro}, {country: [ES]}]}'))).toBe(1);
    expect(together(audience('{country: ES}'), audience('{not: {not: {country: ES}}}'))).toBe(1);
    expect(together(audience('{country: ES}'), audience('{country: [ES, PT]}'))).toBe(2);
    expect(together('segment: es\nexclude: [{plan: pro}]', 'segment: es\nexclude: [{all: [{plan: pro}]}]')).toBe(1);
  });

  it('are their own for manual cadences, and for all that allow re-entry', () => {
    expect(together('segment: es\nstart: {on: manual}', 'segment: es\nstart: {on: manual}')).toBe(2);
    const again = 'segment: es\nstart: {on: enters-segment, reentry: 300d}';
    expect(together(again, again)).toBe(2);
    expect(
      together(
        'segment: es\nstart: {on: event, event: joined, reentry: 300d}',
        'segment: es\nstart: {on: event, event: joined}',
      ),
    ).toBe(2);
  });

  it('of dates and schedules are the calendar, and stand to each other as it says', () => {
    const dated = (date: string): string => cadence('segment: all', `on: date, date: ${date}`, hello);
    expect(load([dated('2026-03-03'), dated('2026-03-10')])).toBe(1);
    expect(load([dated('2026-03-03'), dated('2026-03-09')])).toBe(2);
    expect(load([dated('2026-03-03'), dated('2026-06-09'), manual('segment: all', hello)])).toBe(2);
  });
});

describe('re-entry', () => {
  const again = (gap: string, ...all: string[]): string =>
    cadence('segment: all', `on: manual, reentry: ${gap}`, ...all);
  it('never happens unless it is asked for', () => {
    expect(load([manual('segment: all', hello)], { limit: 'max: 0, per: 30d' })).toBe(1);
  });
  it('is at least the gap apart', () => {
    expect(load([again('7d', hello)])).toBe(1);
    expect(load([again('6d', hello)])).toBe(2);
  });
  it('counts overlapping runs, and waits longer than the gap where that is worse', () => {
    expect(load([again('1d', hello, 'day: 10, template: two')])).toBe(14);
    expect(load([again('4d', hello, 'day: 5, template: two')])).toBe(4);
  });
  it('without a gap breaks every limit', () => {
    const [found] = findings([again('0d', hello)], { limit: 'max: 1000, per: 24h' });
    expect(found).toMatchObject({ messageId: 'exceeds', data: { unbounded: true } });
  });
});

describe('a person', () => {
  it('satisfies the audience of every cadence that is counted, and is in no exclude and no `when` state', () => {
    const a = manual('segment: es', hello);
    expect(load([a, manual('segment: pt', hello)])).toBe(1);
    expect(load([a, manual('segment: pro', hello)])).toBe(2);
    expect(load([a, `exclude: [es]\n${manual('segment: pro', hello)}`])).toBe(1);
    expect(load([a, `exits: [{when: {country: ES}}]\n${manual('segment: pro', hello)}`])).toBe(1);
  });

  it('may miss a value, which is a case of its own', () => {
    const who = (text: string): string => manual(`audience: ${text}`, hello);
    expect(
      load([who('{not: {country: ES}}'), who('{not: {country: {in: [PT, FR]}}}'), who('{country: {exists: false}}')]),
    ).toBe(3);
    expect(load([who('{orders: {below: 3}}'), who('{orders: {exists: false}}')])).toBe(1);
  });

  it('is in at most one cadence of a group, also in succession', () => {
    const member = (name: string, ...all: string[]): string =>
      `group: ${name}\n${cadence('segment: es', 'on: event, event: joined', ...all)}`;
    expect(load([member('g', 'day: 0, template: one'), member('g', 'day: 3, template: two')])).toBe(1);
    expect(load([member('g', 'day: 0, template: one'), member('h', 'day: 3, template: two')])).toBe(2);
    // On the calendar one after the other, and still never counted together.
    const dated = (date: string): string => `group: g\n${cadence('segment: es', `on: date, date: ${date}`, hello)}`;
    expect(load([dated('2026-03-03'), dated('2026-03-05')])).toBe(1);
  });

  it('is in no draft and no paused cadence', () => {
    const a = manual('segment: all', hello);
    expect(load([a, `status: draft\n${a}`, `status: paused\n${a}`])).toBe(1);
  });

  it('is not let off by exits that depend on behaviour: someone else stays', () => {
    const exits =
      'exits: [{on: reply}, {on: purchase}, {on: unsubscribe}, {on: bounce}, {on: meeting}, {unengaged: {sends: 1}}]\n';
    expect(load([exits + manual('segment: all', hello, 'wait: 1d, template: two', 'wait: 1d, template: three')])).toBe(
      3,
    );
  });

  it('overlaps in pairs without overlapping in three', () => {
    const who = (values: string): string => manual(`audience: {x: [${values}]}`, hello);
    expect(load([who('1, 2'), who('2, 3'), who('1, 3')])).toBe(2);
  });
});

describe('conditions on steps', () => {
  it('are consistent: who opened a mail opened it everywhere', () => {
    const opened = manual('segment: all', 'template: two, if: {opened: one}');
    const not = manual('segment: all', 'template: two, if: {not: {opened: one}}');
    expect(load([opened, not])).toBe(1);
    expect(load([opened, opened])).toBe(2);
  });

  it('know what follows from the files', () => {
    const more = {
      'catalog.yaml': 'categories: {shoes: {}, boots: {parent: shoes}}\nproducts: {alpine: {category: boots}}\n',
    };
    const exclusive = (a: string, b: string): number =>
      load(
        [manual('segment: all', `template: two, if: ${a}`), manual('segment: all', `template: two, if: {not: ${b}}`)],
        { more },
      );
    expect(exclusive('{bought: {product: alpine}}', '{bought: {category: boots}}')).toBe(1);
    expect(exclusive('{bought: {product: alpine}}', '{bought: {category: shoes}}')).toBe(1);
    expect(exclusive('{bought: {category: boots}}', '{bought: {}}')).toBe(1);
    expect(exclusive('{bought: {category: shoes}}', '{bought: {category: boots}}')).toBe(2);
    expect(exclusive('{clicked: one}', '{engaged: {}}')).toBe(1);
    expect(exclusive('{opened: one}', '{engaged: {}}')).toBe(1);
    expect(exclusive('{clicked: one}', '{opened: one}')).toBe(2);
    expect(exclusive('{replied: one}', '{engaged: {}}')).toBe(2);
    expect(exclusive('{bought: {category: boots, atLeast: 2}}', '{bought: {category: boots}}')).toBe(1);
    expect(exclusive('{bought: {category: boots, within: 30d}}', '{bought: {category: boots, within: 90d}}')).toBe(1);
  });

  it('skip the step and let its wait pass', () => {
    const text = manual(
      'segment: es',
      hello,
      'wait: 4d, template: two, if: {country: PT}',
      'wait: 4d, template: three',
    );
    expect(load([text])).toBe(1);
    expect(load([text], { limit: 'max: 0, per: 9d' })).toBe(2);
  });

  it('of a branch let time run on from the last step of the arm taken', () => {
    const text = `segment: all
start: {on: manual}
steps:
  - {template: one}
  - branch:
      - {if: {plan: pro}, steps: [{wait: 10d, template: two}]}
      - {else: []}
  - {wait: 1d, template: three}
`;
    // For pro: days 0, 10 and 11; for the others: days 0 and 1.
    expect(load([text], { limit: 'max: 0, per: 2d' })).toBe(2);
    expect(load([text], { limit: 'max: 0, per: 11d' })).toBe(2);
    expect(load([text], { limit: 'max: 0, per: 12d' })).toBe(3);
    const [found] = findings([text.replace('segment: all', 'segment: all\nexclude: [pro]')], {
      limit: 'max: 0, per: 12d',
    });
    expect(found?.data.sends).toEqual([
      expect.objectContaining({ step: '1', at: 'PT0M' }),
      expect.objectContaining({ step: '3', at: 'P1D' }),
    ]);
  });

  it('of arms are tried in order, and a missing else means skip', () => {
    const text = `segment: all
start: {on: manual}
steps:
  - branch:
      - {if: {plan: pro}, steps: [{template: one}]}
      - {if: {plan: [pro, team]}, steps: [{template: one}, {template: two}]}
`;
    expect(load([text])).toBe(2);
    expect(load([text.replace('segment: all', 'segment: pro')])).toBe(1);
    expect(load([text.replace('segment: all', 'audience: {plan: free}')])).toBe(0);
  });
});

describe('the calendar', () => {
  const schedule = (rule: string, ...all: string[]): string => cadence('segment: all', `on: schedule, ${rule}`, ...all);
  const days = (text: string, limit: string): unknown =>
    sendsOf(findings([text], { limit })[0])
      .map(({ at }) => at.slice(5, 10))
      .join(' ');

  it('includes `from` and `until`', () => {
    const long = 'max: 0, per: 300d';
    expect(days(schedule('every: day, from: 2026-01-06, until: 2026-01-08', hello), long)).toBe('01-06 01-07 01-08');
    expect(days(schedule('every: day, from: 2026-01-06T09:00, until: 2026-01-08T09:00', hello), long)).toBe(
      '01-06 01-07 01-08',
    );
  });

  it('counts the weeks of an interval from the Monday of the week of `from`', () => {
    expect(
      days(
        schedule('every: week, interval: 2, days: [mon, fri], from: 2026-01-08, until: 2026-02-01', hello),
        'max: 0, per: 300d',
      ),
    ).toBe('01-09 01-19 01-23');
  });

  it('leaves out months that do not have the day', () => {
    expect(days(schedule('every: month, from: 2026-01-30, until: 2026-05-31', hello), 'max: 0, per: 300d')).toBe(
      '01-30 03-30 04-30 05-30',
    );
  });

  it('starts all steps anew with each occurrence', () => {
    expect(load([schedule('every: week, from: 2026-01-06', hello, 'wait: 10d, template: two')], { limit: week })).toBe(
      2,
    );
    expect(load([schedule('every: week, from: 2026-01-06', hello, 'wait: 13d, template: two')], { limit: day })).toBe(
      1,
    );
    expect(load([schedule('every: week, from: 2026-01-06', hello, 'wait: 14d, template: two')], { limit: day })).toBe(
      2,
    );
  });

  it('is followed through one common period of days and weeks, however late they meet', () => {
    const rules = ['interval: 9, from: 2026-01-06', 'interval: 11, from: 2026-01-13'].map((rule) =>
      schedule(`every: week, ${rule}`, hello),
    );
    const [found] = findings(rules, { limit: day });
    expect(found?.data).toMatchObject({ load: 2 });
    expect(found?.data.provedUntil).toBeUndefined();
  });

  it('is followed for five years where months or rules of RFC 5545 go on for ever, and says until when', () => {
    for (const rule of ['every: month, from: 2026-01-31', 'rrule: "FREQ=MONTHLY;BYDAY=1TU", from: 2026-01-06']) {
      const [found] = findings([schedule(rule, hello)]);
      expect(found?.data.provedUntil).toSatisfy((until: string) => until >= formatDay(20461 * 1440 + 5 * 365 * 1440));
    }
    // A Tuesday the 29th of February comes in 2028 and then not for decades.
    const [rare] = findings([
      schedule('rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU", from: 2026-01-06', hello),
    ]);
    expect(rare?.data.sends).toEqual([expect.objectContaining({ at: '2028-02-29T09:00' })]);
  });

  it('knows fixed dates far ahead', () => {
    const far = [
      schedule('every: week, from: 2026-01-06', hello),
      cadence('segment: all', 'on: date, date: 2041-01-03', hello),
    ];
    expect(load(far, { limit: day })).toBe(1);
    expect(load([...far, cadence('segment: all', 'on: date, date: 2041-01-03T12:00', hello)], { limit: day })).toBe(2);
  });

  it('has 24 hours in every day, also when daylight saving changes', () => {
    const config = 'timezone: Europe/Madrid\n';
    // The night of 29 March 2026 has one hour less, that of 25 October one more.
    for (const from of ['2026-03-28', '2026-10-24']) {
      const daily = schedule(
        `every: day, from: ${from}, until: ${from.slice(0, 8)}${Number(from.slice(8)) + 2}`,
        hello,
      );
      expect(load([daily], { limit: day, config })).toBe(1);
      expect(
        load([cadence('segment: all', `on: date, date: ${from}T09:00`, hello, 'wait: 24h, template: two')], {
          limit: day,
          config,
        }),
      ).toBe(1);
    }
  });

  it('reads moments with an offset on the wall clock of the configured zone', () => {
    const text = cadence('segment: all', 'on: date, date: 2026-07-01T07:00Z', hello);
    const [found] = findings([text], { config: 'timezone: Europe/Madrid\n' });
    expect(found?.data.sends).toEqual([expect.objectContaining({ at: '2026-07-01T09:00' })]);
  });
});

describe('send windows and business days', () => {
  const window = 'sendWindow: {days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00"}\n';
  it('bunch Friday to Sunday onto Monday', () => {
    const [found] = findings(
      [
        window +
          cadence(
            'segment: all',
            'on: date, date: 2026-01-09T18:00',
            hello,
            'day: 1, template: two',
            'day: 2, template: three',
          ),
      ],
      { limit: day },
    );
    expect(sendsOf(found).map(({ at }) => at)).toEqual(['2026-01-12T09:00', '2026-01-12T09:00', '2026-01-12T09:00']);
    expect(
      load([window + manual('segment: all', hello, 'day: 1, template: two', 'day: 2, template: three')], {
        limit: day,
      }),
    ).toBe(3);
  });

  it('pass over Saturday and Sunday', () => {
    const text = cadence('segment: all', 'on: date, date: 2026-01-09', hello, 'wait: 1bd, template: two');
    expect(load([text], { limit: 'max: 0, per: 3d' })).toBe(1);
    expect(load([text], { limit: 'max: 0, per: 73h' })).toBe(2);
  });

  it('give an upper bound over several clocks, and the finding says so', () => {
    const [found] = findings(
      [
        window + manual('segment: all', hello, 'day: 1, template: two'),
        window + manual('segment: all', hello, 'day: 1, template: two'),
      ],
      { limit: 'max: 3, per: 24h' },
    );
    expect(found).toMatchObject({ messageId: 'can-exceed', data: { load: 4, upperBound: true } });
    expect(found?.message).toContain('so it may be a little less');
  });
});

describe('limits', () => {
  it('are by default 2, 4 and 12 for marketing, 1, 2 and 5 for sales, and 5 for both in a week', () => {
    const daily = (kind: string, count: number, wait: string): Files => ({
      ...BASE,
      'a.yaml': `kind: ${kind}\n${manual('segment: all', hello, ...Array.from({ length: count - 1 }, () => `wait: ${wait}, template: two`))}`,
    });
    const broken = (files: Files): unknown[] =>
      lintFiles(files)
        .findings.filter(({ rule }) => rule === 'fatigue-threshold')
        .map(({ data }) => `${(data.kinds as string[]).join('+')} ${data.load}/${data.max} ${data.per}`)
        .sort();
    expect(broken(daily('marketing', 2, '1h'))).toEqual([]);
    expect(broken(daily('marketing', 3, '1h'))).toEqual(['marketing 3/2 24h']);
    expect(broken(daily('marketing', 4, '40h'))).toEqual([]);
    expect(broken(daily('marketing', 5, '40h'))).toEqual(['marketing 5/4 7d']);
    expect(broken(daily('marketing', 12, '56h'))).toEqual([]);
    expect(broken(daily('marketing', 13, '56h'))).toEqual(['marketing 13/12 30d']);
    expect(broken(daily('sales', 2, '24h'))).toEqual([]);
    expect(broken(daily('sales', 2, '23h'))).toEqual(['sales 2/1 24h']);
    expect(broken(daily('sales', 3, '3d'))).toEqual(['sales 3/2 7d']);
    expect(broken(daily('sales', 5, '5d'))).toEqual([]);
    expect(broken(daily('sales', 6, '5d'))).toEqual(['sales 6/5 30d']);
    const both = {
      ...daily('marketing', 4, '42h'),
      'b.yaml': `kind: sales\n${manual('segment: all', hello, 'wait: 3d, template: two')}`,
    };
    expect(broken(both)).toEqual(['marketing+sales 6/5 7d']);
  });

  it('count marketing and sales without `kinds`, and email without `channels`', () => {
    expect(
      load([manual('segment: all', hello, 'template: pitch', 'template: receipt', 'channel: sms, note: Hi')]),
    ).toBe(2);
    expect(
      load([manual('segment: all', hello, 'template: pitch', 'template: receipt')], {
        limit: 'max: 0, per: 7d, kinds: [transactional]',
      }),
    ).toBe(1);
  });

  it('with a segment are about the people in it', () => {
    const cadences = [manual('segment: es', hello), manual('segment: pro', hello, 'wait: 1d, template: two')];
    expect(load(cadences)).toBe(3);
    expect(load(cadences, { limit: 'max: 0, per: 7d, segment: pt' })).toBe(2);
    expect(findings(cadences, { limit: 'max: 0, per: 7d, segment: pt' })[0]?.data.segment).toBe('pt');
  });

  it('take variants of different kinds as one send that counts if any of them does', () => {
    const text = manual('segment: all', 'template: one, variants: [pitch]');
    expect(load([text], { limit: 'max: 0, per: 7d, kinds: [sales]' })).toBe(1);
    expect(load([text], { limit: 'max: 0, per: 7d, kinds: [marketing]' })).toBe(1);
    expect(load([text])).toBe(1);
  });

  it('let a template’s own kind win over its cadence’s', () => {
    expect(
      load([`kind: sales\n${manual('segment: all', hello, 'template: pitch')}`], {
        limit: 'max: 0, per: 7d, kinds: [sales]',
      }),
    ).toBe(2);
    expect(load([manual('segment: all', hello, 'template: pitch')], { limit: 'max: 0, per: 7d, kinds: [sales]' })).toBe(
      1,
    );
  });
});

describe('the finding', () => {
  it('is an error on one clock or the calendar, a warning where clocks have to fall together', () => {
    const [alone] = findings([manual('segment: all', hello, 'wait: 1d, template: two')], { limit: 'max: 1, per: 7d' });
    expect(alone).toMatchObject({ messageId: 'exceeds', severity: 'error' });
    const dates = ['2026-03-03', '2026-03-05'].map((date) => cadence('segment: all', `on: date, date: ${date}`, hello));
    expect(findings(dates, { limit: 'max: 1, per: 7d' })[0]).toMatchObject({ messageId: 'exceeds', severity: 'error' });
    const [apart] = findings([manual('segment: es', hello), manual('segment: pro', hello)], {
      limit: 'max: 1, per: 7d',
    });
    expect(apart).toMatchObject({ messageId: 'can-exceed', severity: 'warning' });
  });

  it('stands at the `template` of the send that crosses the line, over several clocks of the last one, ties by id', () => {
    const words = (cadences: readonly string[], limit: string): readonly string[] => {
      const files = Object.fromEntries(cadences.map((text, index) => [`${'abc'[index]}.yaml`, text]));
      return findings(cadences, { limit }).map(
        ({ span }) => `${span.file} ${files[span.file]?.slice(span.start, span.end)}`,
      );
    };
    const four = ['day: 0, template: one', 'day: 1, template: two', 'day: 2, template: three', 'day: 3, template: one'];
    expect(words([manual('segment: all', ...four)], 'max: 2, per: 7d')).toEqual(['a.yaml three']);
    expect(words([manual('segment: all', hello), manual('segment: all', 'template: two')], 'max: 1, per: 7d')).toEqual([
      'b.yaml two',
    ]);
    expect(
      words(
        [manual('segment: all', hello, 'wait: 1d, template: three'), manual('segment: all', 'template: two')],
        'max: 2, per: 7d',
      ),
    ).toEqual(['a.yaml three']);
  });

  it('holds in `data` the load, the limit, the person and the sends', () => {
    const [found] = findings(
      [manual('segment: es', hello), cadence('segment: pro', 'on: date, date: 2026-03-03', 'template: pitch')],
      {
        limit: 'max: 1, per: 7d, segment: es',
      },
    );
    expect(found?.data).toMatchObject({
      load: 2,
      max: 1,
      per: '7d',
      kinds: ['marketing', 'sales'],
      channels: ['email'],
      segment: 'es',
      person: 'someone with country ES and plan pro',
      sends: [
        { cadence: 'a', step: '1', template: 'one', at: '2026-03-03T09:00' },
        { cadence: 'b', step: '1', template: 'pitch', at: '2026-03-03T09:00' },
      ],
    });
  });

  it('comes first for the exact maximum, and once for each set of cadences', () => {
    const four = (who: string): string => manual(who, hello, 'wait: 1d, template: two', 'wait: 1d, template: three');
    const found = findings(
      [four('segment: es'), four('segment: pro'), four('segment: pt'), manual('segment: es', hello)],
      { limit: 'max: 3, per: 7d' },
    );
    expect(found[0]?.data.load).toBe(7);
    const sets = found.map(({ data }) =>
      [...new Set((data.sends as { cadence: string }[]).map((send) => send.cadence))].sort().join(),
    );
    expect(new Set(sets).size).toBe(sets.length);
  });

  it('is no flood: many conflicts of one limit are a few findings', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      manual(`audience: {x${index % 3}: true}`, hello, 'wait: 1d, template: two'),
    );
    const found = findings(many, { limit: 'max: 1, per: 7d' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(8);
  });

  it('never says ok for what was not proved', () => {
    const config = 'rules: {fatigue-threshold: {effort: 0, limits: [{max: 1, per: 7d}]}}\n';
    const { findings: all } = lintFiles({ ...BASE, 'a.yaml': manual('segment: all', hello) }, { config });
    expect(all.filter(({ rule }) => rule === 'fatigue-threshold')).toMatchObject([
      { messageId: 'unproved', severity: 'warning' },
    ]);
  });
});
