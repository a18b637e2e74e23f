import { describe, expect, it } from 'vitest';
import { type Files, lintFiles, readCampaign } from '../../src/lint-texts.js';

/** What is wrong in files, as `[rule, the words underlined]`. */
function problems(files: Files): [string, string][] {
  const campaign = readCampaign(files);
  return campaign.problems.map(({ rule, span }) => [
    rule,
    (campaign.files.get(span.file)?.text ?? '').slice(span.start, span.end),
  ]);
}

const cadence = (text: string): Files => ({ 'c.yaml': text, 'hello.md': '---\nsubject: Hello\n---\nHi\n' });
const mail = (matter: string): Files => ({ 'hello.md': `---\nsubject: Hello\n${matter}\n---\nHi\n` });
const segment = (match: string): Files => ({ 's.yaml': `segments:\n  walkers:\n    match: ${match}\n` });

describe('a cadence whose times cannot be read', () => {
  const isTimed = (text: string) => readCampaign(cadence(text)).cadences[0]?.isTimed;

  it.each([
    ['a step', 'segment: x\nsteps: [{wait: 3x, template: hello}]\n'],
    ['both times in a step', 'segment: x\nsteps: [{day: 1, wait: 2d, template: hello}]\n'],
    ['a step in a branch', 'segment: x\nsteps: [{branch: [{else: [{day: soon, template: hello}]}]}]\n'],
    ['a date', 'start: {on: date, date: 2026-02-30}\nsteps: [{day: 0, template: hello}]\n'],
    ['a schedule', 'start: {on: schedule, every: week}\nsteps: [{day: 0, template: hello}]\n'],
    ['a start of the wrong kind', 'segment: x\nstart: [1]\nsteps: [{day: 0, template: hello}]\n'],
  ])('is known by %s', (_name, text) => expect(isTimed(text)).toBe(false));

  it('is another matter than one without any time', () => {
    expect(isTimed('segment: x\nsteps: [{template: hello}, {wait: 2d}]\n')).toBe(true);
    expect(isTimed('start: {on: date, date: 2026-02-20}\nsteps: [{day: 0, template: hello}]\n')).toBe(true);
  });

  it('has no mails that follow too closely', () => {
    const text = 'segment: x\nsteps: [{day: 0, template: hello}, {wait: 3x, template: hello}]\n';
    expect(lintFiles(cadence(text)).findings.map(({ rule }) => rule)).not.toContain('send-too-soon');
  });
});

