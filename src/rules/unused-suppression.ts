/** A comment that silences a finding which is not there any more. */
import { defineRule } from '../rule/index.js';

export default defineRule({
  scope: 'suppression',
  category: 'hygiene',
  summary: 'A `campaignlint-disable` comment that silences nothing.',
  why: 'A comment that is left behind would hide the next mistake in its place.',
  instead: 'Take the comment out.',
  severity: 'warning',
  sources: [
    {
      title: 'ESLint: reportUnusedDisableDirectives',
      url: 'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments',
      type: 'vendor',
    },
  ],
  options: {},
  messages: {
    unused: ({ rule }: { rule: string }) =>
      `Nothing here is reported by \`${rule}\`, so this comment has no use any more.`,
  },
  *check({ state, at, rule }) {
    if (state === 'unused') yield { message: 'unused', at, data: { rule: rule ?? '' } };
  },
});
