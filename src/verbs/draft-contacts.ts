/** Drafts a contact schema from what the files of a campaign ask about people, for `campaignlint init --contacts`. */
import {
  type AttributeTest,
  type AttributeType,
  type AttributeValue,
  type Campaign,
  predicatesIn,
} from '../model/index.js';
import { predicatesOf } from '../targeting/index.js';

/** What is known of an attribute from the conditions on it. */
interface Sketch {
  readonly tests: AttributeTest[];
  /** Whether a merge tag prints it. */
  isPrinted: boolean;
}

const HEAD = `# What is known about your contacts, drafted from the conditions and merge tags in your files.
# Read it once: add the values that are missing, or write \`values: open\` where others may occur,
# and \`required: true\` where every contact has one. A value that is not listed counts as a slip.
`;

/** The contact schema as YAML, with the attributes that no file declares yet; empty where there are none. */
export function draftContacts(campaign: Campaign): string {
  const sketches = new Map<string, Sketch>();
  const sketchOf = (name: string): Sketch => {
    const sketch = sketches.get(name) ?? { tests: [], isPrinted: false };
    sketches.set(name, sketch);
    return sketch;
  };
  for (const predicate of predicatesOf(campaign)) {
    for (const part of predicatesIn(predicate))
      if (part.type === 'attribute') sketchOf(part.name.value).tests.push(part.test);
  }
  for (const name of printedNames(campaign)) sketchOf(name).isPrinted = true;
  const names = [...sketches.keys()].filter((name) => campaign.contacts?.attributes.has(name) !== true).sort();
  if (names.length === 0) return '';
  const lines = names.map((name) => `  ${inYaml(name)}: ${declarationOf(sketches.get(name) as Sketch)}\n`);
  return `${HEAD}attributes:\n${lines.join('')}`;
}

/** Names of the platform's own: links, addresses, dates. */
const OF_THE_PLATFORM =
  /unsub|opt_?out|preferen|url|link|href|browser|address|company|sender|subject|date|year|today|now$/i;

/** Attributes that merge tags print: plain names that are no loop variables and no names of the platform's own. */
function printedNames({ templates }: Campaign): readonly string[] {
  const names = templates.flatMap(({ mergeTags }) =>
    mergeTags.flatMap(({ role, name, local }) => (role === 'value' && local !== true ? [name] : [])),
  );
  return names.filter((name) => /^[A-Za-z][\w-]*$/.test(name) && !OF_THE_PLATFORM.test(name));
}

function declarationOf({ tests, isPrinted }: Sketch): string {
  const type = typeOf(tests) ?? (isPrinted && tests.length === 0 ? 'text' : undefined);
  const values = type === 'number' || type === 'boolean' || type === 'date' ? [] : valuesIn(tests);
  const isOpen = tests.some(isAboutLetters);
  const parts = [
    ...(type === undefined ? [] : [`type: ${type}`]),
    ...(values.length === 0 || isOpen ? [] : [`values: [${values.map(inYaml).join(', ')}]`]),
  ];
  return `{${parts.join(', ')}}`;
}

/** The type that the tests of an attribute suggest; undefined for plain words. */
function typeOf(tests: readonly AttributeTest[]): AttributeType | undefined {
  const constants = tests.flatMap((test) => (test.op === 'in' ? test.values.map(({ value }) => value) : []));
  const areAll = (is: (value: AttributeValue) => boolean): boolean => constants.length > 0 && constants.every(is);
  if (tests.some(({ op }) => op === 'has')) return 'list';
  if (tests.some(({ op }) => op === 'before' || op === 'after' || op === 'within')) return 'date';
  if (tests.some(({ op }) => op === 'atLeast' || op === 'above' || op === 'atMost' || op === 'below')) return 'number';
  if (areAll((value) => typeof value === 'boolean')) return 'boolean';
  if (areAll((value) => typeof value === 'number')) return 'number';
  return tests.some(isAboutLetters) ? 'text' : undefined;
}

function isAboutLetters({ op }: AttributeTest): boolean {
  return op === 'contains' || op === 'startsWith' || op === 'endsWith';
}

/** The values that are asked for, each once, in order. */
function valuesIn(tests: readonly AttributeTest[]): readonly AttributeValue[] {
  const asked = tests.flatMap((test) =>
    test.op === 'in' ? test.values.map(({ value }) => value) : test.op === 'has' ? [test.value.value] : [],
  );
  const order = (a: AttributeValue, b: AttributeValue): number => (String(a) < String(b) ? -1 : 1);
  return [...new Set(asked)].sort(order);
}

/** A scalar as YAML writes it, in quotes where it would be read as something else. */
function inYaml(value: AttributeValue): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[A-Za-z_][\w -]*\w$|^[A-Za-z]$/.test(value) && !/^(?:true|false|null)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}
