/** A cadence that nobody answers for. */
import { defineRule } from '../rule/index.js';

export default defineRule({
  scope: 'cadence',
  category: 'people',
  summary: 'A cadence that nobody answers for.',
  why: 'Mail that belongs to nobody goes on for years: nobody notices that it hurts, and nobody may stop it.',
  instead: 'Name the person who answers for it: `owner: ana@northtrail.example`.',
  severity: 'off',
  sources: [{ title: 'House judgement', type: 'house' }],
  options: {},
  messages: {
    missing: ({ cadence }: { cadence: string }) =>
      `Nobody answers for "${cadence}": it has no \`owner\`. Name the person whom one can ask about it.`,
  },
  *check({ id, span, owner }) {
    if (owner === undefined) yield { message: 'missing', at: span, data: { cadence: id } };
  },
});
