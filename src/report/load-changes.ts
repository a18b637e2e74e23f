/** How a change raises or lowers the most mail that anyone can get: as text, JSON, and Markdown for a pull request. */
import type { LoadChange } from '../model/index.js';
import { oneLine, safeJson } from './visible.js';

/** One sentence for each change: "raises the most marketing emails in 7 days for `lapsed` from 3 to 5 (limit 4)". */
export function loadChangesText(changes: readonly LoadChange[]): string {
  if (changes.length === 0) return 'The most mail that anyone can get stays as it was.\n';
  return `${changes.map((change) => sentence(change)).join('\n')}\n`;
}

export function loadChangesJson(changes: readonly LoadChange[]): string {
  return safeJson(changes, 2);
}

/** A table; changes that end above the limit are marked in words and in bold. */
export function loadChangesMarkdown(changes: readonly LoadChange[]): string {
  if (changes.length === 0) return 'The most mail that anyone can get stays as it was.\n';
  const rows = changes.map((change) => {
    const numbers = `${change.before} → ${change.after}`;
    const verdict = change.after > change.max ? 'over the limit' : 'within the limit';
    const who = change.segment === undefined ? 'anyone' : `\`${cell(change.segment)}\``;
    return `| ${who} | ${cell(change.counted)} | ${change.after > change.max ? `**${numbers}**` : numbers} | ${change.max} | ${verdict}${change.isProved ? '' : ' (at least)'} |`;
  });
  return [
    'The most that one person can get:',
    '',
    '| who | what | before → after | limit | |',
    '|---|---|---|---:|---|',
    ...rows,
    '',
  ].join('\n');
}

function sentence({ counted, max, segment, before, after, isProved }: LoadChange): string {
  const verb = after > before ? 'raises' : 'lowers';
  const who = segment === undefined ? 'anyone' : `\`${oneLine(segment)}\``;
  return `${verb} the most ${counted} for ${who} from ${before} to ${isProved ? '' : 'at least '}${after} (limit ${max})`;
}

function cell(text: string): string {
  return oneLine(text).replace(/[|`\\]/g, '\\$&');
}
