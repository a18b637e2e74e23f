import { describe, expect, it } from 'vitest';
import { type Files, lintFiles, testRule } from '../../src/testing.js';

const MAIL = '---\nsubject: News\n---\nHello\n';
const segments = `segments:
  lapsed: {match: {country: [ES, PT], bought: {category: mens-outdoor, within: 90d}}}
  trial: {match: {country: [ES, FR], plan: trial}}
  italians: {match: {country: IT}}
`;
const start = 'start: {on: manual}';
const three = (id: string, more = start): string =>
  `id: ${id}\n${more}\nsteps:\n  - {day: 0, template: one}\n  - {wait: 2d, template: two}\n  - {wait: 2d, template: three}\n`;
const mails: Files = { 'one.md': MAIL, 'two.md': MAIL, 'three.md': MAIL, 'segments.yaml': segments };
const week = (max: number, more = ''): string =>
  `rules: {fatigue-threshold: {limits: [{max: ${max}, per: 7d, kinds: [marketing]${more}}]}}`;

testRule('fatigue-threshold', {
  good: [
    {
      name: 'people who cannot be in both',
      files: { ...mails, 'a.yaml': `segment: lapsed\n${three('a')}`, 'b.yaml': `segment: italians\n${three('b')}` },
      config: week(3),
    },
    {
      name: 'sends exactly a window apart',
      files: {
        ...mails,
        'a.yaml': 'segment: lapsed\nsteps:\n  - {day: 0, template: one}\n  - {day: 7, template: two}\n',
      },
      config: week(1),
    },
    {
      name: 'three segments that overlap in pairs but not together',
      files: {
        ...mails,
        'segments.yaml': 'segments:\n  a: {match: {x: [1, 2]}}\n  b: {match: {x: [2, 3]}}\n  c: {match: {x: [1, 3]}}\n',
        'a.yaml': `segment: a\n${three('a')}`,
        'b.yaml': `segment: b\n${three('b')}`,
        'c.yaml': `segment: c\n${three('c')}`,
      },
      config: week(6),
    },
    {
      name: 'steps on one clock that interleave by design',
      files: {
        ...mails,
        'a.yaml':
          'segment: lapsed\nstart: {on: event, event: joined}\nsteps:\n  - {day: 0, template: one}\n  - {day: 14, template: two}\n',
        'b.yaml':
          'segment: trial\nstart: {on: event, event: joined}\nsteps:\n  - {day: 7, template: one}\n  - {day: 21, template: three}\n',
      },
      config: week(1),
    },
    {
      name: 'exclusive conditions',
      files: {
        ...mails,
        'a.yaml':
          'segment: lapsed\nsteps:\n  - {day: 0, template: one}\n  - {wait: 1d, template: two, if: {opened: one}}\n  - {wait: 1d, template: three, if: {not: {opened: one}}}\n',
      },
      config: week(2),
    },
    {
      name: 'drafts, paused cadences and members of one group',
      files: {
        ...mails,
        'a.yaml': `segment: lapsed\ngroup: g\n${three('a')}`,
        'b.yaml': `segment: trial\ngroup: g\n${three('b')}`,
        'c.yaml': `segment: trial\nstatus: draft\n${three('c')}`,
        'd.yaml': `segment: trial\nstatus: paused\n${three('d')}`,
      },
      config: week(3),
    },
    {
      name: 'transactional mail, calls, and people outside the limit’s segment',
      files: {
        ...mails,
        'receipt.md': '---\nsubject: Receipt\nkind: transactional\n---\nHi\n',
        'a.yaml': 'segment: trial\nsteps:\n  - {day: 0, template: receipt}\n  - {wait: 1h, channel: call, note: Hi}\n',
        'b.yaml': `segment: italians\n${three('b')}`,
      },
      config: week(1, ', segment: lapsed'),
    },
  ],
  bad: [
    {
      name: 'two cadences that fall together',
      files: { ...mails, 'a.yaml': `segment: lapsed\n${three('a')}`, 'b.yaml': `segment: trial\n${three('b')}` },
      config: week(4),
      findings: [
        {
          message: 'can-exceed',
          words: 'three',
          file: 'b.yaml',
          severity: 'warning',
          says: 'Someone with country ES and plan trial who bought mens-outdoor in the last 90 days can get 6 marketing emails in 7 days when a and b fall together; the limit is 4.',
          data: { load: 6, max: 4, per: '7d', kinds: ['marketing'], channels: ['email'] },
          related: ['one', 'one', 'two', 'two', 'three', 'three'],
        },
      ],
    },
    {
      name: 'one cadence alone, at the send that crosses the line',
      files: { ...mails, 'a.yaml': `segment: lapsed\n${three('a')}` },
      config: week(2),
      findings: [
        {
          message: 'exceeds',
          words: 'three',
          severity: 'error',
          data: {
            load: 3,
            max: 2,
            sends: [
              { cadence: 'a', step: '1', template: 'one', at: 'PT0M' },
              { cadence: 'a', step: '2', template: 'two', at: 'P2D' },
              { cadence: 'a', step: '3', template: 'three', at: 'P4D' },
            ],
          },
        },
      ],
    },
    {
      name: 're-entry, packed better than at the least gap alone',
      files: {
        ...mails,
        'a.yaml':
          'segment: lapsed\nstart: {on: manual, reentry: 4d}\nsteps:\n  - {day: 0, template: one}\n  - {day: 5, template: two}\n',
      },
      config: week(2),
      findings: [{ message: 'exceeds', words: 'one', data: { load: 4 } }],
    },
    {
      name: 're-entry without any gap',
      files: {
        ...mails,
        'a.yaml': 'segment: lapsed\nstart: {on: manual, reentry: 0d}\nsteps: [{day: 0, template: one}]\n',
      },
      config: week(4),
      findings: [
        { message: 'exceeds', words: 'one', says: 'any number of marketing emails', data: { unbounded: true } },
      ],
    },
    {
      name: 'mails from Friday to Sunday that a send window bunches onto Monday',
      files: {
        ...mails,
        'a.yaml':
          'segment: lapsed\nsendWindow: {days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00"}\nsteps:\n  - {day: 0, template: one}\n  - {day: 1, template: two}\n  - {day: 2, template: three}\n',
      },
      config: 'rules: {fatigue-threshold: {limits: [{max: 2, per: 24h}]}}',
      findings: [
        {
          message: 'exceeds',
          words: 'three',
          says: 'can get 3 marketing or sales emails in 24 hours; the limit is 2. It happens to those who start when send windows',
          data: { load: 3, upperBound: false, dependsOnStart: true },
        },
      ],
    },
    {
      name: 'people who come back as soon as they may',
      files: {
        ...mails,
        'a.yaml':
          'segment: lapsed\nstart: {on: enters-segment, reentry: 5d}\nsteps:\n  - {day: 0, template: one}\n  - {day: 4, template: two}\n',
      },
      config: 'rules: {fatigue-threshold: {limits: [{max: 1, per: 48h}]}}',
      findings: [
        {
          message: 'exceeds',
          words: 'one',
          says: 'can get 2 marketing or sales emails in 48 hours; the limit is 1. It happens to those who enter again',
          data: { load: 2, reenters: true },
        },
      ],
    },
    {
      name: 'a search that ended before it found anyone',
      files: { ...mails, 'a.yaml': `segment: lapsed\n${three('a')}` },
      config: 'rules: {fatigue-threshold: {limits: [{max: 2, per: 7d}], effort: 0}}',
      findings: [{ message: 'unproved', words: 'lapsed', severity: 'warning' }],
    },
    {
      name: 'a rule that cannot be read',
      files: {
        ...mails,
        'a.yaml':
          'segment: lapsed\nstart: {on: schedule, rrule: "FREQ=WEEKLY;UNTIL=20261350T000000Z", from: 2026-01-06}\nsteps: [{template: one}]\n',
      },
      findings: [{ message: 'unread', words: '"FREQ=WEEKLY;UNTIL=20261350T000000Z"', severity: 'error' }],
    },
    {
      name: 'a limit for a segment that there is not',
      files: { ...mails, 'a.yaml': `segment: lapsed\n${three('a')}` },
      config: week(9, ', segment: lapsd'),
      findings: [
        {
          message: 'unknown-segment',
          words: 'lapsed',
          severity: 'error',
          says: 'The limit of 9 marketing emails in 7 days in the configuration is for the segment "lapsd", which no file defines, so it is not checked. Did you mean `lapsed`?',
        },
      ],
    },
    {
      name: 'more ways through a cadence than are followed',
      files: {
        ...mails,
        'a.yaml': `segment: lapsed\nsteps:\n  - {day: 0, template: one}\n  - {wait: 1d, template: two}\n${Array.from(
          { length: 10 },
          (_, n) => `  - branch: [{if: {f${n}: true}, steps: [{wait: ${2 ** n}h}]}]\n`,
        ).join('')}  - {wait: 1h, template: three}\n`,
      },
      config: week(1),
      findings: [{ message: 'at-least', words: 'two', severity: 'error' }],
    },
  ],
});

