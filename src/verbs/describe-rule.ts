/** Tells about a rule in plain data. */
import type { Level } from '../model/index.js';
import { flowYaml } from '../report/flow-yaml.js';
import type { RuleInfo } from '../report/report.js';
import type { NamedRule } from '../rule/index.js';
import { rules } from '../rules/index.js';
import { asWritten } from '../schema/index.js';

/** Where the pages of the rules stand. */
const PAGES = 'https://github.com/campaignlint/campaignlint/blob/main/docs/rules/';

/** Ids of the rules that come with campaignlint. */
export const BUILT_IN: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** What a rule says about itself, for listings, explanations and machine formats. */
export function describeRule({ id, rule }: NamedRule): RuleInfo {
  const level = (message: string): Level =>
    typeof rule.severity === 'string' ? rule.severity : (rule.severity[message] ?? 'off');
  const docsUrl = rule.docsUrl ?? (BUILT_IN.has(id) ? `${PAGES}${id}.md` : undefined);
  return {
    id,
    category: rule.category,
    scope: rule.scope,
    summary: rule.summary,
    why: rule.why,
    ...(rule.instead === undefined ? {} : { instead: rule.instead }),
    ...(rule.assumes === undefined ? {} : { assumes: rule.assumes }),
    levels: Object.fromEntries(Object.keys(rule.messages).map((message) => [message, level(message)])),
    options: Object.entries(rule.options).map(([name, { type, default: standard, strict, doc }]) => ({
      name,
      default: asWritten(standard),
      expects: type.expects,
      doc: strict === undefined ? doc : `${doc} Under strict the default is ${flowYaml(asWritten(strict))}.`,
    })),
    sources: rule.sources,
    suppressible: rule.suppressible !== false,
    ...(docsUrl === undefined ? {} : { docsUrl }),
  };
}
