/** Checks lexicon files against each other: patterns that can be read, word classes and rules that there are. */
import { type Located, type Passage, type Problem, spanIn } from '../model/index.js';
import { didYouMean } from '../schema/index.js';
import { PatternError, readPattern, type WordClasses } from '../text/pattern.js';
import { readClasses } from './compile.js';
import type { Claim, ReadLexicon } from './read.js';
import type { LexiconSource } from './source.js';

/** The rules that take phrases, each with the ideas that it knows. */
export type PhraseRules = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with files of one language. `classes` holds all word classes of that language. */
export function checkPatterns(files: readonly ReadLexicon[], classes: LexiconSource['classes']): readonly Problem[] {
  const checker = new PatternChecker(classes);
  return files.flatMap((file) => [
    ...file.problems,
    ...file.classes.flatMap(({ name, patterns }) => checker.checkClass(name, patterns)),
    ...file.patterns.flatMap((pattern) => checker.check(pattern)),
  ]);
}

/** Which of the rules that files name do not look for phrases, or not for these. `all` holds the ids of all rules. */
export function checkClaims(
  files: readonly ReadLexicon[],
  rules: { readonly all: ReadonlySet<string>; readonly taking: PhraseRules },
): readonly Problem[] {
  return files.flatMap(({ claims }) => once(claims).flatMap((claim) => checkClaim(claim, rules)));
}

/** What a file says for all of its entries stands in one place. */
function once(claims: readonly Claim[]): readonly Claim[] {
  const places = new Map(claims.map((claim) => [`${claim.rule.span.start} ${claim.idea.span.start}`, claim]));
  return [...places.values()];
}

function checkClaim(
  { rule, idea }: Claim,
  { all, taking }: { readonly all: ReadonlySet<string>; readonly taking: PhraseRules },
): readonly Problem[] {
  const ideas = taking.get(rule.value);
  if (ideas !== undefined) {
    if (ideas.has(idea.value)) return [];
    const known = `The rule ${rule.value} knows no idea "${idea.value}".`;
    const advice = didYouMean(idea.value, ideas) || ` It knows: ${[...ideas].sort().join(', ')}.`;
    return [{ rule: 'invalid-value', span: idea.span, message: known + advice }];
  }
  const names = [...taking.keys()].sort();
  const message = all.has(rule.value)
    ? `The rule ${rule.value} looks for no phrases. These do: ${names.join(', ')}.`
    : `There is no rule called "${rule.value}".${didYouMean(rule.value, names) || ` Rules that look for phrases: ${names.join(', ')}.`}`;
  return [{ rule: 'invalid-value', span: rule.span, message }];
}

class PatternChecker {
  private readonly classes: WordClasses;
  private readonly forgiving: WordClasses;

  constructor(texts: LexiconSource['classes']) {
    const classes = readClasses(texts);
    this.classes = classes;
    // A class that cannot be read is a problem where it is written, not wherever it is used.
    this.forgiving = {
      names: () => classes.names(),
      find(name) {
        try {
          return classes.find(name);
        } catch (error) {
          if (error instanceof PatternError) return { type: 'words', words: [name] };
          throw error;
        }
      },
    };
  }

  check(pattern: Passage): readonly Problem[] {
    try {
      readPattern(pattern.text, this.forgiving);
      return [];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const { message, start, end } = error;
      return [{ rule: 'invalid-value', span: spanIn(pattern, start, end), message }];
    }
  }

  checkClass(name: Located<string>, patterns: readonly Passage[]): readonly Problem[] {
    const problems = patterns.flatMap((pattern) => this.check(pattern));
    if (problems.length > 0) return problems;
    try {
      this.classes.find(name.value);
      return [];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      // A ring of classes is told once for each class on it; a mistake in another class is told there.
      return error.message.includes(`{${name.value}}`)
        ? [{ rule: 'invalid-value', span: name.span, message: error.message }]
        : [];
    }
  }
}
