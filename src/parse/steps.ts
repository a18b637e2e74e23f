/** The steps of a cadence: what is due when, on which channel, on which path. */
import {
  type Arm,
  type Branch,
  CHANNELS,
  type Span,
  type Step,
  type Template,
  type TemplateUse,
  type Timing,
  type Value,
} from '../model/index.js';
import { custom, duration, group, list, number, oneOf, rejectValue, report, type Type, text } from '../schema/index.js';
import { refusalOf } from './markdown-limits.js';
import { predicate } from './predicate.js';
import type { FileReading } from './reading.js';
import { headText, inlineTemplate, line } from './template.js';

/** A step before its templates are looked up. */
export type StepDraft = Omit<Step, 'templates'> & {
  readonly refs: readonly TemplateUse['ref'][];
  readonly inline?: Template;
  /** False where it says when it is due and that cannot be read, or be read in one way only. */
  readonly isTimed: boolean;
};
export type ItemDraft =
  | StepDraft
  | (Omit<Branch, 'arms'> & {
      readonly arms: readonly (Omit<Arm, 'steps'> & { readonly steps: readonly ItemDraft[] })[];
    });

/** Items are read by hand, since a branch holds items again. */
const items: Type<readonly Value[]> = custom(
  'a list of steps',
  { type: 'array', items: { $ref: '#/$defs/step' } },
  (value, reading) => (value.type === 'list' ? value.items : rejectValue(value, 'a list of steps', reading)),
);

/** The paths of a branch. */
const arms: Type<readonly Value[]> = custom(
  'a list of steps',
  { type: 'array', items: { $ref: '#/$defs/arm' } },
  items.read,
);

const template = text('the id or path of a template');

export const STEP = group(
  {
    day: { type: number({ min: 0, whole: true }), doc: 'Whole days after the start; day 0 is the start.' },
    wait: {
      type: duration({ zero: true, businessDays: true }),
      doc: 'How long after the step before: 30m, 4h, 6d, 3bd, 2w.',
    },
    template: { type: template, doc: 'The mail to send: the id or path of a template.' },
    variants: {
      type: list(template, { single: true }),
      doc: 'Other templates, one of which is sent instead (A/B test).',
    },
    channel: { type: oneOf(CHANNELS), doc: 'How it reaches the contact (default email).' },
    if: { type: predicate, doc: 'Only for contacts like this; the others go on without it.' },
    thread: { type: oneOf(['reply']), doc: 'Sent as an answer in the thread of the mail before.' },
    subject: {
      type: list(headText, { single: true }),
      doc: 'The subject of a mail written here instead of in a template.',
    },
    preheader: { type: headText, doc: 'The preview text of a mail written here.' },
    body: { type: line, doc: 'The text of a mail written here, in Markdown.' },
    note: { type: text('a text'), doc: 'A note to the person who makes the call or does the task.' },
    branch: { type: arms, doc: 'Paths of which the first that fits is taken.' },
  },
  { json: { not: { required: ['day', 'wait'] } } },
);

const ARM = group(
  {
    if: { type: predicate, doc: 'Who takes this path.' },
    steps: { type: items, doc: 'What happens on it.' },
    else: { type: items, doc: 'What happens for everyone else.' },
  },
  { json: { oneOf: [{ required: ['if'] }, { required: ['else'] }] } },
);

/** The JSON Schemas of steps and arms, to stand under `$defs`. */
export const STEP_JSON = { step: STEP.json, arm: ARM.json };

/** Reads the items of a list; `prefix` is the number of the arm around them (`3.1.`). */
export function readSteps(
  values: readonly Value[],
  place: { cadence: string; prefix: string },
  reading: FileReading,
): readonly ItemDraft[] {
  return values.flatMap((value, index) => readItem(value, `${place.prefix}${index + 1}`, place.cadence, reading) ?? []);
}

type StepGroup = typeof STEP extends { read(...args: never): infer R } ? NonNullable<R> : never;

