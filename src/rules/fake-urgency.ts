/** Time pressure with no declared end behind it. */
import { isBackedByEnd } from '../frequency/index.js';
import { isTransactional } from '../model/index.js';
import { defineRule, isHeadLine, ownNames, type PhraseMatch, type Wording, withoutNames } from '../rule/index.js';

type Facts = Pick<PhraseMatch, 'because' | 'instead'> & { words: string };

/** The message of an idea: what the words do, and the lexicon's own reason and kinder wording. */
const about =
  (what: string) =>
  ({ words, because, instead }: Facts): Wording => ({
    message: `"${words}" ${what}, and no date in the files backs it (\`offer.ends\` or \`dates\`).`,
    why: because,
    instead,
  });

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'Time pressure with no declared date behind it.',
  why: 'A clock that nothing in the offer backs hurries people into a choice that they may regret.',
  instead: 'Name the day when the offer ends, declare it as `offer.ends`, and leave the choice to the reader.',
  severity: 'warning',
  sources: [
    {
      title: 'Mathur et al.: Dark Patterns at Scale (countdown timers, limited-time messages), 2019',
      url: 'https://doi.org/10.1145/3359183',
      type: 'study',
    },
    {
      title: 'FTC: Bringing Dark Patterns to Light (false urgency), 2022',
      url: 'https://www.ftc.gov/reports/bringing-dark-patterns-light',
      type: 'law',
    },
  ],
  options: {},
  messages: {
    deadline: about('says that time is short'),
    'last-chance': about('says that there will be no other time'),
    'limited-time': about('says that time is limited, without saying until when'),
    countdown: about('is a running clock'),
    now: about('asks for speed'),
    alarm: about('sounds an alarm'),
  },
  *check(template, { campaign, phrases }) {
    if (isTransactional(campaign, template)) return;
    const found = withoutNames(phrases(template), ownNames(campaign, template));
    if (found.length === 0 || template.unreadFacts?.has('end') || isBackedByEnd(template, campaign)) return;
    for (const { idea, text, block, span, because, instead } of found) {
      yield {
        message: idea as 'deadline',
        at: span,
        data: { words: text, because, instead },
        ...(isHeadLine(block) ? { severity: 'error' } : {}),
      };
    }
  },
});
