/** Runs rules over a campaign: drafts become findings with words and a severity. */
import {
  type Campaign,
  compareSpans,
  excerptOf,
  type Facts,
  type Level,
  type Severity,
  type SuppressionOutcome,
  type Template,
  type Unnamed,
} from '../model/index.js';
import type { Draft, Messages, NamedRule, PhraseMatch, Rule, Scope, Subjects, Tools, Wording } from '../rule/index.js';
import { type Configuration, type RuleSetting, severityOf } from './configure.js';

/** A rule that broke down: a mistake of ours, never of the author's. */
export interface Crash {
  readonly rule: string;
  readonly file: string;
  readonly error: unknown;
}

/** Finds the phrases of a rule's lexicon in a template. */
export type FindPhrases = (template: Template, rule: string) => readonly PhraseMatch[];

/** What a check needs beside the rules. */
export interface CheckInput {
  readonly campaign: Campaign;
  readonly configuration: Configuration;
  readonly findPhrases: FindPhrases;
  /** Wraps the work of each rule, for a caller that measures it. */
  readonly measure?: <T>(rule: string, work: () => T) => T;
}

export interface Checked {
  readonly findings: readonly Unnamed[];
  readonly crashes: readonly Crash[];
}

/** Runs all rules but those about suppressions, which need to know what the others found. */
export function checkCampaign(input: CheckInput): Checked {
  const { campaign } = input;
  const subjects: { readonly [S in Exclude<Scope, 'suppression'>]: readonly Subjects[S][] } = {
    template: campaign.templates,
    cadence: campaign.cadences,
    segment: [...campaign.segments.values()],
    campaign: [campaign],
  };
  return checkRules(input, (scope) => (scope === 'suppression' ? [] : subjects[scope]));
}

/** Runs the rules about suppressions. */
export function checkSuppressions(input: CheckInput, outcomes: readonly SuppressionOutcome[]): Checked {
  return checkRules(input, (scope) => (scope === 'suppression' ? outcomes : []));
}

type AnySubject = Subjects[Scope];

function checkRules(input: CheckInput, subjectsOf: (scope: Scope) => readonly AnySubject[]): Checked {
  const findings: Unnamed[] = [];
  const crashes: Crash[] = [];
  const measure = input.measure ?? ((_rule, work) => work());
  for (const named of input.configuration.rules) {
    measure(named.id, () => {
      for (const subject of subjectsOf(named.rule.scope)) checkSubject(named, subject, input, { findings, crashes });
    });
  }
  return { findings: findings.sort(compareFindings), crashes };
}

function checkSubject(
  { id, rule }: NamedRule,
  subject: AnySubject,
  input: CheckInput,
  out: { findings: Unnamed[]; crashes: Crash[] },
): void {
  const { campaign, configuration, findPhrases } = input;
  const file = fileOf(subject);
  const setting = configuration.settingOf(id, file);
  if (file !== undefined && isOff(rule, setting, configuration)) return;
  const tools: Tools<Rule['options']> = {
    campaign,
    options: setting.options,
    optionsOf: (other) => configuration.settingOf(other).options,
    phrases: (template) => findPhrases(template, id),
  };
  try {
    for (const draft of rule.check(subject as never, tools)) {
      refuseOddDraft(draft);
      const { level } = configuration.settingOf(id, draft.at.file);
      const severity = severityOf(level, recommendedLevel(rule, draft), configuration.preset);
      if (severity === undefined) continue;
      const identity = identityOf(rule, draft, subject, campaign);
      out.findings.push({ ...findingOf(id, rule, draft, severity), ...(identity === undefined ? {} : { identity }) });
    }
  } catch (error) {
    out.crashes.push({ rule: id, file: file ?? '', error });
  }
}

/** The file that a subject stands in; none for the campaign as a whole. */
function fileOf(subject: AnySubject): string | undefined {
  if ('suppression' in subject) return subject.suppression.span.file;
  return 'file' in subject ? subject.file : undefined;
}

/** Whether nothing that the rule could find would be reported, so that it need not run. */
function isOff(rule: Rule, setting: RuleSetting, configuration: Configuration): boolean {
  if (setting.level !== undefined) return setting.level === 'off';
  return (
    typeof rule.severity === 'string' &&
    rule.severity === 'off' &&
    configuration.preset !== 'strict' &&
    rule.scope !== 'cadence' &&
    rule.scope !== 'template'
  );
}

function recommendedLevel(rule: Rule, draft: Draft<Messages>): Level {
  if (draft.severity !== undefined) return draft.severity;
  if (typeof rule.severity === 'string') return rule.severity;
  return (rule.severity as Record<string, Level>)[draft.message] ?? 'warning';
}

/** A rule from elsewhere may yield anything; what no report could show ends the rule, not the run. */
function refuseOddDraft({ message, at }: Draft<Messages>): void {
  if (typeof message !== 'string') throw new TypeError('a finding needs `message`, the key of one of its messages');
  const isSpan = typeof at?.file === 'string' && Number.isInteger(at.start) && Number.isInteger(at.end);
  if (!isSpan || at.start < 0 || at.end < at.start) throw new TypeError('a finding needs `at`, a place in a file');
}

/** What a finding is about beside its words: what the rule names; in a file of many segments, which one. */
function identityOf(rule: Rule, draft: Draft<Messages>, subject: AnySubject, campaign: Campaign): string | undefined {
  const named = rule.identity?.(draft.message, (draft.data ?? {}) as Facts);
  if (named !== undefined) return JSON.stringify(named);
  if (rule.scope !== 'segment' || !('match' in subject)) return undefined;
  return JSON.stringify([subject.id, draft.at.file, excerptOf(draft.at, campaign.files.get(draft.at.file))]);
}

function findingOf(id: string, rule: Rule, draft: Draft<Messages>, severity: Severity): Unnamed {
  const words = rule.messages[draft.message]?.(draft.data) ?? draft.message;
  const wording: Wording = typeof words === 'string' ? { message: words } : words;
  if (typeof wording?.message !== 'string') throw new TypeError(`the message \`${draft.message}\` gives no text`);
  const instead = wording.instead ?? rule.instead;
  return {
    rule: id,
    messageId: draft.message,
    severity,
    message: wording.message,
    why: wording.why ?? rule.why,
    ...(instead === undefined ? {} : { instead }),
    span: draft.at,
    related: draft.related ?? [],
    data: (draft.data ?? {}) as Facts,
    suggestions: draft.suggestions ?? [],
  };
}

/** By place, then rule, then message: the order in which findings are shown. */
export function compareFindings(a: Unnamed, b: Unnamed): number {
  return (
    compareSpans(a.span, b.span) ||
    compareText(a.rule, b.rule) ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
