/** How a tag is written with a fallback, in its own dialect. */
import type { MergeTag } from '../model/index.js';

/** The tag with the fallback "there"; undefined where the dialect has another way. Beside Handlebars blocks, braces are Handlebars. */
export function withFallback(tag: MergeTag, beside: readonly MergeTag[]): string | undefined {
  const { name } = tag;
  const isHandlebars =
    tag.dialect === 'handlebars' ||
    (tag.dialect === 'liquid' && beside.some(({ dialect }) => dialect === 'handlebars'));
  if (isHandlebars) return `{{#if ${name}}}{{${name}}}{{else}}there{{/if}}`;
  switch (tag.dialect) {
    case 'liquid':
      return `{{ ${name} | default: "there" }}`;
    case 'hubspot':
      return `{{ personalization_token("${name}", "there") }}`;
    case 'marketo':
      return `{{${name}:default=there}}`;
    case 'mautic':
      return tag.raw.includes('=') ? `{contactfield=${name}|there}` : undefined;
    case 'braze':
      return tag.raw.includes('custom_attribute')
        ? `{{custom_attribute.\${${name}} | default: 'there'}}`
        : `{{\${${name}} | default: 'there'}}`;
    case 'mailchimp':
      return `*|IF:${name}|**|${name}|**|ELSE:|*there*|END:IF|*`;
    case 'salesforce':
      return name.startsWith('@') || tag.raw.startsWith('{')
        ? undefined
        : `%%=IIF(EMPTY(${name}), "there", ${name})=%%`;
  }
}
