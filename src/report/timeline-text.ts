/** A timeline as text for a terminal: days, subjects, cadences, and how much has come up to each mail. */

import { calendarDay, type Timeline, type TimelineDay, type TimelineLimit, type TimelineSend } from '../model/index.js';
import { columnsOf } from './columns.js';
import { type Paint, paintWith } from './paint.js';
import {
  dayName,
  isBreach,
  subjectOf,
  telling,
  timelineLegend,
  timelinePerson,
  timelineTitle,
  timelineVerdict,
  timeOf,
} from './timeline-words.js';
import { oneLine } from './visible.js';
import { wrapText } from './wrap.js';

/** How the text is shown. */
export interface TimelineLook {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const WIDEST = 110;
const NARROWEST = 60;
/** Below this the cadence stands under the subject. */
const NARROW = 76;
const DAY_WIDTH = 12;
const TIME_WIDTH = 7;
const WIDEST_CADENCE = 20;
const COUNT_WIDTH = 5;

/** The timeline as text; it ends with a line ending. */
export function timelineText(timeline: Timeline, look: TimelineLook): string {
  const { exists, days, notes } = timeline;
  if (!exists) return 'Nobody matches, so there is no inbox to show.\n';
  const width = Math.max(NARROWEST, Math.min(look.width, WIDEST));
  const paint = paintWith(look.color);
  const lines = [
    paint.strong(timelineTitle(timeline)),
    '',
    ...wrapText(timelinePerson(timeline), width - 2).map((line) => `  ${line}`),
    '',
  ];
  if (days.length === 0) return `${[...lines, 'This person gets nothing from these cadences.'].join('\n')}\n`;
  const { isOver, text } = timelineVerdict(timeline);
  for (const line of wrapText(text, width)) lines.push(isOver ? paint.error(line) : paint.good(line));
  lines.push('', ...new Table(timeline, width, paint).lines(), '', ...limitLines(timeline, paint), '');
  const legend = `${timelineLegend(timeline)}${isOver ? ' ! is over the limit.' : ''}`;
  for (const note of [legend, ...notes]) lines.push(...wrapText(note, width).map(paint.dim));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The days as a table. */
class Table {
  private readonly columns: readonly number[];
  private readonly isNarrow: boolean;
  private readonly cadenceWidth: number;
  private readonly subjectWidth: number;

  constructor(
    private readonly timeline: Timeline,
    width: number,
    private readonly paint: Paint,
  ) {
    this.columns = telling(timeline);
    this.isNarrow = width < NARROW;
    const names = timeline.days.flatMap((day) => day.sends.map((send) => columnsOf(oneLine(send.cadence))));
    this.cadenceWidth = this.isNarrow ? 0 : Math.min(WIDEST_CADENCE, Math.max(9, ...names.map((name) => name + 2)));
    this.subjectWidth = width - DAY_WIDTH - TIME_WIDTH - this.cadenceWidth - this.columns.length * COUNT_WIDTH - 1;
  }

  lines(): readonly string[] {
    const lines = [...this.head()];
    let quiet = 0;
    for (const day of this.timeline.days) {
      if (day.sends.length === 0) quiet++;
      else {
        if (quiet > 0) lines.push(this.quietLine(quiet));
        quiet = 0;
        lines.push(...this.dayLines(day));
      }
    }
    return lines;
  }

  private head(): readonly string[] {
    const { limits } = this.timeline;
    const cells = (of: (limit: TimelineLimit) => string): string =>
      this.columns.map((index) => `${of(limits[index] as TimelineLimit).padStart(COUNT_WIDTH - 1)} `).join('');
    const lead = ''.padEnd(DAY_WIDTH + TIME_WIDTH);
    const [subject, cadence] = [this.subjectWidth, this.cadenceWidth];
    return [
      `${yearsOf(this.timeline).padEnd(lead.length)}${'Subject'.padEnd(subject)}${this.isNarrow ? '' : 'Cadence'.padEnd(cadence)}${cells(({ per }) => per)}`,
      `${lead}${''.padEnd(subject + cadence - 6)}limit ${cells(({ max }) => String(max))}`,
    ].map((line) => this.paint.dim(line));
  }

  private quietLine(days: number): string {
    return this.paint.dim(`${''.padEnd(DAY_WIDTH)}${days === 1 ? 'a day' : `${days} days`} without mail`);
  }

  private dayLines(day: TimelineDay): readonly string[] {
    const { timeline, paint } = this;
    return day.sends.flatMap((send, index) => {
      const name = index === 0 ? dayName(day.at, timeline.isDated) : '';
      const isOver = isBreach(send, timeline, this.columns);
      const subject = inColumns(subjectOf(send), this.subjectWidth);
      const line = [
        paint.strong(inColumns(name, DAY_WIDTH)),
        paint.dim(inColumns(timeOf(send, timeline), TIME_WIDTH)),
        isOver ? paint.strong(subject) : subject,
        this.isNarrow ? '' : paint.dim(inColumns(send.cadence, this.cadenceWidth)),
        this.counts(send),
      ].join('');
      if (!this.isNarrow) return [line];
      const below = inColumns(send.cadence, this.subjectWidth).trimEnd();
      return [line, `${''.padEnd(DAY_WIDTH + TIME_WIDTH)}${paint.dim(below)}`];
    });
  }

  private counts({ counts }: TimelineSend): string {
    return this.columns
      .map((index) => {
        const count = counts[index];
        if (count === undefined) return ''.padEnd(COUNT_WIDTH);
        const isOver = count > (this.timeline.limits[index]?.max ?? 0);
        const cell = String(count).padStart(COUNT_WIDTH - 1);
        return isOver ? this.paint.error(`${cell}!`) : `${cell} `;
      })
      .join('');
  }
}

function limitLines({ limits }: Timeline, paint: Paint): readonly string[] {
  const widest = Math.max(...limits.map(({ reached }) => reached.length));
  return limits.map(({ reached, most, max }) => {
    const line = `${reached.padStart(widest)}   limit ${String(max).padStart(2)}`;
    return most > max ? paint.error(`  ${line}   over`) : `  ${line}`;
  });
}

function yearsOf({ days, isDated }: Timeline): string {
  if (!isDated) return '';
  return [...new Set(days.map(({ at }) => calendarDay(at).year))].join('/');
}

/** A text in exactly so many columns, cut with an ellipsis. */
function inColumns(text: string, width: number): string {
  const line = oneLine(text);
  const own = columnsOf(line);
  if (own < width) return line + ' '.repeat(width - own);
  let cut = '';
  for (const character of line) {
    if (columnsOf(cut + character) > width - 2) break;
    cut += character;
  }
  return `${cut}…${' '.repeat(Math.max(0, width - columnsOf(`${cut}…`)))}`;
}
