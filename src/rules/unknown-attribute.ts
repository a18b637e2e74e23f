/** An attribute that the contact schema does not declare, or a value that it does not list. */
import { BEHAVIOURS } from '../model/index.js';
import { defineRule, didYouMean } from '../rule/index.js';
import { inWords, predicatesOf, strangeAttributesIn, strangeValuesIn } from '../targeting/index.js';

/** Other words that can stand where an attribute's name does. */
const WORDS = [...BEHAVIOURS, 'all', 'any', 'not', 'segment'];

/** More values than this are not read out. */
const MOST_VALUES = 8;

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary: 'A condition names an attribute or a value that the contact schema does not know.',
  why: 'A mistyped name matches nobody, or everybody: the wrong people get the mail, and no error shows anywhere.',
  instead: 'Correct the name, or declare it in the contact schema.',
  severity: 'error',
  sources: [],
  options: {},
  messages: {
    attribute: ({ attribute, hint }: { attribute: string; hint: string }) =>
      `The contact schema declares no attribute "${attribute}".${hint}`,
    value: ({ attribute, value, hint }: { attribute: string; value: string; hint: string }) =>
      `"${value}" is none of the values that the contact schema lists for "${attribute}", so nobody has it.${hint}`,
  },
  *check(campaign) {
    const { contacts } = campaign;
    if (contacts === undefined) return;
    const names = [...contacts.attributes.keys(), ...WORDS];
    for (const predicate of predicatesOf(campaign)) {
      for (const { value: attribute, span } of strangeAttributesIn(predicate, contacts))
        yield { message: 'attribute', at: span, data: { attribute, hint: didYouMean(attribute, names) } };
      for (const { attribute, value, declared } of strangeValuesIn(predicate, contacts)) {
        const known = declared.map(String);
        // Numbers that look alike are not near.
        const nearest = typeof value.value === 'string' ? didYouMean(value.value, known) : '';
        const all = known.length > MOST_VALUES ? '' : ` Declared: ${inWords(known)}.`;
        yield {
          message: 'value',
          at: value.span,
          data: { attribute: attribute.name, value: String(value.value), hint: nearest === '' ? all : nearest },
          related: [{ span: attribute.span, message: `"${attribute.name}" is declared here` }],
        };
      }
    }
  },
});
