/** What generated audiences are made of, and campaigns that were never on a disk. */
import { readCampaign } from '../src/lint-texts.js';
import type { Campaign, SourceFile } from '../src/model/index.js';

/** Something to be written as YAML. */
export type Plain = Record<string, unknown>;

export const COUNTRIES = ['ES', 'PT', 'FR', 'IT', 'DE', 'NL', 'BE', 'AT', 'PL', 'SE', 'DK', 'FI'];
export const STAGES = ['lead', 'trial', 'customer', 'lapsed', 'advocate'];
export const CATEGORIES = Array.from({ length: 30 }, (_, n) => `category-${n}`);

/** Five categories at the top and five under each of them. */
export const CATEGORY_TREE: Plain = Object.fromEntries(
  CATEGORIES.map((id, n) => [id, n < 5 ? {} : { parent: `category-${n % 5}` }]),
);

/** A file of YAML; JSON is YAML too. */
export function yamlFile(path: string, content: Plain): SourceFile {
  return { path, text: JSON.stringify(content) };
}

/** As many segments as asked for, `s0`, `s1` and so on. */
export function segmentsFile(count: number, matchOf: (n: number) => Plain): SourceFile {
  const segments = Array.from({ length: count }, (_, n) => [`s${n}`, { match: matchOf(n) }]);
  return yamlFile('segments.yaml', { segments: Object.fromEntries(segments) });
}

/** The campaign that these files are. */
export function campaignOf(files: readonly SourceFile[]): Campaign {
  return readCampaign(Object.fromEntries(files.map(({ path, text }) => [path, text])));
}
