/** The campaign: all files of a project read together, frozen, ready for rules to look at. */
import type { Catalog, ContactSchema, Segment } from './audience.js';
import type { Cadence, Step } from './cadence.js';
import type { Kind } from './mail.js';
import type { Problem } from './problem.js';
import type { SourceFile } from './source.js';
import type { Located } from './span.js';
import type { Suppression } from './suppression.js';
import type { Template } from './template.js';
import type { LocalTime } from './time.js';

/** What the configuration says about the campaign itself. */
export interface Settings {
  /** IANA name; `UTC` by default. */
  readonly timezone: string;
  /** Minutes after midnight at which a date without a clock time is sent; 540 (09:00) by default. */
  readonly defaultSendTime: number;
  /** Who puts the opt-out into a mail. */
  readonly unsubscribe: 'in-template' | 'added-by-platform';
  /** Names that belong to the sender and are no words of the copy. */
  readonly brands: readonly string[];
  /** Midnight of the day on which the campaign is looked at. */
  readonly today: LocalTime;
}

/** One place at which a template is sent. */
export interface Use {
  readonly cadence: Cadence;
  readonly step: Step;
}

export interface Campaign {
  /** Files of the project that cannot be read: what they hold, and what they refer to, is not known. */
  readonly unread: readonly SourceFile[];
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly settings: Settings;
  /** Templates of files and of inline steps, by file and place. */
  readonly templates: readonly Template[];
  readonly cadences: readonly Cadence[];
  readonly segments: ReadonlyMap<string, Segment>;
  /** Undefined when no file declares attributes. */
  readonly contacts: ContactSchema | undefined;
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
  /** Comments that silence findings, by file and place. */
  readonly suppressions: readonly Suppression[];
  /** Where each template is sent. */
  readonly uses: ReadonlyMap<Template, readonly Use[]>;
  /** The templates of the project that a template prints within itself, each at its include tag. */
  readonly includes: ReadonlyMap<Template, readonly Located<Template>[]>;
  /** `sha256-` and the hex digest of a file's text without its `review` entry; undefined for files that hold no review. */
  contentDigest(file: string): string | undefined;
  /** Finds a template by id or path; `from` is the path of the file that refers to it. */
  findTemplate(ref: string, from: string): Template | undefined;
}

/** What a template counts as: its own kind, else the kinds of the cadences that send it, else marketing. */
export function kindsOf(campaign: Campaign, template: Template): readonly Kind[] {
  if (template.kind !== undefined) return [template.kind.value];
  const kinds = new Set((campaign.uses.get(template) ?? []).map((use) => use.cadence.kind));
  return kinds.size === 0 ? ['marketing'] : [...kinds].sort();
}

/** What a template counts as when this cadence sends it. */
export function kindIn(template: Template | undefined, cadence: Cadence): Kind {
  return template?.kind?.value ?? cadence.kind;
}

/** Whether a template is transactional wherever it is sent. */
export function isTransactional(campaign: Campaign, template: Template): boolean {
  return kindsOf(campaign, template).every((kind) => kind === 'transactional');
}

/**
 * Whether a template goes out as an email of its own: neither the text of an SMS or a task, nor only a part (a footer, a
 * signature) that others include.
 */
export function isEmail(campaign: Campaign, template: Template): boolean {
  const uses = campaign.uses.get(template) ?? [];
  return uses.length > 0 ? uses.some(({ step }) => step.channel === 'email') : !isIncluded(campaign, template);
}

/** Whether another template prints this one within itself. */
export function isIncluded(campaign: Campaign, template: Template): boolean {
  for (const [other, included] of campaign.includes)
    if (other !== template && included.some(({ value }) => value === template)) return true;
  return false;
}

/** Whether a template is only ever sent as an answer in a thread, under the subject of the mail before. */
export function isOnlyInThread(campaign: Campaign, template: Template): boolean {
  const uses = campaign.uses.get(template) ?? [];
  return uses.length > 0 && uses.every(({ step }) => step.inThread);
}
