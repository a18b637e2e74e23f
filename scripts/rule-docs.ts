/** What is generated about rules: the head of each page and the table of all of them. */
import { flowYaml } from '../src/report/flow-yaml.js';
import { CATEGORIES, type Category, type NamedRule, type Rule, type Source } from '../src/rule/index.js';
import { asWritten } from '../src/schema/index.js';

const TITLES: Readonly<Record<Category, string>> = {
  tone: 'Tone: what the words do to the reader',
  targeting: 'Targeting: whether the message is for this person',
  frequency: 'Frequency: how much one person gets',
  people: 'People: who is there to answer',
  hygiene: 'Hygiene: what is wrong in the files themselves',
};

/** Title, summary, severities, options and sources of a rule. */
export function pageHead(id: string, rule: Rule): string {
  return [`# ${id}`, rule.summary, severityTable(rule), optionTable(rule), sourceList(rule.sources)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The rows of all rules, by category; `folder` is where the pages are, seen from the page that holds the table. */
export function ruleTable(rules: readonly NamedRule[], folder: string): string {
  return CATEGORIES.map((category) => {
    const rows = rules
      .filter(({ rule }) => rule.category === category)
      .map(({ id, rule }) => `| [\`${id}\`](${folder}${id}.md) | ${cell(rule.summary)} | ${levelsOf(rule)} |`);
    return [`### ${TITLES[category]}`, '', '| rule | what it reports | recommended |', '|---|---|---|', ...rows].join(
      '\n',
    );
  }).join('\n\n');
}

function levelsOf(rule: Rule): string {
  const levels = typeof rule.severity === 'string' ? [rule.severity] : Object.values(rule.severity);
  return [...new Set(levels)].sort().join(', ');
}

function severityTable(rule: Rule): string {
  if (typeof rule.severity === 'string') return `Severity in the \`recommended\` preset: **${rule.severity}**.`;
  const rows = Object.entries(rule.severity).map(([message, level]) => `| \`${message}\` | ${level} |`);
  return ['| finding | severity in `recommended` |', '|---|---|', ...rows].join('\n');
}

function optionTable(rule: Rule): string {
  const rows = Object.entries(rule.options).map(
    ([name, option]) => `| \`${name}\` | ${cell(option.doc)} | ${standardOf(option)} |`,
  );
  return rows.length === 0 ? '' : ['| option | what it does | default |', '|---|---|---|', ...rows].join('\n');
}

function standardOf(option: Rule['options'][string]): string {
  const standard = `\`${cell(flowYaml(asWritten(option.default)))}\``;
  return option.strict === undefined
    ? standard
    : `${standard}, under \`strict\` \`${cell(flowYaml(asWritten(option.strict)))}\``;
}

const SOURCE_TYPES: Readonly<Record<Source['type'], string>> = {
  study: 'study',
  standard: 'a standard',
  vendor: "a vendor's documentation",
  law: 'law',
  house: 'our own judgement',
};

function sourceList(sources: readonly Source[]): string {
  if (sources.length === 0) return '';
  return [
    'Sources:',
    '',
    ...sources.map(
      ({ title, url, type }) => `- ${url === undefined ? title : `[${title}](${url})`} (${SOURCE_TYPES[type]})`,
    ),
  ].join('\n');
}

/** Text for a table cell. */
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
