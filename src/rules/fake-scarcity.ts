/** Words that say there is hardly any left, with no declared stock behind them, or a number that the stock contradicts. */
import { type Block, isTransactional, type Offer, spanIn } from '../model/index.js';
import { copyOf, defineRule, ownNames, type PhraseMatch, type Wording, withoutNames } from '../rule/index.js';
import { agrees, stockCountsIn } from '../text/amounts.js';
import { tokensIn } from '../text/tokens.js';

type Facts = Pick<PhraseMatch, 'because' | 'instead'> & { words: string };

const about =
  (what: string) =>
  ({ words, because, instead }: Facts): Wording => ({
    message: `"${words}" ${what}, and no stock is declared (\`offer.stock\`).`,
    why: because,
    instead,
  });

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'Scarcity with no declared stock behind it, or a number that the declared stock contradicts.',
  why: 'Told that it runs out, people buy before they have thought; if it is not so, they were deceived.',
  instead: 'Give the number only where it is true, declare it as `offer.stock`, and leave out the push.',
  severity: {
    count: 'warning',
    'low-stock': 'warning',
    demand: 'warning',
    limited: 'warning',
    'contradicts-stock': 'error',
  },
  sources: [
    {
      title: 'Mathur et al.: Dark Patterns at Scale (low-stock and high-demand messages), 2019',
      url: 'https://doi.org/10.1145/3359183',
      type: 'study',
    },
    {
      title: 'Directive 2005/29/EC, Annex I, 7: false statements that a product is available for a limited time only',
      url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      type: 'law',
    },
  ],
  options: {},
  messages: {
    count: about('counts what is left'),
    'low-stock': about('says that hardly any is left'),
    demand: about('says that others will take it'),
    limited: about('says that the quantity is limited'),
    'contradicts-stock': ({ words, stock }: { words: string; stock: number }): Wording => ({
      message: `"${words}" does not agree with the declared stock of ${stock}.`,
      why: 'A wrong number is the plainest kind of false scarcity.',
      instead: `Write the number that is true (${stock}), or correct \`offer.stock\`.`,
    }),
  },
  *check(template, { campaign, phrases }) {
    if (isTransactional(campaign, template)) return;
    const stock = template.offer?.stock;
    if (stock !== undefined) {
      for (const block of copyOf(template)) yield* contradictions(block, stock);
      return;
    }
    if (template.unreadFacts?.has('stock')) return;
    for (const { idea, text, span, because, instead } of withoutNames(phrases(template), ownNames(campaign, template)))
      yield { message: idea as 'count', at: span, data: { words: text, because, instead } };
  },
});

/** The numbers in a block that the stock contradicts. */
function* contradictions({ passage }: Block, { value, span }: NonNullable<Offer['stock']>) {
  for (const count of stockCountsIn(tokensIn(passage.text))) {
    if (agrees(count, value)) continue;
    yield {
      message: 'contradicts-stock' as const,
      at: spanIn(passage, count.start, count.end),
      data: { words: passage.text.slice(count.start, count.end), stock: value },
      related: [{ span, message: 'the declared stock' }],
    };
  }
}