describe('a cadence', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'is fine with everything that design names',
      `id: a\nkind: sales\nstatus: paused\nowner: a@b.example\npurpose: Why\nsegment: [x, y]\nexclude: [z, {country: ES}]\nstart: {on: event, event: signed_up, reentry: 90d}\ngroup: g\nsendWindow: {days: [mon], from: "09:00", to: "17:00"}\nexits: [{on: reply}, {unengaged: {sends: 3}}, {when: {lifecycle: customer}}]\nhandoff: {on: reply, to: care}\nx-ours: 1\nsteps:\n  - {day: 0, template: hello}\n  - wait: 2d\n  - {wait: 3bd, channel: call, note: Ask}\n  - branch: [{if: {opened: hello}, steps: []}, {else: []}]\n`,
      [],
    ],
    [
      'an exit for nobody in particular',
      'segment: x\nexits: [{unengaged: {}}]\nsteps: []\n',
      [['invalid-value', '{}']],
    ],
    ['an exit after no mail', 'segment: x\nexits: [{unengaged: {sends: 0}}]\nsteps: []\n', [['invalid-value', '0']]],
    ['a mistyped key', 'segmnet: x\nstart: {on: manual}\nsteps: []\n', [['unknown-key', 'segmnet']]],
    ['a mistyped word', 'kind: marketting\nsegment: x\nsteps: []\n', [['invalid-value', 'marketting']]],
    ['steps that are no list', 'segment: x\nsteps: 3\n', [['invalid-value', '3']]],
    ['a duration without a unit', 'segment: x\nsteps:\n  - {wait: 3, template: hello}\n', [['invalid-value', '3']]],
    ['a negative day', 'segment: x\nsteps:\n  - {day: -1, template: hello}\n', [['invalid-value', '-1']]],
    ['half a day', 'segment: x\nsteps:\n  - {day: 1.5, template: hello}\n', [['invalid-value', '1.5']]],
    [
      'both day and wait',
      'segment: x\nsteps:\n  - {day: 1, wait: 2d, template: hello}\n',
      [['ambiguous-timing', 'wait']],
    ],
    [
      'a day that is over',
      'segment: x\nsteps:\n  - {wait: 5d, template: hello}\n  - {day: 3, template: hello}\n',
      [['ambiguous-timing', '3']],
    ],
    [
      'a day within a branch that is over',
      'segment: x\nsteps:\n  - {wait: 5d, template: hello}\n  - branch:\n      - {if: {opened: hello}, steps: [{day: 3, template: hello}]}\n',
      [['ambiguous-timing', '3']],
    ],
    ['nobody to enter', 'steps: []\n', [['invalid-value', 'steps']]],
    [
      'a schedule without its beginning',
      'start: {on: schedule, every: week}\nsteps: []\n',
      [['invalid-value', 'schedule']],
    ],
    [
      'a repetition without a rhythm',
      'start: {on: schedule, rrule: BYDAY=1TU, from: 2026-01-01}\nsteps: []\n',
      [['invalid-value', 'BYDAY=1TU']],
    ],
    [
      'a repetition with a mistyped part',
      'start: {on: schedule, rrule: "FREQ=MONTHLY;BYDAI=1TU", from: 2026-01-01}\nsteps: []\n',
      [['invalid-value', '"FREQ=MONTHLY;BYDAI=1TU"']],
    ],
    [
      'a repetition in the 13th month',
      'start: {on: schedule, rrule: "FREQ=YEARLY;BYMONTH=1,13", from: 2026-01-01}\nsteps: []\n',
      [['invalid-value', '"FREQ=YEARLY;BYMONTH=1,13"']],
    ],
    [
      'a repetition with two ends',
      'start: {on: schedule, rrule: "FREQ=DAILY;COUNT=3;UNTIL=20260301", from: 2026-01-01}\nsteps: []\n',
      [['invalid-value', '"FREQ=DAILY;COUNT=3;UNTIL=20260301"']],
    ],
    [
      'is fine with repetitions of all sorts',
      'start: {on: schedule, rrule: "RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,-1FR;BYMONTHDAY=-1,15;BYSETPOS=1;WKST=SU;UNTIL=20271231T235959Z", from: 2026-01-01}\nsteps: []\n',
      [],
    ],
    [
      're-entry on a date',
      'start: {on: date, date: 2026-03-03, reentry: 3d}\nsteps: []\n',
      [['invalid-value', 'reentry']],
    ],
    [
      'a day that does not exist',
      'start: {on: date, date: 2026-02-30}\nsteps: []\n',
      [['invalid-value', '2026-02-30']],
    ],
    [
      'a time that does not exist',
      'start: {on: date, date: 2026-02-03T25:00}\nsteps: []\n',
      [['invalid-value', '2026-02-03T25:00']],
    ],
    ['an event without a name', 'start: {on: event}\nsteps: []\n', [['invalid-value', 'event']]],
    [
      'an interval of nothing',
      'start: {on: schedule, every: week, interval: 0, from: 2026-01-01}\nsteps: []\n',
      [['invalid-value', '0']],
    ],
    [
      'days of a month',
      'start: {on: schedule, every: month, days: [mon], from: 2026-01-01}\nsteps: []\n',
      [['invalid-value', 'days']],
    ],
    ['an exit that says nothing', 'segment: x\nexits: [{}]\nsteps: []\n', [['invalid-value', '{}']]],
    [
      'a window that closes first',
      'segment: x\nsendWindow: {from: "17:00", to: "09:00"}\nsteps: []\n',
      [['invalid-value', '"09:00"']],
    ],
    [
      'a path without a condition',
      'segment: x\nsteps:\n  - branch: [{steps: []}]\n',
      [['invalid-value', '{steps: []}']],
    ],
    [
      'a path that is else and if',
      'segment: x\nsteps:\n  - branch: [{if: {a: b}, else: []}]\n',
      [['invalid-value', 'else']],
    ],
    ['a path that is a list', 'segment: x\nsteps:\n  - branch: [[a]]\n', [['invalid-value', '[a]']]],
    [
      'a path whose condition says nothing',
      'segment: x\nsteps:\n  - branch: [{if: 3, steps: []}]\n',
      [['invalid-value', '3']],
    ],
    ['a path without steps', 'segment: x\nsteps:\n  - branch: [{if: {a: b}}]\n', []],
    ['paths that are a word', 'segment: x\nsteps:\n  - branch: 3\n', [['invalid-value', '3']]],
    ['a wait in a branch', 'segment: x\nsteps:\n  - {wait: 2d, branch: [{else: []}]}\n', [['invalid-value', 'wait']]],
    ['a step that is a word', 'segment: x\nsteps: [hello]\n', [['invalid-value', 'hello']]],
    ['is fine with a step that says nothing yet', 'segment: x\nsteps: [{}]\n', []],
    ['variants of nothing', 'segment: x\nsteps: [{variants: [hello]}]\n', [['invalid-value', 'variants']]],
    ['variants of a mail in the step', 'segment: x\nsteps: [{subject: Hi, variants: [hello]}]\n', []],
    ['an audience that is a word', 'audience: x\nsteps: []\n', [['invalid-value', 'x']]],
    ['an exclusion that is a list', 'segment: x\nexclude: [[y]]\nsteps: []\n', [['invalid-value', '[y]']]],
    ['re-entry at any time', 'segment: x\nstart: {reentry: soon}\nsteps: []\n', [['invalid-value', 'soon']]],
    ['a date that is missing', 'start: {on: date}\nsteps: []\n', [['invalid-value', 'date']]],
    [
      'a schedule without a rhythm',
      'start: {on: schedule, from: 2026-01-01}\nsteps: []\n',
      [['invalid-value', 'schedule']],
    ],
    [
      'a schedule with two rhythms',
      'start: {every: week, rrule: FREQ=DAILY, from: 2026-01-01}\nsteps: []\n',
      [['invalid-value', 'rrule']],
    ],
    [
      'a schedule that ends before it begins',
      'start: {every: week, from: 2026-01-02, until: 2026-01-01}\nsteps: []\n',
      [['invalid-value', '2026-01-01']],
    ],
    [
      'a repetition that says a thing twice',
      'start: {rrule: FREQ=DAILY;FREQ=WEEKLY, from: 2026-01-01}\nsteps: []\n',
      [['invalid-value', 'FREQ=DAILY;FREQ=WEEKLY']],
    ],
    ['a repetition that is a list', 'start: {rrule: [a], from: 2026-01-01}\nsteps: []\n', [['invalid-value', '[a]']]],
    ['a word where a text is empty', 'segment: x\nowner: " "\nsteps: []\n', [['invalid-value', '" "']]],
    ['a wait of nothing', 'segment: x\nexits: [{unengaged: {for: 0d}}]\nsteps: []\n', [['invalid-value', '0d']]],
    ['an hour that is a list', 'segment: x\nsendWindow: {from: [9]}\nsteps: []\n', [['invalid-value', '[9]']]],
    ['a kind that is a list', 'segment: x\nkind: [sales]\nsteps: []\n', [['invalid-value', '[sales]']]],
    ['a kind of nothing', 'segment: x\nkind: ~\nsteps: []\n', [['invalid-value', '~']]],
    ['days of no week', 'segment: x\nsendWindow: {days: []}\nsteps: []\n', [['invalid-value', '[]']]],
    [
      'a template and a mail in one step',
      'segment: x\nsteps:\n  - {day: 0, template: hello, subject: Hi}\n',
      [['invalid-value', 'subject']],
    ],
  ])('%s', (_name, text, expected) => {
    expect(problems(cadence(text))).toEqual(expected);
  });
});

