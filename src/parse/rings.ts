/** Finds the references that lead back to where they start, in linear time. */
import type { Located } from '../model/index.js';

type References = ReadonlyMap<string, readonly Located<string>[]>;

/** The references on a ring, each where it is written: both of its ends can reach each other. */
export function ringReferences(refs: References): readonly Located<string>[] {
  const component = components(refs);
  return [...refs].flatMap(([id, targets]) =>
    targets.filter(({ value }) => refs.has(value) && component.get(value) === component.get(id)),
  );
}

/** A number for each name; names that can reach each other share one. Two passes, the second against the arrows. */
function components(refs: References): ReadonlyMap<string, number> {
  const backwards = new Map<string, string[]>([...refs.keys()].map((id) => [id, []]));
  for (const [id, targets] of refs) for (const { value } of targets) backwards.get(value)?.push(id);
  const component = new Map<string, number>();
  let count = 0;
  for (const root of finishOrder(refs).reverse()) {
    if (component.has(root)) continue;
    count += 1;
    const open = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (component.has(next)) continue;
      component.set(next, count);
      open.push(...(backwards.get(next) ?? []));
    }
  }
  return component;
}

/** All names in the order in which a walk along the arrows is done with them. */
function finishOrder(refs: References): string[] {
  const seen = new Set<string>();
  const done: string[] = [];
  for (const root of refs.keys()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ id: root, next: 0 }];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const target = refs.get(here.id)?.[here.next]?.value;
      here.next += 1;
      if (target === undefined) {
        done.push(here.id);
        path.pop();
      } else if (refs.has(target) && !seen.has(target)) {
        seen.add(target);
        path.push({ id: target, next: 0 });
      }
    }
  }
  return done;
}
