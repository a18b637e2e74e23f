/** A lexicon as its author wrote it, as plain data: what the YAML files hold and what the package ships. */

/** Where in a mail a phrase counts. `body` is every block that is not a link; a `button` is a link that stands alone. */
export const PARTS = ['subject', 'preheader', 'heading', 'body', 'link', 'button', 'sign-off', 'sender'] as const;

export type Part = (typeof PARTS)[number];

/** One thing that copy can say, with the patterns that find it. */
export interface Entry {
  /** The rule that reports it: in a subject or preheader, and elsewhere. Undefined where it is no matter. */
  readonly rule: { readonly subject?: string; readonly body?: string };
  /** The idea within the rule, such as `owed-reply`. */
  readonly idea: string;
  readonly patterns: readonly string[];
  /** Patterns that make it harmless anywhere in the same sentence. */
  readonly unless: readonly string[];
  readonly in: readonly Part[];
  /** Whether a negation before the words leaves them as they are (`never` makes no difference to "do not ignore"). */
  readonly negated: boolean;
  readonly because: string;
  readonly instead: string;
}

/** Sentences that show what an entry is for; they run as tests. */
export interface Examples {
  readonly entry: Entry;
  readonly file: string;
  readonly line: number;
  readonly examples: readonly string[];
  readonly counter: readonly string[];
}

/** All phrases for one language. */
export interface LexiconSource {
  /** Word classes by name, as patterns. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly entries: readonly Entry[];
}

/** Puts lexicons of one language together; a class of a later one is added to the same class of an earlier one. */
export function joinLexicons(sources: readonly LexiconSource[]): LexiconSource {
  const classes: Record<string, readonly string[]> = {};
  for (const source of sources) {
    for (const [name, patterns] of Object.entries(source.classes))
      classes[name] = [...(classes[name] ?? []), ...patterns];
  }
  return { classes, entries: sources.flatMap(({ entries }) => entries) };
}