describe('a moment', () => {
  const zoned = (date: string): number | undefined => {
    const config = 'timezone: Europe/Madrid\n';
    const { cadences } = readCampaign({ 'c.yaml': `start: {on: date, date: ${date}}\nsteps: []\n` }, { config });
    const start = cadences[0]?.start;
    return start?.on === 'date' ? start.date.value.at % 1440 : undefined;
  };

  it.each([
    ['2026-03-03T09:00', 9 * 60],
    ['2026-03-03T09:00Z', 10 * 60],
    ['2026-03-03T09:00+02:00', 8 * 60],
    ['2026-07-03 09:00:30 -0330', 14 * 60 + 30],
    ['2026-03-03', 0],
  ])('with an offset is turned into the zone of the project: %s', (date, minutes) => {
    expect(zoned(date)).toBe(minutes);
  });

  it('may stand for a number where a text is asked for', () => {
    const { cadences } = readCampaign({ 'c.yaml': 'id: 12\nowner: true\nstart: {on: manual}\nsteps: []\n' });
    expect(cadences[0]).toMatchObject({ id: '12', owner: { value: 'true' } });
  });
});

describe('a template', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'is fine with everything that design names',
      'preheader: More\nfrom: Ana <ana@northtrail.example>\nreplyTo: ana@northtrail.example\nkind: sales\naudience: x\ncategories: [a]\noffer: {product: p, category: c, discount: 20%, code: HI, starts: 2026-03-03, ends: 2026-03-17T23:59, stock: 40, repeatable: false}\nlanguage: en\nreview: {status: approved, by: b, on: 2026-02-20}\ndates: [2026-03-01]\nx-theme: dark',
      [],
    ],
    ['an unknown key', 'subjekt: Hello', [['unknown-key', 'subjekt']]],
    ['two spellings of one key', 'preheader: a\npreview_text: b', [['invalid-value', 'preview_text']]],
    [
      'an offer that ends before it starts',
      'offer: {starts: 2026-03-03, ends: 2026-03-01}',
      [['invalid-value', '2026-03-01']],
    ],
    ['a discount that takes nothing off', 'offer: {discount: 0%}', [['invalid-value', '0%']]],
    ['a discount below nothing', 'offer: {discount: -20%}', [['invalid-value', '-20%']]],
    ['a discount of more than all', 'offer: {discount: 120%}', [['invalid-value', '120%']]],
    ['discounts in other words', 'offer: {discount: free shipping}\ndates: []', []],
    ['a mistyped fact', 'offer: {discuont: 20%}', [['unknown-key', 'discuont']]],
    ['is fine with an audience of nobody in particular', 'audience: []', []],
    ['an audience of something else', 'audience: [[a]]', [['invalid-value', '[a]']]],
    ['a stock that is no number', 'offer: {stock: many}', [['invalid-value', 'many']]],
  ])('%s', (_name, matter, expected) => {
    expect(problems(mail(matter))).toEqual(expected);
  });
});

