/** Words that treat the reader as owing something: an answer, attention, the sender's salary. */
import { defineRule, factsOf, isInHead, saying } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'tone',
  summary: 'The reader is treated as owing something: an answer, attention, the sender’s salary.',
  why: 'Nobody owes a sender an answer. Pressure may bring a reply today; it is remembered the next time.',
  instead: 'Say who is there to help, what happens next, and that no is a fine answer.',
  severity: {
    'owed-reply': 'error',
    'counted-attempts': 'warning',
    ultimatum: 'error',
    'rhetorical-question': 'warning',
    'tracking-as-leverage': 'warning',
    'loss-threat': 'warning',
    'livelihood-plea': 'error',
  },
  sources: [
    {
      title:
        'Mathur et al. (2019), Dark Patterns at Scale: pressure and shaming among the patterns found in 11,000 shops',
      url: 'https://arxiv.org/abs/1907.07032',
      type: 'study',
    },
    {
      title: 'FTC staff report (2022), Bringing Dark Patterns to Light: pressure to act before one has thought',
      url: 'https://www.ftc.gov/reports/bringing-dark-patterns-light',
      type: 'law',
    },
    { title: 'House view: an answer is a gift, so asking is fine and demanding is not', type: 'house' },
  ],
  options: {},
  messages: {
    'owed-reply': saying('treats an answer as something that the reader owes you.'),
    'counted-attempts': saying('counts your attempts and holds the reader’s silence against them.'),
    ultimatum: saying('gives the reader a choice between answering and losing touch with you or your offer.'),
    'rhetorical-question': saying('is a question with only one allowed answer.'),
    'tracking-as-leverage': saying('tells readers that they were watched, and uses it.'),
    'loss-threat': saying('makes readers fear for what they have.'),
    'livelihood-plea': saying('puts your own job or numbers on the reader’s conscience.'),
  },
  *check(template, { phrases }) {
    for (const match of phrases(template)) {
      const message = isTactic(match.idea) ? match.idea : 'owed-reply';
      yield {
        message,
        at: match.span,
        data: factsOf(match),
        ...(isInHead(match) ? { severity: 'error' as const } : {}),
      };
    }
  },
});

const TACTICS = [
  'owed-reply',
  'counted-attempts',
  'ultimatum',
  'rhetorical-question',
  'tracking-as-leverage',
  'loss-threat',
  'livelihood-plea',
] as const;

function isTactic(idea: string): idea is (typeof TACTICS)[number] {
  return (TACTICS as readonly string[]).includes(idea);
}
