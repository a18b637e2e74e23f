/** The command line: flags in, text and exit code out. The only file that knows commander. */
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { type LintFlags, readLintRequest, type Surroundings, wantsColor } from './flags.js';
import { chooseToday, systemTimezone } from './io/clock.js';
import { isFile, isFolder } from './io/locate.js';
import { readStandardInput } from './io/read-text.js';
import { progressLine } from './io/stopwatch.js';
import { addToFile, writeWhole } from './io/write.js';
import { ReadingFailure } from './parse/while-reading.js';
import { visible } from './report/visible.js';
import { FORMAT_NAMES, type Outcome, TIMELINE_FORMATS, UsageError } from './request.js';
import { run } from './run.js';
import { nearestName } from './text/nearest.js';
import { type CommandFlag, type CommandShape, completionFor, type Words } from './verbs/completion.js';
import { showConfiguration } from './verbs/config.js';
import { type AudienceFlags, explainAudience } from './verbs/explain-audience.js';
import { init } from './verbs/init.js';
import { explainOneRule, listAllRules } from './verbs/rules.js';
import { testLexicons } from './verbs/test-lexicons.js';
import { showTimeline, type TimelineFlags } from './verbs/timeline.js';
import { VERSION } from './version.js';

const ABOUT = `Reads the emails, cadences and segments of a campaign together, and says where
a reader would feel pressured, guilted, mistaken for someone else, or worn out.`;

const EXAMPLES = `
Examples:
  campaignlint                         look at the whole campaign in this folder
  campaignlint emails/welcome.md       look at one email, knowing the campaign around it
  campaignlint explain guilt-subject   say more about a rule
  campaignlint --format html --output-file report.html

Exit code: 0 all is well, 1 there are findings, 2 something is wrong with the
command, the configuration, or a file that was named.`;

const TIMELINE_EXAMPLES = `
Examples:
  campaignlint timeline                       the fullest inbox that anyone can get
  campaignlint timeline --segment lapsed      the fullest one in a segment
  campaignlint timeline --where '{country: ES, bought: {category: tents}}'
  campaignlint timeline --format svg --output-file inbox.svg
  campaignlint timeline --compare main --format markdown`;

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The command as a whole; every action leaves its outcome to `finish`. */
function defineCommand(finish: (outcome: Outcome) => void): Command {
  const command = new Command('campaignlint')
    .description(ABOUT)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[paths...]', 'files and folders to look at (this folder by default)')
    .addHelpText('after', EXAMPLES)
    .helpCommand('help [command]', 'print this help, or that of a command')
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ optionDescription: (option) => option.description })
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'campaignlint: ')) });
  addLintOptions(command).action(async (paths: string[], flags: LintFlags & { readonly printConfig?: string }) => {
    refuseMistypedVerb(paths[0], command);
    finish(
      flags.printConfig === undefined
        ? await lint(paths, flags)
        : await printConfiguration(flags.printConfig, { ...flags, format: 'json' }),
    );
  });
  addVerbs(command, finish);
  return command;
}

/** A word that is no path and nearly a verb was meant as one. */
function refuseMistypedVerb(word: string | undefined, command: Command): void {
  if (word === undefined || isFile(word) || isFolder(word)) return;
  const names = command.commands.map((verb) => verb.name());
  const verb = /^[a-z-]+$/.test(word) ? nearestName(word, names) : undefined;
  if (verb !== undefined)
    throw new UsageError(
      `There is no command and no file or folder \`${word}\`. Did you mean \`campaignlint ${verb}\`?`,
    );
}

function addConfigLookup(command: Command): Command {
  return command
    .option('-c, --config <file>', 'use this configuration')
    .option('--no-config-lookup', 'look for no configuration')
    .addOption(new Option('--isolated', 'the same as --no-config-lookup'));
}

function addLintOptions(command: Command): Command {
  return addConfigLookup(addPathOptions(command).optionsGroup('Which rules:'))
    .addOption(
      new Option('--only <rule>', 'only this rule or group (tone, targeting, frequency, people, hygiene)').argParser(
        collect,
      ),
    )
    .addOption(new Option('--skip <rule>', 'without this rule or group').argParser(collect))
    .addOption(new Option('--rule <setting>', "set a rule, as in --rule 'shouting: error'").argParser(collect))
    .option('--today <day>', 'judge dates as on this day (YYYY-MM-DD)')
    .addOption(new Option('--sarif-include-suppressed', 'sarif lists silenced findings as well').hideHelp())
    .optionsGroup('What is known and accepted:')
    .option('--no-inline-config', 'take no notice of comments that silence findings')
    .option('--suppress-all', 'accept all findings of today: write them to campaignlint-suppressions.json')
    .addOption(new Option('--suppress-rule <rule>', 'accept the findings of this rule').argParser(collect))
    .option('--prune-suppressions', 'forget accepted findings that are gone')
    .option('--suppressions-location <file>', 'where accepted findings are kept')
    .optionsGroup('More:')
    .option('--print-config <file>', 'print the configuration that holds for a file, as JSON');
}