describe('a segment', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'is fine with every operator',
      '{all: [{a: [1, 2]}, {b: {atLeast: 2, below: 20}}, {c: {between: [1, 3]}}, {d: {before: 2026-01-01}}, {e: {between: [2026-01-01, 2026-02-01]}}, {f: {within: 3d}}, {g: {notWithin: 3d}}, {h: {has: x}}, {i: {hasAny: [x]}}, {j: {hasAll: [x]}}, {k: {exists: false}}, {l: {contains: x}}, {m: {startsWith: x}}, {n: {endsWith: x}}, {o: {not: x}}, {p: {notIn: [x]}}, {q: {above: 1}}, {r: {atMost: 1}}, {s: {after: 2026-01-01}}, {t: {is: x}}, {u: {in: [x]}}]}',
      [],
    ],
    [
      'is fine with every behaviour',
      '{any: [{bought: {}}, {bought: {category: a, within: 3d, atLeast: 2}}, {viewed: {product: p}}, {opened: hello}, {clicked: {template: hello}}, {replied: true}, {engaged: {within: 9d}}, {event: signed_up}, {event: {name: x, within: 3d}}, {not: {opened: hello}}, {segment: walkers2}]}',
      [],
    ],
    ['a mistyped operator', '{orders: {atleast: 2}}', [['unknown-key', 'atleast']]],
    ['a number that is a word', '{orders: {atLeast: many}}', [['invalid-value', 'many']]],
    ['two numbers in the wrong order', '{orders: {between: [3, 1]}}', [['invalid-value', '[3, 1]']]],
    ['one number instead of two', '{orders: {between: 3}}', [['invalid-value', '3']]],
    ['nothing at all', '{orders: {}}', [['invalid-value', '{}']]],
    ['an empty value', '{orders: }', [['invalid-value', 'orders']]],
    ['a list of nothing', '{orders: []}', [['invalid-value', '[]']]],
    ['a bare purchase', '{bought: jacket}', [['invalid-value', 'jacket']]],
    ['a list instead of a condition', '[a]', [['invalid-value', '[a]']]],
    ['is fine with parts in one map', '{any: {country: ES, plan: pro}}', []],
    ['is fine with a behaviour that is true or false', '{bought: true, opened: false}', []],
    ['parts that are a word', '{any: ES}', [['invalid-value', 'ES']]],
    ['not what cannot be read', '{not: {orders: {atLeast: many}}}', [['invalid-value', 'many']]],
    ['not in what cannot be read', '{plan: {notIn: [[a]]}}', [['invalid-value', '[a]']]],
    ['a value of nothing in a list', '{plan: {hasAny: [~]}}', [['invalid-value', '~']]],
    ['a segment that is a map', '{segment: {a: b}}', [['invalid-value', '{a: b}']]],
    ['a behaviour that is a list', '{bought: [a]}', [['invalid-value', '[a]']]],
    ['an event that is empty', '{event: ""}', [['invalid-value', '""']]],
    ['numbers of which one is a word', '{orders: {between: [1, many]}}', [['invalid-value', 'many']]],
    ['days of which one is none', '{d: {between: [2026-01-01, soon]}}', [['invalid-value', 'soon']]],
    [
      'days of which the second comes first',
      '{d: {between: [2026-02-01, 2026-01-01]}}',
      [['invalid-value', '[2026-02-01, 2026-01-01]']],
    ],
    ['is fine with an hour of the last day', '{d: {between: [2026-02-01T10:00, 2026-02-01]}}', []],
    ['an operator like none', '{orders: {whatever: 2}}', [['unknown-key', 'whatever']]],
    ['at least no time', '{bought: {atLeast: 0}}', [['invalid-value', '0']]],
  ])('%s', (_name, match, expected) => {
    expect(problems(segment(match))).toEqual(expected);
  });
});

