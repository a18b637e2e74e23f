/** Writes XML that stays well-formed whatever text goes into it. */
import { oneLine, visible } from './visible.js';

/** Text for an element or an attribute; what XML cannot hold is shown as a sign. */
export function escapeXml(text: string): string {
  return (
    visible(text)
      .replace(/[\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"'\r]/g, (found) => `&#${found.charCodeAt(0)};`)
      // Begins a command in the logs of some build services.
      .replace(/##\[/g, '##&#91;')
  );
}

/** ` name="value"` for each attribute; values stand on one line. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(oneLine(String(value)))}"`)
    .join('');
}
