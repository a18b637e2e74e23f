/** The wall clock of a time zone. */

const PARTS = ['year', 'month', 'day', 'hour', 'minute'] as const;

/** Gives the wall-clock minutes of instants (milliseconds since 1970) in an IANA zone. */
export function wallClock(timezone: string): (instant: number) => number {
  if (timezone === 'UTC') return (instant) => Math.floor(instant / 60_000);
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)]));
    const [year, month, day, hour, minute] = PARTS.map((type) => parts.get(type) as number);
    return Math.floor(Date.UTC(year as number, (month as number) - 1, day, hour, minute) / 60_000);
  };
}
