/** The reader is greeted as anybody, or spoken to as a type. */
import { defineRule, factsOf, saying } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'people',
  summary: 'The reader is greeted as anybody ("Dear customer"), or spoken to as a type ("as a busy leader").',
  why: 'People are persons, not personas. Being taken for anybody, or for a type, shows that nobody thought of them.',
  severity: 'warning',
  sources: [{ title: 'House judgement: people are persons, not personas', type: 'house' }],
  options: {},
  messages: {
    nobody: saying('greets anybody, and so nobody.'),
    persona: saying('speaks to a type of person, not to this one.'),
  },
  *check(template, { phrases }) {
    for (const match of phrases(template)) {
      const message = match.idea === 'persona' ? 'persona' : 'nobody';
      yield { message, at: match.span, data: factsOf(match) };
    }
  },
});
