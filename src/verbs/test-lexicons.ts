/** `campaignlint test-lexicons [paths…]`: tries the phrases of a project's own lexicons on their examples. */
import { loadConfiguration } from '../configuration.js';
import { locateProject } from '../io/locate.js';
import { absolutePath, relativePath } from '../io/paths.js';
import { readText } from '../io/read-text.js';
import { tryEntries } from '../lexicons/trial.js';
import { type NamedLexicon, readOwnLexicons } from '../own-lexicons.js';
import { NO_RULES } from '../read-campaign.js';
import { safeJson, visible } from '../report/visible.js';
import { type Outcome, UsageError } from '../request.js';
import { rules } from '../rules/index.js';

interface Wish {
  readonly cwd: string;
  readonly format: 'text' | 'json';
  /** As typed. */
  readonly config?: string;
}

/** Tries the lexicons behind the paths, or those of the configuration. Exit 1 when an entry does not do what it says. */
export async function testLexicons(paths: readonly string[], wish: Wish): Promise<Outcome> {
  const { root, named } = paths.length > 0 ? typedLexicons(paths, wish) : configuredLexicons(wish);
  const languages = await readOwnLexicons(named, root, rules);
  const pathOf = (file: string): string => relativePath(wish.cwd, `${root}/${file}`);
  const entries = languages.flatMap(({ files }) => files.flatMap(({ examples }) => examples));
  const complaints = languages.flatMap(({ files, source }) =>
    files.flatMap(({ examples }) =>
      tryEntries(examples, source.classes).map((one) => ({ ...one, file: pathOf(one.file) })),
    ),
  );
  const sentences = entries.reduce((sum, { examples, counter }) => sum + examples.length + counter.length, 0);
  const summary =
    complaints.length === 0
      ? `${countOf(entries.length, 'entry', 'entries')} tried on ${countOf(sentences, 'sentence', 'sentences')}: all do what they say.`
      : `${countOf(complaints.length, 'thing', 'things')} to mend in ${countOf(entries.length, 'entry', 'entries')}.`;
  const lines = complaints.map(({ file, line, message }) => visible(`${file}:${line}: ${message}`));
  return {
    stdout: wish.format === 'json' ? safeJson(complaints, 2) : `${[...lines, summary].join('\n')}\n`,
    stderr: '',
    files: [],
    exitCode: complaints.length === 0 ? 0 : 1,
  };
}

interface Found {
  readonly root: string;
  readonly named: readonly NamedLexicon[];
}

function typedLexicons(paths: readonly string[], { cwd }: Wish): Found {
  return { root: cwd, named: paths.map((path) => ({ path: relativePath(cwd, absolutePath(cwd, path)) || '.' })) };
}

function configuredLexicons({ cwd, config }: Wish): Found {
  const { root, config: path } = locateProject({ cwd, folders: [cwd], config, configLookup: true });
  if (path === undefined) throw new UsageError(`There is no configuration here that names lexicons. ${ADVICE}`);
  const read = readText(path);
  if ('problem' in read) throw new UsageError(`The configuration \`${path}\` cannot be used. ${read.problem}`);
  const file = { path: relativePath(root, path), text: read.text };
  const { lexicons } = loadConfiguration(file, root, rules, NO_RULES);
  if (lexicons.length === 0)
    throw new UsageError(`The configuration \`${file.path}\` names no \`lexicons\`. ${ADVICE}`);
  return { root, named: lexicons };
}

const ADVICE = 'Name the files, as in `campaignlint test-lexicons lexicons/`.';

function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
