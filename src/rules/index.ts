/** All rules by id. Generated from this folder by `npm run generate`. */
import type { NamedRule, Rule } from '../rule/index.js';
import ambiguousTiming from './ambiguous-timing.js';
import brokenMergeTag from './broken-merge-tag.js';
import circularReference from './circular-reference.js';
import confirmshaming from './confirmshaming.js';
import duplicateId from './duplicate-id.js';
import duplicateSubject from './duplicate-subject.js';
import emptySegment from './empty-segment.js';
import endlessCadence from './endless-cadence.js';
import escalationOnSilence from './escalation-on-silence.js';
import everyoneAudience from './everyone-audience.js';
import fakePopularity from './fake-popularity.js';
import fakeReply from './fake-reply.js';
import fakeScarcity from './fake-scarcity.js';
import fakeUrgency from './fake-urgency.js';
import falseOfficialNotice from './false-official-notice.js';
import fatigueThreshold from './fatigue-threshold.js';
import genericGreeting from './generic-greeting.js';
import guiltSubject from './guilt-subject.js';
import guiltTone from './guilt-tone.js';
import hostileUnsubscribe from './hostile-unsubscribe.js';
import invalidSuppression from './invalid-suppression.js';
import invalidValue from './invalid-value.js';
import mergeTagWithoutFallback from './merge-tag-without-fallback.js';
import misleadingSender from './misleading-sender.js';
import missingAltText from './missing-alt-text.js';
import missingConsentCheck from './missing-consent-check.js';
import missingHumanContact from './missing-human-contact.js';
import missingHumanHandoff from './missing-human-handoff.js';
import missingOwner from './missing-owner.js';
import missingPreheader from './missing-preheader.js';
import missingPurchaseExit from './missing-purchase-exit.js';
import missingPurpose from './missing-purpose.js';
import missingReplyExit from './missing-reply-exit.js';
import missingSubject from './missing-subject.js';
import missingUnengagedExit from './missing-unengaged-exit.js';
import missingUnsubscribe from './missing-unsubscribe.js';
import missingWayOut from './missing-way-out.js';
import mistargetedSegment from './mistargeted-segment.js';
import noReplySender from './no-reply-sender.js';
import offerAlreadyBought from './offer-already-bought.js';
import placeholderText from './placeholder-text.js';
import pressureTone from './pressure-tone.js';
import promotionInTransactional from './promotion-in-transactional.js';
import repeatedLastChance from './repeated-last-chance.js';
import sendTooSoon from './send-too-soon.js';
import shouting from './shouting.js';
import unboundedReentry from './unbounded-reentry.js';
import unknownAttribute from './unknown-attribute.js';
import unknownKey from './unknown-key.js';
import unknownMergeTag from './unknown-merge-tag.js';
import unknownSegment from './unknown-segment.js';
import unknownTemplate from './unknown-template.js';
import unreachableStep from './unreachable-step.js';
import unreviewedContent from './unreviewed-content.js';
import unstatedFrequency from './unstated-frequency.js';
import unusedSegment from './unused-segment.js';
import unusedSuppression from './unused-suppression.js';
import unusedTemplate from './unused-template.js';
import vagueLinkText from './vague-link-text.js';
import wrongDeadline from './wrong-deadline.js';
import wrongDiscount from './wrong-discount.js';

