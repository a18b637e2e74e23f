/** Words in the body that make the reader feel bad. */
import { defineRule, factsOf, saying } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'The body blames, shames, sulks, pities itself or presumes.',
  why: 'Guilt gets an answer once; afterwards the reader avoids the sender.',
  instead: 'Say what you hope for, and that the reader is free to say no.',
  severity: 'warning',
  sources: [
    {
      title:
        'Cotte, Coulter & Moore (2005): readers who notice the intent to manipulate feel no guilt, and think worse of the sender',
      url: 'https://doi.org/10.1016/S0148-2963(03)00102-4',
      type: 'study',
    },
    { title: 'House view: silence is an answer', type: 'house' },
  ],
  options: {},
  messages: {
    blame: saying('says that the reader did wrong.'),
    shame: saying('shames the reader.'),
    sulk: saying('sulks: the sender is hurt, and the reader is meant to make up for it.'),
    pity: saying('begs for pity.'),
    presumption: saying('decides for readers what they want or will do.'),
  },
  *check(template, { phrases }) {
    for (const match of phrases(template)) {
      yield { message: isReproach(match.idea) ? match.idea : 'blame', at: match.span, data: factsOf(match) };
    }
  },
});

const REPROACHES = ['blame', 'shame', 'sulk', 'pity', 'presumption'] as const;

function isReproach(idea: string): idea is (typeof REPROACHES)[number] {
  return (REPROACHES as readonly string[]).includes(idea);
}
