/** Makes a lexicon ready for matching: its patterns become two automata, one for the phrases and one for what makes them harmless. */
import { Automaton } from '../text/automaton.js';
import { layOut, type Tables } from '../text/automaton-builder.js';
import { choiceOf, type Pattern, PatternError, placesIn, readPattern, type WordClasses } from '../text/pattern.js';
import type { Entry, LexiconSource } from './source.js';

/** What a phrase means when it is found. */
export type Meaning = Omit<Entry, 'patterns' | 'unless'>;

/** A lexicon as plain data with all its patterns worked out: it can be written down, and is ready at once when read. */
export interface CompiledLexicon {
  readonly entries: readonly Meaning[];
  /** All words that some pattern knows; their ids count from 1. */
  readonly words: readonly string[];
  readonly phrases: Tables;
  /** The entry that each pattern of `phrases` belongs to. */
  readonly entryOf: readonly number[];
  readonly guards: Tables;
  /** For each entry the patterns of `guards` that make it harmless. */
  readonly guardsOf: readonly (readonly number[])[];
  /** Words that negate what follows; words after which they do not (`do not miss`); words that report what others said. */
  readonly negators: readonly string[];
  readonly notNegated: readonly string[];
  readonly reporting: readonly string[];
  /** Words that say nothing at the end of a quotation: "We miss you, so". */
  readonly looseEnds: readonly string[];
}

/** A lexicon ready for matching. */
export interface Lexicon {
  readonly entries: readonly Meaning[];
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: Automaton;
  readonly entryOf: readonly number[];
  readonly guards: Automaton;
  readonly guardsOf: readonly (readonly number[])[];
  readonly negators: ReadonlySet<string>;
  readonly notNegated: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly looseEnds: ReadonlySet<string>;
}

/** Makes a compiled lexicon ready for matching. */
export function openLexicon(compiled: CompiledLexicon): Lexicon {
  return {
    ...compiled,
    words: new Map(compiled.words.map((word, index) => [word, index + 1])),
    phrases: new Automaton(compiled.phrases),
    guards: new Automaton(compiled.guards),
    negators: new Set(compiled.negators),
    notNegated: new Set(compiled.notNegated),
    reporting: new Set(compiled.reporting),
    looseEnds: new Set(compiled.looseEnds),
  };
}

/** Compiles a lexicon; throws a `PatternError` for a pattern that cannot be read. */
export function compileLexicon(source: LexiconSource): CompiledLexicon {
  const classes = readClasses(source.classes);
  const patterns: Pattern[] = [];
  const entryOf: number[] = [];
  for (const [index, entry] of source.entries.entries()) {
    for (const text of entry.patterns) {
      patterns.push(readPattern(text, classes));
      entryOf.push(index);
    }
  }
  const guardIds = new Map<string, number>();
  const guardsOf = source.entries.map(({ unless }) => [...new Set(unless.map((text) => numberOf(guardIds, text)))]);
  const guards = Array.from(guardIds.keys(), (text) => readPattern(text, classes));
  refuseTooMany([...patterns, ...guards]);
  const words = vocabularyOf([...patterns, ...guards]);
  return {
    entries: source.entries.map(({ patterns: _patterns, unless: _unless, ...meaning }) => meaning),
    words: [...words.keys()],
    phrases: layOut(patterns, words),
    entryOf,
    guards: layOut(guards, words),
    guardsOf,
    negators: singleWords('negator', classes),
    notNegated: singleWords('not-negated', classes),
    reporting: singleWords('reporting', classes),
    looseEnds: singleWords('loose-end', classes),
  };
}

/** Twenty times what the shipped lexicons hold: enough for anyone, and no load for a machine. */
const MOST_PLACES = 400_000;

function refuseTooMany(patterns: readonly Pattern[]): void {
  const places = patterns.reduce((sum, pattern) => sum + placesIn(pattern), 0);
  if (places > MOST_PLACES)
    throw new PatternError(
      `The lexicons of this language hold ${places} words and alternatives in all, and ${MOST_PLACES} are the most.`,
    );
}

/** The words of a class that is looked up word by word; none where the language has no such class. */
function singleWords(name: string, classes: WordClasses): readonly string[] {
  const pattern = classes.find(name);
  if (pattern === undefined) return [];
  if (pattern.type === 'words') return pattern.words;
  throw new PatternError(`The word class {${name}} may hold single words only, no phrases and no contractions.`);
}

function numberOf(ids: Map<string, number>, text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, ids.size);
  return ids.size - 1;
}

/** Word classes that are read when they are first asked for; a class may use others, but not itself. */
export function readClasses(texts: LexiconSource['classes']): WordClasses {
  const ready = new Map<string, Pattern>();
  const reading = new Set<string>();
  const classes: WordClasses = {
    names: () => Object.keys(texts),
    find(name) {
      const known = ready.get(name);
      const alternatives = Object.hasOwn(texts, name) ? texts[name] : undefined;
      if (known !== undefined || alternatives === undefined) return known;
      if (reading.has(name)) throw new PatternError(`The word class {${name}} is made of itself.`);
      reading.add(name);
      try {
        const pattern = choiceOf(alternatives.map((text) => readPattern(text, classes)));
        ready.set(name, pattern);
        return pattern;
      } finally {
        reading.delete(name);
      }
    },
  };
  return classes;
}

function vocabularyOf(patterns: readonly Pattern[]): Map<string, number> {
  const words = new Map<string, number>();
  const seen = new Set<Pattern>();
  const gather = (pattern: Pattern): void => {
    // Word classes are shared by many patterns.
    if (seen.has(pattern)) return;
    seen.add(pattern);
    if (pattern.type === 'words') {
      for (const word of pattern.words) if (!words.has(word)) words.set(word, words.size + 1);
    } else if (pattern.type === 'sequence') pattern.parts.forEach(gather);
    else if (pattern.type === 'choice') pattern.of.forEach(gather);
    else if (pattern.type === 'optional') gather(pattern.of);
  };
  patterns.forEach(gather);
  return words;
}
