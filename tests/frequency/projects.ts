/** Small random projects, as plain data that is turned into the files of a campaign. */
import fc from 'fast-check';

export type PlainPredicate = Record<string, unknown>;

export interface PlainStep {
  readonly [key: string]: unknown;
}

export interface PlainCadence {
  readonly id: string;
  readonly [key: string]: unknown;
}

export interface Project {
  readonly segments: Record<string, PlainPredicate>;
  readonly cadences: readonly PlainCadence[];
  readonly limit: { max: number; per: string; kinds?: string[]; channels?: string[]; segment?: string };
}

const SEGMENTS = ['s0', 's1', 's2'] as const;
const TEMPLATES = ['t0', 't1', 't2', 'x0', 'r0'] as const;

const leaf: fc.Arbitrary<PlainPredicate> = fc.oneof(
  fc.constantFrom<PlainPredicate>(
    { country: 'ES' },
    { country: ['ES', 'PT'] },
    { country: ['PT', 'FR'] },
    { country: { exists: false } },
    { plan: 'pro' },
    { not: { plan: 'pro' } },
    { not: { country: 'ES' } },
    { orders: { atLeast: 2 } },
    { orders: { below: 3 } },
    { bought: { category: 'boots' } },
    { bought: { category: 'shoes', within: '30d' } },
    { not: { bought: {} } },
  ),
);
const predicate: fc.Arbitrary<PlainPredicate> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 2 }).map((of) => ({ any: of })) },
  { weight: 1, arbitrary: fc.array(leaf, { minLength: 1, maxLength: 2 }).map((of) => ({ all: of })) },
);
const condition: fc.Arbitrary<PlainPredicate> = fc.oneof(
  leaf,
  fc.constantFrom<PlainPredicate>(
    { opened: 't0' },
    { not: { opened: 't0' } },
    { clicked: 't1' },
    { engaged: {} },
    { segment: 's0' },
  ),
);

/** Everything is a multiple of twelve hours, so that the simple code has few moments to try. */
const wait = fc.constantFrom('0d', '12h', '1d', '1d', '36h', '2d', '3d', '1w');

const plainStep = (waits: fc.Arbitrary<string>): fc.Arbitrary<PlainStep> =>
  fc
    .record({
      wait: waits,
      template: fc.option(fc.constantFrom(...TEMPLATES), { nil: undefined, freq: 6 }),
      if: fc.option(condition, { nil: undefined, freq: 3 }),
      variants: fc.option(fc.constantFrom(...TEMPLATES), { nil: undefined, freq: 1 }),
      channel: fc.option(fc.constantFrom('sms', 'call'), { nil: undefined, freq: 1 }),
    })
    .map(({ template, variants, channel, ...rest }) =>
      clean({
        ...rest,
        if: template === undefined ? undefined : rest.if,
        template,
        channel: template === undefined ? undefined : channel,
        variants: template === undefined ? undefined : variants,
      }),
    );

const branch = (waits: fc.Arbitrary<string>): fc.Arbitrary<PlainStep> =>
  fc
    .tuple(
      condition,
      fc.array(plainStep(waits), { maxLength: 2 }),
      fc.option(fc.array(plainStep(waits), { maxLength: 2 }), { nil: undefined }),
    )
    .map(([given, steps, other]) => ({
      branch: [{ if: given, steps }, ...(other === undefined ? [] : [{ else: other }])],
    }));

const steps = (waits: fc.Arbitrary<string> = wait): fc.Arbitrary<PlainStep[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(plainStep(waits), { minLength: 1, maxLength: 4 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.array(plainStep(waits), { maxLength: 2 }),
          branch(waits),
          fc.array(plainStep(waits), { maxLength: 2 }),
        )
        .map(([a, b, c]) => [...a, b, ...c]),
    },
    {
      weight: 1,
      arbitrary: fc
        .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 })
        .map((days) => days.sort((a, b) => a - b).map((day, index) => ({ day, template: TEMPLATES[index % 3] }))),
    },
  );

