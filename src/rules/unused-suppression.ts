/** A comment, or an entry of the list of accepted findings, about a finding that is not there any more. */
import { defineRule } from '../rule/index.js';

export default defineRule({
  scope: 'suppression',
  category: 'hygiene',
  summary: 'A `campaignlint-disable` comment, or an accepted finding, that silences nothing any more.',
  why: 'What is left behind would hide the next mistake in its place.',
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
    fixed: ({ rule }: { rule: string }) =>
      `What \`${rule}\` reports is wrong in the file itself and cannot be silenced, so this comment has no use.`,
    stale: ({ rule, path }: { rule: string; path: string }) => ({
      message: `This accepted finding of \`${rule}\` in ${path} is gone, so its entry has no use any more.`,
      instead: '`campaignlint --prune-suppressions` takes such entries out.',
    }),
  },
  *check({ suppression, state, at, rule = '', path = '', isFixed, related = [] }) {
    if (state !== 'unused') return;
    if (suppression.carrier === 'baseline') yield { message: 'stale', at, data: { rule, path }, related };
    else yield { message: isFixed === true ? 'fixed' : 'unused', at, data: { rule } };
  },
});
