import type { Entry } from "../../../src/model/register/record.js";
import type { Choose } from "./choose.js";

/**
 * The entries that count: all but those which an entry that counts corrects. Of several that correct the same entry one is
 * right; `proof` tells how good each is, null where that says nothing.
 */
export function countingOf<E extends Entry>(
  entries: readonly E[],
  choose: Choose,
  proof: (entry: E) => number | null,
): readonly E[] {
  const correctors = (id: string) => entries.filter(({ corrects }) => corrects === id);
  const counts = (id: string): boolean => !correctors(id).some((other) => counts(other.id));
  const counting = entries.filter(({ id }) => counts(id));
  const wrong = new Set<E>();
  for (const { id } of entries) {
    const rivals = counting.filter(({ corrects }) => corrects === id);
    if (rivals.length < 2) continue;
    const right = choose(best(rivals, proof));
    for (const rival of rivals) if (rival !== right) wrong.add(rival);
  }
  return counting.filter((entry) => !wrong.has(entry));
}

/** Better proof outweighs worse; where one of them has none to show, each stays possible. */
function best<E extends Entry>(rivals: readonly E[], proof: (entry: E) => number | null): readonly E[] {
  const proofs = rivals.map(proof);
  if (proofs.includes(null)) return rivals;
  const most = Math.max(...proofs.map(Number));
  return rivals.filter((rival) => proof(rival) === most);
}
