/** Sends over time: when a cadence sends what, which cadences run in step, and the worst that one person can get. */
export { mailDespiteAnswer, sendsAtLeast } from './answers.js';
export { judge, type Verdict } from './breaches.js';
export { momentOf, occurrences, rhythmOf } from './calendar.js';
export { type Clock, type Plan, planOf } from './clocks.js';
export { type ComparisonRequest, compareLoads } from './compare.js';
export {
  agreesWithEnd,
  dayBefore,
  dayOf,
  endDayOf,
  isSameDay,
  type NamedDay,
  resolveDay,
  weekdayIndex,
} from './deadlines.js';
export { declaredEnds, isBackedByEnd, lastMinuteOf } from './declared-ends.js';
export {
  channelsOfLimit,
  describeCounted,
  describeLimit,
  kindsOfLimit,
  type Limit,
  RECOMMENDED_LIMITS,
  windowOf,
} from './limits.js';
export { type Load, loadOf, type ShownSend } from './load.js';
export { describeMoment, momentData } from './moments.js';
export { isPromotion, isPromotionalMail, isSales, kindsOfStep, patternsOf } from './patterns.js';
export { type Remedy, remediesFor } from './remedies.js';
export { type SendDates, sendDatesOf } from './send-dates.js';
export { type Path, silentPaths, stopsForSilence, type Touch } from './silence.js';
export { BUDGET } from './solve.js';
export { type Target, type TimelineRequest, timelineOf } from './timeline.js';
export { dependsOnWeekday, isContact, type PlannedSend, sendsFrom, spanOf } from './walk.js';
