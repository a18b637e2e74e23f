/** Several sends of one offer that go on after the reader has bought. */
import { groupBy, type Offer } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import { isSparedBuyers, type Reach, type World, waysThrough, worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'targeting',
  summary: 'Several sends push one offer, and nothing stops them for someone who has bought.',
  why: 'Whoever said yes to the first mail is asked again, perhaps for a better price, and regrets having been quick.',
  instead: 'Add `exits: [{on: purchase}]`, or a condition that leaves buyers out of the later mails.',
  severity: 'warning',
  sources: [],
  options: {},
  messages: {
    missing: ({ offer, sends }: { cadence: string; offer: string; sends: number }) =>
      `One person gets ${sends} mails about "${offer}", and whoever buys after the first one gets the others all the same.`,
  },
  *check(cadence, { campaign }) {
    const world = worldOf(campaign);
    const pushes = waysThrough(world, cadence).steps.flatMap((reach) =>
      reach.step.templates.flatMap(({ ref, template }) =>
        template?.offer === undefined ? [] : [{ reach, ref, offer: template.offer }],
      ),
    );
    const reported = new Set<Reach>();
    for (const [, group] of groupBy(pushes.flatMap(namesOf), ({ key }) => key)) {
      const sent = [...new Map(group.map((push) => [push.reach, push])).values()];
      const [first, ...more] = onOnePath(world, sent);
      const nagging = more.filter(({ reach, offer }) => !isSparedBuyers(world, cadence, reach, goodsOf(offer)));
      if (first === undefined || nagging.length === 0 || nagging.every(({ reach }) => reported.has(reach))) continue;
      for (const { reach } of nagging) reported.add(reach);
      yield {
        message: 'missing',
        at: cadence.audienceSpan,
        data: { cadence: cadence.id, offer: first.name, sends: nagging.length + 1 },
        related: [first, ...nagging].map(({ ref, name }) => ({ span: ref.span, message: `a mail about ${name}` })),
      };
    }
  },
});

/** An offer under each of its names: that of the product, and its code. */
function namesOf<T extends { readonly offer: Offer }>(push: T) {
  const { product, code } = push.offer;
  return [
    ...(product === undefined ? [] : [{ ...push, key: `product ${product.value}`, name: product.value }]),
    ...(code === undefined ? [] : [{ ...push, key: `code ${code.value}`, name: code.value }]),
  ];
}

/** The most sends, the first one among them, that one person gets. */
function onOnePath<T extends { readonly reach: Reach }>(world: World, sent: readonly T[]): readonly T[] {
  const paths = sent.map((first, index) => {
    const path = [first];
    let who = first.reach.who;
    for (const next of sent.slice(index + 1)) {
      const both = world.and([who, next.reach.who]);
      if (!world.isPossible(both)) continue;
      who = both;
      path.push(next);
    }
    return path;
  });
  return paths.reduce<readonly T[]>((best, path) => (path.length > best.length ? path : best), []);
}

function goodsOf({ product, category }: Offer) {
  if (product !== undefined) return { product: product.value };
  return category === undefined ? {} : { category: category.value };
}