describe('the campaign as a whole', () => {
  it('reports ids that stand for two things, at the second', () => {
    const files = {
      'a.yaml': 'id: same\nsegment: s\nsteps: []\n',
      'b.yaml': 'id: same\nsegment: s\nsteps: []\n',
      's.yaml': 'segments:\n  s: {match: {}}\n',
      't.yaml': 'segments:\n  s: {match: {}}\n',
      'one.md': '---\nid: hello\nsubject: Hi\n---\n',
      'two.md': '---\nid: hello\nsubject: Hi\n---\n',
    };
    expect(problems(files)).toEqual([
      ['duplicate-id', 'id'],
      ['duplicate-id', 'same'],
      ['duplicate-id', 's'],
    ]);
  });

  it('reports what is declared twice, each by its kind', () => {
    const twice = 'attributes: {plan: {}}\ncategories: {tents: {}}\nproducts: {dome: {category: tents}}\n';
    const { problems: found } = readCampaign({ 'a.yaml': twice, 'b.yaml': twice });
    expect(
      found.map(({ rule, message, span, related }) => [rule, message, span.file, related?.[0]?.span.file]),
    ).toEqual([
      ['duplicate-id', 'There are two attributes called "plan". Give one of them another id.', 'b.yaml', 'a.yaml'],
      ['duplicate-id', 'There are two categories called "tents". Give one of them another id.', 'b.yaml', 'a.yaml'],
      ['duplicate-id', 'There are two products called "dome". Give one of them another id.', 'b.yaml', 'a.yaml'],
    ]);
  });

  it('takes files for what the configuration says that they are, and leaves others alone', () => {
    const campaign = readCampaign(
      {
        'plans/a.yaml': 'id: a\n',
        'who/b.yaml': 'x-note: 1\n',
        'old/c.md': '---\nsubject: x\n---\n',
        'plain.md': 'Hello\n',
      },
      { config: 'files: {cadences: plans/**, segments: who/**, ignore: old/**, templates: ./plain.md}\n' },
    );
    expect(campaign.cadences.map(({ id }) => id)).toEqual(['a']);
    expect(campaign.templates.map(({ id }) => id)).toEqual(['plain']);
    expect(campaign.problems.map(({ message, span }) => [span.file, message])).toContainEqual([
      'plans/a.yaml',
      expect.stringContaining('`steps` is missing'),
    ]);
  });

  it('lets templates share the names of their files until one is meant by it', () => {
    const mails = { 'spring/hello.md': '---\nsubject: Hi\n---\n', 'autumn/hello.md': '---\nsubject: Hi\n---\n' };
    expect(problems({ ...mails, 'spring/c.yaml': 'segment: s\nsteps: [{day: 0, template: ./hello.md}]\n' })).toEqual(
      [],
    );
    expect(problems({ ...mails, 'c.yaml': 'segment: s\nsteps: [{day: 0, template: hello}]\n' })).toEqual([
      ['duplicate-id', 'subject'],
    ]);
  });

  it('reports each reference on a ring', () => {
    expect(
      problems({
        's.yaml':
          'segments:\n  a: {match: {segment: b}}\n  b: {match: {not: {segment: a}}}\n  c: {match: {segment: a}}\ncategories:\n  x: {parent: y}\n  y: {parent: x}\n  z: {parent: z}\n',
      }),
    ).toEqual([
      ['circular-reference', 'b'],
      ['circular-reference', 'a'],
      ['circular-reference', 'y'],
      ['circular-reference', 'x'],
      ['circular-reference', 'z'],
    ]);
  });

  it('finds templates by id, by path from the root, and by path from the file', () => {
    const campaign = readCampaign({
      'mails/hello.md': '---\nsubject: Hi\n---\n',
      'mails/deep/c.yaml': 'segment: s\nsteps: []\n',
    });
    for (const ref of ['hello', 'mails/hello.md', 'mails/hello', '../hello.md', './../hello'])
      expect(campaign.findTemplate(ref, 'mails/deep/c.yaml')?.id).toBe('hello');
    expect(campaign.findTemplate('../../../hello.md', 'mails/deep/c.yaml')).toBeUndefined();
  });
});
