/** The words for what people do: one set of them for conditions, for examples and for what follows. */
import type { BehaviourName } from '../model/index.js';

const VERBS: Readonly<Record<BehaviourName, readonly [past: string, plain: string]>> = {
  bought: ['bought', 'buy'],
  viewed: ['viewed', 'view'],
  opened: ['opened', 'open'],
  clicked: ['clicked', 'click'],
  replied: ['replied to', 'reply to'],
  engaged: ['opened or clicked', 'open or click'],
  event: ['triggered', 'trigger'],
};

/** `bought tents`, `opened something`. `things` are what it was done with, the narrowest first. */
export function didInWords(name: BehaviourName, things: readonly string[]): string {
  const thing = things.length > 0 ? things.join(' of ') : name === 'event' ? 'an event' : 'something';
  return `${VERBS[name][0]} ${thing}`;
}

/** `did not buy tents`, `did not open anything`; with `never`, `never bought tents`. */
export function didNotInWords(name: BehaviourName, things: readonly string[], never = false): string {
  const thing = things.length > 0 ? things.join(' of ') : name === 'event' ? 'any event' : 'anything';
  return never ? `never ${VERBS[name][0]} ${thing}` : `did not ${VERBS[name][1]} ${thing}`;
}

/** `at least 3 times`; nothing for once. */
export function oftenEnough(times: number): string {
  return times > 1 ? `at least ${times} times` : '';
}

/** `fewer than 3 times`, `at most once`. */
export function lessOften(times: number): string {
  return times === 2 ? 'at most once' : `fewer than ${times} times`;
}

/** `in the last 30 days`, `in the last week`, of a length in words. */
export function inTheLast(length: string): string {
  return `in the last ${length.replace(/^1 /, '')}`;
}
