/** The day on which a campaign is looked at. */
import { UsageError } from '../request.js';

type Environment = { readonly CAMPAIGNLINT_TODAY?: string | undefined };

/** `YYYY-MM-DD`: as asked for, else from the environment, else the system's. */
export function chooseToday(asked: string | undefined, environment: Environment = process.env): string {
  if (asked !== undefined) return checkDay(asked, '--today');
  const named = environment.CAMPAIGNLINT_TODAY;
  if (named !== undefined && named !== '') return checkDay(named, 'CAMPAIGNLINT_TODAY');
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The zone of this machine, as an IANA name. */
export function systemTimezone(): string {
  return new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function checkDay(day: string, from: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return day;
  throw new UsageError(`${from} needs a day of the calendar such as 2026-03-17, and it is "${day}".`);
}
