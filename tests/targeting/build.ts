/** Builds predicates and campaigns for tests without any files. */
import type {
  Attribute,
  AttributeTest,
  BehaviourFilter,
  BehaviourName,
  Cadence,
  Campaign,
  Category,
  Constraint,
  Located,
  Predicate,
  Product,
  Segment,
  Span,
} from '../../src/model/index.js';
import { dayStart } from '../../src/model/index.js';

export const span: Span = { file: 'test.yaml', start: 0, end: 0 };

export function at<T>(value: T): Located<T> {
  return { value, span };
}

export const attribute = (name: string, test: AttributeTest): Predicate => ({
  type: 'attribute',
  name: at(name),
  test,
  span,
});
export const isIn = (name: string, ...values: (string | number | boolean)[]): Predicate =>
  attribute(name, { op: 'in', values: values.map(at) });
export const did = (name: BehaviourName, filter: BehaviourFilter = {}): Predicate => ({
  type: 'behaviour',
  name,
  filter,
  span,
});
export const all = (...of: Predicate[]): Predicate => ({ type: 'all', of, span });
export const any = (...of: Predicate[]): Predicate => ({ type: 'any', of, span });
export const not = (of: Predicate): Predicate => ({ type: 'not', of, span });
export const segment = (id: string): Predicate => ({ type: 'segment', id: at(id), span });
export const days = (amount: number) => ({ amount, unit: 'd' as const });

export const TODAY = dayStart(2026, 1, 5) as number;

/** What a test campaign is made of. */
export interface Parts {
  readonly segments?: Record<string, Predicate>;
  readonly attributes?: Record<string, Partial<Omit<Attribute, 'name' | 'span'>>>;
  readonly constraints?: readonly (readonly [Predicate, Predicate])[];
  /** Category to its parent. */
  readonly categories?: Record<string, string | undefined>;
  /** Product to its category. */
  readonly products?: Record<string, string>;
  readonly cadences?: readonly Cadence[];
}

export function campaignOf(parts: Parts): Campaign {
  const segments = Object.entries(parts.segments ?? {}).map(([id, match]): [string, Segment] => [
    id,
    { id, file: 'test.yaml', span, match },
  ]);
  const attributes = Object.entries(parts.attributes ?? {}).map(([name, given]): [string, Attribute] => [
    name,
    { name, span, required: false, ...given },
  ]);
  const constraints = (parts.constraints ?? []).map(([given, then]): Constraint => ({ if: given, then, span }));
  const categories = Object.entries(parts.categories ?? {}).map(([id, parent]): [string, Category] => [
    id,
    { id, span, ...(parent === undefined ? {} : { parent: at(parent) }), terms: [], goesWith: [] },
  ]);
  const products = Object.entries(parts.products ?? {}).map(([id, category]): [string, Product] => [
    id,
    { id, span, category: at(category), durable: true },
  ]);
  return {
    unread: [],
    files: new Map(),
    settings: { timezone: 'UTC', defaultSendTime: 540, unsubscribe: 'in-template', brands: [], today: TODAY },
    templates: [],
    cadences: parts.cadences ?? [],
    segments: new Map(segments),
    contacts:
      attributes.length + constraints.length === 0 ? undefined : { attributes: new Map(attributes), constraints },
    catalog: { categories: new Map(categories), products: new Map(products) },
    problems: [],
    suppressions: [],
    contentDigest: () => undefined,
    uses: new Map(),
    includes: new Map(),
    findTemplate: () => undefined,
  };
}

/** A cadence that sends these templates to an audience. */
export function cadenceOf(
  audience: Predicate,
  templates: readonly string[],
  conditions: readonly Predicate[] = [],
): Cadence {
  return {
    id: 'test',
    file: 'test.yaml',
    span,
    audienceSpan: span,
    kind: 'marketing',
    status: 'active',
    isTimed: true,
    segments: [],
    audience,
    exclude: [],
    start: { on: 'manual', reentry: { again: false }, span },
    exits: [],
    steps: templates.map((template, index) => {
      const condition = conditions[index];
      return {
        type: 'step' as const,
        number: String(index + 1),
        timing: { type: 'none' as const },
        channel: 'email' as const,
        templates: [{ ref: at(template), template: undefined }],
        ...(condition === undefined ? {} : { condition }),
        inThread: false,
        span,
      };
    }),
  };
}
