/** Takes out the findings that comments in the files silence, and says which comments did nothing. */
import {
  type Campaign,
  type Finding,
  formatDay,
  isDay,
  isWithin,
  type SilencedRule,
  type Suppressed,
  type Suppression,
  type SuppressionOutcome,
} from '../model/index.js';
import type { NamedRule } from '../rule/index.js';
import { nearestName } from '../text/nearest.js';

/** All rules, and those that run. */
export interface RuleSets {
  readonly all: readonly NamedRule[];
  readonly rules: readonly NamedRule[];
}

export interface Settled {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly outcomes: readonly SuppressionOutcome[];
}

/** Applies the suppressions of a campaign to findings. */
export function suppress(findings: readonly Finding[], campaign: Campaign, { all, rules }: RuleSets): Settled {
  const known = new Map(all.map(({ id, rule }) => [id, rule]));
  const running = new Set(rules.map(({ id }) => id));
  const outcomes: SuppressionOutcome[] = [];
  const active: { suppression: Suppression; rule: SilencedRule; used: boolean }[] = [];
  for (const suppression of campaign.suppressions) {
    const wrong = mistakesIn(suppression, known, campaign);
    outcomes.push(...wrong);
    if (suppression.verb === 'enable' || wrong.some((one) => one.state !== 'unknown-rule')) continue;
    // A comment about a rule that this run leaves out is neither used nor idle.
    for (const rule of suppression.rules) if (running.has(rule.value)) active.push({ suppression, rule, used: false });
  }
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const silencers =
      known.get(finding.rule)?.suppressible === false
        ? []
        : active.filter(
            ({ rule }) =>
              rule.value === finding.rule && isWithin({ ...finding.span, end: finding.span.start }, rule.covers),
          );
    for (const silencer of silencers) silencer.used = true;
    const first = silencers[0];
    if (first === undefined) kept.push(finding);
    else suppressed.push({ finding, by: 'directive', reason: first.suppression.reason ?? '' });
  }
  for (const { suppression, rule, used } of active)
    outcomes.push({
      suppression,
      at: rule.span,
      state: used ? 'used' : 'unused',
      rule: rule.value,
      ...(known.get(rule.value)?.suppressible === false ? { isFixed: true } : {}),
    });
  return { findings: kept, suppressed, outcomes };
}

/** What makes a suppression ineffective; a rule that does not exist leaves the others in force. */
function mistakesIn(
  suppression: Suppression,
  known: ReadonlyMap<string, unknown>,
  campaign: Campaign,
): SuppressionOutcome[] {
  const { mistyped } = suppression;
  if (mistyped !== undefined) return [{ suppression, at: mistyped.span, state: 'unknown-comment' }];
  const found: SuppressionOutcome[] = [];
  for (const rule of suppression.rules) {
    if (known.has(rule.value)) continue;
    const nearest = nearestName(rule.value, known.keys());
    found.push({
      suppression,
      at: rule.span,
      state: 'unknown-rule',
      rule: rule.value,
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
  if (suppression.verb === 'enable') return found;
  if (suppression.rules.length === 0) found.push({ suppression, at: suppression.span, state: 'no-rule' });
  if (suppression.reason === undefined) found.push({ suppression, at: suppression.span, state: 'no-reason' });
  // Days written as YYYY-MM-DD compare as texts; anything else cannot be trusted to be in the future.
  const { until } = suppression;
  if (until !== undefined && (!isDay(until.value) || until.value < formatDay(campaign.settings.today))) {
    found.push({ suppression, at: until.span, state: 'expired' });
  }
  return found;
}
