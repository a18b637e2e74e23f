/** The wall clock of a time zone. */

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
    const parts = Object.fromEntries(
      format.formatToParts(new Date(instant)).map((part) => [part.type, Number(part.value)]),
    );
    return (
      Date.UTC(parts.year ?? 1970, (parts.month ?? 1) - 1, parts.day ?? 1, parts.hour ?? 0, parts.minute ?? 0) / 60_000
    );
  };
}
