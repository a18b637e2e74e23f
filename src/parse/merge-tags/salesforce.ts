/** The Salesforce dialects: `%%FirstName%%`, AMPscript in `%%[ … ]%%` and `%%=…=%%`, and `{!Contact.FirstName}`. */
import { readCondition } from './conditions.js';
import { literal, nameIn } from './expression.js';
import type { Meaning } from './meaning.js';

const BASE = { dialect: 'salesforce', keyword: '', name: '' } as const;

/** `%%FirstName%%`. */
export function readField(inner: string): Meaning {
  return { ...BASE, role: 'value', name: inner.trim() };
}

/** `%%[ … ]%%`: prints nothing, may begin or end a condition, may assign. */
export function readScript(inner: string): Meaning {
  const script = inner.replace(/\/\*[\s\S]*?\*\//g, ' ');
  const assigns = assignments(script);
  const found = controlOf(script);
  return assigns.length === 0 ? found : { ...found, assigns };
}

/** Whether a script begins, divides or ends a block, or only assigns. Words in texts do not count. */
function controlOf(script: string): Meaning {
  const code = script.replace(/"[^"]*"|'[^']*'/g, '""');
  const opens = code.match(/\bif\b/gi)?.length ?? 0;
  const closes = code.match(/\bendif\b/gi)?.length ?? 0;
  const condition = /\b(?:else)?if\s([\s\S]+?)\sthen\b/i.exec(code)?.[1]?.trim() ?? '';
  if (/^\s*elseif\b/i.test(code) && opens === 0)
    return { ...BASE, role: 'middle', keyword: 'elseif', guards: readCondition(condition) };
  if (/^\s*else\b/i.test(code) && opens === 0 && closes === 0)
    return { ...BASE, role: 'middle', keyword: 'else', guards: { whenTrue: [], whenFalse: [] } };
  if (opens > closes) return { ...BASE, role: 'open', keyword: 'if', guards: readCondition(condition) };
  if (closes > opens) return { ...BASE, role: 'close', keyword: 'if' };
  const fors = (code.match(/\bfor\b/gi)?.length ?? 0) - (code.match(/\bnext\b/gi)?.length ?? 0);
  if (fors > 0) return { ...BASE, role: 'open', keyword: 'for', locals: ['*'] };
  if (fors < 0) return { ...BASE, role: 'close', keyword: 'for' };
  return { ...BASE, role: 'set' };
}

/** `SET @name = …`, up to the next statement. */
const ASSIGNMENT =
  /\bset\s+(@\w+)\s*=\s*((?:"[^"]*"|'[^']*'|(?!\b(?:set|var|if|elseif|else|endif|for|next)\b)[^"'\r\n])*)/gi;

function assignments(script: string): NonNullable<Meaning['assigns']> {
  return [...script.matchAll(ASSIGNMENT)].map(([, name = '', written = '']) => {
    const value = written.trim();
    const fixed = literal(value);
    if (fixed !== undefined) return { name, text: fixed };
    const { name: source, fallback: text } = readCalls(value);
    return { name, ...(text === undefined ? {} : { text }), ...(source === '' ? {} : { source }) };
  });
}

/** `%%=v(@name)=%%`, `%%=ProperCase(FirstName)=%%`, `%%=IIF(EMPTY(FirstName), 'there', FirstName)=%%`. */
export function readOutput(inner: string): Meaning {
  const block = /^\s*(?:ContentBlockBy(?:Key|Name|Id)|ContentArea(?:ByName)?)\s*\(\s*("[^"]*"|'[^']*'|\d+)/i.exec(
    inner,
  );
  if (block !== null) return { ...BASE, role: 'include', name: includedName(literal(block[1] ?? '') ?? '') };
  return { ...BASE, role: 'value', ...readCalls(inner) };
}

/** `{!Contact.FirstName}`, `{!BLANKVALUE(Contact.FirstName, "there")}`. */
export function readFormula(inner: string): Meaning {
  return { ...BASE, role: 'value', ...readCalls(inner) };
}

/** `Shared Content\\Footer` → `Footer`. */
function includedName(path: string): string {
  return path.slice(path.lastIndexOf('\\') + 1);
}

function readCalls(inner: string): { name: string; fallback?: string } {
  const field = /\bAttributeValue\s*\(\s*("[^"]*"|'[^']*')\s*\)/i.exec(inner);
  const bracketed = /\[([A-Za-z][\w .-]{0,80})\]/.exec(inner);
  const bare = inner.replace(/"[^"]*"|'[^']*'/g, ' ');
  const name =
    literal(field?.[1] ?? '') ??
    bracketed?.[1] ??
    (bare.match(/[@$]?[A-Za-z_][\w.]*(?!\w*\s*\()/g) ?? [])
      .map((word) => nameIn(word))
      .find((word) => word !== undefined) ??
    '';
  if (/^TreatAsContent/i.test(inner.trim())) return { name: '' };
  const fallback = fallbackIn(inner.replace(field?.[0] ?? '', ' '));
  return fallback === undefined ? { name } : { name, fallback };
}

/** The first text in a call that asks whether something is empty. */
function fallbackIn(call: string): string | undefined {
  if (!/\b(?:iif|if|isnulldefault|isnull|isempty|empty|isblank|blankvalue|nullvalue|isemailaddress)\s*\(/i.test(call))
    return undefined;
  const found = /"([^"]*)"|'([^']*)'/.exec(call);
  return found?.[1] ?? found?.[2];
}
