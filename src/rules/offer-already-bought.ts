/** An offer of something that people in the audience may own. */
import type { Campaign, Template } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import { exampleOf, hasKnownAudience, isPartlyUnknown, ownersAmong, waysThrough, worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'targeting',
  summary: 'An offer whose product people in the audience may already own.',
  why: 'A discount on something that one has just paid in full for is a small insult, and shows that nobody looked.',
  instead: 'Leave out those who have it: `exclude: [{bought: {product: …}}]`, or a condition on the step.',
  severity: 'warning',
  sources: [],
  options: {},
  messages: {
    some: ({ product, person }: { template: string; product: string; person: string }) =>
      `"${product}" is offered to people who may already own it, for example ${person}.`,
    all: ({ product, person }: { template: string; product: string; person: string }) =>
      `"${product}" is offered to people who all own it already, for example ${person}.`,
  },
  *check(cadence, { campaign }) {
    if (!hasKnownAudience(cadence)) return;
    const world = worldOf(campaign);
    for (const { step, who } of waysThrough(world, cadence).steps) {
      for (const { ref, template } of step.templates) {
        const product = template === undefined ? undefined : productBoughtOnce(campaign, template);
        if (template === undefined || product === undefined || isPartlyUnknown(who)) continue;
        const owners = ownersAmong(world, who, { product: product.value });
        const person = exampleOf(world, owners);
        if (person === undefined) continue;
        yield {
          message: world.implies(who, owners) ? 'all' : 'some',
          at: ref.span,
          data: { template: template.id, product: product.value, person: person.text },
          related: [{ span: product.span, message: 'it is offered here' }],
        };
      }
    }
  },
});

/** The product of an offer, unless one buys it again and again. */
function productBoughtOnce({ catalog }: Campaign, { offer }: Template) {
  const { product, repeatable } = offer ?? {};
  if (product === undefined || repeatable?.value === true) return undefined;
  return catalog.products.get(product.value)?.durable === false ? undefined : product;
}
