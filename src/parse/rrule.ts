/** Whether a repetition by RFC 5545 is written as it must be; what it amounts to is not looked at here. */
import { type Located, located, type ScalarValue } from '../model/index.js';
import { custom, didYouMean, report, type Type, text } from '../schema/index.js';

const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

type Check = (value: string) => boolean;

const within =
  (low: number, high: number): Check =>
  (value) =>
    /^\d{1,6}$/.test(value) && Number(value) >= low && Number(value) <= high;
/** Numbers that may also count from the end, but are not 0. */
const around =
  (high: number): Check =>
  (value) =>
    /^[+-]?\d{1,3}$/.test(value) && Math.abs(Number(value)) >= 1 && Math.abs(Number(value)) <= high;
const each =
  (check: Check): Check =>
  (value) =>
    value.split(',').every((part) => check(part.trim()));

const PARTS: Readonly<Record<string, Check>> = {
  FREQ: (value) => FREQUENCIES.includes(value),
  INTERVAL: within(1, 999_999),
  COUNT: within(1, 999_999),
  UNTIL: (value) => /^\d{8}(?:T\d{6}Z?)?$/.test(value),
  WKST: (value) => DAYS.includes(value),
  BYDAY: each((value) => /^(?:[+-]?(?:[1-9]|[1-4]\d|5[0-3]))?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(value)),
  BYMONTH: each(within(1, 12)),
  BYMONTHDAY: each(around(31)),
  BYYEARDAY: each(around(366)),
  BYWEEKNO: each(around(53)),
  BYSETPOS: each(around(366)),
  BYHOUR: each(within(0, 23)),
  BYMINUTE: each(within(0, 59)),
  BYSECOND: each(within(0, 60)),
};

const EXAMPLE = 'a rule such as `FREQ=MONTHLY;BYDAY=1TU`';
const plain = text(EXAMPLE);

/** A repetition; `RRULE:` in front may stay. */
export const rrule: Type<Located<string>> = custom(EXAMPLE, plain.json, (value, reading) => {
  const written = plain.read(value, reading);
  if (written === undefined) return undefined;
  const mistake = mistakeIn(
    written.value
      .trim()
      .replace(/^RRULE:/i, '')
      .toUpperCase(),
  );
  if (mistake === undefined) return located(written.value, (value as ScalarValue).span);
  report(reading, 'invalid-value', written.span, mistake);
  return undefined;
});

function mistakeIn(rule: string): string | undefined {
  const parts = rule.split(';').filter((part) => part.trim() !== '');
  const seen = new Set<string>();
  for (const part of parts) {
    const [key = '', value] = part.split('=').map((piece) => piece.trim());
    const check = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
    if (check === undefined)
      return `A repetition is ${EXAMPLE}, and \`${key}\` is no part of one.${didYouMean(key, Object.keys(PARTS))}`;
    if (value === undefined || !check(value)) return `\`${part.trim()}\` cannot be read in a repetition (RFC 5545).`;
    if (seen.has(key)) return `\`${key}\` stands twice in this repetition.`;
    seen.add(key);
  }
  if (!seen.has('FREQ')) return `This repetition does not say how often: it needs \`FREQ\`, as in ${EXAMPLE}.`;
  if (seen.has('COUNT') && seen.has('UNTIL')) return 'A repetition ends by `COUNT` or by `UNTIL`, not by both.';
  return undefined;
}
