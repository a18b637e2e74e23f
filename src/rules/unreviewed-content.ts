/** A template or cadence that no second person has approved as it is. */
import {
  type Cadence,
  type Campaign,
  calendarDay,
  compareSpans,
  dayStart,
  formatDay,
  type LocalTime,
  type Located,
  type Review,
  type Template,
} from '../model/index.js';
import { boolean, defineRule, number, option, plain } from '../rule/index.js';
import { isMachine, isSamePerson } from '../text/people.js';

export default defineRule({
  scope: 'campaign',
  category: 'people',
  summary: 'A template or cadence that no second person has approved as it is.',
  why: 'Who wrote something reads what they meant. A second person reads what is there, as the reader will.',
  instead:
    'Let someone else read it, and write down who and when: `review: {status: approved, by: ben@northtrail.example, on: 2026-02-20}`.',
  severity: 'warning',
  sources: [{ title: 'House judgement: a second pair of eyes before many others', type: 'house' }],
  options: {
    maxAgeMonths: option(plain(number({ min: 1, whole: true })), 12, 'How many months a review holds.'),
    requireDigest: option(plain(boolean()), false, 'Whether a review has to say by `of` what exactly was reviewed.', {
      strict: true,
    }),
  },
  messages: {
    'not-reviewed': ({ what }: { what: string }) => `Nobody has reviewed this ${what}: it has no \`review\`.`,
    'not-approved': ({ what, status }: { what: string; status: string | undefined }) =>
      status === undefined
        ? `The review of this ${what} does not say \`status: approved\`.`
        : `The review of this ${what} says "${status}", not "approved".`,
    'no-person': ({ what, by }: { what: string; by: string | undefined }) =>
      by === undefined
        ? `The review of this ${what} does not say who approved it. Add \`by\`.`
        : `This ${what} was approved by "${by}". Let a person read it too.`,
    'by-owner': ({ by, cadence }: { what: string; by: string; cadence: string }) =>
      `"${by}" approved what is their own: they own the cadence "${cadence}". Let someone else read it.`,
    outdated: ({ what, on, months }: { what: string; on: string; months: number }) =>
      `This ${what} was reviewed on ${on}, more than ${months === 12 ? 'a year' : `${months} months`} ago. Read it again.`,
    changed: ({ what, digest }: { what: string; digest: string }) => ({
      message: `This ${what} was changed after it was reviewed, so the review speaks of another text.`,
      instead: `Let someone read it again, then write \`of: ${digest}\` into the review.`,
    }),
    'no-digest': ({ what, digest }: { what: string; digest: string }) => ({
      message: `The review of this ${what} does not say which text was reviewed, so it holds for none.`,
      instead: `When it was read as it is now, add \`of: ${digest}\` to the review.`,
    }),
  },
  *check(campaign, { options }) {
    for (const subject of subjectsIn(campaign)) {
      const { what, review, span } = subject;
      if (review === undefined) {
        yield { message: 'not-reviewed', at: span, data: { what } };
        continue;
      }
      const { status, by, on, of } = review;
      const digest = of !== undefined || options.requireDigest ? (campaign.contentDigest(span.file) ?? '') : '';
      const owned =
        by === undefined ? undefined : subject.owners.find(({ owner }) => isSamePerson(owner.value, by.value));
      if (status?.value.trim().toLowerCase() !== 'approved') {
        yield { message: 'not-approved', at: status?.span ?? review.span, data: { what, status: status?.value } };
      } else if (by === undefined || isMachine(by.value)) {
        yield { message: 'no-person', at: by?.span ?? review.span, data: { what, by: by?.value } };
      } else if (of !== undefined && of.value !== digest) {
        yield { message: 'changed', at: of.span, data: { what, digest } };
      } else if (of === undefined && options.requireDigest) {
        yield { message: 'no-digest', at: review.span, data: { what, digest } };
      } else if (owned !== undefined) {
        const related =
          compareSpans(owned.owner.span, by.span) === 0 ? [] : [{ span: owned.owner.span, message: 'the owner' }];
        yield { message: 'by-owner', at: by.span, data: { what, by: by.value, cadence: owned.cadence }, related };
      } else if (on !== undefined && monthsLater(on.value.at, options.maxAgeMonths) < campaign.settings.today) {
        const data = { what, on: formatDay(on.value.at), months: options.maxAgeMonths };
        yield { message: 'outdated', at: on.span, data };
      }
    }
  },
});

interface Subject {
  readonly what: 'mail' | 'cadence';
  readonly review: Review | undefined;
  readonly span: Template['span'];
  /** Who owns the cadences that it is part of. */
  readonly owners: readonly { readonly owner: Located<string>; readonly cadence: string }[];
}

/** Mails in files, and cadences with the mails that are written in their steps. Drafts are not sent, and need no approval yet. */
function* subjectsIn(campaign: Campaign): Generator<Subject> {
  for (const template of campaign.templates) {
    if (template.origin === 'inline') continue;
    const cadences = [...new Set((campaign.uses.get(template) ?? []).map(({ cadence }) => cadence))];
    if (cadences.length > 0 && cadences.every(({ status }) => status === 'draft')) continue;
    yield { what: 'mail', review: template.review, span: template.span, owners: cadences.flatMap(ownerOf) };
  }
  for (const cadence of campaign.cadences) {
    if (cadence.status === 'draft') continue;
    yield { what: 'cadence', review: cadence.review, span: cadence.span, owners: ownerOf(cadence) };
  }
}

function ownerOf({ id, owner }: Cadence): Subject['owners'] {
  return owner === undefined ? [] : [{ owner, cadence: id }];
}

/** The day that many calendar months later; the last of a month where it is shorter. */
function monthsLater(at: LocalTime, months: number): LocalTime {
  const { year, month, day } = calendarDay(at);
  const later = month - 1 + months;
  for (let last = day; last > 27; last -= 1) {
    const found = dayStart(year + Math.floor(later / 12), (later % 12) + 1, last);
    if (found !== undefined) return found;
  }
  return dayStart(year + Math.floor(later / 12), (later % 12) + 1, day) ?? at;
}
