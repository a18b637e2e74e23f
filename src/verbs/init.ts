/** `campaignlint init`: looks at a folder and writes a configuration that says what it found, and what else could be set. */
import { loadConfiguration } from '../configuration.js';
import { CONFIG_NAMES, isFile, isFolder } from '../io/locate.js';
import { absolutePath } from '../io/paths.js';
import { readProject } from '../io/project.js';
import { type Campaign, plural, type SourceFile, type Template } from '../model/index.js';
import { campaignOf, NO_RULES } from '../read-campaign.js';
import { type Outcome, UsageError } from '../request.js';
import { rules } from '../rules/index.js';
import { draftContacts } from './draft-contacts.js';
import { exampleCampaign } from './init-example.js';

export interface InitFlags {
  readonly example?: boolean;
  /** Drafts a contact schema too; in a project that is configured already, that alone. */
  readonly contacts?: boolean;
}

const CONTACTS = 'contacts.yaml';

/** What matters of the world around the command. */
export interface InitLook {
  readonly cwd: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The machine's zone, an IANA name. */
  readonly timezone: string;
}

/** Writes the configuration (and with `example` a campaign) into a folder. Throws a `UsageError` rather than write over a file. */
export async function init(folder: string, flags: InitFlags, look: InitLook): Promise<Outcome> {
  const base = absolutePath(look.cwd, folder);
  const example = flags.example === true ? exampleCampaign(look.today) : {};
  const isConfigured = CONFIG_NAMES.some((name) => isFile(`${base}/${name}`));
  if (flags.contacts === true && isConfigured && flags.example !== true) return initContacts(base, folder, look);
  for (const name of [...CONFIG_NAMES, ...(flags.contacts === true ? [CONTACTS] : []), ...Object.keys(example)]) {
    if (isFile(`${base}/${name}`)) throw new UsageError(`\`${name}\` is there already, so nothing was written.`);
  }
  const found = assembleFrom(await filesIn(base), look.today);
  const campaign = flags.example === true ? assembleFrom(asSources(example), look.today) : found;
  const contacts = flags.contacts === true ? draftContacts(campaign) : '';
  const files = {
    'campaignlint.yaml': configurationFor(campaign, look.timezone),
    ...(contacts === '' ? {} : { [CONTACTS]: contacts }),
    ...example,
  };
  return written(base, files, summaryOf(found, Object.keys(files), folder));
}

/** Adds a contact schema to a project that has its configuration. */
async function initContacts(base: string, folder: string, look: InitLook): Promise<Outcome> {
  if (isFile(`${base}/${CONTACTS}`)) throw new UsageError(`\`${CONTACTS}\` is there already, so nothing was written.`);
  const found = assembleFrom(await filesIn(base), look.today);
  const contacts = draftContacts(found);
  if (contacts === '')
    return written(base, {}, 'Nothing to draft: no condition asks for an attribute that is not declared.\n');
  return written(base, { [CONTACTS]: contacts }, summaryOf(found, [CONTACTS], folder));
}

function written(base: string, files: Readonly<Record<string, string>>, stdout: string): Outcome {
  const texts = Object.entries(files).map(([name, text]) => ({ path: `${base}/${name}`, text }));
  return { stdout, stderr: '', files: texts, exitCode: 0 };
}

/** The campaign files of a folder; none where there is no such folder. */
async function filesIn(base: string): Promise<readonly SourceFile[]> {
  if (!isFolder(base)) return [];
  const request = { cwd: base, paths: ['.'], selection: { type: 'paths' }, configLookup: false } as const;
  const { files, named } = await readProject({ ...request, errorOnUnmatched: false });
  return files.filter(({ path }) => named.covers(path));
}

function asSources(files: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

function assembleFrom(files: readonly SourceFile[], today: string): Campaign {
  return campaignOf({ files, unreadable: [] }, loadConfiguration(undefined, '', rules, NO_RULES), today).campaign;
}

function noneOf(emails: number): string {
  return emails === 1 ? 'The one email here has none.' : `None of the ${emails} emails here has one of its own.`;
}

function summaryOf({ templates, cadences, segments }: Campaign, written: readonly string[], folder: string): string {
  const found = [
    plural(templates.length, 'email'),
    plural(cadences.length, 'cadence'),
    plural(segments.size, 'segment'),
  ];
  const where = folder === '.' ? '' : ` ${folder}`;
  return `Found ${found.join(', ')}.\nWrote ${written.join(', ')}.\n\nNext: campaignlint${where}\n`;
}

/** The configuration with what the campaign suggests; all else is there as a comment. */
function configurationFor(campaign: Campaign, timezone: string): string {
  const brands = brandsOf(campaign.templates);
  const withoutOptOut = campaign.templates.filter(
    (template) => !/unsub|opt.?out|preference/i.test(template.body.source),
  );
  const isPlatformLikely = campaign.templates.length > 0 && withoutOptOut.length === campaign.templates.length;
  return `# Configuration of campaignlint, as \`campaignlint init\` would begin it. Everything here is optional:
# what is commented out shows the default, or an example.

# With recommended, what is plainly wrong is an error and what is a judgement is a warning.
# With lenient only the errors are left, with strict everything is an error.
extends: recommended

# The zone in which your mails go out. Taken from this machine.
timezone: ${timezone}

# When a date without a clock time is sent.
# defaultSendTime: "09:00"

# Names of yours that are no words of the copy.${brands.length > 0 ? ' Taken from your senders.' : ''}
${brands.length > 0 ? `brands: [${brands.map((name) => JSON.stringify(name)).join(', ')}]` : '# brands: [Northtrail]'}

# Say so when your sending platform adds the way to unsubscribe to every mail.${
    isPlatformLikely ? `\n# ${noneOf(campaign.templates.length)}` : ''
  }
# unsubscribe: added-by-platform

# Each rule can be off, warn, error, or {severity: warn, …options}. \`campaignlint rules\` lists them,
# \`campaignlint explain <rule>\` tells more about one.
# rules:
#   shouting: off
#   fatigue-threshold:
#     severity: error
#     limits:
#       - {max: 4, per: 7d, kinds: [marketing]}
#       - {max: 1, per: 30d, segment: lapsed}

# Other rules for some files.
# overrides:
#   - files: ["sales/**"]
#     rules: {missing-way-out: warn}

# Files to leave alone, in the language of globs.
# files:
#   ignore: ["drafts/**"]
`;
}

/** `Ana at Northtrail` → Northtrail: names behind "at" or "from" in the senders, in order. */
function brandsOf(templates: readonly Template[]): readonly string[] {
  const names = templates.flatMap(
    ({ from }) => /\b(?:at|from|@)\s+(\p{Lu}[\p{L}\p{N} &.-]{1,40})$/u.exec(from?.name?.value ?? '')?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
