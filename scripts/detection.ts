/**
 * `npm run detection`: measures the tone rules on text that nobody here wrote, and writes the figures into
 * docs/detection.md. The texts are not part of the project: without them it says so and changes nothing.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const shared = resolve(root, process.env.CAMPAIGNLINT_SHARED ?? '../shared');
const tool = join(shared, 'tools/detect.py');
const corpora = join(shared, 'corpora');

type Figures = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** What each figure has to reach. */
interface Target {
  readonly corpus: string;
  readonly figure: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const TARGETS: readonly Target[] = [
  { corpus: 'body sentences, high confidence', figure: 'precision', atLeast: 0.9 },
  { corpus: 'body sentences, high confidence', figure: 'recall', atLeast: 0.85 },
  { corpus: 'body sentences, all', figure: 'precision', atLeast: 0.85 },
  { corpus: 'body sentences, all', figure: 'recall', atLeast: 0.75 },
  { corpus: 'subjects-challenge, high confidence', figure: 'precision', atLeast: 0.92 },
  { corpus: 'subjects-challenge, high confidence', figure: 'guilt', atLeast: 0.9 },
  { corpus: 'subjects-challenge, high confidence', figure: 'guilt, named so', atLeast: 0.85 },
  { corpus: 'subjects-challenge, high confidence', figure: 'pressure', atLeast: 0.9 },
  { corpus: 'subjects-random, all', figure: 'precision', atLeast: 0.9 },
  { corpus: 'subjects-random, all', figure: 'recall', atLeast: 0.85 },
  { corpus: 'political subjects: deceptive_re_fwd', figure: 'f1', atLeast: 0.95 },
  { corpus: 'political subjects: urgency, subject or sender', figure: 'precision', atLeast: 0.8 },
  { corpus: 'political subjects: urgency, subject or sender', figure: 'recall', atLeast: 0.75 },
  { corpus: 'confirmshaming buttons', figure: 'recall', atLeast: 0.95 },
  { corpus: 'shop texts, dark or not', figure: 'f1', atLeast: 0.93 },
  { corpus: 'shop texts, dark or not', figure: 'precision', atLeast: 0.98 },
];

/** At most so many of 100 respectful mails may be flagged. */
const MOST_FLAGGED: Readonly<Record<string, number>> = { 'this-week-in-rust': 15 };
const MOST_FLAGGED_OF_SERVICE = 3;

function measure(folder: string, ...more: string[]): string {
  return execFileSync('python3', [tool, '--corpora', folder, ...more], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** The texts in two halves by a hash of their ids: what was learnt on one must hold on the other. */
function half(name: 'A' | 'B', folder: string): void {
  for (const file of readdirSync(corpora).filter((one) => one.endsWith('.jsonl'))) {
    const lines = readFileSync(join(corpora, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const kept = lines.filter((line) => isInA(String((JSON.parse(line) as { id: unknown }).id)) === (name === 'A'));
    writeFileSync(join(folder, file), `${kept.join('\n')}\n`);
  }
}

function isInA(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;
}

function measureHalf(name: 'A' | 'B'): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'campaignlint-half-'));
  try {
    half(name, folder);
    return JSON.parse(measure(folder, '--json')) as Figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function targetsFor(whole: Figures): readonly Target[] {
  const respectful = Object.keys(whole)
    .filter((corpus) => corpus.startsWith('emails-respectful'))
    .map((corpus): Target => {
      const group = corpus.split(': ')[1] ?? '';
      return { corpus, figure: 'flagged per 100', atMost: MOST_FLAGGED[group] ?? MOST_FLAGGED_OF_SERVICE };
    });
  return [...TARGETS, ...respectful];
}

/** `0.91`, and `0.905 (19/21)`, as a number. */
function numberIn(figures: Figures, { corpus, figure }: Target): number | undefined {
  const value = figures[corpus]?.[figure];
  const read = typeof value === 'string' ? Number.parseFloat(value) : value;
  return read === undefined || Number.isNaN(read) ? undefined : read;
}

function show(value: number | undefined): string {
  return value === undefined ? '–' : String(value);
}

function table(all: Figures, a: Figures, b: Figures): string {
  const rows = targetsFor(all).map((target) => {
    const value = numberIn(all, target);
    const wanted = target.atLeast === undefined ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
    const isMet =
      value !== undefined && (target.atLeast === undefined ? value <= (target.atMost ?? 0) : value >= target.atLeast);
    const halves = `${show(numberIn(a, target))} | ${show(numberIn(b, target))}`;
    return `| ${target.corpus} | ${target.figure} | ${wanted} | ${show(value)} | ${isMet ? 'yes' : 'no'} | ${halves} |`;
  });
  return ['| text | figure | target | all | met | half A | half B |', '|---|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** All that was measured, for whoever wants to look closer. */
function details(all: Figures): string {
  const rows = Object.entries(all).map(([name, figures]) => {
    const parts = Object.entries(figures).map(([key, value]) => `${key} ${value}`);
    return `| ${name} | ${parts.join(' · ')} |`;
  });
  return ['| text | figures |', '|---|---|', ...rows].join('\n');
}

/** What the scorer prints for all texts: the figures, and behind them the texts of one kind. */
interface Measured {
  readonly figures: Figures;
  readonly lines: readonly string[];
}

function measureAll(kind: 'misses' | 'alarms'): Measured {
  const output = measure(corpora, '--json', '--show', kind);
  const end = output.indexOf('\n}\n') + 2;
  return { figures: JSON.parse(output.slice(0, end)) as Figures, lines: output.slice(end).split('\n') };
}

/** Sentences and subjects were labelled one by one, with a confidence. */
function isLabelled(first: string): boolean {
  return first === 'sentence' || first.startsWith('subjects-');
}

/** How many fields before the text say what kind of text it is. */
function labelsOf(first: string, kind: 'misses' | 'alarms', figures: Figures): number {
  if (first === 'shop') return kind === 'misses' ? 2 : 1;
  if (isLabelled(first)) return kind === 'misses' ? 3 : 2;
  return Object.hasOwn(figures, `emails-respectful: ${first}`) ? 2 : 0;
}

/** How many there are of each kind, and a short hash of each text by which it can be found again. The text stays out. */
function remaining(kind: 'misses' | 'alarms', { figures, lines }: Measured): string {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const fields = line.split(' | ');
    const labels = labelsOf(fields[0] ?? '', kind, figures);
    if (labels === 0) continue;
    const name = fields.slice(0, labels).join(', ');
    const text = fields.slice(labels).join(' | ');
    const list = groups.get(name) ?? [];
    groups.set(name, list);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    // What was labelled with high confidence is printed a second time.
    if (!(isLabelled(fields[0] ?? '') && list.includes(hash))) list.push(hash);
  }
  const rows = [...groups]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, hashes]) => {
      const few = hashes.slice(0, MOST_HASHES).map((hash) => `\`${hash}\``);
      return `| ${name} | ${hashes.length} | ${few.join(' ')}${hashes.length > MOST_HASHES ? ' …' : ''} |`;
    });
  return ['| what | how many | hashes of the texts |', '|---|---|---|', ...rows].join('\n');
}

const MOST_HASHES = 12;

/** Puts text between two marks; what people wrote around them stays. */
function between(page: string, name: string, inner: string): string {
  const begin = `<!-- measured ${name}: begin -->`;
  const end = `<!-- measured ${name}: end -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The marks "${begin}" and "${end}" are missing in docs/detection.md.`);
  return `${page.slice(0, from + begin.length)}\n${inner}\n${page.slice(to)}`;
}

function main(): void {
  if (!existsSync(tool) || !existsSync(corpora)) {
    console.error(
      `The texts to measure on are not part of this project, and they are not at ${shared}.\n` +
        'Put them there, or name their folder: CAMPAIGNLINT_SHARED=/path npm run detection. docs/detection.md stays as it is.',
    );
    process.exitCode = 2;
    return;
  }
  const [misses, alarms] = [measureAll('misses'), measureAll('alarms')];
  const all = misses.figures;
  const [a, b] = [measureHalf('A'), measureHalf('B')];
  const file = join(root, 'docs/detection.md');
  const parts = {
    targets: table(all, a, b),
    details: details(all),
    misses: remaining('misses', misses),
    alarms: remaining('alarms', alarms),
  };
  const page = Object.entries(parts).reduce(
    (text, [name, inner]) => between(text, name, inner),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, page);
  console.log(parts.targets);
}

main();
