/** A way to say no that makes the reader run themselves down. */
import { defineRule, factsOf, linkAt, saying } from '../rule/index.js';
import { isOptOutTarget, isOptOutText } from '../text/opt-out.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'A decline option shames whoever picks it.',
  why: 'A no that has to run itself down is no free choice.',
  instead: 'Let no be no: "No, thanks", "Not now", "Maybe later".',
  severity: 'error',
  sources: [
    {
      title: 'deceptive.design: confirmshaming',
      url: 'https://www.deceptive.design/types/confirmshaming',
      type: 'study',
    },
    {
      title: 'Mathur et al. (2019), Dark Patterns at Scale: confirmshaming is one of its fifteen types',
      url: 'https://arxiv.org/abs/1907.07032',
      type: 'study',
    },
    {
      title: 'India: Guidelines for Prevention and Regulation of Dark Patterns (2023), Annexure 1: confirm shaming',
      type: 'law',
    },
  ],
  options: {},
  messages: {
    decline: saying('makes readers run themselves down in order to say no.'),
  },
  *check(template, { phrases }) {
    for (const match of phrases(template)) {
      // An opt-out that shames is the affair of hostile-unsubscribe.
      const target = linkAt(template, match.span)?.target.value ?? '';
      if (isOptOutTarget(target) || isOptOutText(match.text)) continue;
      yield { message: 'decline', at: match.span, data: factsOf(match) };
    }
  },
});
