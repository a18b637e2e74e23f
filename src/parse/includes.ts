/** Which templates print which others: include tags that name a file of the project. */
import { type Located, located, type Template } from '../model/index.js';

/** The includes of each template that has some, in the order of the text. Parts that lie on the sending platform are not known here. */
export function includesOf(
  templates: readonly Template[],
  find: (ref: string, from: string) => Template | undefined,
): ReadonlyMap<Template, readonly Located<Template>[]> {
  const includes = new Map<Template, readonly Located<Template>[]>();
  for (const template of templates) {
    const found = template.mergeTags.flatMap((tag) => {
      if (tag.role !== 'include' || tag.name === '') return [];
      const part = find(tag.name, template.file);
      return part === undefined ? [] : [located(part, tag.span)];
    });
    if (found.length > 0) includes.set(template, found);
  }
  return includes;
}
