/** Reads a campaign that is looked at, not checked: what the verbs that explain, show and draft have in common. */
import { type Loaded, loadConfiguration } from './configuration.js';
import { sha256 } from './io/digest.js';
import { type ProjectFiles, readProject } from './io/project.js';
import { type Campaign, type Fatal, type SourceFile, startOfDay } from './model/index.js';
import { assemble } from './parse/assemble.js';
import { recogniseAll } from './parse/recognise.js';
import { rules } from './rules/index.js';

/** No wish about rules: whatever the configuration says holds. */
export const NO_RULES = { rules: [], only: [], skip: [] };

/** Where a campaign is, and which configuration holds for it. */
export interface Whereabouts {
  readonly cwd: string;
  /** Files and folders; `cwd` where there are none. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly configLookup: boolean;
}

/** A campaign as files say it is. */
export interface ReadCampaign {
  readonly campaign: Campaign;
  /** Files that take no part, since they cannot be read. */
  readonly unread: readonly Fatal[];
}

/** Finds and reads the files of a campaign and its configuration. Throws a `UsageError` for what is not there or wrongly configured. */
export function readProjectAt({
  cwd,
  paths,
  config,
  configLookup,
}: Whereabouts): Promise<ProjectFiles & { readonly loaded: Loaded }> {
  const request = {
    cwd,
    paths: paths.length === 0 ? ['.'] : paths,
    selection: { type: 'paths' as const },
    ...(config === undefined ? {} : { config }),
    configLookup,
    errorOnUnmatched: true,
  };
  return readProject(request, (found, { root }) => loadConfiguration(found, root, rules, NO_RULES));
}

/** Files → campaign, as of a day (`YYYY-MM-DD`). */
export function campaignOf(
  { files, unreadable }: { readonly files: readonly SourceFile[]; readonly unreadable: readonly Fatal[] },
  { settings, globs }: Pick<Loaded, 'settings' | 'globs'>,
  today: string,
): ReadCampaign {
  const documents = recogniseAll(files, globs);
  const broken = documents.flatMap((document) => (document.kind === 'fatal' ? [document.fatal] : []));
  return {
    campaign: assemble(documents, { ...settings, today: startOfDay(today) }, sha256),
    unread: [...unreadable, ...broken],
  };
}
