/** A template that nothing sends. */
import { type Campaign, isIncluded, predicatesIn, type Template } from '../model/index.js';
import { defineRule, predicatesOf } from '../rule/index.js';

export default defineRule({
  scope: 'campaign',
  category: 'hygiene',
  summary: 'A template that no cadence sends and no other template includes.',
  why: 'It is either forgotten, and readers miss it, or left over, and somebody will mend the wrong file one day.',
  instead: 'Send it, or delete it.',
  severity: 'warning',
  sources: [{ title: 'House rule: what is in the folder is in use', type: 'house' }],
  options: {},
  messages: {
    unused: ({ id }: { id: string }) => `No cadence sends "${id}", and no other template includes it.`,
  },
  *check(campaign) {
    // Single mails are linted by themselves too, and what cannot be read may well send something.
    if (campaign.cadences.length === 0 || campaign.unread.length > 0) return;
    const asked = namedInConditions(campaign);
    for (const template of campaign.templates) {
      if (template.origin === 'inline' || campaign.uses.has(template) || asked.has(template)) continue;
      if (isIncluded(campaign, template)) continue;
      yield { message: 'unused', at: template.span, data: { id: template.id } };
    }
  },
});

/** The templates that conditions speak of (`opened: hello`): mails that were sent once. */
function namedInConditions(campaign: Campaign): ReadonlySet<Template> {
  const found = new Set<Template>();
  for (const { predicate, file } of predicatesOf(campaign)) {
    for (const part of predicatesIn(predicate)) {
      if (part.type !== 'behaviour' || part.filter.template === undefined) continue;
      const template = campaign.findTemplate(part.filter.template.value, file);
      if (template !== undefined) found.add(template);
    }
  }
  return found;
}