export const rules: readonly NamedRule[] = [
  { id: 'ambiguous-timing', rule: ambiguousTiming as unknown as Rule },
  { id: 'broken-merge-tag', rule: brokenMergeTag as unknown as Rule },
  { id: 'circular-reference', rule: circularReference as unknown as Rule },
  { id: 'confirmshaming', rule: confirmshaming as unknown as Rule },
  { id: 'duplicate-id', rule: duplicateId as unknown as Rule },
  { id: 'duplicate-subject', rule: duplicateSubject as unknown as Rule },
  { id: 'empty-segment', rule: emptySegment as unknown as Rule },
  { id: 'endless-cadence', rule: endlessCadence as unknown as Rule },
  { id: 'escalation-on-silence', rule: escalationOnSilence as unknown as Rule },
  { id: 'everyone-audience', rule: everyoneAudience as unknown as Rule },
  { id: 'fake-popularity', rule: fakePopularity as unknown as Rule },
  { id: 'fake-reply', rule: fakeReply as unknown as Rule },
  { id: 'fake-scarcity', rule: fakeScarcity as unknown as Rule },
  { id: 'fake-urgency', rule: fakeUrgency as unknown as Rule },
  { id: 'false-official-notice', rule: falseOfficialNotice as unknown as Rule },
  { id: 'fatigue-threshold', rule: fatigueThreshold as unknown as Rule },
  { id: 'generic-greeting', rule: genericGreeting as unknown as Rule },
  { id: 'guilt-subject', rule: guiltSubject as unknown as Rule },
  { id: 'guilt-tone', rule: guiltTone as unknown as Rule },
  { id: 'hostile-unsubscribe', rule: hostileUnsubscribe as unknown as Rule },
  { id: 'invalid-suppression', rule: invalidSuppression as unknown as Rule },
  { id: 'invalid-value', rule: invalidValue as unknown as Rule },
  { id: 'merge-tag-without-fallback', rule: mergeTagWithoutFallback as unknown as Rule },
  { id: 'misleading-sender', rule: misleadingSender as unknown as Rule },
  { id: 'missing-alt-text', rule: missingAltText as unknown as Rule },
  { id: 'missing-consent-check', rule: missingConsentCheck as unknown as Rule },
  { id: 'missing-human-contact', rule: missingHumanContact as unknown as Rule },
  { id: 'missing-human-handoff', rule: missingHumanHandoff as unknown as Rule },
  { id: 'missing-owner', rule: missingOwner as unknown as Rule },
  { id: 'missing-preheader', rule: missingPreheader as unknown as Rule },
  { id: 'missing-purchase-exit', rule: missingPurchaseExit as unknown as Rule },
  { id: 'missing-purpose', rule: missingPurpose as unknown as Rule },
  { id: 'missing-reply-exit', rule: missingReplyExit as unknown as Rule },
  { id: 'missing-subject', rule: missingSubject as unknown as Rule },
  { id: 'missing-unengaged-exit', rule: missingUnengagedExit as unknown as Rule },
  { id: 'missing-unsubscribe', rule: missingUnsubscribe as unknown as Rule },
  { id: 'missing-way-out', rule: missingWayOut as unknown as Rule },
  { id: 'mistargeted-segment', rule: mistargetedSegment as unknown as Rule },
  { id: 'no-reply-sender', rule: noReplySender as unknown as Rule },
  { id: 'offer-already-bought', rule: offerAlreadyBought as unknown as Rule },
  { id: 'placeholder-text', rule: placeholderText as unknown as Rule },
  { id: 'pressure-tone', rule: pressureTone as unknown as Rule },
  { id: 'promotion-in-transactional', rule: promotionInTransactional as unknown as Rule },
  { id: 'repeated-last-chance', rule: repeatedLastChance as unknown as Rule },
  { id: 'send-too-soon', rule: sendTooSoon as unknown as Rule },
  { id: 'shouting', rule: shouting as unknown as Rule },
  { id: 'unbounded-reentry', rule: unboundedReentry as unknown as Rule },
  { id: 'unknown-attribute', rule: unknownAttribute as unknown as Rule },
  { id: 'unknown-key', rule: unknownKey as unknown as Rule },
  { id: 'unknown-merge-tag', rule: unknownMergeTag as unknown as Rule },
  { id: 'unknown-segment', rule: unknownSegment as unknown as Rule },
  { id: 'unknown-template', rule: unknownTemplate as unknown as Rule },
  { id: 'unreachable-step', rule: unreachableStep as unknown as Rule },
  { id: 'unreviewed-content', rule: unreviewedContent as unknown as Rule },
  { id: 'unstated-frequency', rule: unstatedFrequency as unknown as Rule },
  { id: 'unused-segment', rule: unusedSegment as unknown as Rule },
  { id: 'unused-suppression', rule: unusedSuppression as unknown as Rule },
  { id: 'unused-template', rule: unusedTemplate as unknown as Rule },
  { id: 'vague-link-text', rule: vagueLinkText as unknown as Rule },
  { id: 'wrong-deadline', rule: wrongDeadline as unknown as Rule },
  { id: 'wrong-discount', rule: wrongDiscount as unknown as Rule },
];
