/** Makes a lexicon ready for matching: its patterns become two automata, one for the phrases and one for what makes them harmless. */
import { Automaton } from '../text/automaton.js';
import { type ClassFinder, choiceOf, type Pattern, PatternError, readPattern } from '../text/pattern.js';
import type { Entry, LexiconSource } from './source.js';

/** A lexicon ready for matching. */
export interface Lexicon {
  readonly entries: readonly Entry[];
  /** Ids from 1 of all words that some pattern knows. */
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: Automaton;
  /** The entry that each pattern of `phrases` belongs to. */
  readonly entryOf: readonly number[];
  readonly guards: Automaton;
  /** For each entry the patterns of `guards` that make it harmless. */
  readonly guardsOf: readonly ReadonlySet<number>[];
  /** Words that negate what follows; words after which they do not (`do not miss`); words that report what others said. */
  readonly negators: ReadonlySet<string>;
  readonly notNegated: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
}

/** Compiles a lexicon; throws a `PatternError` for a pattern that cannot be read. */
export function compileLexicon(source: LexiconSource): Lexicon {
  const findClass = classFinder(source.classes);
  const read = (pattern: string): Pattern => readPattern(pattern, findClass);
  const patterns = source.entries.flatMap((entry, index) =>
    entry.patterns.map((text) => ({ index, pattern: read(text) })),
  );
  const guardIds = new Map<string, number>();
  const guardsOf = source.entries.map((entry) => new Set(entry.unless.map((text) => numberOf(guardIds, text))));
  const guards = [...guardIds.keys()].map(read);
  const wordsIn = (name: string): Set<string> => singleWords(name, findClass);
  const words = vocabularyOf([...patterns.map(({ pattern }) => pattern), ...guards]);
  return {
    entries: source.entries,
    words,
    phrases: new Automaton(
      patterns.map(({ pattern }) => pattern),
      words,
    ),
    entryOf: patterns.map(({ index }) => index),
    guards: new Automaton(guards, words),
    guardsOf,
    negators: wordsIn('negator'),
    notNegated: wordsIn('not-negated'),
    reporting: wordsIn('reporting'),
  };
}

/** The words of a class that is looked up word by word; none where the language has no such class. */
function singleWords(name: string, findClass: ClassFinder): Set<string> {
  const pattern = findClass(name);
  if (pattern === undefined) return new Set();
  if (pattern.type === 'words') return new Set(pattern.words);
  throw new PatternError(`The word class {${name}} may hold single words only, no phrases and no contractions.`);
}

function numberOf(ids: Map<string, number>, text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  ids.set(text, ids.size);
  return ids.size - 1;
}

/** Reads word classes when they are first asked for; a class may use others, but not itself. */
function classFinder(classes: LexiconSource['classes']): (name: string) => Pattern | undefined {
  const ready = new Map<string, Pattern>();
  const reading = new Set<string>();
  const find = (name: string): Pattern | undefined => {
    const known = ready.get(name);
    const texts = Object.hasOwn(classes, name) ? classes[name] : undefined;
    if (known !== undefined || texts === undefined) return known;
    if (reading.has(name)) throw new PatternError(`The word class {${name}} is made of itself.`);
    reading.add(name);
    const pattern = choiceOf(texts.map((text) => readPattern(text, find)));
    reading.delete(name);
    ready.set(name, pattern);
    return pattern;
  };
  return find;
}

function* wordsOf(pattern: Pattern): Generator<string> {
  if (pattern.type === 'words') yield* pattern.words;
  else if (pattern.type === 'sequence') for (const part of pattern.parts) yield* wordsOf(part);
  else if (pattern.type === 'choice') for (const part of pattern.of) yield* wordsOf(part);
  else if (pattern.type === 'optional') yield* wordsOf(pattern.of);
}

function vocabularyOf(patterns: readonly Pattern[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const pattern of patterns) {
    for (const word of wordsOf(pattern)) if (!words.has(word)) words.set(word, words.size + 1);
  }
  return words;
}
