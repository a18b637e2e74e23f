/** What a template is about: categories of the catalog, and where that is said. */
import {
  type Block,
  type Campaign,
  type Catalog,
  type Located,
  type Span,
  spanIn,
  type Template,
} from '../model/index.js';
import { Terms } from '../text/nouns.js';
import { tokensIn } from '../text/tokens.js';

/** One sign that a template is about a category. */
export interface Topic {
  readonly category: string;
  /** Declared in the front matter, or named in the copy. */
  readonly source: 'categories' | 'offer' | 'copy';
  readonly span: Span;
  /** The words, as written. */
  readonly words: string;
  /** Whether this alone says what the template is about; a word in passing does not. */
  readonly isStrong: boolean;
}

/** In a copy of fewer words than this a single one tells what it is about. */
const SHORT_COPY = 50;

const termsOf = new WeakMap<Catalog, Terms<string>>();
const known = new WeakMap<Template, readonly Topic[]>();

/** The categories of a template: declared ones, that of its offer, and those whose terms the copy uses. */
export function topicsOf(campaign: Campaign, template: Template): readonly Topic[] {
  let topics = known.get(template);
  if (topics === undefined) {
    topics = [...declaredTopics(campaign, template), ...topicsInCopy(campaign, template)];
    known.set(template, topics);
  }
  return topics;
}

function* declaredTopics({ catalog }: Campaign, { categories, offer }: Template): Generator<Topic> {
  for (const { value, span } of categories) yield declared('categories', { value, span }, value);
  const { category, product } = offer ?? {};
  if (category !== undefined) yield declared('offer', category, category.value);
  const own = product === undefined ? undefined : catalog.products.get(product.value)?.category?.value;
  if (product !== undefined && own !== undefined) yield declared('offer', product, own);
}

function declared(source: 'categories' | 'offer', { value, span }: Located<string>, category: string): Topic {
  return { category, source, span, words: value, isStrong: true };
}

interface Named {
  readonly category: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** It can only be a thing, and stands in a subject, a heading or a link. */
  readonly isProminent: boolean;
  readonly isClear: boolean;
}

/** Each word once. A category is what the copy is about where its words are prominent, or come again, or the copy is short. */
function topicsInCopy({ catalog }: Campaign, template: Template): readonly Topic[] {
  const terms = termsIn(catalog);
  const blocks = blocksOf(template);
  const found = blocks.flatMap((block) =>
    terms.in(block.passage.text).map(
      ({ of: category, start, end, isClear }): Named => ({
        category,
        block,
        start,
        end,
        isClear,
        isProminent: isClear && block.role !== 'paragraph' && block.role !== 'item' && block.role !== 'cell',
      }),
    ),
  );
  if (found.length === 0) return [];
  const plain = blocks.filter(({ role }) => role !== 'link');
  const isShort = plain.reduce((sum, { passage }) => sum + tokensIn(passage.text).length, 0) < SHORT_COPY;
  const isStrong = (category: string): boolean => {
    const own = found.filter((one) => one.category === category);
    if (own.some(({ isProminent }) => isProminent)) return true;
    const isRepeated = own.filter(({ block }) => block.role !== 'link').length > 1;
    return (isRepeated || isShort) && own.some(({ isClear }) => isClear);
  };
  const byWords = new Map<string, Topic>();
  for (const { category, block, start, end } of found) {
    const words = block.passage.text.slice(start, end);
    const key = `${category} ${words.toLowerCase()}`;
    if (byWords.has(key)) continue;
    byWords.set(key, {
      category,
      source: 'copy',
      span: spanIn(block.passage, start, end),
      words,
      isStrong: isStrong(category),
    });
  }
  return [...byWords.values()];
}

/** Subjects, preheader and body in the sender's own voice. Links are blocks of their own beside the blocks around them. */
function blocksOf({ subjects, preheader, body }: Template): readonly Block[] {
  const heads = [...subjects, ...(preheader === undefined ? [] : [preheader])].map(({ block }) => block);
  return [...heads, ...body.blocks.filter(({ quoted }) => !quoted)];
}

function termsIn(catalog: Catalog): Terms<string> {
  let terms = termsOf.get(catalog);
  if (terms === undefined) {
    terms = new Terms(
      [...catalog.categories.values()].flatMap(({ id, terms: own }) =>
        own.map(({ value }) => ({ term: value, of: id })),
      ),
    );
    termsOf.set(catalog, terms);
  }
  return terms;
}
