/** The Salesforce dialects: `%%FirstName%%`, AMPscript in `%%[ … ]%%` and `%%=…=%%`, and `{!Contact.FirstName}`. */
import { readCondition } from './conditions.js';
import { nameIn } from './expression.js';
import type { Meaning } from './meaning.js';

const BASE = { dialect: 'salesforce', keyword: '', name: '' } as const;

/** `%%FirstName%%`. */
export function readField(inner: string): Meaning {
  return { ...BASE, role: 'value', name: inner.trim() };
}

/** `%%[ … ]%%`: prints nothing, may begin or end a condition, may assign. */
export function readScript(inner: string): Meaning {
  const code = inner.replace(/\/\*[\s\S]*?\*\//g, ' ');
  const opens = code.match(/\bif\b/gi)?.length ?? 0;
  const closes = code.match(/\bendif\b/gi)?.length ?? 0;
  const condition = /\b(?:else)?if\s+([\s\S]+?)\s+then\b/i.exec(code)?.[1] ?? '';
  if (/^\s*elseif\b/i.test(code) && opens === 0)
    return { ...BASE, role: 'middle', keyword: 'elseif', guards: readCondition(condition) };
  if (/^\s*else\b/i.test(code) && opens === 0 && closes === 0)
    return { ...BASE, role: 'middle', keyword: 'else', guards: { whenTrue: [], whenFalse: [] } };
  if (opens > closes) return { ...BASE, role: 'open', keyword: 'if', guards: readCondition(condition) };
  if (closes > opens) return { ...BASE, role: 'close', keyword: 'if' };
  const fors = (code.match(/\bfor\b/gi)?.length ?? 0) - (code.match(/\bnext\b/gi)?.length ?? 0);
  if (fors > 0) return { ...BASE, role: 'open', keyword: 'for', locals: ['*'] };
  if (fors < 0) return { ...BASE, role: 'close', keyword: 'for' };
  return { ...BASE, role: 'set', assigns: assignments(code) };
}

function assignments(code: string): { name: string; text?: string }[] {
  return [...code.matchAll(/\bset\s+(@\w+)\s*=\s*([^\r\n]*)/gi)].map(([, name = '', value = '']) => {
    const text = fallbackIn(value) ?? /^\s*["']([^"']*)["']/.exec(value)?.[1];
    return text === undefined ? { name } : { name, text };
  });
}

/** `%%=v(@name)=%%`, `%%=ProperCase(FirstName)=%%`, `%%=IIF(EMPTY(FirstName), 'there', FirstName)=%%`. */
export function readOutput(inner: string): Meaning {
  return { ...BASE, role: 'value', ...readCalls(inner) };
}

/** `{!Contact.FirstName}`, `{!BLANKVALUE(Contact.FirstName, "there")}`. */
export function readFormula(inner: string): Meaning {
  return { ...BASE, role: 'value', ...readCalls(inner) };
}

function readCalls(inner: string): { name: string; fallback?: string } {
  const bare = inner.replace(/"[^"]*"|'[^']*'/g, ' ');
  const name =
    (bare.match(/[@$]?[A-Za-z_][\w.]*(?!\w*\s*\()/g) ?? [])
      .map((word) => nameIn(word))
      .find((word) => word !== undefined) ?? '';
  if (/^(?:ContentBlockBy|ContentArea|TreatAsContent)/i.test(inner.trim())) return { name: '' };
  const fallback = fallbackIn(inner);
  return fallback === undefined ? { name } : { name, fallback };
}

/** The first text in a call that asks whether something is empty. */
function fallbackIn(call: string): string | undefined {
  if (!/\b(?:iif|if|isnulldefault|isnull|isempty|empty|isblank|blankvalue|nullvalue|isemailaddress)\s*\(/i.test(call))
    return undefined;
  const found = /"([^"]*)"|'([^']*)'/.exec(call);
  return found?.[1] ?? found?.[2];
}