describe('fatigue-threshold', () => {
  it('offers only changes that bring the load within the limit', () => {
    const files = { ...mails, 'a.yaml': `segment: lapsed\n${three('a')}`, 'b.yaml': `segment: trial\n${three('b')}` };
    const [finding] = lintFiles(files, { config: week(4) }).findings.filter(({ rule }) => rule === 'fatigue-threshold');
    expect(finding?.suggestions.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "\`exclude: [trial]\` in a brings it to 3 marketing emails in 7 days.",
        "Putting a and b into one \`group\` brings it to 3 marketing emails in 7 days.",
      ]
    `);
  });

  it('looks at all cadences on the clock before it offers to move a step', () => {
    const dated = (id: string, date: string, template: string): string =>
      `id: ${id}\nsegment: lapsed\nstart: {on: date, date: ${date}}\nsteps: [{day: 0, template: ${template}}]\n`;
    // The crowded day is followed by days that are full already: moving by one to four days helps nobody.
    const files = {
      ...mails,
      'a.yaml': dated('a', '2026-03-02', 'one'),
      'b.yaml': dated('b', '2026-03-02', 'two'),
      'c.yaml': dated('c', '2026-03-03', 'three'),
      'd.yaml': dated('d', '2026-03-04', 'three'),
    };
    const config = 'rules: {fatigue-threshold: {limits: [{max: 1, per: 24h}]}}';
    const [found] = lintFiles(files, { config }).findings.filter(({ rule }) => rule === 'fatigue-threshold');
    expect(found?.data.load).toBe(2);
    expect(found?.suggestions.map(({ text }) => text).filter((text) => text.startsWith('Moving'))).toEqual([
      'Moving step 1 of b by 3 days brings it to 1 marketing or sales email in 24 hours.',
    ]);
  });

  it('stands at the last send over several clocks, with days of the calendar where there are any', () => {
    const files = {
      ...mails,
      'a.yaml': `segment: lapsed\n${three('a')}`,
      'n.yaml':
        'segment: lapsed\nstart: {on: schedule, every: week, days: [tue, fri], from: 2026-01-06}\nsteps: [{day: 0, template: one}]\n',
    };
    const found = lintFiles(files, { config: week(4) }).findings.filter(({ rule }) => rule === 'fatigue-threshold');
    expect(found.map(({ data, related }) => [data.load, related.map(({ message }) => message)])).toMatchInlineSnapshot(`
      [
        [
          5,
          [
            "Tue 2026-01-06, 09:00: a sends one",
            "Tue 2026-01-06, 09:00: n sends one",
            "Thu 2026-01-08, 09:00: a sends two",
            "Fri 2026-01-09, 09:00: n sends one",
            "Sat 2026-01-10, 09:00: a sends three",
          ],
        ],
      ]
    `);
  });
});
