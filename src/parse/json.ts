/** JSON texts: where one breaks off, and the way to read one as YAML. */

/** The offset at which a text stops being JSON; undefined where it is JSON. */
export function jsonMistake(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return errorOffset(text, error as Error);
  }
}

/** Valid JSON as YAML of the same length: JSON may be indented with tabs. */
export function jsonAsYaml(text: string): string {
  return text.replaceAll('\t', ' ');
}

/** Node names the place in some cases; in the others it is behind the longest beginning that could go on. */
function errorOffset(text: string, { message }: Error): number {
  const last = Math.max(0, text.trimEnd().length - 1);
  const named = /at position (\d+)/.exec(message);
  if (named !== null) return Math.min(Number(named[1]), last);
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return Math.min(good, last);
}

function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    return !(error as Error).message.startsWith('Unexpected token');
  }
}
