/** A subject or preheader that makes the reader feel bad before the mail is open. */
import { defineRule, factsOf, saying } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'A subject or preheader blames, shames, sulks, pities itself or presumes.',
  why: 'The reader is made to feel bad before they have read a word, and cannot answer back.',
  instead: 'Say in the subject what the mail is about.',
  severity: 'error',
  sources: [
    {
      title:
        'Cotte, Coulter & Moore (2005): readers who notice the intent to manipulate feel no guilt, and think worse of the sender',
      url: 'https://doi.org/10.1016/S0148-2963(03)00102-4',
      type: 'study',
    },
    {
      title: 'Mathur et al. (2023), Manipulative tactics are the norm in political emails',
      url: 'https://doi.org/10.1177/20539517221145371',
      type: 'study',
    },
  ],
  options: {},
  messages: {
    blame: saying('says that the reader did wrong.'),
    shame: saying('shames the reader.'),
    sulk: saying('sulks: the sender is hurt, and the reader is meant to make up for it.'),
    pity: saying('begs for pity.'),
    presumption: saying('decides for readers what they want or will do.'),
    'owed-reply': saying('treats an answer as something that the reader owes you.'),
    'counted-attempts': saying('counts your attempts and holds the reader’s silence against them.'),
  },
  *check(template, { phrases }) {
    for (const match of phrases(template)) {
      yield { message: isReproach(match.idea) ? match.idea : 'blame', at: match.span, data: factsOf(match) };
    }
  },
});

const REPROACHES = ['blame', 'shame', 'sulk', 'pity', 'presumption', 'owed-reply', 'counted-attempts'] as const;

function isReproach(idea: string): idea is (typeof REPROACHES)[number] {
  return (REPROACHES as readonly string[]).includes(idea);
}
