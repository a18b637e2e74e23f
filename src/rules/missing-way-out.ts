/** Sales mail that leaves no easy "not interested". */
import { kindsOf } from '../model/index.js';
import { defineRule } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'people',
  summary: 'Sales mail that leaves no easy "not interested".',
  why: 'Nobody owes a stranger an answer. Where no is as easy as yes, an answer is worth something.',
  instead: 'Leave an easy no: "If this is not for you, just say so, and I will not write again."',
  severity: 'off',
  sources: [{ title: 'House judgement: nobody owes us a reply', type: 'house' }],
  options: {},
  messages: {
    missing: () => 'This sales mail leaves no easy way to say "not interested": everything in it asks for a yes.',
  },
  *check(template, { campaign, phrases }) {
    // The words for it are only known in English.
    if (!/^en\b/.test(template.language) || !kindsOf(campaign, template).includes('sales')) return;
    if (phrases(template).length === 0) yield { message: 'missing', at: template.span, data: {} };
  },
});
