/** A reference to a template that is not among the files. */
import { type Located, predicatesIn, stepsIn } from '../model/index.js';
import { defineRule, didYouMean, mayBeUnreadTemplate } from '../rule/index.js';
import { predicatesOf } from '../targeting/index.js';

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary: 'A reference to a template that is not there.',
  why: 'The step sends nothing, or something that nobody has looked at; a condition on such a mail is never true.',
  instead: 'Correct the name: the id of the template, or its path from the root or from this file.',
  severity: 'error',
  sources: [],
  options: {},
  messages: {
    unknown: ({ template, hint }: { template: string; hint: string }) => `There is no template "${template}".${hint}`,
  },
  *check(campaign) {
    const ids = new Set(campaign.templates.map(({ id }) => id));
    const sent = campaign.cadences.flatMap((cadence) =>
      [...stepsIn(cadence.steps)].flatMap(({ templates }) =>
        templates.flatMap(({ ref, template }) => (template === undefined ? [ref] : [])),
      ),
    );
    const asked = [...predicatesOf(campaign)].flatMap((predicate) =>
      [...predicatesIn(predicate)].flatMap((part): Located<string>[] => {
        if (part.type !== 'behaviour') return [];
        const { template, templateId } = part.filter;
        // A mail that is written in a step has no file to be found by.
        return template === undefined || templateId !== undefined || ids.has(template.value) ? [] : [template];
      }),
    );
    for (const { value: template, span } of [...sent, ...asked]) {
      if (mayBeUnreadTemplate(campaign, template)) continue;
      yield { message: 'unknown', at: span, data: { template, hint: didYouMean(template, namesOf(campaign)) } };
    }
  },
});

/** Everything by which a template can be named. */
function namesOf({ templates }: { readonly templates: readonly { readonly id: string; readonly file: string }[] }) {
  return templates.flatMap(({ id, file }) => [id, file]);
}
