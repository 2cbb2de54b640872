import type { Equivalence } from "../../../src/model/register/decision.js";
import type { Subject } from "../../../src/model/register/subject.js";
import { plain } from "./alike.js";
import type { Scene } from "./scene.js";

type Members = readonly (readonly [string, Subject])[];

/** What a subject of the register is really put forward for, and all that this lies in. */
export function placesOf(members: Members, scene: Scene): ReadonlySet<string> {
  const own = members.flatMap(([, subject]) => subject.for ?? []);
  // A person has said that it is what is meant there: so it is put forward for that too.
  const stated = new Set([
    ...own,
    ...decidedOn(members, scene).flatMap((one) => (one.same ? [one.for] : [])),
  ]);
  const wanted = [...wantedIn(scene)].toSorted();
  const known = new Map<string, boolean | undefined>();
  const isSaid = (place: string) => {
    if (!known.has(place)) known.set(place, decidedAt(place, members, scene));
    return known.get(place);
  };
  const found = new Set<string>();
  const put = (place: string) => {
    for (const outer of scene.lay.around(place)) found.add(outer);
  };
  if (own.length === 0)
    for (const place of anyOf(
      wanted.filter((one) => isSaid(one) !== false),
      scene,
    ))
      put(place);
  for (const place of stated) {
    if (!(isSaid(place) ?? isNamed(place, members, scene))) continue;
    // Put forward for a task as a whole: it may be for one of its items.
    const deeper = scene.lay
      .inside(place)
      .filter((inner) => wanted.includes(inner) && isSaid(inner) !== false);
    put(scene.choose([place, ...deeper]));
  }
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

/** Whether it bears the name that the plan gives, if it gives one; under another it may be meant all the same. */
function isNamed(place: string, members: Members, scene: Scene): boolean {
  const names = scene.lay.named(place).map(plain);
  if (names.length === 0 || members.some(([, { name }]) => names.includes(plain(name)))) return true;
  return scene.choose([true, false]);
}

const decidedOn = (members: Members, { decisions }: Scene): readonly Equivalence[] =>
  decisions
    .filter((decision) => decision.kind === "equivalence")
    .filter(({ subject }) => members.some(([id]) => id === subject));

/**
 * What was last decided of it at a place. What is meant there is meant by all that the place lies in; what is not, by nothing
 * that lies in it. Of words of one day that contradict each other either may be right.
 */
function decidedAt(place: string, members: Members, scene: Scene): boolean | undefined {
  const { lay } = scene;
  const spoken = decidedOn(members, scene).filter((one) =>
    one.same ? lay.around(one.for).includes(place) : lay.around(place).includes(one.for),
  );
  const last = spoken
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const words = [...new Set(spoken.filter(({ on }) => on === last).map(({ same }) => same))];
  return words.length === 0 ? undefined : scene.choose(words);
}
