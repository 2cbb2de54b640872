import type { Subject } from "../../../src/model/subject.js";
import { plain } from "./alike.js";
import type { Scene } from "./scene.js";

/** What a subject of the register is really put forward for, and all that this lies in. */
export function placesOf(
  members: readonly (readonly [string, Subject])[],
  scene: Scene,
): ReadonlySet<string> {
  const stated = members.flatMap(([id, subject]) =>
    (subject.for ?? []).map((place) => ({ id, subject, place })),
  );
  if (stated.length === 0) return nowhereStated(scene);
  const found = new Set<string>();
  for (const place of new Set(stated.map((one) => one.place))) {
    if (!isMeant(place, members, scene)) continue;
    // Put forward for a task as a whole: it may be for one of its items.
    const deeper = scene.lay.inside(place).filter((inner) => wantedIn(scene).has(inner));
    for (const outer of scene.lay.around(scene.choose([place, ...deeper]))) found.add(outer);
  }
  return found;
}

/** Put forward for nothing, it may be for anything, for several things, or for nothing indeed. */
export function nowhereStated(scene: Scene): ReadonlySet<string> {
  const wanted = [...wantedIn(scene)].toSorted();
  const chosen = scene.choose([
    [],
    ...wanted.map((place) => [place]),
    ...(wanted.length > 1 ? [wanted] : []),
  ]);
  return new Set(chosen.flatMap((place) => scene.lay.around(place)));
}

/** The places that the promise asks for. */
export const wantedIn = ({ quantities }: Pick<Scene, "quantities">): ReadonlySet<string> =>
  new Set(quantities.flatMap((quantity) => quantity.for ?? []));

/** Whether it is what the plan means there: by its name, by a person's decision, or perhaps under another name. */
function isMeant(place: string, members: readonly (readonly [string, Subject])[], scene: Scene): boolean {
  const names = scene.lay.named(place).map(plain);
  if (names.length === 0) return true;
  const spoken = scene.decisions.flatMap((decision) =>
    decision.kind === "equivalence" &&
    members.some(([id]) => id === decision.subject) &&
    scene.lay.around(place).includes(decision.for)
      ? [decision]
      : [],
  );
  const last = spoken.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (last !== undefined) return last.same;
  return members.some(([, { name }]) => names.includes(plain(name))) || scene.choose([true, false]);
}
