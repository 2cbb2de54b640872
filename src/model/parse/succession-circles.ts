import { at, elements, type Check } from "./checks.js";

/** No unit takes over from itself in the end; `known` are units of the plan to which a register adds its own. */
export const noSuccessionCircle =
  (known: unknown = {}): Check =>
  (units, path, report) => {
    const successors = new Map(
      [...elements(known), ...elements(units)].map(([id, unit]) => [String(id), followersOf(unit)]),
    );
    const done = new Set<string>();
    for (const [id] of elements(units)) {
      const circle = circleFrom(String(id), successors, done);
      if (circle.length > 0)
        report({ code: "corrects-in-circle", path: [...path, id], relation: "succeeds", ids: circle });
    }
  };

const followersOf = (unit: unknown): readonly string[] =>
  elements(at(unit, "successors")).flatMap(([, successor]) => {
    const id = at(successor, "unit");
    return typeof id === "string" ? [id] : [];
  });

/** The units of a circle that is reached from one; none where there is none, or it has been told. */
function circleFrom(
  start: string,
  successors: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] {
  const trail: { readonly id: string; next: number }[] = [];
  const onTrail = new Set<string>();
  const enter = (id: string) => {
    trail.push({ id, next: 0 });
    onTrail.add(id);
    done.add(id);
  };
  if (!done.has(start)) enter(start);
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const follower = successors.get(top.id)?.[top.next++];
    if (follower === undefined) {
      onTrail.delete(top.id);
      trail.pop();
    } else if (onTrail.has(follower)) {
      const ids = trail.map(({ id }) => id);
      return ids.slice(ids.indexOf(follower));
    } else if (!done.has(follower)) enter(follower);
  }
  return [];
}
