/** A comment that is meant to silence a finding and cannot. */
import { isDay } from '../model/index.js';
import { defineRule } from '../rule/index.js';

export default defineRule({
  scope: 'suppression',
  category: 'hygiene',
  summary:
    'A `campaignlint-disable` comment without a reason, with an unknown rule, past its day, or on its way to the inbox.',
  why: 'Whoever reads the file later needs to know why a finding was set aside, and for how long that holds.',
  instead: 'Write `campaignlint-disable-next-line <rule> -- <why this is fine here>`.',
  severity: {
    'no-reason': 'error',
    'no-rule': 'error',
    'unknown-rule': 'error',
    'unknown-comment': 'error',
    expired: 'error',
    'reaches-inbox': 'warning',
  },
  sources: [
    {
      title: 'Biome: suppressions need an explanation',
      url: 'https://biomejs.dev/analyzer/suppressions/',
      type: 'vendor',
    },
  ],
  options: {},
  suppressible: false,
  messages: {
    'no-reason': () =>
      'This comment gives no reason, so it silences nothing. Add ` -- ` and why the finding is fine here.',
    'no-rule': () => 'This comment names no rule, so it silences nothing. Name the rule that it is about.',
    'unknown-rule': ({ rule, nearest }: { rule: string; nearest: string | undefined }) =>
      `There is no rule called "${rule}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
    'unknown-comment': ({ written, nearest }: { written: string; nearest: string }) =>
      `There is no comment \`campaignlint-${written}\`, so it silences nothing. Did you mean \`campaignlint-${nearest}\`?`,
    expired: ({ until, accepted }: { until: string; accepted?: { rule: string; path: string } }) =>
      accepted !== undefined
        ? `This finding of \`${accepted.rule}\` in ${accepted.path} was accepted until ${until}, and that day is over. Mend the text, or give a new day.`
        : isDay(until)
          ? `This comment held until ${until}, and that day is over. Mend the text, or give a new day.`
          : `"${until}" is no day, so this comment silences nothing. Write it as until=2026-12-31.`,
    'reaches-inbox': () => ({
      message:
        'This HTML comment travels to the inbox unless your platform removes it: readers can see it in the source of the mail.',
      instead:
        'Put it into a comment that never leaves: `#` in the front matter, or a merge-tag comment such as `{# … #}`.',
    }),
  },
  *check({ suppression, state, at, rule = '', nearest, path = '', related = [] }) {
    const until = suppression.until?.value ?? '';
    if (suppression.carrier === 'baseline') {
      if (state === 'expired') yield { message: 'expired', at, data: { until, accepted: { rule, path } }, related };
      return;
    }
    if (state === 'no-reason') yield { message: 'no-reason', at, data: {} };
    if (state === 'no-rule') yield { message: 'no-rule', at, data: {} };
    if (state === 'unknown-rule') yield { message: 'unknown-rule', at, data: { rule, nearest } };
    if (suppression.mistyped !== undefined)
      yield {
        message: 'unknown-comment',
        at,
        data: { written: suppression.mistyped.value, nearest: suppression.verb },
      };
    if (state === 'expired') yield { message: 'expired', at, data: { until } };
    const isFirst = suppression.rules[0]?.value === rule;
    if (suppression.carrier === 'html' && isFirst && (state === 'used' || state === 'unused'))
      yield { message: 'reaches-inbox', at: suppression.span, data: {} };
  },
});
