/** `campaignlint completion <shell>`: a script with which a shell completes verbs, flags, their values and names of rules. */
import { type Outcome, UsageError } from '../request.js';
import { CATEGORIES } from '../rule/index.js';
import { rules } from '../rules/index.js';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

type Shell = (typeof SHELLS)[number];

/** What is typed after a flag, or as an argument: names of rules (with `groups`, of groups of rules too), a path, or one of some words. */
export type Words = 'rules' | 'rules and groups' | 'path' | readonly string[];

/** A flag as it is typed. */
export interface CommandFlag {
  /** `--format`. */
  readonly long: string;
  /** `-f`. */
  readonly short?: string;
  readonly about: string;
  readonly takes: 'nothing' | Words;
}

/** The command, or one of its verbs. */
export interface CommandShape {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly CommandFlag[];
  /** What its arguments are. */
  readonly words: Words;
  readonly verbs: readonly CommandShape[];
}

/** Prints the script for a shell; throws a `UsageError` for one that is not known. */
export function completionFor(shell: string, command: CommandShape): Outcome {
  const scripts: Record<Shell, (command: CommandShape) => string> = {
    bash: bashScript,
    zsh: zshScript,
    fish: fishScript,
  };
  const known = SHELLS.find((name) => name === shell);
  if (known === undefined)
    throw new UsageError(`There is no completion for "${shell}". Shells: ${SHELLS.join(', ')}.`, {
      typed: shell,
      known: SHELLS,
    });
  return { stdout: scripts[known](command), stderr: '', files: [], exitCode: 0 };
}

/** The words to choose from; none for paths, which the shell knows itself. */
function wordsOf(words: Words): readonly string[] {
  if (words === 'path') return [];
  if (typeof words !== 'string') return words;
  const ids = rules.map(({ id }) => id);
  return words === 'rules' ? ids : [...CATEGORIES, ...ids];
}

/** Single quotes of a shell around a text. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function namesOf({ long, short }: CommandFlag): readonly string[] {
  return short === undefined ? [long] : [short, long];
}

function bashScript(command: CommandShape): string {
  const cases = (shape: CommandShape): string =>
    shape.flags
      .filter(({ takes }) => takes !== 'nothing')
      .map((flag) => {
        const words = flag.takes === 'nothing' ? [] : wordsOf(flag.takes);
        const reply = words.length === 0 ? '' : ` COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$cur"));`;
        return `      ${namesOf(flag).join('|')})${reply} return ;;`;
      })
      .join('\n');
  const part = (shape: CommandShape, words: readonly string[]): string => `    case "$prev" in
${cases(shape)}
    esac
    case "$cur" in
      -*) COMPREPLY=($(compgen -W ${quoted(shape.flags.map(({ long }) => long).join(' '))} -- "$cur")) ;;
      *) COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$cur")) ;;
    esac`;
  const verbs = command.verbs.map((verb) => `  ${verb.name})\n${part(verb, wordsOf(verb.words))}\n    ;;`);
  return `# Completion for bash: campaignlint completion bash > ~/.local/share/bash-completion/completions/campaignlint
_campaignlint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" verb=""
  [ "$COMP_CWORD" -gt 1 ] && verb="\${COMP_WORDS[1]}"
  COMPREPLY=()
  case "$verb" in
${verbs.join('\n')}
  *)
${part(
  command,
  command.verbs.map(({ name }) => name),
)}
    ;;
  esac
}
complete -o default -F _campaignlint campaignlint
`;
}

/** Text inside `[…]` of a zsh specification. */
function zshText(text: string): string {
  return text.replace(/[[\]\\:]/g, '\\$&');
}

function zshFlags({ flags }: CommandShape): string {
  return flags
    .map((flag) => {
      const value =
        flag.takes === 'nothing'
          ? ''
          : flag.takes === 'path'
            ? ':file:_files'
            : `:value:(${wordsOf(flag.takes).join(' ')})`;
      const names = namesOf(flag);
      const head = names.length > 1 ? `'(${names.join(' ')})'{${names.join(',')}}` : '';
      const rest = quoted(`[${zshText(flag.about)}]${value}`);
      return `      ${head === '' ? quoted(`*${flag.long}[${zshText(flag.about)}]${value}`) : `${head}${rest}`}`;
    })
    .join(' \\\n');
}

function zshScript(command: CommandShape): string {
  const verbs = command.verbs.map(
    (verb) => `    ${verb.name})
      _arguments \\
${zshFlags(verb)} \\
      ${quoted(verb.words === 'path' ? '*:file:_files' : `*:name:(${wordsOf(verb.words).join(' ')})`)}
      ;;`,
  );
  const names = command.verbs.map(({ name, about }) => `      ${quoted(`${name}:${zshText(about)}`)}`).join('\n');
  return `#compdef campaignlint
# Completion for zsh: campaignlint completion zsh > a folder of $fpath, as _campaignlint
_campaignlint() {
  local -a verbs
  if (( CURRENT > 2 )); then
    local verb="\${words[2]}"
    case "$verb" in
${verbs.join('\n').replace(/^ {4}(?=\S)/gm, '    ')}
    *)
      _arguments \\
${zshFlags(command)} \\
      '*:file:_files'
      ;;
    esac
    return
  fi
  if [[ "$PREFIX" == -* ]]; then
    _arguments \\
${zshFlags(command)}
    return
  fi
  verbs=(
${names}
  )
  _describe 'verb' verbs
  _files
}
if [[ "\${funcstack[1]}" == _campaignlint ]]; then _campaignlint "$@"; else compdef _campaignlint campaignlint; fi
`;
}

function fishScript(command: CommandShape): string {
  const line = (condition: string, rest: string): string => `complete -c campaignlint -n ${quoted(condition)} ${rest}`;
  const flagLines = (shape: CommandShape, condition: string): readonly string[] =>
    shape.flags.map((flag) => {
      const short = flag.short === undefined ? '' : ` -s ${flag.short.slice(1)}`;
      const value =
        flag.takes === 'nothing'
          ? ''
          : flag.takes === 'path'
            ? ' -r -F'
            : ` -x -a ${quoted(wordsOf(flag.takes).join(' '))}`;
      return line(condition, `-l ${flag.long.slice(2)}${short}${value} -d ${quoted(flag.about)}`);
    });
  const none = '__fish_use_subcommand';
  return `# Completion for fish: campaignlint completion fish > ~/.config/fish/completions/campaignlint.fish
${[
  ...command.verbs.map(({ name, about }) => line(none, `-a ${name} -d ${quoted(about)}`)),
  ...flagLines(command, none),
  ...command.verbs.flatMap((verb) => {
    const inside = `__fish_seen_subcommand_from ${verb.name}`;
    const words = verb.words === 'path' ? [] : [line(inside, `-f -a ${quoted(wordsOf(verb.words).join(' '))}`)];
    return [...words, ...flagLines(verb, inside)];
  }),
].join('\n')}
`;
}
