/** A timeline in the formats of other programs: JSON, and a calendar file. */
import { DAY, formatClock, formatDay, formatMoment, type LocalTime, type Timeline } from '../model/index.js';
import { subjectOf, timelineTitle } from './timeline-words.js';
import { oneLine, safeJson } from './visible.js';

/** JSON: moments as `2026-03-03T09:00`, or `day 3, 04:00` where there is no calendar. */
export function timelineJson({ person, among, exists, segments, isDated, limits, days, notes }: Timeline): string {
  const moment = (at: LocalTime): string =>
    isDated ? formatMoment(at) : `day ${Math.floor(at / DAY)}, ${formatClock(at)}`;
  return safeJson(
    {
      person,
      ...(among === undefined ? {} : { among }),
      exists,
      segments,
      isDated,
      limits,
      days: days.map(({ at, sends }) => ({
        day: isDated ? formatDay(at) : Math.floor(at / DAY),
        sends: sends.map(({ at: sent, counts, ...send }) => ({
          at: moment(sent),
          ...send,
          counts: counts.map((count) => count ?? null),
          breaks: counts.map((count, index) => count !== undefined && count > (limits[index]?.max ?? 0)),
        })),
      })),
      notes,
    },
    2,
  );
}

/** iCalendar (RFC 5545) with floating times; a timeline without a calendar begins on the day `today`. */
export function timelineIcs(timeline: Timeline, today: LocalTime): string {
  const { days, isDated, limits, person } = timeline;
  const shift = isDated ? 0 : today;
  const stamp = (at: LocalTime): string => `${formatDay(at).replaceAll('-', '')}T${formatClock(at).replace(':', '')}00`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//campaignlint//timeline//EN', 'CALSCALE:GREGORIAN'];
  lines.push(`X-WR-CALNAME:${escapeText(timelineTitle(timeline))}`);
  let number = 0;
  for (const send of days.flatMap((day) => day.sends)) {
    const at = send.at + shift;
    const over = limits.flatMap(({ label, max }, index) => {
      const count = send.counts[index];
      return count !== undefined && count > max ? [`Over the limit of ${label}: ${count}`] : [];
    });
    lines.push(
      'BEGIN:VEVENT',
      `UID:${++number}-${stamp(at)}-${encodeURIComponent(oneLine(send.cadence))}@campaignlint`,
      `DTSTAMP:${stamp(today)}Z`,
      `DTSTART:${stamp(at)}`,
      'DURATION:PT15M',
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escapeText(`${over.length > 0 ? '! ' : ''}${subjectOf(send)} (${send.cadence})`)}`,
      `DESCRIPTION:${escapeText([`To ${person}`, `Step ${send.step} of ${send.cadence}: ${send.template}`, ...over].join('\n'))}`,
      'END:VEVENT',
    );
  }
  return `${[...lines, 'END:VCALENDAR'].flatMap(folded).join('\r\n')}\r\n`;
}

function escapeText(text: string): string {
  return text
    .split('\n')
    .map((line) => oneLine(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');
}

/** Lines of at most 75 octets; those that go on begin with a space. */
function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current];
}
