import type { Finding } from "../assessment/finding.js";
import type { Difference } from "./difference.js";

/** Judge one commitment in the earlier review with some changes applied. */
export type JudgeWith = (differences: readonly Difference[]) => Finding | undefined;

/** Sets larger than this are found by taking away, not by trying all. */
const TRY_ALL_UP_TO = 3;
/** So many changes at most are tried in every combination. */
const FEW = 16;

/**
 * The smallest sets of changes that, applied alone to the earlier review, give the later finding: all sets of the
 * smallest size where they are few enough to try, else one from which nothing can be taken away. None where nothing that
 * is known to differ is needed for it: then it cannot be told what brought it about.
 */
export function attribute(
  differences: readonly Difference[],
  isLater: (found: Finding | undefined) => boolean,
  judge: JudgeWith,
): readonly (readonly Difference[])[] {
  if (!isLater(judge(differences))) return [];
  const needed = reduce(differences, (set) => isLater(judge(set)));
  if (needed.length === 0) return [];
  const near =
    differences.length <= FEW
      ? differences
      : differences.filter((difference) => needed.includes(difference) || isLater(judge([difference])));
  const most = Math.min(needed.length, TRY_ALL_UP_TO);
  for (let size = 1; size <= most; size += 1) {
    const found = subsets(near, size).filter((set) => isLater(judge(set)));
    if (found.length > 0) return found;
  }
  return [needed];
}

/** Take away, halves first, whatever is not needed. */
function reduce(
  differences: readonly Difference[],
  suffices: (set: readonly Difference[]) => boolean,
): readonly Difference[] {
  let kept = differences;
  for (let step = Math.ceil(kept.length / 2); step >= 1; step = step === 1 ? 0 : Math.ceil(step / 2))
    for (let start = 0; start < kept.length;) {
      const without = [...kept.slice(0, start), ...kept.slice(start + step)];
      if (suffices(without)) kept = without;
      else start += step;
    }
  return kept;
}

function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
