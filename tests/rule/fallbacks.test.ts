/** How a tag is written with a fallback: in its own dialect, and only where the dialect has a way. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Braze writes its tags like that.
import { describe, expect, it } from 'vitest';
import { plainPassage } from '../../src/model/index.js';
import { readTags } from '../../src/parse/merge-tags.js';
import { withFallback } from '../../src/rule/fallbacks.js';

/** What is offered for the first value in a text. */
function offered(text: string): string | undefined {
  const { tags } = readTags(plainPassage(text, 'mail.md', 0));
  const tag = tags.find(({ role }) => role === 'value');
  return tag === undefined ? 'no value' : withFallback(tag, tags);
}

describe('a fallback', () => {
  it.each([
    ['{{ name }}', '{{ name | default: "there" }}'],
    ['{{ name }}{{#if vip}}x{{/if}}', '{{#if name}}{{name}}{{else}}there{{/if}}'],
    ['{{upper name}}', '{{#if name}}{{name}}{{else}}there{{/if}}'],
    ["{{ personalization_token('name') }}", '{{ personalization_token("name", "there") }}'],
    ['{{lead.First Name}}', '{{lead.First Name:default=there}}'],
    ['{contactfield=firstname}', '{contactfield=firstname|there}'],
    ['{{${first_name}}}', "{{${first_name} | default: 'there'}}"],
    ['{{custom_attribute.${colour}}}', "{{custom_attribute.${colour} | default: 'there'}}"],
    ['*|FNAME|*', '*|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*'],
    ['%%FirstName%%', '%%=IIF(EMPTY(FirstName), "there", FirstName)=%%'],
  ])('for %s is %s', (text, expected) => expect(offered(text)).toBe(expected));

  it.each(['{sender_name}', '%%=v(@name)=%%', '{!Contact.FirstName}'])('is not known for %s', (text) => {
    expect(offered(text)).toBeUndefined();
  });
});
