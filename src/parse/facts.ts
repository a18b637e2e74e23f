/** Small groups of facts that templates and cadences share: offers and reviews. */
import type { Offer, Review } from '../model/index.js';
import { boolean, dateTime, group, mapped, number, rejectValue, type Type, text } from '../schema/index.js';

/** `offer: {product: …, discount: 20%, ends: …}`. */
export const offer: Type<Offer> = mapped(
  group({
    product: { type: text('the id of a product'), doc: 'The product, by its id in the catalog.' },
    category: { type: text('the id of a category'), doc: 'The category that the offer is about.' },
    discount: {
      type: text('a discount such as `20%` or `15 EUR`'),
      doc: 'The discount that the copy must agree with.',
    },
    code: { type: text('a code'), doc: 'The code to redeem.' },
    starts: { type: dateTime(), doc: 'When the offer begins.' },
    ends: { type: dateTime(), doc: 'When the offer ends: the fact that makes a deadline in the copy true.' },
    stock: {
      type: number({ min: 0, whole: true }),
      doc: 'How many there are: the fact that makes scarcity in the copy true.',
    },
    repeatable: { type: boolean(), doc: 'Whether one buys it again and again (default false).' },
  }),
  (read, reading) => {
    const { starts, ends, discount } = read.value;
    if (discount !== undefined && !isDiscount(discount.value)) {
      reading.report({
        rule: 'invalid-value',
        span: discount.span,
        message: `This is no discount: "${discount.value}". Write how much is taken off, such as \`20%\` or \`15 EUR\`.`,
      });
    }
    if (starts !== undefined && ends !== undefined && ends.value.at < starts.value.at) {
      reading.report({
        rule: 'invalid-value',
        span: ends.span,
        message: 'This offer ends before it starts.',
        related: [{ span: starts.span, message: 'it starts here' }],
      });
    }
    return { ...read.value, span: read.map.span };
  },
);

/** A discount takes something off, and no more than all. Words (`free shipping`) are a discount of another kind. */
function isDiscount(written: string): boolean {
  const amount = /-?\d+(?:[.,]\d+)?/.exec(written);
  if (amount === null) return true;
  const value = Number(amount[0].replace(',', '.'));
  return value > 0 && (value <= 100 || !written.includes('%'));
}

const DIGEST = /^sha256-[0-9a-f]{64}$/;
const digestText = text('`sha256-` and 64 hexadecimal digits', { type: 'string', pattern: DIGEST.source });

/** What `campaignlint` prints as the digest of a content. */
const digest = mapped(digestText, (read, reading, from) =>
  DIGEST.test(read.value) ? read : rejectValue(from, digestText.expects, reading),
);

/** `review: {status: approved, by: …, on: …, of: sha256-…}`. */
export const review: Type<Review> = mapped(
  group({
    status: { type: text('a status such as `approved`'), doc: '`approved` when a person has said yes.' },
    by: { type: text('who reviewed it'), doc: 'Who reviewed it.' },
    on: { type: dateTime(), doc: 'When it was reviewed.' },
    of: { type: digest, doc: 'The digest of the reviewed content.' },
  }),
  (read) => ({ ...read.value, span: read.map.span }),
);
