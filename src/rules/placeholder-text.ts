/** Text that was to be replaced before anyone reads it. */
import { type Span, spanIn, type Template } from '../model/index.js';
import { copyOf, defineRule, list, option, plain, text } from '../rule/index.js';
import { angledPlaceholdersIn, isPlaceholder, isPlaceholderTarget, placeholdersIn } from '../text/placeholders.js';

export default defineRule({
  scope: 'template',
  category: 'hygiene',
  summary: 'A placeholder that was forgotten: "lorem ipsum", TODO, [First Name], a link to example.com.',
  why: 'The reader gets a mail that nobody finished, and wonders what else nobody looked at.',
  instead: 'Write what belongs there, or take the sentence out.',
  severity: 'error',
  sources: [{ title: 'House rule: what is sent is finished', type: 'house' }],
  options: {
    allowed: option(list(plain(text())), [], 'Words and targets that are meant as they stand here.'),
  },
  messages: {
    text: ({ words }: { words: string }) => `"${words}" is a placeholder.`,
    link: ({ target }: { target: string }) =>
      target === '' ? 'This link leads nowhere.' : `The target "${target}" is a placeholder.`,
    fallback: ({ fallback }: { fallback: string }) =>
      `The fallback "${fallback}" is a placeholder, and whoever has no value there will read it.`,
    sender: ({ words }: { words: string }) => `The sender "${words}" is a placeholder.`,
  },
  *check(template, { options }) {
    const allowed = new Set(options.allowed.map((one) => one.toLowerCase()));
    const isAllowed = (words: string): boolean => allowed.has(words.toLowerCase());
    for (const { words, span } of forgottenWords(template))
      if (!isAllowed(words)) yield { message: 'text', at: span, data: { words } };
    for (const { target, span } of template.body.links) {
      if (!isPlaceholderTarget(target.value) || isAllowed(target.value)) continue;
      yield { message: 'link', at: target.value === '' ? span : target.span, data: { target: target.value } };
    }
    for (const { fallback, span } of template.mergeTags)
      if (fallback !== undefined && isPlaceholder(fallback) && !isAllowed(fallback))
        yield { message: 'fallback', at: span, data: { fallback } };
    const name = template.from?.name;
    if (name !== undefined && isPlaceholder(name.value) && !isAllowed(name.value))
      yield { message: 'sender', at: name.span, data: { words: name.value } };
  },
});

function* forgottenWords(template: Template): Generator<{ words: string; span: Span }> {
  for (const { passage } of copyOf(template)) {
    for (const { start, end } of placeholdersIn(passage.text, template.language))
      yield { words: passage.text.slice(start, end), span: spanIn(passage, start, end) };
  }
  // What a mail in a file says stands there letter for letter, so places in the body are places in the file.
  const { source, span } = template.body;
  if (template.origin !== 'file') return;
  for (const { start, end } of angledPlaceholdersIn(source))
    yield {
      words: source.slice(start, end),
      span: { file: span.file, start: span.start + start, end: span.start + end },
    };
}
