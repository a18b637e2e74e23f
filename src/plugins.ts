/** Rules from elsewhere: loads the plugins that a configuration names and holds them to what a rule must be. */
import { findInPackage, loadModule } from './io/code.js';
import { isFile } from './io/locate.js';
import { absolutePath, folderOf } from './io/paths.js';
import type { Level, Located } from './model/index.js';
import { UsageError } from './request.js';
import { CATEGORIES, type NamedRule, type Rule } from './rule/index.js';

/** Where a plugin is named, for messages. */
type PlaceOf = (located: Located<string>) => string;

const SCOPES: readonly string[] = ['template', 'cadence', 'segment', 'campaign', 'suppression'];
const LEVELS: readonly string[] = ['error', 'warning', 'off'] satisfies readonly Level[];

/** The rules of plugins, behind the ones that are known; throws a `UsageError` that names the plugin. */
export function withPlugins(
  known: readonly NamedRule[],
  plugins: readonly Located<string>[],
  { root, placeOf }: { readonly root: string; readonly placeOf: PlaceOf },
): readonly NamedRule[] {
  const all = [...known];
  const origins = new Map<string, string>();
  const seen = new Set<string>();
  for (const plugin of plugins) {
    const refuse = (problem: string): UsageError =>
      new UsageError(`${placeOf(plugin)}: The plugin \`${plugin.value}\` cannot be used. ${problem}`);
    const path = findPlugin(plugin, root);
    if (path === undefined) throw refuse('There is no such file or installed package.');
    if (seen.has(path)) continue;
    seen.add(path);
    const loaded = loadModule(path);
    if ('problem' in loaded) throw refuse(loaded.problem);
    for (const { id, rule } of rulesIn(loaded.value, refuse)) {
      if (all.some((other) => other.id === id))
        throw refuse(`It brings a rule \`${id}\`, and ${origins.get(id) ?? 'campaignlint'} has one of that name.`);
      origins.set(id, `\`${plugin.value}\``);
      all.push({ id, rule });
    }
  }
  return all;
}

/** A path is meant from the file that names it; anything else is a package. */
function findPlugin({ value, span }: Located<string>, root: string): string | undefined {
  const folder = folderOf(absolutePath(root, span.file));
  if (!/^\.{0,2}\//.test(value)) return findInPackage(value, folder, 'code');
  const path = absolutePath(folder, value);
  return isFile(path) ? path : undefined;
}

function rulesIn(value: unknown, refuse: (problem: string) => UsageError): readonly NamedRule[] {
  if (!isRecord(value) || !isRecord(value.rules))
    throw refuse('It must export `{rules: {…}}` by default, with rules by their ids.');
  return Object.entries(value.rules).map(([id, rule]) => {
    const mistake = /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/.test(id)
      ? mistakeIn(rule)
      : 'its id must be lower-case words joined by `-`';
    if (mistake !== undefined) throw refuse(`Its rule \`${id}\` is not complete: ${mistake}.`);
    return { id, rule: { sources: [], options: {}, ...(rule as Partial<Rule>) } as Rule };
  });
}

/** What keeps a value from being a rule. */
function mistakeIn(rule: unknown): string | undefined {
  if (!isRecord(rule)) return 'it must be what `defineRule` returns';
  const { scope, category, summary, why, severity, messages, options = {}, sources = [], check } = rule;
  if (!SCOPES.includes(String(scope))) return `\`scope\` must be one of ${SCOPES.join(', ')}`;
  if (!(CATEGORIES as readonly unknown[]).includes(category))
    return `\`category\` must be one of ${CATEGORIES.join(', ')}`;
  if (typeof summary !== 'string' || summary === '') return '`summary` must say what it reports';
  if (typeof why !== 'string' || why === '') return '`why` must say why a reader minds';
  if (!isRecord(messages) || !Object.values(messages).every((message) => typeof message === 'function'))
    return '`messages` must be functions by their keys';
  if (Object.keys(messages).length === 0) return '`messages` must hold one or more';
  const levels = isRecord(severity) ? Object.values(severity) : [severity];
  if (levels.length === 0 || !levels.every((level) => LEVELS.includes(String(level))))
    return `\`severity\` must be one of ${LEVELS.join(', ')}, or one for each message`;
  if (!isRecord(options) || !Object.values(options).every(isOption))
    return '`options` must be made with `option(type, default, doc)`';
  if (!Array.isArray(sources)) return '`sources` must be a list';
  return typeof check === 'function' ? undefined : '`check` must be a function that yields findings';
}

function isOption(value: unknown): boolean {
  return isRecord(value) && 'default' in value && isRecord(value.type) && typeof value.type.read === 'function';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
