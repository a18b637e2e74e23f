/** Limits: how many sends of which kind a person may get in how long. */
import {
  type Cadence,
  type Channel,
  type Duration,
  describeDuration,
  type Kind,
  kindIn,
  minutesOf,
  type Step,
} from '../model/index.js';

/** At most `max` sends in any window of length `per`. */
export interface Limit {
  readonly max: number;
  readonly per: Duration;
  /** Marketing and sales where nothing is said. */
  readonly kinds?: readonly Kind[];
  /** Email where nothing is said. */
  readonly channels?: readonly Channel[];
  /** Only for people in this segment. */
  readonly segment?: string;
}

const days = (amount: number): Duration => ({ amount, unit: 'd' });
const hours = (amount: number): Duration => ({ amount, unit: 'h' });

/** The limits of the recommended preset. */
export const RECOMMENDED_LIMITS: readonly Limit[] = [
  { max: 2, per: hours(24), kinds: ['marketing'] },
  { max: 4, per: days(7), kinds: ['marketing'] },
  { max: 12, per: days(30), kinds: ['marketing'] },
  { max: 1, per: hours(24), kinds: ['sales'] },
  { max: 2, per: days(7), kinds: ['sales'] },
  { max: 5, per: days(30), kinds: ['sales'] },
  { max: 5, per: days(7), kinds: ['marketing', 'sales'] },
];

export function kindsOfLimit(limit: Limit): readonly Kind[] {
  return limit.kinds ?? ['marketing', 'sales'];
}

export function channelsOfLimit(limit: Limit): readonly Channel[] {
  return limit.channels ?? ['email'];
}

/** The length of the window in minutes. */
export function windowOf(limit: Limit): number {
  return minutesOf(limit.per);
}

/** Whether a step of a cadence counts. Variants are one send, which counts if any of them does. */
export function counts(limit: Limit, cadence: Cadence, step: Step): boolean {
  if (!channelsOfLimit(limit).includes(step.channel)) return false;
  const kinds = kindsOfLimit(limit);
  if (step.templates.length === 0) return kinds.includes(cadence.kind);
  return step.templates.some(({ template }) => kinds.includes(kindIn(template, cadence)));
}

/** `4 marketing emails in 7 days`. */
export function describeLimit(limit: Limit, amount: number = limit.max): string {
  return `${amount} ${describeCounted(limit, amount)} in ${describeDuration(limit.per)}`;
}

/** `marketing emails`, `marketing or sales email`, `calls`. */
export function describeCounted(limit: Limit, amount: number): string {
  const channels = channelsOfLimit(limit);
  const noun = channels.length === 1 ? NOUNS[channels[0] as Channel] : (['message', 'messages'] as const);
  const kinds = [...kindsOfLimit(limit)].sort();
  const kind = kinds.length === 3 ? '' : `${kinds.join(' or ')} `;
  return `${kind}${noun[amount === 1 ? 0 : 1]}`;
}

const NOUNS: Readonly<Record<Channel, readonly [string, string]>> = {
  email: ['email', 'emails'],
  sms: ['text message', 'text messages'],
  push: ['push notification', 'push notifications'],
  call: ['call', 'calls'],
  task: ['task', 'tasks'],
  linkedin: ['LinkedIn message', 'LinkedIn messages'],
  mail: ['letter', 'letters'],
};
