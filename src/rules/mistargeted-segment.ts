/** A step whose template was written for other people than those who get it. */
import type { Cadence, Related, Template } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import {
  clashAmong,
  demandsOf,
  exampleOf,
  hasKnownAudience,
  intendedBy,
  isPartlyUnknown,
  linesOf,
  placesOf,
  predicateInWords,
  type Reach,
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

export default defineRule({
  scope: 'cadence',
  category: 'targeting',
  summary: 'The people who get a mail are not those whom it was written for.',
  why: 'Whoever gets a mail that was meant for somebody else learns that you do not know them, and the next mail is not opened.',
  instead:
    'Send it to a segment that it fits, narrow the audience or the step with `if`, or write a mail for these people.',
  severity: { impossible: 'error', 'some-misfit': 'warning' },
  sources: [],
  options: {},
  messages: {
    impossible: ({ template, audience, person }: Misfit) =>
      `Nobody who gets "${template}" here is who it was written for (${audience}). It goes, for example, to ${person}.`,
    'some-misfit': ({ template, audience, person }: Misfit) =>
      `Some of those who get "${template}" here are not who it was written for (${audience}), for example ${person}.`,
  },
  *check(cadence, { campaign }) {
    if (!hasKnownAudience(cadence)) return;
    const world = worldOf(campaign);
    for (const reach of waysThrough(world, cadence).steps) {
      for (const { ref, template } of reach.step.templates) {
        const draft = template === undefined ? undefined : misfitOf(world, cadence, reach, template);
        if (draft !== undefined) yield { ...draft, at: ref.span };
      }
    }
  },
});

function misfitOf(world: World, cadence: Cadence, reach: Reach, template: Template) {
  const { audience } = template;
  if (audience === undefined) return undefined;
  const { due, ever } = intendedBy(world, audience, cadence);
  // A template for nobody is reported at its own audience.
  if (world.find(ever) === undefined || world.implies(reach.who, ever)) return undefined;
  const isForNone = world.find(world.and([reach.who, due])) === undefined;
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
