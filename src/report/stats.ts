/** Where the time of a run went, in words. */
import { plural } from '../model/index.js';

interface Lap {
  readonly name: string;
  readonly milliseconds: number;
}

/** The parts of a run and its rules, slowest first. */
export function formatStats(laps: {
  readonly parts: readonly Lap[];
  readonly rules: readonly Lap[];
  readonly total: number;
}): string {
  const rows: (readonly [string, number])[] = [
    ...laps.parts.map(({ name, milliseconds }) => [name, milliseconds] as const),
    ...laps.rules.map(({ name, milliseconds }) => [`  ${name}`, milliseconds] as const),
    ['in all', laps.total],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(
    ([name, milliseconds]) => `${name.padEnd(width)}  ${inMilliseconds(milliseconds).padStart(9)}`,
  );
  return `Time spent, with ${plural(laps.rules.length, 'rule')} (a rule that asks first pays for what others find ready):\n${lines.join('\n')}\n`;
}

function inMilliseconds(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}
