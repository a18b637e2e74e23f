/** Finds the known name that someone most likely meant. */
import { distance } from 'fastest-levenshtein';

/**
 * The known name nearest to a mistyped one; undefined when none is near enough
 * (a third of its letters may differ, at least one, and two neighbours swapped count as one).
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = fold(name);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const other = fold(candidate);
    const far = isSwap(wanted, other) ? 1 : distance(wanted, other);
    if (far < least || (far === least && best !== undefined && candidate < best)) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/** Case, separators and underscores do not tell names apart. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return first >= 0 && a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2) === b;
}
