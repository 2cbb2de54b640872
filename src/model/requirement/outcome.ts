import type { Comparator } from "./comparison.js";
import type { Foregone } from "./check/foregone.js";
import type { Threshold } from "./threshold.js";
import type { Scale } from "./vocabulary.js";

/** Undefined where some register meets it and another does not. Quantities are never negative, a part never more than its whole. */
export function foregone(scale: Scale, comparison: Comparator, threshold: Threshold): Foregone | undefined {
  if (typeof threshold === "number") return ofNumber(comparison, threshold);
  if (!("percent" in threshold)) return undefined;
  const { percent, of, plus = 0 } = threshold;
  if (typeof of !== "number") return scale === "subjects" ? ofShare(comparison, percent, plus) : undefined;
  return ofNumber(comparison, (of * percent) / 100 + plus);
}

function ofNumber(comparison: Comparator, found: number): Foregone | undefined {
  switch (comparison) {
    case "atLeast":
      return found > 0 ? undefined : { met: true, bound: "more-than", limit: 0, found };
    case "moreThan":
      return found >= 0 ? undefined : { met: true, bound: "at-least", limit: 0, found };
    case "atMost":
      return found >= 0 ? undefined : { met: false, bound: "at-least", limit: 0, found };
    case "lessThan":
      return found > 0 ? undefined : { met: false, bound: "more-than", limit: 0, found };
  }
}

/** Counted are those that the whole counts too: a part of them is never more than all of them. */
function ofShare(comparison: Comparator, percent: number, plus: number): Foregone | undefined {
  const isAll = percent === 100 && plus === 0;
  const isMore = percent >= 100 && plus >= 0 && !isAll;
  const share = { limit: 100, found: percent, percent: true } as const;
  switch (comparison) {
    case "atLeast":
      return isMore ? { met: false, bound: "at-most", ...share } : undefined;
    case "moreThan":
      return isMore || isAll ? { met: false, bound: "less-than", ...share } : undefined;
    case "atMost":
      return isMore || isAll ? { met: true, bound: "less-than", ...share } : undefined;
    case "lessThan":
      return isMore ? { met: true, bound: "at-most", ...share } : undefined;
  }
}
