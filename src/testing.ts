/** Tests of rules: campaigns as texts, findings by the words that they underline. */
import { describe, expect, it } from 'vitest';
import { type Files, lintFiles, type Surroundings } from './lint-texts.js';
import type { Finding, Severity } from './model/index.js';
import type { NamedRule } from './rule/index.js';
import { rules } from './rules/index.js';

export { type Files, lintFiles, readCampaign, type Surroundings } from './lint-texts.js';

/** A campaign in which the rule finds nothing. */
export interface GoodCase extends Surroundings {
  readonly name: string;
  readonly files: Files;
}

/** A campaign in which the rule finds exactly this, in the order of the files. */
export interface BadCase extends GoodCase {
  readonly findings: readonly Expected[];
}

export interface Expected {
  /** The key of the message. */
  readonly message: string;
  /** The exact words that are underlined. */
  readonly words: string;
  readonly file?: string;
  readonly severity?: Severity;
  /** Facts that must be among the finding's. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The exact words of related places, in order. */
  readonly related?: readonly string[];
  /** A part of the message. */
  readonly says?: string | RegExp;
}

/** The words of a file that a finding underlines. */
function wordsAt(files: Files, { file, start, end }: Finding['span']): string {
  return (files[file] ?? '').replace(/^\ufeff/, '').slice(start, end);
}

/** Runs the cases of a rule, a built-in one by its id; fails too when a message of the rule is never exercised. */
export function testRule(
  tested: string | NamedRule,
  cases: { readonly good: readonly GoodCase[]; readonly bad: readonly BadCase[] },
): void {
  const own = typeof tested === 'string' ? [] : [tested];
  const id = typeof tested === 'string' ? tested : tested.id;
  const rule = [...rules, ...own].find((named) => named.id === id)?.rule;
  const found = (one: GoodCase) =>
    lintFiles(one.files, { ...one, rules: own }).findings.filter((finding) => finding.rule === id);
  describe(id, () => {
    it.each(cases.good)('is content with $name', (one) => {
      expect(
        found(one).map(({ messageId, message, span }) => ({ messageId, message, words: wordsAt(one.files, span) })),
      ).toEqual([]);
    });
    it.each(cases.bad)('finds $name', (one) => {
      const seen = found(one).map((finding, index) => describeLike(finding, one.findings[index] ?? {}, one.files));
      expect(seen).toEqual(one.findings);
      expect(one.findings.length).toBeGreaterThan(0);
    });
    it('has a case for each of its messages', () => {
      const exercised = new Set(cases.bad.flatMap((one) => one.findings.map(({ message }) => message)));
      expect(Object.keys(rule?.messages ?? { 'no such rule': 1 }).filter((message) => !exercised.has(message))).toEqual(
        [],
      );
    });
  });
}

/** A finding in the shape of an expectation, with as much as that one names. */
function describeLike(finding: Finding, expected: Partial<Expected>, files: Files): Record<string, unknown> {
  const says = expected.says;
  const isSaid = typeof says === 'string' ? finding.message.includes(says) : says?.test(finding.message);
  return {
    message: finding.messageId,
    words: wordsAt(files, finding.span),
    ...(expected.file === undefined ? {} : { file: finding.span.file }),
    ...(expected.severity === undefined ? {} : { severity: finding.severity }),
    ...(expected.data === undefined
      ? {}
      : { data: Object.fromEntries(Object.keys(expected.data).map((key) => [key, finding.data[key]])) }),
    ...(expected.related === undefined ? {} : { related: finding.related.map(({ span }) => wordsAt(files, span)) }),
    ...(says === undefined ? {} : { says: isSaid === true ? says : finding.message }),
  };
}
