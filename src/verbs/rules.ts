/** `campaignlint rules` and `campaignlint explain <rule>`. */
import { loadConfiguration } from '../configuration.js';
import { locateProject } from '../io/locate.js';
import { relativePath } from '../io/paths.js';
import { readText } from '../io/read-text.js';
import { NO_RULES } from '../read-campaign.js';
import { explainRule, type Look, listRules } from '../report/explain.js';
import type { RuleInfo } from '../report/report.js';
import { safeJson } from '../report/visible.js';
import { type Outcome, UsageError } from '../request.js';
import { CATEGORIES, type NamedRule } from '../rule/index.js';
import { rules } from '../rules/index.js';
import { describeRule } from './describe-rule.js';

type VerbLook = Look & { readonly format: 'text' | 'json'; readonly cwd: string };

/** All rules, by category and name. */
export function listAllRules(look: VerbLook): Outcome {
  const infos = knownRules(look.cwd);
  return printed(look.format === 'json' ? safeJson(infos, 2) : listRules(infos, look));
}

/** Everything about one rule. */
export function explainOneRule(id: string, look: VerbLook): Outcome {
  const infos = knownRules(look.cwd);
  const found = infos.find((info) => info.id === id);
  if (found === undefined) {
    const known = infos.map((info) => info.id);
    throw new UsageError(`There is no rule "${id}". \`campaignlint rules\` lists them.`, { typed: id, known });
  }
  return printed(look.format === 'json' ? safeJson(found, 2) : explainRule(found, look));
}

function knownRules(cwd: string): readonly RuleInfo[] {
  const order = (info: RuleInfo): number => (CATEGORIES as readonly string[]).indexOf(info.category);
  return rulesAround(cwd)
    .map(describeRule)
    .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
}

/** The rules that come with campaignlint, and those of the plugins that the configuration around a folder names. */
function rulesAround(cwd: string): readonly NamedRule[] {
  const { root, config } = locateProject({ cwd, folders: [cwd], configLookup: true });
  const read = config === undefined ? undefined : readText(config);
  if (config === undefined || read === undefined || 'problem' in read) return rules;
  const source = { path: relativePath(root, config), text: read.text };
  try {
    return loadConfiguration(source, root, rules, NO_RULES).configuration.all;
  } catch (error) {
    // Who looks up a rule is not stopped by a mistake elsewhere: a run will tell about it.
    if (error instanceof UsageError) return rules;
    throw error;
  }
}

function printed(stdout: string): Outcome {
  return { stdout, stderr: '', files: [], exitCode: 0 };
}
