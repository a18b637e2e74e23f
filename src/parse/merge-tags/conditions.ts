/** What a condition in a merge tag makes sure of: which names have a value when it holds, and which when it does not. */
import { nameIn } from './expression.js';

/** Names that have a value where the condition is true, and where it is false. */
export interface Guards {
  readonly whenTrue: readonly string[];
  readonly whenFalse: readonly string[];
}

export const NO_GUARDS: Guards = { whenTrue: [], whenFalse: [] };

/** The other way round, for `unless` and inverted sections. */
export function inverted(guards: Guards): Guards {
  return { whenTrue: guards.whenFalse, whenFalse: guards.whenTrue };
}

/** Reads a condition of any of the dialects; one that it does not understand makes sure of nothing. */
export function readCondition(condition: string): Guards {
  const plain = condition.trim().replace(/^\(([^()]*)\)$/, '$1');
  const helper = /^(and|or)\s+(.+)$/i.exec(plain);
  if (helper !== null)
    return readCondition((helper[2]?.match(/\([^()]*\)|[^\s()]+/g) ?? []).join(` ${helper[1]?.toLowerCase()} `));
  const alternatives = plain.split(/\s+(?:or|OR)\s+|\|\|/);
  if (alternatives.length > 1) {
    const parts = alternatives.map(readAtom);
    return { whenTrue: sharedNames(parts), whenFalse: parts.flatMap((part) => part.whenFalse) };
  }
  const parts = plain.split(/\s+(?:and|AND)\s+|&&/).map(readAtom);
  return {
    whenTrue: parts.flatMap((part) => part.whenTrue),
    whenFalse: parts.length === 1 ? (parts[0]?.whenFalse ?? []) : [],
  };
}

/** Names that every alternative makes sure of: `plan == 'pro' or plan == 'team'`. */
function sharedNames(parts: readonly Guards[]): readonly string[] {
  const [first, ...others] = parts;
  return (first?.whenTrue ?? []).filter((name) => others.every((part) => part.whenTrue.includes(name)));
}

const NOTHING = /^(?:blank|empty|nil|null|none|undefined|false|""|''|“”|‘’)?$/i;

/** `isEmpty name`, `exists name`: helpers of Handlebars. */
const HELPER_TEST =
  /^(?:(is_?empty|is_?blank|empty|blank|not)|is_?present|exists|is_?not_?empty|not_?empty)\s+([^\s()]+)$/i;

function readAtom(atom: string): Guards {
  const text = atom.trim().replace(/^\(([^()]*)\)$/, '$1');
  const negated = /^(?:not\s+|!(?!=)\s*)([\s\S]+)$/i.exec(text);
  if (negated !== null) return inverted(readAtom(negated[1] ?? ''));
  const emptyCall = /^(?:is)?(?:empty|blank|null|isempty|isnull|isblank)\s*\(\s*([^()]*?)\s*\)$/i.exec(text);
  if (emptyCall !== null) return inverted(holds(emptyCall[1] ?? ''));
  const helped = HELPER_TEST.exec(text);
  if (helped !== null) return helped[1] === undefined ? holds(helped[2] ?? '') : inverted(holds(helped[2] ?? ''));
  const stated = /^(\S+)\s+is\s+(not\s+)?(defined|empty|blank|none|null|undefined|string)$/i.exec(text);
  if (stated !== null) {
    const present = /defined|string/i.test(stated[3] ?? '') && !/un/i.test(stated[3] ?? '');
    return present === (stated[2] === undefined) ? holds(stated[1] ?? '') : inverted(holds(stated[1] ?? ''));
  }
  const prefixed = /^(eq|ne|neq|equals|not_?equals)\s+(\S+)\s+(\S+)$/i.exec(text);
  if (prefixed !== null)
    return readComparison(prefixed[2] ?? '', /^n/i.test(prefixed[1] ?? '') ? '!=' : '==', prefixed[3] ?? '');
  const compared = /^([^\s=!<>]+)\s*(==?=?|!==?|<>|>=?|<=?|contains\b|in\b)\s*([\s\S]*)$/.exec(text);
  if (compared !== null) return readComparison(compared[1] ?? '', compared[2] ?? '', (compared[3] ?? '').trim());
  return holds(text);
}

function readComparison(left: string, operator: string, right: string): Guards {
  const isNothing = NOTHING.test(right);
  if (operator.startsWith('!') || operator === '<>')
    return isNothing ? holds(left) : { whenTrue: [], whenFalse: holds(left).whenTrue };
  if (operator.startsWith('='))
    return isNothing ? inverted(holds(left)) : { whenTrue: holds(left).whenTrue, whenFalse: [] };
  return { whenTrue: holds(left).whenTrue, whenFalse: [] };
}

function holds(text: string): Guards {
  const name = nameIn(text.replace(/\s*\|\s*(?:length|size|strip|trim)\b.*$/, '').replace(/\.(?:size|length)$/, ''));
  return name === undefined ? NO_GUARDS : { whenTrue: [name], whenFalse: [] };
}
