/** The ends that a mail declares as facts, and whether they back its words on every day on which it is sent. */
import {
  type Campaign,
  DAY,
  type DateTime,
  type LocalTime,
  type Located,
  type Start,
  type Template,
} from '../model/index.js';
import { sendDatesOf } from './send-dates.js';

/** The declared ends of a template: that of its offer first, then its other dates. */
export function declaredEnds(template: Template): readonly Located<DateTime>[] {
  const ends = template.offer?.ends;
  return ends === undefined ? template.dates : [ends, ...template.dates];
}

/** The last minute that belongs to an end: a day without a clock time lasts until midnight. */
export function lastMinuteOf({ at, timed }: DateTime): LocalTime {
  return timed ? at : at + DAY - 1;
}

/**
 * Whether an end stands behind what a mail says, wherever it is sent: a declared date that has not passed on any of
 * its known send dates, or an event about an end that starts the cadence.
 */
export function isBackedByEnd(template: Template, campaign: Campaign): boolean {
  const ends = declaredEnds(template).map(({ value }) => lastMinuteOf(value));
  const latest = Math.max(...ends);
  const uses = sendDatesOf(template, campaign, ends.length === 0 ? campaign.settings.today : latest);
  if (ends.length > 0) return uses.every(({ moments }) => moments.every((at) => at <= latest));
  return uses.length > 0 && uses.every(({ use }) => isAboutAnEnd(use.cadence.start));
}

/** What comes to its end, or falls on a day, for the contact alone: a trial, a term, an appointment. */
const ENDING = /trial|expir|renew|ending|ends|ended|deadline|due|lapse|term|webinar|appointment|booking|reservation/i;

function isAboutAnEnd(start: Start): boolean {
  return start.on === 'event' && ENDING.test(start.event.value.replace(/[_\-.\s]+/g, ' '));
}
