/** A mail that arrives without a subject. */
import { type Campaign, isEmail, isOnlyInThread, type Span } from '../model/index.js';
import { defineRule } from '../rule/index.js';

export default defineRule({
  scope: 'template',
  category: 'hygiene',
  summary: 'A mail without a subject.',
  why: 'In the inbox it stands as "(no subject)": the reader cannot tell what it is about, and such mail looks like a mistake or worse.',
  instead: 'Say in a few words what the mail holds for its reader.',
  severity: 'error',
  sources: [{ title: 'House rule: a reader decides by the subject whether to open a mail', type: 'house' }],
  options: {},
  messages: {
    missing: () => 'This mail has no subject. Add a `subject` that says what is inside.',
    empty: () => 'This subject is empty. Say here what is inside.',
    comment: () =>
      'This subject is empty, since `#` begins a comment in YAML. Put it in quotes, as in `subject: "#1 of three walks"`.',
  },
  *check(template, { campaign }) {
    if (!isEmail(campaign, template) || isOnlyInThread(campaign, template)) return;
    const { subjects, subjectKey } = template;
    if (subjects.length === 0) {
      if (subjectKey === undefined) yield { message: 'missing', at: template.span, data: {} };
      else yield { message: isComment(campaign, subjectKey) ? 'comment' : 'empty', at: subjectKey, data: {} };
    }
    for (const { block, span } of subjects) {
      if (block.passage.text === '') yield { message: 'empty', at: span, data: {} };
    }
  },
});

/** `subject: #1 of three walks`. */
function isComment(campaign: Campaign, { file, end }: Span): boolean {
  return /^:[ \t]+#/.test(campaign.files.get(file)?.text.slice(end, end + 20) ?? '');
}
