import type { Subject } from "../../../src/model/register/subject.js";
import { plain } from "./alike.js";
import type { Scene } from "./scene.js";

type Members = readonly (readonly [string, Subject])[];

/** What a subject of the register is really put forward for, and all that this lies in. */
export function placesOf(members: Members, scene: Scene): ReadonlySet<string> {
  const stated = new Set(members.flatMap(([, subject]) => subject.for ?? []));
  const wanted = [...wantedIn(scene)].toSorted();
  const isSaid = (place: string) => decidedAt(place, members, scene);
  const found = new Set<string>();
  const put = (place: string) => {
    for (const outer of scene.lay.around(place)) found.add(outer);
  };
  if (stated.size === 0)
    for (const place of anyOf(
      wanted.filter((one) => isSaid(one) !== false),
      scene,
    ))
      put(place);
  for (const place of stated) {
    if (!isMeant(place, members, scene)) continue;
    // Put forward for a task as a whole: it may be for one of its items.
    const deeper = scene.lay
      .inside(place)
      .filter((inner) => wanted.includes(inner) && isSaid(inner) !== false);
    put(scene.choose([place, ...deeper]));
  }
  // A person has said that it is what is meant there, wherever it was put forward.
  for (const place of wanted) if (isSaid(place) === true) put(place);
  return found;
}

/** Put forward for nothing, it may be for anything, for several things, or for nothing indeed. */
export const nowhereStated = (scene: Scene): ReadonlySet<string> =>
  new Set(anyOf([...wantedIn(scene)].toSorted(), scene).flatMap((place) => scene.lay.around(place)));

const anyOf = (places: readonly string[], { choose }: Scene): readonly string[] =>
  choose([[], ...places.map((place) => [place]), ...(places.length > 1 ? [places] : [])]);

/** The places that the promise asks for. */
const wantedIn = ({ quantities }: Pick<Scene, "quantities">): ReadonlySet<string> =>
  new Set(quantities.flatMap((quantity) => quantity.for ?? []));

/** Whether it is what the plan means there: by its name, by a person's decision, or perhaps under another name. */
function isMeant(place: string, members: Members, scene: Scene): boolean {
  const names = scene.lay.named(place).map(plain);
  if (names.length === 0) return true;
  return (
    decidedAt(place, members, scene) ??
    (members.some(([, { name }]) => names.includes(plain(name))) || scene.choose([true, false]))
  );
}

/** What was last decided of it at a place, or at what this lies in. */
function decidedAt(place: string, members: Members, { decisions, lay }: Scene): boolean | undefined {
  const spoken = decisions.flatMap((decision) =>
    decision.kind === "equivalence" &&
    members.some(([id]) => id === decision.subject) &&
    lay.around(place).includes(decision.for)
      ? [decision]
      : [],
  );
  return spoken.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)?.same;
}