function readItem(value: Value, number: string, cadence: string, reading: FileReading): ItemDraft | undefined {
  const read = STEP.read(value, reading);
  if (read === undefined) return undefined;
  if (read.entries.branch !== undefined) return readBranch(read, number, cadence, reading);
  const { value: found, entries } = read;
  if (entries.day !== undefined && entries.wait !== undefined) {
    report(
      reading,
      'ambiguous-timing',
      entries.wait.key.span,
      'A step is due on a `day` or after a `wait`, and this one says both. Keep one of them.',
      [{ span: entries.day.key.span, message: 'the day is given here' }],
    );
  }
  const inline = readInline(read, `${cadence}#${number}`, reading);
  const refs = [...(found.template === undefined ? [] : [found.template]), ...(found.variants ?? [])];
  if (entries.variants !== undefined && entries.template === undefined && inline === undefined)
    report(
      reading,
      'invalid-value',
      entries.variants.key.span,
      'Variants stand beside a `template`, and there is none here.',
    );
  const channel = found.channel?.value ?? 'email';
  if (found.channel?.value === 'email' && isBare(entries) && inline === undefined)
    report(
      reading,
      'invalid-value',
      found.channel.span,
      'This step sends an email and does not say which. Name its `template`, or write a `subject` and a `body` here.',
    );
  return {
    type: 'step',
    number,
    timing: readTiming(read),
    isTimed: isTimed(read),
    channel,
    refs,
    ...(inline === undefined ? {} : { inline }),
    ...(found.if === undefined ? {} : { condition: found.if }),
    inThread: found.thread !== undefined,
    ...(found.note === undefined ? {} : { note: found.note }),
    span: entryLine(read),
  };
}

/** Whether no mail is named, readable or not. */
function isBare({ template, variants }: StepGroup['entries']): boolean {
  return template === undefined && variants === undefined;
}

/** A step that says both is reported where it is read; its wait is taken, which no later check depends on. */
function readTiming({ value }: StepGroup): Timing {
  if (value.wait !== undefined) return { type: 'wait', wait: value.wait.value, span: value.wait.span };
  if (value.day !== undefined) return { type: 'day', day: value.day.value, span: value.day.span };
  return { type: 'none' };
}

function isTimed({ value, entries }: StepGroup): boolean {
  const written = [entries.day, entries.wait].filter((entry) => entry !== undefined).length;
  return written === 0 || (written === 1 && (value.day ?? value.wait) !== undefined);
}

/** Where to point when a step as a whole is meant. */
function entryLine(read: StepGroup): Span {
  const entry = read.entries.template ?? read.entries.subject ?? read.entries.channel ?? read.map.entries[0];
  return entry === undefined
    ? read.map.span
    : { ...entry.key.span, end: Math.max(entry.key.span.end, Math.min(entry.value.span.end, read.map.span.end)) };
}

function readInline(read: StepGroup, id: string, reading: FileReading): Template | undefined {
  const { subject, preheader, body, template } = read.entries;
  const first = subject ?? body ?? preheader;
  if (first === undefined) return undefined;
  if (template !== undefined)
    report(
      reading,
      'invalid-value',
      first.key.span,
      'This step names a template and also writes a mail of its own. Keep one of them.',
      [{ span: template.value.span, message: 'the template is named here' }],
    );
  const refusal = refusalOf(read.value.body?.text ?? '');
  if (refusal !== undefined && body !== undefined) report(reading, 'invalid-value', body.key.span, refusal.message);
  const { body: text, ...lines } = read.value;
  const parts = refusal === undefined && text !== undefined ? { ...lines, body: text } : lines;
  return inlineTemplate(id, { file: reading.file, span: (subject ?? first).value.span }, parts);
}

function readBranch(read: StepGroup, number: string, cadence: string, reading: FileReading): ItemDraft {
  for (const [name, entry] of Object.entries(read.entries)) {
    if (name !== 'branch' && entry !== undefined)
      report(
        reading,
        'invalid-value',
        entry.key.span,
        `\`${name}\` belongs to a step of its own, before or after the branch.`,
      );
  }
  const arms = (read.value.branch ?? []).flatMap((value, index) => {
    const arm = ARM.read(value, reading);
    if (arm === undefined) return [];
    const steps = readSteps(
      arm.value.else ?? arm.value.steps ?? [],
      { cadence, prefix: `${number}.${index + 1}.` },
      reading,
    );
    if (arm.entries.else === undefined && arm.entries.if === undefined) {
      report(reading, 'invalid-value', arm.map.span, 'This path needs `if` with a condition, or `else`.');
      return [];
    }
    if (arm.entries.else !== undefined && arm.entries.if !== undefined)
      report(
        reading,
        'invalid-value',
        arm.entries.else.key.span,
        '`else` is a path of its own, beside those with `if`.',
      );
    // A condition that could not be read must not open the path to everyone.
    if (arm.entries.else === undefined && arm.value.if === undefined) return [];
    return [
      {
        condition: arm.entries.else === undefined ? arm.value.if : undefined,
        steps,
        span: arm.map.entries[0]?.key.span ?? arm.map.span,
      },
    ];
  });
  return { type: 'branch', number, arms, span: read.entries.branch?.key.span ?? read.map.span };
}
