/** Single values: texts, numbers, choices, durations, dates, clock times. */
import {
  type DateTime,
  type Duration,
  dayStart,
  HOUR,
  type Located,
  located,
  readDuration,
  type ScalarValue,
  type Value,
  WEEKDAYS,
  type Weekday,
} from '../model/index.js';
import { didYouMean, type Reading, rejectValue, report, type Type } from './type.js';

/** A scalar that is not empty; anything else is reported. */
function readScalar(value: Value, expects: string, reading: Reading): ScalarValue | undefined {
  if (value.type !== 'scalar' || value.value === null) return rejectValue(value, expects, reading);
  return value;
}

/** Any text; a number or boolean counts as it is written. */
export function text(
  expects = 'a text',
  json: Type<unknown>['json'] = { type: ['string', 'number', 'boolean'], minLength: 1 },
): Type<Located<string>> {
  return {
    expects,
    json,
    read(value, reading) {
      const scalar = readScalar(value, expects, reading);
      if (scalar === undefined) return undefined;
      const written = typeof scalar.value === 'string' ? scalar.value : scalar.raw;
      if (written.trim() === '') return rejectValue(value, expects, reading);
      return located(written, scalar.span);
    },
  };
}

/** A number within bounds; `whole` for whole numbers only. */
export function number(bounds: { min?: number; max?: number; whole?: boolean } = {}): Type<Located<number>> {
  const kind = bounds.whole === true ? 'a whole number' : 'a number';
  const range =
    (bounds.min === undefined ? '' : ` from ${bounds.min}`) + (bounds.max === undefined ? '' : ` up to ${bounds.max}`);
  const expects = kind + range;
  return {
    expects,
    json: {
      type: bounds.whole === true ? 'integer' : 'number',
      ...(bounds.min === undefined ? {} : { minimum: bounds.min }),
      ...(bounds.max === undefined ? {} : { maximum: bounds.max }),
    },
    read(value, reading) {
      const n = value.type === 'scalar' ? value.value : undefined;
      const fits =
        typeof n === 'number' &&
        Number.isFinite(n) &&
        (bounds.whole !== true || Number.isInteger(n)) &&
        n >= (bounds.min ?? -Infinity) &&
        n <= (bounds.max ?? Infinity);
      return fits ? located(n, value.span) : rejectValue(value, expects, reading);
    },
  };
}

/** `true` or `false`. */
export function boolean(): Type<Located<boolean>> {
  return {
    expects: '`true` or `false`',
    json: { type: 'boolean' },
    read(value, reading) {
      if (value.type === 'scalar' && typeof value.value === 'boolean') return located(value.value, value.span);
      return rejectValue(value, '`true` or `false`', reading);
    },
  };
}

/** One of a few words; a mistyped one gets the nearest name. */
export function oneOf<const T extends string>(words: readonly T[]): Type<Located<T>> {
  const expects = words.length === 1 ? `\`${words[0]}\`` : `one of ${words.map((word) => `\`${word}\``).join(', ')}`;
  return {
    expects,
    json: { enum: words },
    read(value, reading) {
      const written = value.type === 'scalar' ? String(value.value) : undefined;
      const found = words.find((word) => word === written);
      if (found !== undefined) return located(found, value.span);
      if (typeof written !== 'string' || value.type !== 'scalar' || value.value === null)
        return rejectValue(value, expects, reading);
      report(
        reading,
        'invalid-value',
        value.span,
        `This must be ${expects}, and it is "${written}".${didYouMean(written, words)}`,
      );
      return undefined;
    },
  };
}

/** `30m`, `4h`, `6d`, `3bd`, `2w`. `zero` allows none at all. */
export function duration(allowed: { zero?: boolean; businessDays?: boolean } = {}): Type<Located<Duration>> {
  const units = allowed.businessDays === true ? 'm, h, d, bd, w' : 'm, h, d, w';
  const expects = `a duration such as \`6d\` (units: ${units})`;
  return {
    expects,
    json: { type: 'string', pattern: allowed.businessDays === true ? '^\\d+(m|h|d|bd|w)$' : '^\\d+(m|h|d|w)$' },
    read(value, reading) {
      const scalar = readScalar(value, expects, reading);
      if (scalar === undefined) return undefined;
      const read = typeof scalar.value === 'string' ? readDuration(scalar.value) : undefined;
      if (read === undefined || (read.unit === 'bd' && allowed.businessDays !== true))
        return rejectValue(value, expects, reading);
      if (read.amount === 0 && allowed.zero !== true) {
        report(reading, 'invalid-value', value.span, 'This duration must be longer than nothing.');
        return undefined;
      }
      return located(read, scalar.span);
    },
  };
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** `2026-03-03`, `2026-03-03T09:00`, or with an offset (`Z`, `+02:00`), which is turned into the project's zone. */
export function dateTime(): Type<Located<DateTime>> {
  const expects = 'a date such as `2026-03-03` or `2026-03-03T09:00`';
  return {
    expects,
    json: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{1,2}:\\d{2}.*)?$' },
    read(value, reading) {
      const scalar = readScalar(value, expects, reading);
      if (scalar === undefined) return undefined;
      const match = DATE.exec(scalar.raw.trim());
      if (match === null) return rejectValue(value, expects, reading);
      const [, year, month, day, hour, minute, offset] = match;
      const midnight = dayStart(Number(year), Number(month), Number(day));
      if (midnight === undefined) {
        report(reading, 'invalid-value', value.span, `There is no day ${year}-${month}-${day} in the calendar.`);
        return undefined;
      }
      if (hour === undefined) return located({ at: midnight, timed: false }, scalar.span);
      if (Number(hour) > 23 || Number(minute) > 59) {
        report(reading, 'invalid-value', value.span, `There is no time ${hour}:${minute} on the clock.`);
        return undefined;
      }
      const at = midnight + Number(hour) * HOUR + Number(minute);
      if (offset === undefined) return located({ at, timed: true }, scalar.span);
      return located({ at: reading.toLocal((at - offsetMinutes(offset)) * 60_000), timed: true }, scalar.span);
    },
  };
}

function offsetMinutes(offset: string): number {
  if (/z/i.test(offset)) return 0;
  const digits = offset.replace(/\D/g, '');
  return (offset.startsWith('-') ? -1 : 1) * (Number(digits.slice(0, 2)) * HOUR + Number(digits.slice(2)));
}

/** `"09:00"` as minutes after midnight; `24:00` is the end of the day. */
export function clockTime(): Type<Located<number>> {
  const expects = 'a time of day such as `"09:00"`';
  return {
    expects,
    json: { type: 'string', pattern: '^\\d{1,2}:\\d{2}$' },
    read(value, reading) {
      const scalar = readScalar(value, expects, reading);
      if (scalar === undefined) return undefined;
      const match = /^(\d{1,2}):(\d{2})$/.exec(scalar.raw);
      const minutes = match === null ? Number.NaN : Number(match[1]) * HOUR + Number(match[2]);
      if (match === null || Number(match[2]) > 59 || minutes > 24 * HOUR) return rejectValue(value, expects, reading);
      return located(minutes, scalar.span);
    },
  };
}

/** `mon` … `sun`. */
export function weekday(): Type<Located<Weekday>> {
  return oneOf(WEEKDAYS);
}
