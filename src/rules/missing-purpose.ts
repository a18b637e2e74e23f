/** A cadence that does not say why it is sent. */
import { defineRule } from '../rule/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'people',
  summary: 'A cadence that does not say why it is sent.',
  why: 'Who cannot say in a sentence what a reader gets from it will hardly send something worth reading.',
  instead: 'Say it in a sentence: `purpose: Help people who look at rain jackets to choose one.`',
  severity: 'off',
  sources: [{ title: 'House judgement', type: 'house' }],
  options: {},
  messages: {
    missing: ({ cadence }: { cadence: string }) =>
      `"${cadence}" does not say why it is sent: it has no \`purpose\`. One sentence is enough.`,
  },
  *check({ id, span, purpose }) {
    if (purpose === undefined) yield { message: 'missing', at: span, data: { cadence: id } };
  },
});
