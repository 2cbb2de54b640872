import type { Day } from "../model/date.js";
import type { Entry } from "../model/record.js";

/** The entries known by a day, less those found wrong by then. What was corrected stays so, even where the correction is corrected in turn. */
export function visible<E extends Entry>(entries: readonly E[], knownBy: Day | null): readonly E[] {
  const known = knownBy === null ? entries : entries.filter(({ recorded }) => recorded <= knownBy);
  const wrong = new Set(known.map(({ corrects }) => corrects));
  return known.filter(({ id }) => !wrong.has(id));
}
