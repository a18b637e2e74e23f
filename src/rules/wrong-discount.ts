/** A discount in the copy that is not the declared one. */
import { spanIn } from '../model/index.js';
import { copyOf, defineRule } from '../rule/index.js';
import { discountsIn, readDiscount } from '../text/amounts.js';
import { tokensIn } from '../text/tokens.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'A discount in the copy that contradicts `offer.discount`.',
  why: 'Whoever comes for one price and finds another feels tricked, whoever made the mistake.',
  instead: 'Write the discount that the offer has, or correct `offer.discount`.',
  severity: 'error',
  sources: [
    {
      title:
        'Directive 2005/29/EC, Article 6(1)(d): misleading statements about the price or a specific price advantage',
      url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      type: 'law',
    },
  ],
  options: {},
  messages: {
    contradicts: ({ words, declared }: { words: string; declared: string }) =>
      `The copy says "${words}"; the declared discount is ${declared}.`,
  },
  *check(template) {
    const discount = template.offer?.discount;
    if (discount === undefined) return;
    const declared = readDiscount(discount.value, tokensIn(discount.value));
    if (declared === undefined) return;
    for (const { passage } of copyOf(template)) {
      for (const { value, unit, start, end } of discountsIn(passage.text, tokensIn(passage.text))) {
        // A share and the sum that it comes to may stand side by side.
        if (unit !== declared.unit || value === declared.value) continue;
        yield {
          message: 'contradicts',
          at: spanIn(passage, start, end),
          data: { words: passage.text.slice(start, end), declared: discount.value },
          related: [{ span: discount.span, message: 'the declared discount' }],
        };
      }
    }
  },
});
