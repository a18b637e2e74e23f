/** A timeline as a picture that stands alone: weeks as rows, days as boxes, mails as cards, what is over a limit in red. */

import {
  type Timeline,
  type TimelineDay,
  type TimelineLimit,
  type TimelineSend,
  WEEKDAYS,
  weekdayOf,
} from '../model/index.js';
import { columnsOf } from './columns.js';
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
import { escapeXml } from './xml.js';

const COLUMN = 152;
const MARGIN = 28;
const GAP = 6;
const WIDTH = 2 * MARGIN + 7 * COLUMN - GAP;
const LINE = 18;
const CARD = 53;
const COUNT_LINE = 13;
const COUNTS_ON_LINE = 2;
const DAY_HEAD = 24;
const QUIET_WEEK = 34;
/** Characters that fit on a line of a card, and on a line of the whole picture. */
const CARD_COLUMNS = 20;
const PAGE_COLUMNS = 135;
const BAR = 260;
const INK = '#1f2328';
const MUTED = '#59636e';
const RED = '#b3261e';
const GREEN = '#0f6b3c';
const COLOURS = ['#0b57d0', '#0f7b55', '#8a5a00', '#7b3fa0', '#006a7a', '#a03f62', '#4f6700', '#5b5f97'] as const;

/** The timeline as SVG, light, with its own background; it ends with a line ending. */
export function timelineSvg(timeline: Timeline): string {
  const page = new Page(timeline);
  page.head();
  if (timeline.days.length > 0) {
    page.weeks();
    page.limits();
    page.notes();
  }
  return page.text();
}

/** Draws from top to bottom. */
class Page {
  private readonly parts: string[] = [];
  private readonly colours: ReadonlyMap<string, string>;
  private readonly columns: readonly number[];
  private readonly cardHeight: number;
  private y = MARGIN + LINE;

  constructor(private readonly timeline: Timeline) {
    const cadences = [...new Set(this.sends().map((send) => send.cadence))].sort();
    this.colours = new Map(cadences.map((id, index) => [id, COLOURS[index % COLOURS.length] as string]));
    this.columns = telling(timeline);
    this.cardHeight = CARD + COUNT_LINE * Math.max(0, ...this.sends().map((send) => this.counted(send).length));
  }

  head(): void {
    const { timeline } = this;
    const title = timeline.exists ? timelineTitle(timeline) : 'Nobody matches, so there is no inbox to show.';
    this.line(title, `font-size="20" font-weight="700" fill="${INK}"`, LINE + 8);
    if (!timeline.exists) return;
    for (const words of wrapText(timelinePerson(timeline), PAGE_COLUMNS))
      this.line(words, `font-size="13" fill="${MUTED}"`);
    this.y += 6;
    if (timeline.days.length === 0) {
      this.line('This person gets nothing from these cadences.', `font-size="15" fill="${INK}"`);
      return;
    }
    const { isOver, text: verdict } = timelineVerdict(timeline);
    this.line(verdict, `font-size="15" font-weight="600" fill="${isOver ? RED : GREEN}"`, LINE - 2);
  }

  weeks(): void {
    const { days, isDated } = this.timeline;
    const lead = isDated ? WEEKDAYS.indexOf(weekdayOf(days[0]?.at ?? 0)) : 0;
    const cells: (TimelineDay | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...days];
    for (let first = 0; first < cells.length; first += 7) {
      const week = cells.slice(first, first + 7);
      const most = Math.max(0, ...week.map((day) => day?.sends.length ?? 0));
      const height = most === 0 ? QUIET_WEEK : DAY_HEAD + 6 + most * this.cardHeight;
      week.forEach((day, column) => {
        if (day !== undefined) this.day(day, { x: MARGIN + column * COLUMN, y: this.y, height });
      });
      this.y += height + GAP;
    }
    this.y += LINE;
  }

  /** Each limit with a bar: the part beyond the limit is red. */
  limits(): void {
    const { limits } = this.timeline;
    const most = Math.max(1, ...limits.flatMap(({ most: reached, max }) => [reached, max]));
    for (const limit of limits) {
      const isOver = limit.most > limit.max;
      const words = `${limit.reached}, limit ${limit.max}${isOver ? ': over' : ''}`;
      const bar = { x: MARGIN, y: this.y - 10, height: 10 };
      const inside = Math.round((Math.min(limit.most, limit.max) / most) * BAR);
      const over = Math.round((Math.max(0, limit.most - limit.max) / most) * BAR);
      const edge = MARGIN + Math.round((limit.max / most) * BAR);
      this.parts.push(
        rect({ ...bar, width: BAR }, 'rx="2" fill="#eaeef2"'),
        rect({ ...bar, width: inside }, 'rx="2" fill="#57606a"'),
        rect({ ...bar, x: MARGIN + inside, width: over }, `rx="2" fill="${RED}"`),
        rect({ x: edge - 1, y: this.y - 13, width: 2, height: 16 }, `fill="${INK}"`),
        text(MARGIN + BAR + 14, this.y, words, `font-size="13" fill="${isOver ? RED : INK}"`),
      );
      this.y += LINE + 4;
    }
  }

