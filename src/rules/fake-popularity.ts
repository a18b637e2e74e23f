/** A crowd that the reader cannot check: so many people are looking, someone has just bought. */
import { defineRule, factsOf, saying } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'The reader is shown a crowd that is looking, buying or joining.',
  why: 'A mail cannot know what others do when it is opened; such numbers are often made up, and push people to follow strangers.',
  instead: 'Let the thing speak, or quote a person by name.',
  severity: 'warning',
  sources: [
    {
      title: 'Mathur et al. (2019), Dark Patterns at Scale: activity messages, some of them made of random numbers',
      url: 'https://arxiv.org/abs/1907.07032',
      type: 'study',
    },
    {
      title: 'FTC staff report (2022), Bringing Dark Patterns to Light: false activity messages',
      url: 'https://www.ftc.gov/reports/bringing-dark-patterns-light',
      type: 'law',
    },
  ],
  options: {},
  messages: {
    viewers: saying('says that others are looking, which a mail cannot know.'),
    buyers: saying('says that others have bought, to push the reader after them.'),
    crowd: saying('says that everybody does it.'),
  },
  *check(template, { phrases }) {
    for (const match of phrases(template)) {
      const message = match.idea === 'viewers' || match.idea === 'buyers' ? match.idea : 'crowd';
      yield { message, at: match.span, data: factsOf(match) };
    }
  },
});
