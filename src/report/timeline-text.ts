/** A timeline as text for a terminal of 80 columns: days, subjects, cadences, and counts against each limit. */
import stringWidth from 'string-width';
import {
  calendarDay,
  DAY,
  formatClock,
  HOUR,
  type Timeline,
  type TimelineDay,
  type TimelineSend,
  weekdayOf,
} from '../model/index.js';
import { oneLine } from './visible.js';
import { wrapText } from './wrap.js';

const WIDTH = 80;
const DAY_WIDTH = 11;
const TIME_WIDTH = 6;
const WIDEST_CADENCE = 18;
const COUNT_WIDTH = 4;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The name of a day: `Tue 3 Mar`, or `Day 3`. */
export function dayName(at: number, isDated: boolean): string {
  if (!isDated) return `Day ${Math.floor(at / DAY) + 1}`;
  const { month, day } = calendarDay(at);
  const name = weekdayOf(at);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${day} ${MONTHS[month - 1]}`;
}

/** The letter that stands for a limit in a table. */
export function limitLetter(index: number): string {
  return LETTERS.charAt(index) || '+';
}

/** The timeline as text; it ends with a line ending. */
export function timelineText(timeline: Timeline): string {
  const { person, exists, days, limits, notes } = timeline;
  if (!exists) return 'Nobody matches, so there is no inbox to show.\n';
  const lines = [...wrapText(sentence(person), WIDTH)];
  if (days.length === 0) return `${[...lines, '', 'This person gets nothing from these cadences.'].join('\n')}\n`;
  const names = days.flatMap((day) => day.sends.map((send) => stringWidth(oneLine(send.cadence))));
  const cadence = Math.min(WIDEST_CADENCE, Math.max(9, ...names.map((width) => width + 1)));
  const columns = { cadence, subject: WIDTH - DAY_WIDTH - TIME_WIDTH - cadence - 2 - limits.length * COUNT_WIDTH };
  lines.push('', header(columns, limits.length));
  for (const day of gathered(days))
    lines.push(...(Array.isArray(day) ? [quiet(day, timeline)] : dayLines(day, timeline, columns)));
  lines.push('');
  limits.forEach(({ label, most, max }, index) => {
    const verdict = most > max ? `reaches ${most}, over the limit` : `reaches ${most}`;
    lines.push(`${limitLetter(index)}  at most ${label}: ${verdict}`);
  });
  if (limits.some(({ most, max }) => most > max)) lines.push('!  over the limit at this mail');
  for (const note of notes) lines.push('', ...wrapText(note, WIDTH));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function sentence(person: string): string {
  return `The inbox of ${oneLine(person)}`;
}

/** How wide the columns are that depend on what stands in them. */
interface Columns {
  readonly subject: number;
  readonly cadence: number;
}

function header({ subject, cadence }: Columns, limits: number): string {
  const letters = Array.from({ length: limits }, (_, index) =>
    limitLetter(index)
      .padStart(COUNT_WIDTH - 1)
      .padEnd(COUNT_WIDTH),
  );
  return `${''.padEnd(DAY_WIDTH + TIME_WIDTH)}${'Subject'.padEnd(subject + 1)} ${'Cadence'.padEnd(cadence)}${letters.join('')}`;
}

/** Days, with runs of days without mail drawn together. */
function* gathered(days: readonly TimelineDay[]): Generator<TimelineDay | TimelineDay[]> {
  let empty: TimelineDay[] = [];
  for (const day of days) {
    if (day.sends.length === 0) empty.push(day);
    else {
      if (empty.length > 0) yield empty;
      empty = [];
      yield day;
    }
  }
}

function quiet(days: readonly TimelineDay[], { isDated }: Timeline): string {
  const [first, last] = [days[0], days.at(-1)] as [TimelineDay, TimelineDay];
  if (days.length === 1) return `${dayName(first.at, isDated).padEnd(DAY_WIDTH)}no mail`;
  return `${''.padEnd(DAY_WIDTH)}no mail for ${days.length} days, ${dayName(first.at, isDated)} to ${dayName(last.at, isDated)}`;
}

function dayLines(day: TimelineDay, timeline: Timeline, columns: Columns): readonly string[] {
  return day.sends.map((send, index) => {
    const name = index === 0 ? dayName(day.at, timeline.isDated) : '';
    const subject = inColumns(
      send.channel === 'email' ? send.subject || send.template : `(${send.channel}) ${send.subject}`,
      columns.subject,
    );
    return `${inColumns(name, DAY_WIDTH)}${inColumns(timeOf(send, timeline), TIME_WIDTH)}${subject}  ${inColumns(send.cadence, columns.cadence)}${countCells(send, timeline)}`;
  });
}

/** The clock time; without a calendar how long after the hour of the start, where it is not that hour. */
function timeOf({ at }: TimelineSend, { isDated }: Timeline): string {
  if (isDated) return formatClock(at);
  const minutes = at % DAY;
  if (minutes === 0) return '';
  return minutes % HOUR === 0 ? `+${minutes / HOUR}h` : `+${formatClock(minutes)}`;
}

function countCells({ counts }: TimelineSend, { limits }: Timeline): string {
  return counts
    .map((count, index) => {
      if (count === undefined) return ''.padEnd(COUNT_WIDTH);
      return `${String(count).padStart(COUNT_WIDTH - 1)}${count > (limits[index]?.max ?? 0) ? '!' : ' '}`;
    })
    .join('');
}

/** A text in exactly so many columns, cut with an ellipsis. */
function inColumns(text: string, width: number): string {
  const line = oneLine(text);
  const own = stringWidth(line);
  if (own <= width) return line + ' '.repeat(width - own);
  let cut = '';
  for (const character of line) {
    if (stringWidth(cut + character) > width - 2) break;
    cut += character;
  }
  return `${cut}… `.padEnd(width + (cut.length + 2 - stringWidth(`${cut}… `)));
}
