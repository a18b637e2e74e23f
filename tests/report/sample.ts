/** Small reports for the tests of formatters. */
import { type Finding, hashText, type SourceFile, type Span } from '../../src/model/index.js';
import type { FileReport, Presentation, Report, RuleInfo } from '../../src/report/report.js';

/** The span of the first occurrence of words in a file. */
export function spanOf(source: SourceFile, words: string): Span {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${source.path}`);
  return { file: source.path, start, end: start + words.length };
}

/** A finding with sensible defaults. */
export function finding(span: Span, part: Partial<Finding> = {}): Finding {
  return {
    rule: 'guilt-subject',
    messageId: 'demand',
    severity: 'error',
    message: 'The subject tells the reader to answer.',
    span,
    related: [],
    data: {},
    suggestions: [],
    fingerprint: hashText(`${span.file} ${span.start}`),
    ...part,
  };
}

/** A file as a report holds it. */
export function fileReport(source: SourceFile, part: Partial<Omit<FileReport, 'source'>> = {}): FileReport {
  return { source, findings: [], suppressed: [], fatals: [], ...part };
}

/** A report of these files. */
export function reportOf(...files: readonly FileReport[]): Report {
  return { files, skipped: [], notices: [] };
}

/** What a rule tells about itself, with sensible defaults. */
export function ruleInfo(part: Partial<RuleInfo> = {}): RuleInfo {
  return {
    id: 'guilt-subject',
    category: 'tone',
    scope: 'template',
    summary: 'A subject that blames or presumes.',
    why: 'Nobody owes a sender an answer.',
    levels: { demand: 'error' },
    options: [],
    sources: [],
    suppressible: true,
    docsUrl: 'https://docs.example/rules/guilt-subject.md',
    ...part,
  };
}

/** A presentation for a report; paths stay as they are. */
export function presentationOf(report: Report, part: Partial<Presentation> = {}): Presentation {
  return {
    color: false,
    width: 80,
    quiet: false,
    rules: new Map([['guilt-subject', ruleInfo()]]),
    version: '1.2.3',
    pathOf: (file) => file,
    repositoryPathOf: (file) => file,
    sourceOf: (file) => report.files.find(({ source }) => source.path === file)?.source,
    ...part,
  };
}

const followUp: SourceFile = {
  path: 'emails/follow-up.md',
  text: '---\nsubject: Please Return My Call\nfrom: Kit <kit@harbour.example>\n---\nHi {{ first_name | default: "there" }},\n\nI have tried to reach you four times\nnow, and all I got back was silence.\n',
};
const cadence: SourceFile = {
  path: 'cadences/outreach.cadence.yaml',
  text: 'id: outreach\nkind: sales\nsteps:\n  - {day: 0, template: hello}\n  - {day: 1, template: follow-up}\n',
};

/** Two files with findings of every shape, as a sales team might get them. */
export function sampleReport(): Report {
  return reportOf(
    fileReport(cadence, {
      findings: [
        finding(spanOf(cadence, 'follow-up'), {
          rule: 'fatigue-threshold',
          messageId: 'exceeds',
          message:
            'Someone in "trial users" with country ES gets 3 emails within 24 hours from 2 cadences. The limit for sales mail is 1 in 24 hours.',
          why: 'People meet all of your mail together, whoever in your team planned it.',
          related: [
            { span: spanOf(cadence, 'hello'), message: 'day 0, 09:00: hello' },
            {
              span: spanOf(followUp, 'Please Return My Call'),
              message: 'day 1, 09:00: follow-up, with a subject that is rather long for its line',
            },
          ],
          suggestions: [
            { messageId: 'move', text: 'Moving step 2 of outreach by 2 days brings it to 1.' },
            { messageId: 'group', text: 'Putting outreach and trial into one group brings it to 1.' },
          ],
        }),
      ],
    }),
    fileReport(followUp, {
      findings: [
        finding(spanOf(followUp, 'Please Return My Call'), {
          message: 'The subject tells the reader to call back: "Please Return My Call".',
          why: 'A person who did not ask for your call owes you no answer, and reads this as blame before they know what it is about.',
          instead: 'Say what you can help with, and leave the door open: "Still glad to help with the move in May".',
        }),
        finding(spanOf(followUp, 'tried to reach you four times\nnow'), {
          rule: 'pressure-tone',
          messageId: 'counted-attempts',
          severity: 'warning',
          message: 'The mail counts its attempts.',
          why: 'Counting turns help into a debt.',
        }),
      ],
    }),
    fileReport({ path: 'emails/hello.md', text: '---\nsubject: Hello\n---\nHi\n' }),
  );
}
