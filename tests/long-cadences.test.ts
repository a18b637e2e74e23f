/** Cadences far longer than anyone writes by hand: every rule gets through them, with the stack that there is. */
import { describe, expect, it } from 'vitest';
import { stepsIn } from '../src/model/index.js';
import { lintFiles } from '../src/testing.js';

const mail = (subject: string): string =>
  `---\nsubject: ${subject}\npreheader: What we mended.\nfrom: Ana at Northtrail <ana@northtrail.example>\n---\nHello, here is a walk. Ana\n`;

const step = (n: number, more = ''): string =>
  `{wait: ${n === 0 ? 0 : 7}d, template: ${n % 2 ? 'odd' : 'even'}${more}}`;
const steps = (count: number, more?: string): string[] => Array.from({ length: count }, (_, n) => step(n, more));
const BRANCH = `branch: [{if: {opened: even}, steps: [${step(1)}]}, {if: {clicked: odd}, steps: [{wait: 3d, template: even}]}]`;

/** Lints one cadence with every rule there is; a rule that breaks down fails the test. */
function lintCadence(head: string, items: readonly string[]) {
  return lintFiles(
    {
      'long.yaml': `${head}\nsteps:\n${items.map((item) => `  - ${item}\n`).join('')}`,
      'segments.yaml': 'segments: {hikers: {match: {consent: true}}}\n',
      'odd.md': mail('A walk by the river'),
      'even.md': mail('A walk by the river!'),
    },
    { config: 'extends: strict\n' },
  );
}

describe('a long cadence', () => {
  it.each([
    ['5,000 plain steps', 'segment: hikers', 5000, steps(5000)],
    ['4,000 steps in sales', 'segment: hikers\nkind: sales', 4000, steps(4000)],
    ['4,000 steps on a date', 'segment: hikers\nstart: {on: date, date: 2026-01-06}', 4000, steps(4000)],
    [
      '1,000 steps every week',
      'segment: hikers\nstart: {on: schedule, every: week, from: 2026-01-06}',
      1000,
      steps(1000),
    ],
    ['400 steps, each with a condition', 'segment: hikers', 400, steps(400, ', if: {opened: odd}')],
    [
      '4,000 steps and 40 branches',
      'segment: hikers',
      4080,
      steps(4000).flatMap((one, n) => (n % 100 === 99 ? [one, BRANCH] : [one])),
    ],
  ])('is read and linted whole: %s', (_, head, count, items) => {
    const { campaign, findings } = lintCadence(head, items);
    expect([...stepsIn(campaign.cadences[0]?.steps ?? [])]).toHaveLength(count);
    expect(findings.map(({ rule }) => rule)).toContain('duplicate-subject');
  });
});