  notes(): void {
    for (const note of [this.legend(), ...this.timeline.notes])
      for (const words of wrapText(note, PAGE_COLUMNS)) this.line(words, `font-size="12" fill="${MUTED}"`);
  }

  text(): string {
    const height = this.y + MARGIN - LINE;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif" role="img">`,
      `<title>${escapeXml(timelineTitle(this.timeline))}</title>`,
      `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
      ...this.parts,
      '</svg>',
      '',
    ].join('\n');
  }

  private line(words: string, attributes: string, height = LINE): void {
    this.parts.push(text(MARGIN, this.y, words, attributes));
    this.y += height;
  }

  private day(day: TimelineDay, { x, y, height }: Omit<Box, 'width'>): void {
    const isOver = day.sends.some((send) => isBreach(send, this.timeline));
    const isQuiet = day.sends.length === 0;
    const look = isOver
      ? `fill="#fff5f4" stroke="${RED}"`
      : `fill="${isQuiet ? '#ffffff' : '#f6f8fa'}" stroke="#d1d9e0"`;
    this.parts.push(
      rect({ x, y, width: COLUMN - GAP, height }, `rx="6" ${look}`),
      text(
        x + 9,
        y + 17,
        dayName(day.at, this.timeline.isDated),
        `font-size="12" font-weight="600" fill="${isQuiet ? '#818b98' : INK}"`,
      ),
    );
    day.sends.forEach((send, index) => {
      this.card(send, {
        x: x + 6,
        y: y + DAY_HEAD + index * this.cardHeight,
        width: COLUMN - GAP - 12,
        height: this.cardHeight - 5,
      });
    });
  }

  private card(send: TimelineSend, box: Box): void {
    const { x, y } = box;
    const colour = this.colours.get(send.cadence) as string;
    const [first = '', second = ''] = twoLines(oneLine(subjectOf(send)));
    const time = timeOf(send, this.timeline);
    const from = shorten(time === '' ? oneLine(send.cadence) : `${time}  ${oneLine(send.cadence)}`, CARD_COLUMNS + 2);
    this.parts.push(
      rect(box, `rx="4" fill="#ffffff" stroke="#d1d9e0"`),
      rect({ x, y, width: 4, height: box.height }, `rx="2" fill="${colour}"`),
      text(x + 10, y + 14, first, `font-size="11" fill="${INK}"`),
      text(x + 10, y + 27, second, `font-size="11" fill="${INK}"`),
      text(x + 10, y + 41, from, `font-size="10" fill="${colour}"`),
      ...this.counted(send).map(
        (line, index) =>
          `<text x="${x + 10}" y="${y + 54 + index * COUNT_LINE}" font-size="10" fill="${MUTED}">${line}</text>`,
      ),
    );
  }

  /** `24h 3/2`, `7d 5/4`, some on a line, what is over a limit in red. */
  private counted({ counts }: TimelineSend): readonly string[] {
    const words = this.columns.flatMap((index) => {
      const count = counts[index];
      const { per, max } = this.timeline.limits[index] as TimelineLimit;
      if (count === undefined) return [];
      const cell = `${per} ${count}/${max}`;
      return [count > max ? `<tspan font-weight="700" fill="${RED}">${cell}</tspan>` : cell];
    });
    const lines: string[] = [];
    for (let at = 0; at < words.length; at += COUNTS_ON_LINE)
      lines.push(words.slice(at, at + COUNTS_ON_LINE).join('&#160; '));
    return lines;
  }

  private sends(): readonly TimelineSend[] {
    return this.timeline.days.flatMap((day) => day.sends);
  }

  /** What the numbers on the cards are, by the first of them that is over a limit. */
  private legend(): string {
    const over = this.sends().flatMap(({ counts }) =>
      this.columns.flatMap((index) => {
        const { per, window, max } = this.timeline.limits[index] as TimelineLimit;
        const count = counts[index] ?? 0;
        return count > max
          ? [`${per} ${count}/${max} is mail number ${count} in ${window}, where the limit is ${max}.`]
          : [];
      }),
    );
    return `${timelineLegend(this.timeline)}${over[0] === undefined ? '' : ` ${over[0]}`}`;
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A subject on at most two lines of a card. */
function twoLines(subject: string): readonly string[] {
  const lines = wrapText(subject, CARD_COLUMNS);
  const [first = '', ...rest] = lines;
  // A word that is longer than a line cannot be broken: it is cut, as is what does not fit on two lines.
  return [shorten(first, CARD_COLUMNS), shorten(rest.join(' '), CARD_COLUMNS)];
}

function shorten(words: string, columns: number): string {
  if (columnsOf(words) <= columns) return words;
  let cut = '';
  for (const character of words) {
    if (columnsOf(cut + character) >= columns) break;
    cut += character;
  }
  return `${cut}…`;
}

function rect({ x, y, width, height }: Box, attributes: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${attributes}/>`;
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escapeXml(words)}</text>`;
}
