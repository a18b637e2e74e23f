/** Values on one line of YAML, in as few quotes as they need. */
import { safeJson } from './visible.js';

/** A value as it would stand in the configuration: `[{max: 4, per: 7d}]`. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value === 'string') return textInYaml(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, part]) => `${textInYaml(key)}: ${flowYaml(part)}`)
    .join(', ')}}`;
}

/** Texts that nobody takes for anything else: words, paths, durations. */
const PLAIN = /^(?:\.{0,2}\/)?[A-Za-z][\w./-]*(?: [\w./-]+)*$|^\d+(?:m|h|d|bd|w)$/;
/** Words that mean something else to some reader of YAML. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function textInYaml(text: string): string {
  return PLAIN.test(text) && !SPECIAL.test(text) ? text : safeJson(text).trimEnd();
}