const weekdays = fc.subarray(['mon', 'tue', 'wed', 'fri', 'sun'], { minLength: 1, maxLength: 3 });
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-01-${String(n).padStart(2, '0')}`);
const start: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ on: 'enters-segment' }) },
  { weight: 2, arbitrary: fc.constantFrom({ on: 'event', event: 'a' }, { on: 'event', event: 'b' }) },
  { weight: 1, arbitrary: fc.constant({ on: 'manual' }) },
  {
    weight: 2,
    arbitrary: day.chain((date) => fc.constantFrom({ on: 'date', date }, { on: 'date', date: `${date}T21:00` })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        every: fc.constantFrom('day', 'week', 'week', 'month'),
        interval: fc.integer({ min: 1, max: 3 }),
        days: fc.option(weekdays, { nil: undefined }),
        from: day,
        until: fc.constantFrom(undefined, '2026-02-20', '2026-02-03T09:00'),
        at: fc.constantFrom(undefined, '21:00'),
      })
      .map((one) =>
        clean({
          on: 'schedule',
          ...one,
          days: one.every === 'month' ? undefined : one.days,
          until: one.every === 'month' ? (one.until ?? '2026-05-31') : one.until,
        }),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('1d', '36h', '2d', '5d', '30d'), fc.constantFrom('manual', 'event', 'enters-segment'))
      .map(([reentry, on]) => ({ on, reentry, ...(on === 'event' ? { event: 'a' } : {}) })),
  },
);

const cadence: fc.Arbitrary<PlainCadence> = fc
  .record({
    kind: fc.constantFrom('marketing', 'marketing', 'sales', 'transactional'),
    status: fc.constantFrom('active', 'active', 'active', 'active', 'draft', 'paused'),
    segment: fc.subarray([...SEGMENTS], { minLength: 0, maxLength: 2 }),
    audience: fc.option(predicate, { nil: undefined, freq: 2 }),
    exclude: fc.array(fc.oneof(fc.constantFrom<unknown>(...SEGMENTS), leaf), { maxLength: 1 }),
    exits: fc.array(
      leaf.map((when) => ({ when })),
      { maxLength: 1 },
    ),
    start,
    group: fc.constantFrom(undefined, undefined, undefined, 'g', 'h'),
    steps: steps(),
  })
  .map((one) => clean({ ...one, id: '' }) as unknown as PlainCadence);

const windowed: fc.Arbitrary<PlainCadence> = fc
  .record({
    kind: fc.constant('marketing'),
    segment: fc.subarray([...SEGMENTS], { minLength: 1, maxLength: 1 }),
    start: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ on: 'enters-segment' }) },
      { weight: 1, arbitrary: day.map((date) => ({ on: 'date', date })) },
      {
        weight: 1,
        arbitrary: day.map((from) => ({ on: 'schedule', every: 'week', interval: 1, from, until: '2026-03-31' })),
      },
    ),
    sendWindow: fc.constantFrom(
      undefined,
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' },
      { days: ['mon', 'thu'] },
      { days: ['sun'], from: '12:00', to: '13:00' },
    ),
    steps: steps(fc.constantFrom('0d', '1bd', '2bd', '6bd', '12h', '1d', '2d', '7h')),
  })
  .map((one) => clean({ ...one, id: '' }) as unknown as PlainCadence);

function clean<T extends Record<string, unknown>>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

/** A cadence that is entered like another one, but for its own excludes or exits. */
function twinOf(one: PlainCadence, other: PlainCadence, how: string): PlainCadence {
  if (how === 'no') return one;
  const { segment, audience, exclude, exits, start: begin } = other;
  const entered = { ...one, segment, audience, exclude, exits, start: begin };
  if (how === 'excludes') Object.assign(entered, { exclude: one.exclude });
  if (how === 'exits') Object.assign(entered, { exits: one.exits });
  return clean(entered);
}

function projectOf(cadences: fc.Arbitrary<PlainCadence>, most: number): fc.Arbitrary<Project> {
  return fc
    .record({
      segments: fc.tuple(predicate, predicate, predicate),
      cadences: fc.array(cadence === cadences ? cadences : fc.oneof(cadences, cadence), {
        minLength: 1,
        maxLength: most,
      }),
      // Cadences with the audience of the first, with or without its excludes and exits: do they share its clock?
      twins: fc.array(fc.constantFrom('no', 'no', 'same', 'excludes', 'exits'), { minLength: most, maxLength: most }),
      limit: fc.record(
        {
          max: fc.integer({ min: 1, max: 4 }),
          per: fc.constantFrom('24h', '3d', '7d'),
          kinds: fc.constantFrom(['marketing'], ['sales'], ['marketing', 'sales', 'transactional']),
          channels: fc.constantFrom(['email'], ['sms', 'email'], ['call']),
          segment: fc.constantFrom(...SEGMENTS),
        },
        { requiredKeys: ['max', 'per'] },
      ),
    })
    .map(({ segments: [s0, s1, s2], cadences: all, twins, limit }) => ({
      segments: { s0, s1, s2 },
      cadences: all.map((given, index) => {
        const id = `c${index}`;
        const one = index === 0 ? given : twinOf(given, all[0] as PlainCadence, twins[index] as string);
        const { segment, ...rest } = one;
        if ((segment as string[]).length > 0) return { ...one, id };
        return one.audience === undefined ? { ...rest, id, segment: ['s0'] } : { ...rest, id };
      }),
      limit: limit as unknown as Project['limit'],
    }));
}

/** Projects of every kind of start, without send windows and business days. */
export const projects = projectOf(cadence, 5);

/** Projects in which the weekday of the start matters. */
export const windowedProjects = projectOf(windowed, 2);

/** Conditions inside conditions. */
const tangle: fc.Arbitrary<PlainPredicate> = fc.letrec<{ node: PlainPredicate }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.constantFrom<PlainPredicate>(
      { bought: { category: 'shoes', within: '90d' } },
      { bought: { category: 'boots', atLeast: 2 } },
      { bought: { within: '30d' } },
      { segment: 's1' },
    ),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((of) => ({ any: of })),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((of) => ({ all: of })),
    tie('node').map((of) => ({ not: of })),
  ),
})).node;

/** Projects of many small cadences whose audiences are entangled: hard for the search for a person. */
export const crowdedProjects: fc.Arbitrary<Project> = fc
  .record({
    segments: fc.tuple(leaf, leaf, leaf),
    cadences: fc.array(
      fc.record({
        audience: tangle,
        group: fc.constantFrom(undefined, undefined, 'g', 'h'),
        start: fc.constantFrom({ on: 'manual' }, { on: 'event', event: 'a' }, { on: 'date', date: '2026-03-03' }),
        steps: fc.constantFrom<PlainStep[]>(
          [{ wait: '0d', template: 't0' }],
          [
            { wait: '0d', template: 't0' },
            { wait: '1d', template: 't1' },
          ],
          [
            { wait: '1d', template: 't0' },
            { wait: '2d', template: 't1', if: { bought: { category: 'boots' } } },
          ],
        ),
      }),
      { minLength: 3, maxLength: 12 },
    ),
    per: fc.constantFrom('24h', '7d'),
  })
  .map(({ segments: [s0, s1, s2], cadences, per }) => ({
    segments: { s0, s1, s2 },
    cadences: cadences.map((one, index) => clean({ ...one, kind: 'marketing', id: `c${index}` })),
    limit: { max: 3, per },
  }));

/** The files of a project; JSON is YAML. */
export function filesOf(project: Project): Record<string, string> {
  const files: Record<string, string> = {
    'segments.yaml': JSON.stringify({
      segments: Object.fromEntries(Object.entries(project.segments).map(([id, match]) => [id, { match }])),
    }),
    'contacts.yaml': JSON.stringify({
      attributes: {
        country: { values: ['ES', 'PT', 'FR'] },
        plan: { values: ['free', 'pro'], required: true },
        orders: { type: 'integer', min: 0, required: true },
      },
      categories: { shoes: {}, boots: { parent: 'shoes' } },
    }),
  };
  for (const id of TEMPLATES) {
    const kind = id === 'x0' ? 'kind: sales\n' : id === 'r0' ? 'kind: transactional\n' : '';
    files[`${id}.md`] = `---\nsubject: ${id}\n${kind}---\nHello\n`;
  }
  for (const one of project.cadences) files[`${one.id}.yaml`] = JSON.stringify(one);
  return files;
}

/** All values that make a difference. */
export const SAMPLES = { country: ['ES', 'PT', 'FR', undefined], plan: ['free', 'pro'], orders: [0, 2, 3] } as const;
