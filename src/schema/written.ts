/** The way back: values that were read from a file, as a file would hold them. */
import { type Duration, formatDay, formatMoment } from '../model/index.js';

/** A value as it is written: durations as `7d`, dates as `2026-03-03`, without the places at which they stood. */
export function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  if (hasKeys<Duration>(value, 'amount', 'unit')) return `${value.amount}${value.unit}`;
  if (hasKeys<{ at: number; timed: boolean }>(value, 'at', 'timed'))
    return value.timed ? formatMoment(value.at) : formatDay(value.at);
  if (hasKeys<{ value: unknown }>(value, 'span', 'value')) return asWritten(value.value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, asWritten(part)]])),
  );
}

function hasKeys<T>(value: object, ...keys: readonly string[]): value is T & object {
  return Object.keys(value).sort().join() === keys.join();
}
