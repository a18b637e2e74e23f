/** A timeline as a picture that stands alone: weeks as rows, days as boxes, mails in them, breaches in red. */
import {
  DAY,
  formatClock,
  type Timeline,
  type TimelineDay,
  type TimelineSend,
  WEEKDAYS,
  weekdayOf,
} from '../model/index.js';
import { dayName, limitLetter } from './timeline-text.js';
import { oneLine } from './visible.js';
import { wrapText } from './wrap.js';
import { escapeXml } from './xml.js';

const COLUMN = 150;
const MARGIN = 24;
const LINE = 16;
const MAIL = 3 * LINE - 4;
const WIDTH = 2 * MARGIN + 7 * COLUMN;
const INK = '#1f2328';
const MUTED = '#59636e';
const RED = '#b3261e';
const COLOURS = ['#0b57d0', '#0f7b55', '#8a5a00', '#7b3fa0', '#006a7a', '#a03f62', '#4f6700', '#5b5f97'] as const;

/** The timeline as SVG, light, with its own background; it ends with a line ending. */
export function timelineSvg(timeline: Timeline): string {
  const heading = wrapText(`The inbox of ${oneLine(timeline.person)}`, 120);
  const parts: string[] = [];
  let y = MARGIN + LINE;
  for (const line of heading) {
    parts.push(text(MARGIN, y, line, `font-size="15" font-weight="600" fill="${INK}"`));
    y += LINE + 4;
  }
  if (!timeline.exists || timeline.days.length === 0) {
    parts.push(
      text(MARGIN, y, timeline.exists ? 'Gets nothing from these cadences.' : 'Nobody matches.', `fill="${MUTED}"`),
    );
    return page(parts, y + MARGIN);
  }
  const colours = coloursOf(timeline);
  for (const week of weeksOf(timeline)) {
    const height = 30 + Math.max(1, ...week.map((day) => day?.sends.length ?? 0)) * MAIL;
    week.forEach((day, column) => {
      if (day !== undefined) parts.push(dayBox(day, { x: MARGIN + column * COLUMN, y, height }, { timeline, colours }));
    });
    y += height + 6;
  }
  y += LINE;
  timeline.limits.forEach(({ label, most, max }, index) => {
    const isOver = most > max;
    const words = `${limitLetter(index)}   at most ${label}: reaches ${most}${isOver ? ', over the limit' : ''}`;
    parts.push(text(MARGIN, y, words, `fill="${isOver ? RED : INK}"`));
    y += LINE + 2;
  });
  for (const note of timeline.notes) {
    parts.push(text(MARGIN, y, note, `fill="${MUTED}"`));
    y += LINE + 2;
  }
  return page(parts, y);
}

function page(parts: readonly string[], height: number): string {
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="system-ui, sans-serif" font-size="12" role="img">`,
    '<title>The mail that one person would get</title>',
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/** Rows of seven days: from Monday on the calendar, from day 1 otherwise. */
function weeksOf({ days, isDated }: Timeline): readonly (TimelineDay | undefined)[][] {
  const lead = isDated ? WEEKDAYS.indexOf(weekdayOf(days[0]?.at ?? 0)) : 0;
  const cells: (TimelineDay | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface Look {
  readonly timeline: Timeline;
  readonly colours: ReadonlyMap<string, string>;
}

function dayBox(day: TimelineDay, { x, y, height }: Box, look: Look): string {
  const isOver = day.sends.some((send) => isBreach(send, look.timeline));
  const fill = isOver ? '#fdecea' : day.sends.length > 0 ? '#f6f8fa' : '#ffffff';
  const stroke = isOver ? RED : '#d1d9e0';
  return [
    `<rect x="${x}" y="${y}" width="${COLUMN - 6}" height="${height}" rx="6" fill="${fill}" stroke="${stroke}"/>`,
    text(x + 8, y + LINE + 2, dayName(day.at, look.timeline.isDated), `font-weight="600" fill="${MUTED}"`),
    ...day.sends.map((send, index) => mail(send, { x: x + 8, y: y + 26 + index * MAIL, height: MAIL }, look)),
  ].join('\n');
}

function mail(send: TimelineSend, { x, y }: Box, { timeline, colours }: Look): string {
  const clock = timeline.isDated ? formatClock(send.at) : send.at % DAY === 0 ? '' : `+${formatClock(send.at)}`;
  const counts = send.counts.flatMap((count, index) =>
    count === undefined
      ? []
      : [`${limitLetter(index)} ${count}${count > (timeline.limits[index]?.max ?? 0) ? '!' : ''}`],
  );
  return [
    `<rect x="${x - 4}" y="${y}" width="3" height="${MAIL - 6}" fill="${colours.get(send.cadence)}"/>`,
    text(x + 3, y + 11, shorten(send.subject || send.template, 20), `font-size="11" fill="${INK}"`),
    text(
      x + 3,
      y + 24,
      shorten(`${clock} ${send.cadence}`.trim(), 24),
      `font-size="10" fill="${colours.get(send.cadence)}"`,
    ),
    text(x + 3, y + 36, counts.join(' · '), `font-size="10" fill="${isBreach(send, timeline) ? RED : MUTED}"`),
  ].join('\n');
}

function isBreach({ counts }: TimelineSend, { limits }: Timeline): boolean {
  return counts.some((count, index) => count !== undefined && count > (limits[index]?.max ?? 0));
}

function coloursOf({ days }: Timeline): ReadonlyMap<string, string> {
  const cadences = [...new Set(days.flatMap((day) => day.sends.map((send) => send.cadence)))].sort();
  return new Map(cadences.map((id, index) => [id, COLOURS[index % COLOURS.length] as string]));
}

function shorten(words: string, length: number): string {
  const characters = [...oneLine(words)];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escapeXml(words)}</text>`;
}
