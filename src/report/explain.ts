/** A rule in words, for `campaignlint explain` and `campaignlint rules`. */
import type { Level } from '../model/index.js';
import { flowYaml } from './flow-yaml.js';
import { type Paint, paintWith } from './paint.js';
import type { OptionInfo, RuleInfo } from './report.js';
import { wrapText } from './wrap.js';

/** How a listing or an explanation is shown. */
export interface Look {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const MAX_WIDTH = 90;

/** Everything about one rule. */
export function explainRule(rule: RuleInfo, look: Look): string {
  const paint = paintWith(look.color);
  const width = Math.min(look.width, MAX_WIDTH);
  const paragraph = (text: string): string => wrapText(text, width).join('\n');
  const section = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${paint.strong(title)}\n${lines.join('\n')}\n`;
  const items = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => bullet(text, width));
  return [
    `${paint.strong(rule.id)}  ${paint.dim(`${rule.category}, looks at each ${rule.scope}`)}\n\n${paragraph(rule.summary)}\n`,
    section('Why a reader minds', wrapText(rule.why, width)),
    section('How to say it kindly', rule.instead === undefined ? [] : wrapText(rule.instead, width)),
    section('What it takes for granted', rule.assumes === undefined ? [] : wrapText(rule.assumes, width)),
    section('How much it weighs', describeLevels(rule.levels, paint)),
    section(
      'Options',
      rule.options.flatMap((option) => describeOption(option, width, paint)),
    ),
    section(
      'Where this comes from',
      items(
        rule.sources.map(({ title, url, type }) => `${title} (${SOURCES[type]})${url === undefined ? '' : ` ${url}`}`),
      ),
    ),
    section('To change it', [
      ...wrapText('In campaignlint.yaml:', width),
      paint.dim(`  rules:\n    ${rule.id}: off   # or warn, error, {severity: warn, …options}`),
      ...(rule.suppressible
        ? wrapText('At one place, in a comment with your reason:', width)
        : wrapText('A comment in a file cannot silence this rule.', width)),
      ...(rule.suppressible ? [paint.dim(`  # campaignlint-disable-next-line ${rule.id} -- the reason`)] : []),
    ]),
    rule.docsUrl === undefined ? '' : `\n${rule.docsUrl}\n`,
  ].join('');
}

const SOURCES = {
  study: 'a study',
  standard: 'a standard',
  vendor: "a vendor's documentation",
  law: 'law',
  house: 'our own judgement',
} as const;

/** `error`, `warning`, or that it is off until asked for; by message where they differ. */
function describeLevels(levels: Readonly<Record<string, Level>>, paint: Paint): readonly string[] {
  const entries = Object.entries(levels);
  const [first] = entries;
  if (first === undefined) return [];
  if (entries.every(([, level]) => level === first[1])) return [`  ${nameLevel(first[1], paint)}`];
  const widest = Math.max(...entries.map(([message]) => message.length));
  return entries.map(([message, level]) => `  ${message.padEnd(widest)}  ${nameLevel(level, paint)}`);
}

function nameLevel(level: Level, paint: Paint): string {
  return level === 'off' ? paint.dim('off until you turn it on') : paint[level](level);
}

function describeOption(option: OptionInfo, width: number, paint: Paint): readonly string[] {
  const standard = `${option.name}: ${flowYaml(option.default)}`;
  return [
    `  ${paint.strong(standard)}`,
    ...wrapText(`${option.doc} It must be ${option.expects}.`, width - 4).map((line) => `    ${line}`),
  ];
}

function bullet(text: string, width: number): readonly string[] {
  return wrapText(text, width - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** All rules by category, one line or two for each. */
export function listRules(rules: readonly RuleInfo[], look: Look): string {
  const paint = paintWith(look.color);
  const widest = Math.max(0, ...rules.map(({ id }) => id.length));
  const room = Math.min(look.width, 120) - widest - 13;
  const categories = [...new Set(rules.map(({ category }) => category))];
  const blocks = categories.map((category) => {
    const lines = rules
      .filter((rule) => rule.category === category)
      .flatMap((rule) => {
        const level = heaviest(Object.values(rule.levels));
        const word = (level === 'off' ? 'off' : level).padEnd(7);
        const painted = level === 'off' ? paint.dim(word) : paint[level](word);
        return wrapText(rule.summary, Math.max(30, room)).map((line, index) =>
          index === 0 ? `  ${rule.id.padEnd(widest)}  ${painted}  ${line}` : `${' '.repeat(widest + 13)}${line}`,
        );
      });
    return `${paint.strong(category)}\n${lines.join('\n')}\n`;
  });
  return `${blocks.join('\n')}\n${paint.dim('More about one of them: campaignlint explain <rule>')}\n`;
}

function heaviest(levels: readonly Level[]): Level {
  return levels.includes('error') ? 'error' : levels.includes('warning') ? 'warning' : 'off';
}
