/** A step or a path of a cadence that nobody gets to. */
import { isContact } from '../frequency/index.js';
import { type Arm, type Step, stepsIn } from '../model/index.js';
import { defineRule } from '../rule/index.js';
import { type DeadEnd, demandsOf, emptinessOf, inWords, placesOf, waysThrough, worldOf } from '../targeting/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'targeting',
  summary: 'Nobody in the audience can get to a step or a path.',
  why: 'The people for whom somebody wrote this mail never get it, and take a path that was meant for others.',
  instead: 'Take the step out, or mend its condition or those before it.',
  severity: 'warning',
  sources: [],
  options: {},
  messages: {
    step: ({ reasons }: { step: string; reasons: readonly string[] }) =>
      `Nobody who gets this far meets the condition of this step: ${clashing(reasons)}.`,
    path: ({ reasons }: { step: string; reasons: readonly string[] }) =>
      `Nobody who gets this far takes this path: ${clashing(reasons)}.`,
    else: ({ reasons }: { step: string; reasons: readonly string[] }) =>
      `Nobody is left for this path, since the paths before it take everyone: ${clashing(reasons)}.`,
    'behind-else': (_: { step: string }) =>
      'Nobody is left for this path, since the `else` above it takes everyone. Put `else` last.',
  },
  *check(cadence, { campaign }) {
    const world = worldOf(campaign);
    for (const end of waysThrough(world, cadence).deadEnds) {
      const first = firstContact(end);
      if (first === undefined) continue;
      const at = end.at.condition?.span ?? end.at.span;
      if (end.behindElse !== undefined) {
        const related = [{ span: end.behindElse.span, message: 'this path takes everyone who is left' }];
        yield { message: 'behind-else', at, data: { step: first.number }, related };
        continue;
      }
      const found = emptinessOf(world, demandsOf(cadence, end));
      if (found === undefined) continue;
      const places = placesOf(found.clash);
      yield {
        message: messageFor(end),
        at,
        data: { step: first.number, reasons: places.map(({ words }) => words) },
        related: places.map(({ span, words }) => ({ span, message: `this asks for: ${words}` })),
      };
    }
  },
});

function messageFor({ at }: DeadEnd): 'step' | 'path' | 'else' {
  if (at.condition === undefined) return 'else';
  return 'number' in at ? 'step' : 'path';
}

/** The first step in it that reaches anyone; a path that does nothing may well be empty. */
function firstContact({ at }: { readonly at: Step | Arm }): Step | undefined {
  return 'number' in at ? (isContact(at) ? at : undefined) : [...stepsIn(at.steps)].find(isContact);
}

function clashing(reasons: readonly string[]): string {
  const quoted = inWords(reasons.map((reason) => `"${reason}"`));
  return reasons.length > 1 ? `${quoted} exclude each other` : `${quoted} matches nobody`;
}
