/** Tries the entries of a lexicon on their own sentences: each example must be found, each counter-example must not. */
import { plainPassage, type Role } from '../model/index.js';
import { readLine } from '../parse/markdown.js';
import { compileLexicon, type Lexicon, openLexicon } from './compile.js';
import { phrasesIn } from './find.js';
import { isHead } from './mail-parts.js';
import type { Entry, Examples, LexiconSource, Part } from './source.js';

/** A sentence with which an entry does not do what its author says. */
export interface Failure {
  readonly text: string;
  /** Whether the sentence was to be found. */
  readonly isExample: boolean;
  /** The parts of a mail in which it goes wrong. */
  readonly parts: readonly Part[];
  /** The words that were found although nothing was to be. */
  readonly words?: string;
}

/** How the parts of a mail look to the search: the role of their block, and what else such a block counts as. */
const STANDING: Readonly<Record<Part, { readonly role: Role; readonly also: readonly Part[] }>> = {
  subject: { role: 'subject', also: [] },
  preheader: { role: 'preheader', also: [] },
  sender: { role: 'subject', also: [] },
  heading: { role: 'heading', also: ['body'] },
  body: { role: 'paragraph', also: [] },
  link: { role: 'link', also: [] },
  button: { role: 'link', also: ['link'] },
  'sign-off': { role: 'paragraph', also: ['body'] },
};

/** What is to be mended at an entry. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** An entry shows what it is for by at least this many sentences. */
const LEAST_EXAMPLES = 2;
const LEAST_COUNTER = 1;

/** Tries entries, and says where they do not do what their own sentences show, or have too few to show it. */
export function tryEntries(entries: readonly Examples[], classes: LexiconSource['classes']): readonly Complaint[] {
  return entries.flatMap((one) => {
    const { file, line, examples, counter } = one;
    const few = [
      tooFew(examples.length, LEAST_EXAMPLES, '`examples`'),
      tooFew(counter.length, LEAST_COUNTER, '`counter`'),
    ].filter((message) => message !== undefined);
    const messages = [...few, ...tryEntry(one, classes).map(describeFailure)];
    return messages.map((message) => ({ file, line, message }));
  });
}

function tooFew(count: number, least: number, key: string): string | undefined {
  if (count >= least) return undefined;
  return `This entry needs at least ${least === 1 ? 'one sentence' : `${least} sentences`} under ${key}, and has ${count === 0 ? 'none' : count}.`;
}

/** Tries an entry by itself, in every part of a mail that it is about, with the word classes of its language. */
export function tryEntry({ entry, examples, counter }: Examples, classes: LexiconSource['classes']): Failure[] {
  const lexicon = openLexicon(compileLexicon({ classes, entries: [entry] }));
  const parts = entry.in.filter((part) => ruleIn(entry, part) !== undefined);
  const tried = [
    ...examples.map((text) => ({ text, isExample: true })),
    ...counter.map((text) => ({ text, isExample: false })),
  ];
  return tried.flatMap(({ text, isExample }): Failure[] => {
    const found = parts.map((part) => ({ part, words: wordsFound(text, part, lexicon) }));
    const wrong = found.filter(({ words }) => (words !== undefined) !== isExample);
    if (wrong.length === 0) return [];
    const words = wrong[0]?.words;
    const failure = { text, isExample, parts: wrong.map(({ part }) => part) };
    return [words === undefined ? failure : { ...failure, words }];
  });
}

/** The rule that reports an entry in a part. */
function ruleIn({ rule }: Entry, part: Part): string | undefined {
  return isHead(new Set([part])) ? rule.subject : rule.body;
}

/** The first words found in a text that stands in a part of a mail. */
function wordsFound(text: string, part: Part, lexicon: Lexicon): string | undefined {
  const { role, also } = STANDING[part];
  const { block } = readLine(plainPassage(text, '', 0), role);
  for (const [, { text: words }] of phrasesIn({ block, parts: new Set([part, ...also]) }, lexicon)) return words;
  return undefined;
}

/** Says what is wrong, for whoever wrote the entry. */
export function describeFailure({ text, isExample, parts, words }: Failure): string {
  const where = `(${parts.join(', ')})`;
  return isExample
    ? `"${text}" should be found and is not ${where}.`
    : `"${text}" should not be found, but "${words}" is ${where}.`;
}
