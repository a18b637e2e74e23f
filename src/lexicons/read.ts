/** Reads a lexicon file: YAML that holds one idea with its phrases, or word classes. */
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type Entry, type Examples, type LexiconProblem, type LexiconSource, PARTS, type Part } from './source.js';

/** What a file holds, and what in it cannot be used. */
export interface ReadLexicon {
  readonly source: LexiconSource;
  readonly examples: readonly Examples[];
  readonly problems: readonly LexiconProblem[];
}

const FILE_KEYS = [
  'rule',
  'idea',
  'because',
  'instead',
  'in',
  'unless',
  'negated',
  'classes',
  'entries',
  'about',
  'sources',
];
const ENTRY_KEYS = [
  'name',
  'pattern',
  'unless',
  'in',
  'negated',
  'because',
  'instead',
  'examples',
  'counter',
  'rule',
  'idea',
];
const STANDARD_PARTS: readonly Part[] = ['subject', 'preheader', 'body'];

/** Reads the text of a lexicon file; `file` is the name under which its examples are reported. */
export function readLexicon(text: string, file: string): ReadLexicon {
  return new LexiconReader(text, file).read();
}

interface Settings {
  readonly rule: Entry['rule'];
  readonly idea: string;
  readonly in: readonly Part[];
  readonly unless: readonly string[];
  readonly negated: boolean;
  readonly because: string;
  readonly instead: string;
}

class LexiconReader {
  private readonly problems: LexiconProblem[] = [];
  private readonly lines = new LineCounter();

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {}

  read(): ReadLexicon {
    const document = parseDocument(this.text, { lineCounter: this.lines, maxAliasCount: 0 } as object);
    for (const error of document.errors) this.problems.push({ message: error.message, at: error.pos[0] });
    const root = document.contents;
    const empty = { source: { classes: {}, entries: [] }, examples: [], problems: this.problems };
    if (this.problems.length > 0) return empty;
    if (!isMap(root)) {
      this.reject(root, 'A lexicon file is a group of keys: `rule`, `idea`, `because`, `instead`, `entries`.');
      return empty;
    }
    this.checkKeys(root, FILE_KEYS);
    const settings = this.readSettings(root, {
      rule: {},
      idea: '',
      in: STANDARD_PARTS,
      unless: [],
      negated: false,
      because: '',
      instead: '',
    });
    const examples = this.readEntries(root, settings);
    const source = { classes: this.readClasses(root), entries: examples.map(({ entry }) => entry) };
    return { source, examples, problems: this.problems };
  }

  private reject(node: unknown, message: string): void {
    const range = (node as Node | null)?.range;
    this.problems.push({ message, at: range?.[0] ?? 0 });
  }

  private checkKeys(map: YAMLMap, known: readonly string[]): void {
    for (const pair of map.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const key = String(pair.key.value);
      if (!known.includes(key) && !key.startsWith('x-')) {
        this.reject(pair.key, `The key \`${key}\` means nothing here. Known here: ${known.join(', ')}.`);
      }
    }
  }

  private readSettings(map: YAMLMap, standard: Settings): Settings {
    const parts = this.readTexts(map, 'in');
    for (const part of parts) {
      if (!(PARTS as readonly string[]).includes(part)) {
        this.reject(map.get('in', true), `\`${part}\` is no part of a mail. Known here: ${PARTS.join(', ')}.`);
      }
    }
    return {
      rule: this.readRule(map) ?? standard.rule,
      idea: this.readText(map, 'idea') ?? standard.idea,
      in: parts.length === 0 ? standard.in : (parts as Part[]),
      unless: [...standard.unless, ...this.readTexts(map, 'unless')],
      negated: map.has('negated') ? map.get('negated') === true : standard.negated,
      because: this.readText(map, 'because') ?? standard.because,
      instead: this.readText(map, 'instead') ?? standard.instead,
    };
  }

  private readRule(map: YAMLMap): Entry['rule'] | undefined {
    const node = map.get('rule', true) as unknown;
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'string') return { subject: node.value, body: node.value };
    if (!isMap(node)) {
      this.reject(node, '`rule` is the name of a rule, or `{subject: …, body: …}`.');
      return undefined;
    }
    this.checkKeys(node, ['subject', 'body']);
    const subject = this.readText(node, 'subject');
    const body = this.readText(node, 'body');
    return { ...(subject === undefined ? {} : { subject }), ...(body === undefined ? {} : { body }) };
  }

  private readText(map: YAMLMap, key: string): string | undefined {
    const value: unknown = map.get(key);
    if (value === undefined) return undefined;
    if (typeof value === 'string') return value.trim();
    this.reject(map.get(key, true), `\`${key}\` must be a text.`);
    return undefined;
  }

  private readTexts(map: YAMLMap, key: string): string[] {
    const node = map.get(key, true) as unknown;
    if (node === undefined) return [];
    const items: unknown[] = isSeq(node) ? node.items : [node];
    return items.flatMap((item) => {
      if (isScalar(item) && item.value !== null) return [String(item.value)];
      this.reject(item, `\`${key}\` must be a text or a list of texts.`);
      return [];
    });
  }

  private readClasses(root: YAMLMap): Record<string, readonly string[]> {
    const node = root.get('classes', true) as unknown;
    if (!isMap(node)) return {};
    return Object.fromEntries(
      node.items.map((pair) => {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
        return [name, this.readTexts(node, name)];
      }),
    );
  }

  private readEntries(root: YAMLMap, settings: Settings): Examples[] {
    const node = root.get('entries', true) as unknown;
    if (node === undefined) return [];
    if (!isSeq(node)) {
      this.reject(node, '`entries` must be a list.');
      return [];
    }
    return node.items.flatMap((item) => (isMap(item) ? [this.readEntry(item, settings)] : this.rejectEntry(item)));
  }

  private rejectEntry(node: unknown): [] {
    this.reject(node, 'An entry is a group of keys with at least `pattern`, `examples` and `counter`.');
    return [];
  }

  private readEntry(map: YAMLMap, standard: Settings): Examples {
    this.checkKeys(map, ENTRY_KEYS);
    const entry = { ...this.readSettings(map, standard), patterns: this.readTexts(map, 'pattern') };
    if (entry.patterns.length === 0) this.reject(map, 'This entry has no `pattern`.');
    if (entry.because === '') this.reject(map, 'This entry has no `because`: say why a reader minds.');
    if (entry.instead === '') this.reject(map, 'This entry has no `instead`: say how to put it kindly.');
    if (entry.idea === '') this.reject(map, 'This entry has no `idea`.');
    if (Object.keys(entry.rule).length === 0) this.reject(map, 'This entry has no `rule` that would report it.');
    return {
      entry,
      file: this.file,
      line: this.lines.linePos(map.range?.[0] ?? 0).line,
      examples: this.readTexts(map, 'examples'),
      counter: this.readTexts(map, 'counter'),
    };
  }
}
