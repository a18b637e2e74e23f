/** What a rule is: a value that looks at one part of the campaign and yields findings. */
import type {
  Cadence,
  Campaign,
  Facts,
  Level,
  Related,
  Segment,
  Span,
  Suggestion,
  SuppressionOutcome,
  Template,
} from '../model/index.js';
import type { Type } from '../schema/index.js';
import type { PhraseMatch } from './phrases.js';

/** What a rule is shown, one at a time. */
export interface Subjects {
  readonly template: Template;
  readonly cadence: Cadence;
  readonly segment: Segment;
  readonly campaign: Campaign;
  /** Asked last, when it is known which suppressions were used. */
  readonly suppression: SuppressionOutcome;
}

export type Scope = keyof Subjects;

export type Category = 'tone' | 'targeting' | 'frequency' | 'people' | 'hygiene';

export const CATEGORIES: readonly Category[] = ['tone', 'targeting', 'frequency', 'people', 'hygiene'];

/** Where a number, a default or a claim comes from. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** `study`, `standard` (of a body that sets them), `vendor` (its documentation or default), `law`, `house` (our own judgement). */
  readonly type: 'study' | 'standard' | 'vendor' | 'law' | 'house';
}

/** One option of a rule: its type, its default, and a sentence on what it does. */
export interface Option<T> {
  readonly type: Type<T>;
  readonly default: T;
  /** The default under `strict`, where that one asks for more. */
  readonly strict?: T;
  readonly doc: string;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

export type OptionValues<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** The words for a finding. A plain string is the message alone. */
export interface Wording {
  /** What is there and what was expected, in full sentences. */
  readonly message: string;
  /** Why a reader minds; the rule's `why` when left out. */
  readonly why?: string;
  /** A kinder way; the rule's `instead` when left out. */
  readonly instead?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: each message has facts of its own, and a table of them has no common type.
export type Messages = Readonly<Record<string, (facts: any) => string | Wording>>;

/** A finding as a rule yields it: which message, where, with which facts. */
export type Draft<M extends Messages> = {
  [K in keyof M & string]: {
    readonly message: K;
    readonly at: Span;
    /** The facts that the message is made of; `{}` for a message without any. */
    readonly data: Parameters<M[K]> extends readonly [] ? Facts : Parameters<M[K]>[0];
    readonly related?: readonly Related[];
    readonly suggestions?: readonly Suggestion[];
    /** Where this finding weighs more or less than the message does by itself. */
    readonly severity?: Level;
  };
}[keyof M & string];

/** What a rule may use beside its subject. */
export interface Tools<O extends Options> {
  readonly campaign: Campaign;
  readonly options: OptionValues<O>;
  /** The options of another rule, as the configuration sets them for the project as a whole. */
  optionsOf(rule: string): Readonly<Record<string, unknown>>;
  /** The phrases of this rule's lexicon found in a template, in the order of the text. */
  phrases(template: Template): readonly PhraseMatch[];
}

export interface Rule<S extends Scope = Scope, O extends Options = Options, M extends Messages = Messages> {
  readonly scope: S;
  readonly category: Category;
  /** What it reports, in one line. */
  readonly summary: string;
  /** Why a reader minds, in a sentence or two. */
  readonly why: string;
  /** A kinder way, in general. */
  readonly instead?: string;
  /** What its answers take for granted, in a sentence, where that is not plain. */
  readonly assumes?: string;
  /** In the `recommended` preset: one level, or one for each message. */
  readonly severity: Level | { readonly [K in keyof M]: Level };
  /** Where the idea comes from. */
  readonly sources: readonly Source[];
  readonly options: O;
  readonly messages: M;
  /**
   * What a finding is about, where file and words do not tell (ids and limits, never a person, a day or a number of a step):
   * by it an accepted finding is recognised wherever it stands. Undefined for messages of which file and words tell enough.
   */
  identity?(messageId: string, facts: Facts): unknown;
  /** False where neither a comment in the file nor the baseline can silence it (default true). */
  readonly suppressible?: boolean;
  /** The page of a rule that does not come with campaignlint. */
  readonly docsUrl?: string;
  check(subject: Subjects[S], tools: Tools<O>): Iterable<Draft<M>>;
}

/** A rule under the name of its file. */
export interface NamedRule {
  readonly id: string;
  readonly rule: Rule;
}

/** Describes a rule. Returns it as it is: the function is there for the types. */
export function defineRule<S extends Scope, const O extends Options, M extends Messages>(
  rule: Rule<S, O, M>,
): Rule<S, O, M> {
  return rule;
}

/** Describes an option of a rule; `under.strict` is its default in that preset. */
export function option<T>(
  type: Type<T>,
  standard: NoInfer<T>,
  doc: string,
  under: { readonly strict?: NoInfer<T> } = {},
): Option<T> {
  return { type, default: standard, doc, ...under };
}

/** Facts as JSON carries them. */
export type { Facts };