/** What is shown, what counts, and which files. */
function addPathOptions(command: Command): Command {
  return command
    .optionsGroup('What is shown:')
    .addOption(
      new Option('-f, --format <name>', `${FORMAT_NAMES.join(', ')} (default: pretty); several are possible`).argParser(
        collect,
      ),
    )
    .addOption(
      new Option(
        '-o, --output-file <file>',
        'write to a file; the first one belongs to the first --format, and so on',
      ).argParser(collect),
    )
    .option('-q, --quiet', 'show errors only')
    .option('-v, --verbose', 'say also which files were passed by, and why')
    .addOption(new Option('--color [when]', 'auto, always or never').choices(['auto', 'always', 'never']))
    .addOption(new Option('--no-color').hideHelp())
    .option('--stats', 'say how long each part took')
    .optionsGroup('When the exit code is 1:')
    .addOption(
      new Option('--fail-on <severity>', 'the mildest finding that counts: error (default), warning, or never')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .option('--max-warnings <n>', 'more warnings than this count as well')
    .addOption(new Option('--exit-zero', 'end with 0 whatever is found'))
    .optionsGroup('Which files:')
    .option('--staged', 'what the next Git commit changes, as it is staged')
    .option('--changed', 'what differs from the last Git commit')
    .option('--since <commit>', 'with --changed: what differs from this commit or branch')
    .option('--stdin', 'read one file from standard input')
    .option('--stdin-filename <path>', 'the file that standard input stands for')
    .option('--no-error-on-unmatched-pattern', 'a path that matches nothing is fine');
}

function addVerbs(command: Command, finish: (outcome: Outcome) => void): void {
  const verb = (usage: string, about: string): Command =>
    command
      .command(usage)
      .description(about)
      .addOption(new Option('--color [when]', 'auto, always or never').choices(['auto', 'always', 'never']))
      .addOption(new Option('--no-color').hideHelp())
      .helpOption('-h, --help', 'print this help');
  const format = new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text');

  verb('rules', 'list all rules')
    .addOption(format)
    .action((flags: ListFlags) => finish(listAllRules(listLookOf(flags))));
  verb('explain <rule>', 'say what a rule reports, why, and how to do it kindly')
    .addOption(format)
    .action((rule: string, flags: ListFlags) => finish(explainOneRule(rule, listLookOf(flags))));
  addTimeline(
    verb('timeline', 'show the inbox that one person would get: the fullest of all, or one that you ask for'),
  ).action(async (paths: string[], flags: TimelineFlags & VerbFlags) =>
    finish(await showTimeline(paths, flags, lookOf(flags))),
  );
  addConfigLookup(
    verb('explain-audience <id>', 'say who is in a segment or gets a cadence, by example, and what follows').addOption(
      format,
    ),
  )
    .option('--step <n>', 'who gets to this step of the cadence, as in 2 or 3.1.2')
    .action(async (id: string, flags: AudienceFlags & VerbFlags) =>
      finish(await explainAudience(id, flags, lookOf(flags))),
    );
  addConfigLookup(
    verb('config [file]', 'show the configuration that holds for a file, and where each part comes from').addOption(
      format,
    ),
  )
    .addOption(
      new Option('--rule <setting>', "as if this rule were set, as in --rule 'shouting: error'").argParser(collect),
    )
    .action(async (file: string | undefined, flags: ListFlags & ConfigFlags) =>
      finish(await printConfiguration(file, flags)),
    );
  verb('test-lexicons [paths...]', 'try the phrases of your own lexicons on their examples')
    .option('-c, --config <file>', 'use the lexicons of this configuration')
    .addOption(format)
    .action(async (paths: string[], flags: ListFlags & { readonly config?: string }) =>
      finish(await testLexicons(paths, { ...flags, ...lookOf(flags) })),
    );
  verb('completion <shell>', 'print a script that completes this command in bash, zsh or fish').action(
    (shell: string) => finish(completionFor(shell, shapeOf(command))),
  );
  verb('init [folder]', 'look at a folder and write a commented configuration')
    .option('--example', 'write a small campaign that is clean, to start from')
    .option('--contacts', 'draft a contact schema from the conditions in your files')
    .action(async (folder: string | undefined, flags: { readonly example?: boolean; readonly contacts?: boolean }) =>
      finish(
        await init(folder ?? '.', flags, {
          ...surroundings(),
          timezone: systemTimezone(),
        }),
      ),
    );
}

interface ConfigFlags {
  readonly config?: string;
  readonly configLookup: boolean;
  readonly isolated?: boolean;
  readonly rule?: readonly string[];
}

async function printConfiguration(file: string | undefined, flags: ListFlags & ConfigFlags): Promise<Outcome> {
  const configLookup = flags.configLookup && flags.isolated !== true;
  return showConfiguration(file, { ...flags, configLookup }, lookOf(flags));
}

/** What follows flags and verbs that commander has no list for. */
const COMPLETIONS: Readonly<Record<string, Words>> = {
  '--format': FORMAT_NAMES,
  '--only': 'rules and groups',
  '--skip': 'rules and groups',
  '--suppress-rule': 'rules',
  explain: 'rules',
  completion: ['bash', 'zsh', 'fish'],
  rules: [],
};

/** The command as a shell completes it. */
function shapeOf(command: Command): CommandShape {
  const flags = command.options.filter(({ hidden, long }) => !hidden && long !== undefined);
  return {
    name: command.name(),
    about: command.description(),
    flags: flags.map(({ long, short, description, required, optional, argChoices }): CommandFlag => {
      const takes = argChoices ?? (required || optional ? (COMPLETIONS[long ?? ''] ?? 'path') : 'nothing');
      return { long: long ?? '', ...(short === undefined ? {} : { short }), about: description, takes };
    }),
    words: COMPLETIONS[command.name()] ?? 'path',
    verbs: command.commands.map(shapeOf),
  };
}

function addTimeline(command: Command): Command {
  return command
    .argument('[paths...]', 'files and folders of the campaign (this folder by default)')
    .optionsGroup('Whose inbox:')
    .option('-s, --segment <id>', 'someone in this segment')
    .option('-w, --where <condition>', "someone who matches, as in --where '{country: ES}'")
    .option('--days <n>', 'how many days are shown (default 28)')
    .optionsGroup('Instead of an inbox:')
    .option('--compare <commit>', 'how this version changes the most that anyone can get, for a pull request')
    .optionsGroup('How it is shown:')
    .addOption(
      new Option('-f, --format <name>', 'text, json, svg, ics; with --compare text, json, markdown')
        .choices([...TIMELINE_FORMATS])
        .default('text'),
    )
    .option('-o, --output-file <file>', 'write to a file')
    .optionsGroup('Which files:')
    .option('-c, --config <file>', 'use this configuration')
    .option('--no-config-lookup', 'look for no configuration')
    .option('--today <day>', 'judge dates as on this day (YYYY-MM-DD)')
    .optionsGroup('More:')
    .addHelpText('after', TIMELINE_EXAMPLES);
}

interface VerbFlags {
  readonly color?: string | boolean;
  readonly today?: string;
}

interface ListFlags extends VerbFlags {
  readonly format: 'text' | 'json';
}

function listLookOf(flags: ListFlags) {
  return { ...lookOf(flags), format: flags.format };
}

/** Where a verb stands and how its text is shown. */
function lookOf({ color, today }: VerbFlags) {
  const around = surroundings(today);
  const { cwd, columns } = around;
  return { cwd, today: around.today, color: wantsColor(color, around), width: columns ?? 80 };
}

async function lint(paths: readonly string[], flags: LintFlags): Promise<Outcome> {
  const request = readLintRequest(paths, flags, surroundings(flags.today));
  const progress = progressLine(process.stderr, process.env.CI === undefined && process.env.TERM !== 'dumb');
  try {
    return await run(request, progress.tell);
  } finally {
    progress.clear();
  }
}

/** The world around the command, read once. */
function surroundings(today?: string): Surroundings {
  return {
    cwd: process.cwd(),
    today: chooseToday(today),
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.isTTY === true ? process.stdout.columns : undefined,
    environment: process.env,
    readStdin() {
      const read = readStandardInput();
      if ('text' in read) return read.text;
      throw new UsageError(`Standard input: ${read.problem}`);
    },
  };
}

/** Writes what a verb or a run left. */
function finish(outcome: Outcome): void {
  for (const { path, text, append } of outcome.files) {
    if (append === true) addToFile(resolve(path), text);
    else writeWhole(resolve(path), text);
  }
  process.stderr.write(safeForLogs(outcome.stderr));
  process.stdout.write(outcome.stdout);
  process.exitCode = outcome.exitCode;
}

/** The sentence for someone whose command cannot be carried out. */
function explainFailure(error: unknown): string {
  if (!(error instanceof UsageError)) {
    const place = error instanceof ReadingFailure ? ` ${error.message}` : '';
    const cause = error instanceof ReadingFailure ? error.cause : error;
    const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return `campaignlint: Something went wrong in campaignlint itself, which is not your doing.${place}\n${detail}\n`;
  }
  const nearest = error.meant === undefined ? undefined : nearestName(error.meant.typed, error.meant.known);
  return `campaignlint: ${error.message}${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}\n`;
}

/** Names from the file system may stand in messages: no terminal and no log of a build service may take them for commands. */
function safeForLogs(text: string): string {
  return visible(text)
    .replace(/^(?=::)/gm, ' ')
    .replace(/##\[/g, '## [');
}

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

defineCommand(finish)
  .parseAsync()
  .catch((error: unknown) => {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else {
      process.stderr.write(safeForLogs(explainFailure(error)));
      process.exitCode = 2;
    }
  });
