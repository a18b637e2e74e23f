/** How long the frequency limits take to decide as campaigns grow, and how much memory: `npx tsx bench/frequency-scale.ts`. */
import { judge, planOf, RECOMMENDED_LIMITS, remediesFor } from '../src/frequency/index.js';
import { sha256 } from '../src/io/digest.js';
import { type Campaign, DAY, dayStart, type SourceFile } from '../src/model/index.js';
import { assemble } from '../src/parse/assemble.js';
import { recogniser } from '../src/parse/recognise.js';
import { worldOf } from '../src/targeting/index.js';

const SIZES = [
  [10, 5],
  [100, 50],
  [1000, 200],
  [5000, 500],
] as const;

/** Numbers that look random and are the same on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof generator>;
type Plain = Record<string, unknown>;

const from = <T>(random: Random, all: readonly T[]): T => all[random(all.length)] as T;

const COUNTRIES = ['ES', 'PT', 'FR', 'IT', 'DE', 'NL', 'BE', 'AT', 'PL', 'SE', 'DK', 'FI'];
const INDUSTRIES = ['retail', 'travel', 'finance', 'health', 'energy', 'media', 'food', 'public'];
const STAGES = ['lead', 'trial', 'customer', 'lapsed', 'advocate'];
const CATEGORIES = Array.from({ length: 30 }, (_, n) => `category-${n}`);

/** Life-cycle, country, industry and category, as segments usually are. */
function usualPredicate(random: Random): Plain {
  const parts: Plain = { lifecycle: from(random, STAGES) };
  if (random(3) > 0)
    parts.country = random(2) === 0 ? from(random, COUNTRIES) : [from(random, COUNTRIES), from(random, COUNTRIES)];
  if (random(3) === 0) parts.industry = from(random, INDUSTRIES);
  if (random(3) === 0)
    parts.bought = { category: from(random, CATEGORIES), ...(random(2) === 0 ? { within: '365d' } : {}) };
  if (random(6) === 0) parts.not = { bought: { within: '90d' } };
  return parts;
}

/** Anything with anything: the worst that people could write. */
function densePredicate(random: Random): Plain {
  const leaf = (): Plain => {
    const one: Plain = from<() => Plain>(random, [
      () => ({ [`a${random(8)}`]: [`v${random(4)}`, `v${random(4)}`] }),
      () => ({ [`n${random(3)}`]: { atLeast: random(6) } }),
      () => ({ [`n${random(3)}`]: { below: random(6) + 1 } }),
      () => ({ bought: { category: from(random, CATEGORIES) } }),
    ])();
    return random(3) === 0 ? { not: one } : one;
  };
  return { all: [leaf(), { any: [leaf(), leaf(), leaf()] }, ...(random(2) === 0 ? [{ any: [leaf(), leaf()] }] : [])] };
}

function start(random: Random): Plain {
  const day = `2026-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
  switch (random(10)) {
    case 0:
    case 1:
      return { on: 'date', date: day };
    case 2:
      return {
        on: 'schedule',
        every: 'week',
        days: [from(random, ['mon', 'tue', 'thu'])],
        from: day,
        until: '2026-12-31',
      };
    case 3:
      return { on: 'event', event: `event-${random(20)}` };
    case 4:
      return random(4) === 0 ? { on: 'manual', reentry: '90d' } : { on: 'manual' };
    default:
      return { on: 'enters-segment' };
  }
}

function campaignOf(cadences: number, segments: number, predicate: (random: Random) => Plain): Campaign {
  const random = generator(cadences * 31 + segments);
  const files: SourceFile[] = [
    {
      path: 'segments.yaml',
      text: JSON.stringify({
        segments: Object.fromEntries(
          Array.from({ length: segments }, (_, n) => [`s${n}`, { match: predicate(random) }]),
        ),
      }),
    },
    {
      path: 'catalog.yaml',
      text: JSON.stringify({
        categories: Object.fromEntries(CATEGORIES.map((id, n) => [id, n < 5 ? {} : { parent: `category-${n % 5}` }])),
      }),
    },
  ];
  for (let n = 0; n < cadences; n++) {
    const steps = Array.from({ length: 1 + random(5) }, (_, step) => ({
      ...(step === 0 ? { day: 0 } : { wait: `${3 + random(8)}d` }),
      template: `t${step}`,
    }));
    const cadence = {
      kind: random(4) === 0 ? 'sales' : 'marketing',
      segment: [`s${random(segments)}`],
      start: start(random),
      steps,
    };
    files.push({ path: `c${n}.yaml`, text: JSON.stringify(cadence) });
  }
  const settings = {
    timezone: 'UTC',
    defaultSendTime: 540,
    unsubscribe: 'in-template',
    brands: [],
    today: dayStart(2026, 1, 5) ?? 0,
  } as const;
  return assemble(
    files.map(recogniser({ templates: [], cadences: [], segments: [], contacts: [], catalog: [] } as never)),
    settings,
    sha256,
  );
}

console.log(
  'predicates | cadences | segments | clocks | decided in ms | changes offered in ms | limits broken | proved | memory MB',
);
console.log('---|---:|---:|---:|---:|---:|---:|---|---:');
for (const [name, predicate] of [
  ['usual', usualPredicate],
  ['dense', densePredicate],
] as const) {
  for (const [cadences, segments] of SIZES) {
    const campaign = campaignOf(cadences, segments, predicate);
    const begin = performance.now();
    const plan = planOf(worldOf(campaign), campaign.cadences, 30 * DAY);
    const planned = performance.now();
    const verdicts = RECOMMENDED_LIMITS.map((limit) => {
      const t = performance.now();
      const verdict = judge(plan, limit);
      if (process.argv.includes('--each'))
        console.error(
          limit.kinds,
          limit.per,
          Math.round(performance.now() - t),
          verdict.breaches.map((b) => b.load).join(),
          verdict.isProved,
        );
      return verdict;
    });
    const milliseconds = Math.round(performance.now() - begin);
    const offering = performance.now();
    const offers = verdicts.flatMap(({ breaches }) => breaches.flatMap((breach) => remediesFor(plan, breach)));
    const offered = Math.round(performance.now() - offering);
    const broken = verdicts.filter(({ breaches }) => breaches.length > 0).length;
    const proved = verdicts.filter(({ isProved }) => isProved).length;
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(
      `${name} | ${cadences} | ${segments} | ${plan.clocks.length} | ${milliseconds} (plan ${Math.round(planned - begin)}) | ${offers.length} in ${offered} | ${broken} of ${verdicts.length} | ${proved} of ${verdicts.length} | ${memory}`,
    );
  }
}
