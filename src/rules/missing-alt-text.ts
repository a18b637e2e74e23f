/** An image that is nothing to someone who does not see it. */
import { type Image, isWithin, type Link, TAG_MARK, type Template } from '../model/index.js';
import { defineRule } from '../rule/index.js';

/** Alternative texts that say no more than none: names of files, and words for images. */
const SAYS_NOTHING =
  /^(?:[\w%.-]{1,100}\.(?:png|jpe?g|gif|svg|webp|avif|bmp)|(?:img|dsc|image|screenshot|photo|picture)[\s_-]?\d{1,12}|image|img|picture|photo|pic|graphic|banner|untitled|alt|alt text|image alt text|placeholder)$/i;

export default defineRule({
  scope: 'template',
  category: 'hygiene',
  summary: 'An image without a text for those who do not see it.',
  why: 'Many mail programs show no images until they are asked to, and screen readers never do: for these readers the mail has a hole there.',
  instead:
    'Say what the image shows, in a few words: `![Two people on a path above the sea](…)`. Mark pure decoration in HTML: `<img src="…" alt="">`.',
  severity: 'warning',
  sources: [
    {
      title: 'W3C, WCAG 2.2, Success Criterion 1.1.1 Non-text Content',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
      type: 'standard',
    },
  ],
  options: {},
  messages: {
    missing: () => 'This image has no alternative text.',
    link: () =>
      'This image is all there is of a link, and it has no alternative text: without images the link is not there.',
    'says-nothing': ({ alt }: { alt: string }) => `The alternative text "${alt}" does not say what the image shows.`,
  },
  *check(template) {
    for (const image of template.body.images) {
      const alt = image.alt.trim();
      if (SAYS_NOTHING.test(alt)) yield { message: 'says-nothing', at: image.span, data: { alt } };
      if (alt !== '') continue;
      if (isAllOfLink(image, template)) yield { message: 'link', at: image.span, data: {} };
      else if (!image.isDecorative) yield { message: 'missing', at: image.span, data: {} };
    }
  },
});

/** Whether nothing but images stands in the link around an image. */
function isAllOfLink(image: Image, { body }: Template): boolean {
  const around = body.links.find((link: Link) => isWithin(image.span, link.span));
  if (around === undefined || around.text.text.replaceAll(TAG_MARK, 'x') !== '') return false;
  return body.images.every(({ alt, span }) => alt.trim() === '' || !isWithin(span, around.span));
}
