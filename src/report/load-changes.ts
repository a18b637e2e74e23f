/** How a change raises or lowers the most mail that anyone can get: as text, JSON, and Markdown for a pull request. */
import { groupBy, type LoadChange, type LoadComparison } from '../model/index.js';
import { oneLine, safeJson } from './visible.js';

const SAME = 'The most mail that anyone can get stays as it was.';
/** More segments than this with the same numbers are counted, not named. */
const MOST_NAMES = 4;
/** A comment on a pull request has no room for more rows. */
const MOST_ROWS = 60;

/** One sentence for each change: "raises the most marketing emails in 7 days for `lapsed` from 3 to 5 (limit 4)". */
export function loadChangesText(comparison: LoadComparison): string {
  const { ref, commit, changes, notes } = comparison;
  const lines = changes.length === 0 ? [SAME] : gathered(comparison).map((row) => `  ${sentence(row)}`);
  const title = `Compared with ${oneLine(ref)} (${commit.slice(0, 9)}), this version${changes.length === 0 ? ' changes nothing.' : ''}`;
  return `${[title, ...lines, ...notes.map(oneLine)].join('\n')}\n`;
}

/** All changes, segment by segment; `null` for a number that has no end. */
export function loadChangesJson({ ref, commit, changes, notes }: LoadComparison): string {
  const number = (load: number): number | null => (load === Infinity ? null : load);
  const listed = changes.map(({ before, after, ...change }) => ({
    ...change,
    before: number(before),
    after: number(after),
    isOverLimit: after > change.max,
  }));
  return safeJson({ ref, commit, changes: listed, notes }, 2);
}

/** A table; changes that end above the limit are marked in words and in bold. */
export function loadChangesMarkdown(comparison: LoadComparison): string {
  const { ref, commit, notes } = comparison;
  const title = `### The most mail that one person can get, compared with \`${code(ref)}\` (${commit.slice(0, 9)})`;
  const rows = gathered(comparison).map(markdownRow);
  const table = [
    '| who | what | before → after | limit | |',
    '|---|---|---|---:|---|',
    ...rows.slice(0, MOST_ROWS),
    ...(rows.length > MOST_ROWS ? ['', `And ${rows.length - MOST_ROWS} more changes.`] : []),
  ];
  return [title, '', ...(rows.length === 0 ? [SAME] : table), ...notes.flatMap((note) => ['', cell(note)]), ''].join(
    '\n',
  );
}

/** A change of the same numbers, and everyone whom it is about. */
interface Row extends Omit<LoadChange, 'segment'> {
  /** "anyone", or "anyone who matches". */
  readonly anyone: string;
  /** Undefined stands for anyone. */
  readonly segments: readonly (string | undefined)[];
}

function gathered({ changes, isAboutSome }: LoadComparison): readonly Row[] {
  const alike = groupBy(changes, ({ segment: _, ...rest }) =>
    JSON.stringify({ ...rest, ends: String(rest.after) + String(rest.before) }),
  );
  return [...alike.values()].map((same) => ({
    ...(same[0] as LoadChange),
    anyone: isAboutSome ? 'anyone who matches' : 'anyone',
    segments: same.map(({ segment }) => segment),
  }));
}

function sentence(row: Row): string {
  const { counted, max, before, after, isProved } = row;
  const verb = after > before ? 'raises' : 'lowers';
  const who = whom(row, (id) => `\`${oneLine(id)}\``);
  const over = after > max ? ', over the limit' : '';
  return `${verb} the most ${counted} for ${who} from ${amount(before)} to ${isProved ? '' : 'at least '}${amount(after)} (limit ${max})${over}`;
}

function markdownRow(row: Row): string {
  const { counted, max, before, after, isProved } = row;
  const numbers = `${amount(before)} → ${isProved ? '' : 'at least '}${amount(after)}`;
  const who = whom(row, (id) => `\`${code(id)}\``);
  const isOver = after > max;
  return `| ${who} | ${cell(counted)} | ${isOver ? `**${numbers}**` : numbers} | ${max} | ${isOver ? 'over the limit' : 'within the limit'} |`;
}

/** "anyone", "`lapsed` and `vip`", "anyone, `lapsed`, `vip` and 12 more segments". */
function whom({ anyone, segments }: Row, inCode: (id: string) => string): string {
  const names = segments.flatMap((id) => (id === undefined ? [] : [inCode(id)]));
  const rest = names.length - MOST_NAMES;
  const parts = [
    ...(segments.includes(undefined) ? [anyone] : []),
    ...names.slice(0, rest === 1 ? MOST_NAMES + 1 : MOST_NAMES),
    ...(rest > 1 ? [`${rest} more segments`] : []),
  ];
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function amount(load: number): string {
  return load === Infinity ? 'any number' : String(load);
}

/** Text for a cell of a table: it can begin no markup and end no cell. */
function cell(text: string): string {
  return oneLine(text).replace(/[|`\\<>*_[\]#@!]/g, '\\$&');
}

/** A name within backticks, which it cannot end. */
function code(name: string): string {
  return oneLine(name).replace(/`/g, 'ˋ').replace(/\|/g, '\\|');
}
