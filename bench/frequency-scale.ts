/** How long the frequency limits take to decide as campaigns grow, and how much memory: `npx tsx bench/frequency-scale.ts [--only=usual-1000] [--loads]`. */
import {
  describeLimit,
  judge,
  type Plan,
  planOf,
  RECOMMENDED_LIMITS,
  remediesFor,
  type Verdict,
} from '../src/frequency/index.js';
import { type Campaign, DAY } from '../src/model/index.js';
import { worldOf } from '../src/targeting/index.js';
import { from, generator, type Random } from './chance.js';
import {
  CATEGORIES,
  CATEGORY_TREE,
  COUNTRIES,
  campaignOf,
  type Plain,
  STAGES,
  segmentsFile,
  yamlFile,
} from './generated-audiences.js';
import { isAsked, measure } from './measuring.js';

const SIZES = [
  [10, 5],
  [100, 50],
  [1000, 200],
  [5000, 500],
] as const;
const RUNS = 5;

const INDUSTRIES = ['retail', 'travel', 'finance', 'health', 'energy', 'media', 'food', 'public'];

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

function generated(cadences: number, segments: number, predicate: (random: Random) => Plain): Campaign {
  const random = generator(cadences * 31 + segments);
  const files = [
    segmentsFile(segments, () => predicate(random)),
    yamlFile('catalog.yaml', { categories: CATEGORY_TREE }),
  ];
  for (let n = 0; n < cadences; n++) {
    const steps = Array.from({ length: 1 + random(5) }, (_, step) => ({
      ...(step === 0 ? { day: 0 } : { wait: `${3 + random(8)}d` }),
      template: `t${step}`,
    }));
    const kind = random(4) === 0 ? 'sales' : 'marketing';
    files.push(yamlFile(`c${n}.yaml`, { kind, segment: [`s${random(segments)}`], start: start(random), steps }));
  }
  return campaignOf(files);
}

/** All standard limits of a campaign of which nothing is known yet. */
function decide(campaign: Campaign): { plan: Plan; planning: number; verdicts: readonly Verdict[] } {
  const begin = performance.now();
  const plan = planOf(worldOf({ ...campaign }), campaign.cadences, 30 * DAY);
  const planning = performance.now() - begin;
  return { plan, planning, verdicts: RECOMMENDED_LIMITS.map((limit) => judge(plan, limit)) };
}

console.log(
  `| predicates | cadences | segments | clocks | of it planning ms | first ms | best ms | median ms of ${RUNS} | processor ms | changes offered | in ms | limits broken | proved | memory MB |`,
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const [name, predicate] of [
  ['usual', usualPredicate],
  ['dense', densePredicate],
] as const) {
  for (const [cadences, segments] of SIZES) {
    if (!isAsked(`${name}-${cadences}`)) continue;
    const campaign = generated(cadences, segments, predicate);
    const { first, best, median, processor, result } = measure(RUNS, () => decide(campaign));
    const { plan, planning, verdicts } = result;
    const memory = process.memoryUsage().rss / 2 ** 20;
    const begin = performance.now();
    const offers = verdicts.flatMap(({ breaches }) => breaches.flatMap((breach) => remediesFor(plan, breach)));
    const offering = performance.now() - begin;
    const broken = verdicts.filter(({ breaches }) => breaches.length > 0).length;
    const proved = verdicts.filter(({ isProved }) => isProved).length;
    const times = [planning, first, best, median, processor].map(Math.round);
    console.log(
      `| ${[name, cadences, segments, plan.clocks.length, ...times, offers.length, Math.round(offering), `${broken} of ${verdicts.length}`, `${proved} of ${verdicts.length}`, Math.round(memory)].join(' | ')} |`,
    );
    if (process.argv.includes('--loads'))
      for (const { limit, breaches, isProved } of verdicts)
        console.log(
          `    ${describeLimit(limit)}: ${breaches.map(({ load }) => load).join()}${isProved ? '' : ' (unproved)'}`,
        );
  }
}
