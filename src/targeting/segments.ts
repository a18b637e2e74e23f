/** How segments refer to each other: which references can be followed to an end. */
import { predicatesIn, type Segment } from '../model/index.js';

/** References nested deeper than this are not followed. */
const DEEPEST = 300;

/** The segments that a segment's predicate names, each once. */
export function referencesIn(segment: Segment): readonly string[] {
  const found = new Set<string>();
  for (const predicate of predicatesIn(segment.match)) if (predicate.type === 'segment') found.add(predicate.id.value);
  return [...found];
}

interface Visit {
  readonly id: string;
  readonly references: readonly string[];
  next: number;
  level: number;
}

/**
 * Segments in an order in which each comes after those that it refers to. Left out are those that refer to themselves
 * over a ring, and those nested too deep: what they match is unknown.
 */
export function orderSegments(segments: ReadonlyMap<string, Segment>): readonly string[] {
  const levels = new Map<string, number>();
  const onRing = new Set<string>();
  const path: Visit[] = [];
  const onPath = new Set<string>();
  const enter = (id: string, segment: Segment): void => {
    path.push({ id, references: referencesIn(segment), next: 0, level: 0 });
    onPath.add(id);
  };
  for (const [start, first] of segments) {
    if (!levels.has(start)) enter(start, first);
    // A stack of our own: a long chain of references must not exhaust the machine's.
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const id = visit.references[visit.next++];
      const segment = id === undefined ? undefined : segments.get(id);
      if (id === undefined) {
        path.pop();
        onPath.delete(visit.id);
        levels.set(visit.id, visit.level);
        const above = path.at(-1);
        if (above !== undefined) above.level = Math.max(above.level, visit.level + 1);
      } else if (onPath.has(id)) {
        for (let at = path.length - 1; at >= 0; at--) {
          onRing.add((path[at] as Visit).id);
          if (path[at]?.id === id) break;
        }
      } else if (segment !== undefined) {
        const level = levels.get(id);
        if (level === undefined) enter(id, segment);
        else visit.level = Math.max(visit.level, level + 1);
      }
    }
  }
  return [...levels].filter(([id, level]) => !onRing.has(id) && level <= DEEPEST).map(([id]) => id);
}
