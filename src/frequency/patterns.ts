/** One cadence by itself: the ways in which its sends can fall, and which of them count as mail that people can have too much of. */
import { type Cadence, type Kind, kindIn, type Step, stepsIn, WEEK } from '../model/index.js';
import type { World } from '../targeting/index.js';
import { type Pattern, planOf } from './clocks.js';

/** The patterns of one run of a cadence, on the calendar of all its runs. */
export function patternsOf(cadence: Cadence, world: World): readonly Pattern[] {
  const { start } = cadence;
  const once: Cadence = 'reentry' in start ? { ...cadence, start: { ...start, reentry: { again: false } } } : cadence;
  return planOf(world, [once], WEEK).clocks.flatMap((clock) => clock.patterns);
}

/** The kinds that a step counts as in a cadence. */
export function kindsOfStep(cadence: Cadence, step: Step): readonly Kind[] {
  if (step.templates.length === 0) return [cadence.kind];
  return [...new Set(step.templates.map(({ template }) => kindIn(template, cadence)))];
}

/** Whether a cadence is sales: by its own kind, or because all mail in it is. */
export function isSales(cadence: Cadence): boolean {
  if (cadence.kind === 'sales') return true;
  const mails = [...stepsIn(cadence.steps)].filter((step) => isPromotionalMail(cadence, step));
  return mails.length > 0 && mails.every((step) => kindsOfStep(cadence, step).includes('sales'));
}

/** Whether a step sends anything but transactional mail. */
export function isPromotion(cadence: Cadence, step: Step): boolean {
  return kindsOfStep(cadence, step).some((kind) => kind !== 'transactional');
}

/** Whether a step is an email that is not purely transactional. */
export function isPromotionalMail(cadence: Cadence, step: Step): boolean {
  return step.channel === 'email' && step.templates.length > 0 && isPromotion(cadence, step);
}
