/** Makes text from files safe to show: nothing in it can move a cursor, change a colour, turn the reading direction or break a line. */

/**
 * Control characters, reading-direction controls, invisible spaces, line and paragraph separators and half characters.
 * Joiners stay (emoji and several scripts need them), and so do tabs and line endings, which each format treats its own way.
 */
const HIDDEN =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A single hidden character as a sign: `␛` for C0 controls, `<U+202E>` for others. */
function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Text with every hidden character shown as a sign; tabs and line endings stay. */
export function visible(text: string): string {
  return text.replace(HIDDEN, signOf);
}

/** Text on one line: hidden characters shown, every run of white space one space. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\s\u2028\u2029]+/g, ' ')).trim();
}

/** A name, such as a path, on one line: line endings and tabs become signs, so that different names stay different. */
export function visibleName(name: string): string {
  return visible(name).replace(/[\t\n\r]/g, signOf);
}

/**
 * JSON in which everything that a terminal, a reader or a build log could stumble over is escaped (`##[` begins a command
 * in the logs of some build services). The text ends with a line ending.
 */
export function safeJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent) ?? 'null';
  return `${json.replace(TROUBLE_IN_JSON, (found) => escapeUnit(found.slice(-1), found.slice(0, -1)))}\n`;
}

const TROUBLE_IN_JSON = /[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|##\[/g;

function escapeUnit(character: string, before: string): string {
  return `${before}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
