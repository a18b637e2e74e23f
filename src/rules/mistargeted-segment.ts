/** A step whose template was written for other people than those who get it. */
import type { Cadence, Predicate, Related, Template } from '../model/index.js';
import { defineRule, type Topic, topicsOf } from '../rule/index.js';
import {
  clashAmong,
  demandsOf,
  exampleOf,
  hasKnownAudience,
  intendedBy,
  interestsIn,
  interestsInWords,
  inWords,
  isPartlyUnknown,
  knownCategory,
  linesOf,
  madeFor,
  placesOf,
  predicateInWords,
  type Reach,
  strangeInterests,
  variablesOf,
  type World,
  waysThrough,
  worldOf,
} from '../targeting/index.js';

interface Misfit {
  readonly template: string;
  readonly cadence: string;
  /** Who it was written for. */
  readonly audience: string;
  /** Someone who gets it. */
  readonly person: string;
}

interface OffTopic {
  readonly template: string;
  readonly cadence: string;
  /** What the template is about. */
  readonly categories: readonly string[];
  /** By what that is known: keys of the front matter, or words of the copy. */
  readonly evidence: string;
  /** What the audience is known for. */
  readonly interests: string;
  /** Who the categories are made for, where nobody in the audience is. */
  readonly madeFor?: string;
}

export default defineRule({
  scope: 'cadence',
  category: 'targeting',
  summary: 'The people who get a mail are not those whom it was written for.',
  why: 'Whoever gets a mail that was meant for somebody else learns that you do not know them, and the next mail is not opened.',
  instead:
    'Send it to a segment that it fits, narrow the audience or the step with `if`, or write a mail for these people.',
  severity: { impossible: 'error', 'some-misfit': 'warning', 'off-topic': 'warning' },
  sources: [],
  options: {},
  messages: {
    impossible: ({ template, audience, person }: Misfit) =>
      `Nobody who gets "${template}" here is who it was written for (${audience}). It goes, for example, to ${person}.`,
    'some-misfit': ({ template, audience, person }: Misfit) =>
      `Some of those who get "${template}" here are not who it was written for (${audience}), for example ${person}.`,
    'off-topic': ({ template, categories, evidence, interests, madeFor: made }: OffTopic) =>
      `"${template}" is about ${inWords(categories)} (by ${evidence}), and those who get it here are known for something else: ${interests}.${
        made === undefined ? '' : ` It is made for others: ${made}.`
      }`,
  },
  *check(cadence, { campaign }) {
    if (!hasKnownAudience(cadence)) return;
    const world = worldOf(campaign);
    for (const reach of waysThrough(world, cadence).steps) {
      for (const { ref, template } of reach.step.templates) {
        if (template === undefined) continue;
        const misfit = misfitOf(world, cadence, reach, template);
        if (misfit !== undefined) yield { ...misfit, at: ref.span };
        // What is written for others is about other things too: said once.
        const strange = misfit?.message === 'impossible' ? undefined : offTopic(world, cadence, reach, template);
        if (strange !== undefined) yield { ...strange, at: ref.span };
      }
    }
  },
});

function misfitOf(world: World, cadence: Cadence, reach: Reach, template: Template) {
  const { audience } = template;
  if (audience === undefined) return undefined;
  const { due, ever } = intendedBy(world, audience, cadence);
  // A template for nobody is reported at its own audience.
  if (!world.isPossible(ever) || world.implies(reach.who, ever)) return undefined;
  const isForNone = !world.isPossible(world.and([reach.who, due]));
  const misfits = world.and([reach.who, world.not(ever)]);
  if (!isForNone && isPartlyUnknown(misfits)) return undefined;
  const person = exampleOf(world, isForNone ? reach.who : misfits);
  if (person === undefined) return undefined;
  const data: Misfit = {
    template: template.id,
    cadence: cadence.id,
    audience: predicateInWords(audience),
    person: person.text,
  };
  const written: Related = { span: audience.span, message: 'it was written for them' };
  if (!isForNone) return { message: 'some-misfit' as const, data, related: [written] };
  const wanted = { predicate: audience, negated: false, at: { moment: 'step' as const, cadence } };
  const clash = clashAmong(world, linesOf(world, [...demandsOf(cadence, reach), wanted])) ?? [];
  const related = placesOf(clash).map(({ span, words }) => ({ span, message: `this asks for: ${words}` }));
  return { message: 'impossible' as const, data, related: [written, ...related] };
}

function offTopic(world: World, cadence: Cadence, reach: Reach, template: Template) {
  const { campaign } = world;
  if (interestsIn(world, reach.who).length === 0) return undefined;
  const all = topicsOf(campaign, template);
  // A word in passing tells nothing beside what the author says it is about.
  const topics = all.some(({ source }) => source !== 'copy') ? all.filter(({ isStrong }) => isStrong) : all;
  const categories = [...new Set(topics.map(({ category }) => category))];
  // Of a category that the catalog does not know nobody can say what it has to do with.
  if (
    !topics.some(({ isStrong }) => isStrong) ||
    categories.some((id) => knownCategory(campaign.catalog, id) === undefined)
  )
    return undefined;
  const interests = strangeInterests(world, reach.who, categories);
  if (interests === undefined) return undefined;
  const made = categories.map((id) => madeFor(campaign.catalog, id));
  const isForOthers = made.every(
    (one) => one !== undefined && !world.isPossible(world.and([reach.who, world.formula(one)])),
  );
  const asked = linesOf(world, demandsOf(cadence, reach)).filter(({ formula }) =>
    variablesOf(formula).some((variable) => interests.some((one) => one.variable === variable)),
  );
  const data: OffTopic = {
    template: template.id,
    cadence: cadence.id,
    categories,
    evidence: evidenceOf(topics),
    interests: interestsInWords(interests),
    ...(isForOthers ? { madeFor: [...new Set(made.map((one) => predicateInWords(one as Predicate)))].join('; ') } : {}),
  };
  const related = [
    ...topics.map(({ span, category }) => ({ span, message: `this is about ${category}` })),
    ...placesOf(asked).map(({ span, words }) => ({ span, message: `this asks for: ${words}` })),
  ];
  const severity = isForOthers ? ('error' as const) : ('warning' as const);
  return { message: 'off-topic' as const, data, related, severity };
}

/** `categories`, `offer` and the words "skirts" and "dresses". */
function evidenceOf(topics: readonly Topic[]): string {
  const keys = [...new Set(topics.flatMap(({ source }) => (source === 'copy' ? [] : [`\`${source}\``])))];
  const words = topics.flatMap(({ source, words: own }) => (source === 'copy' ? [`"${own}"`] : []));
  const said = words.length === 0 ? [] : [`the word${words.length === 1 ? '' : 's'} ${inWords(words)}`];
  return inWords([...keys, ...said]);
}
