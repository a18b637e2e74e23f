/** Where the time goes in one run: the Markdown parser, and everything beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { loadConfiguration } from '../src/configuration.js';
import { sha256 } from '../src/io/digest.js';
import { searchFor } from '../src/lexicons/index.js';
import { lint } from '../src/lint.js';
import { dayStart, type SourceFile } from '../src/model/index.js';
import { rules } from '../src/rules/index.js';
import { writeCampaign } from './generated-campaign.js';

/** Prints how long reading, remark alone, and the rest take for a campaign of `size` mails (medians of five rounds in one process, after one to warm up). */
export function benchStages(root: string, size: number): void {
  const folder = join(root, `.bench/campaign-${size}`);
  writeCampaign(folder, size);
  const rounds = Array.from({ length: 6 }, () => oneRound(folder)).slice(1);
  const middle = (name: keyof Stages): number =>
    rounds.map((round) => round[name]).sort((a, b) => a - b)[rounds.length >> 1] ?? 0;
  console.log('| mails | reading ms | remark alone ms | parsing, rules and all ms | beside remark ms |');
  console.log('|---:|---:|---:|---:|---:|');
  const [reading, remark, all] = [middle('reading'), middle('remark'), middle('all')].map(Math.round);
  console.log(`| ${size} | ${reading} | ${remark} | ${all} | ${(all ?? 0) - (remark ?? 0)} |`);
}

interface Stages {
  readonly reading: number;
  readonly remark: number;
  readonly all: number;
}

function oneRound(folder: string): Stages {
  const begin = performance.now();
  const files = readAll(folder);
  const read = performance.now();
  const parser = unified().use(remarkParse).freeze();
  for (const { path, text } of files) if (path.endsWith('.md')) parser.parse(text.slice(text.indexOf('\n---', 3) + 4));
  const parsed = performance.now();
  const { settings, globs, configuration } = loadConfiguration(undefined, '', rules, {
    rules: [],
    only: [],
    skip: [],
  });
  lint({
    files,
    unreadable: [],
    settings: { ...settings, today: dayStart(2026, 2, 2) ?? 0 },
    globs,
    configuration,
    searchFor: searchFor(),
    digest: sha256,
    covers: () => true,
    inlineConfig: true,
  });
  return { reading: read - begin, remark: parsed - read, all: performance.now() - parsed };
}

function readAll(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|yaml)$/.test(path) && path !== 'campaignlint.yaml')
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
}
