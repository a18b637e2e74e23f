/** `campaignlint rules` and `campaignlint explain <rule>`. */
import { explainRule, type Look, listRules } from '../report/explain.js';
import type { RuleInfo } from '../report/report.js';
import { safeJson } from '../report/visible.js';
import { type Outcome, UsageError } from '../request.js';
import { CATEGORIES } from '../rule/index.js';
import { rules } from '../rules/index.js';
import { describeRule } from './describe-rule.js';

type VerbLook = Look & { readonly format: 'text' | 'json' };

/** All rules, by category and name. */
export function listAllRules(look: VerbLook): Outcome {
  const infos = knownRules();
  return printed(look.format === 'json' ? safeJson(infos, 2) : listRules(infos, look));
}

/** Everything about one rule. */
export function explainOneRule(id: string, look: VerbLook): Outcome {
  const infos = knownRules();
  const found = infos.find((info) => info.id === id);
  if (found === undefined) {
    const known = infos.map((info) => info.id);
    throw new UsageError(`There is no rule "${id}". \`campaignlint rules\` lists them.`, { typed: id, known });
  }
  return printed(look.format === 'json' ? safeJson(found, 2) : explainRule(found, look));
}

function knownRules(): readonly RuleInfo[] {
  const order = (info: RuleInfo): number => (CATEGORIES as readonly string[]).indexOf(info.category);
  return rules.map(describeRule).sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
}

function printed(stdout: string): Outcome {
  return { stdout, stderr: '', files: [], exitCode: 0 };
}
