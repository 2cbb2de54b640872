import type { Comparator } from "../../model/requirement/comparison.js";
import type { Bounds } from "../explanation.js";
import type { Verdict } from "../verdict.js";

/** Hold a value between two bounds against a need between two bounds; what is not bounded may be anything. */
export function compare(value: Bounds, comparison: Comparator, need: Bounds): Verdict {
  const [low, high] = [value.least ?? -Infinity, value.most ?? Infinity];
  const [needLow, needHigh] = [need.least ?? -Infinity, need.most ?? Infinity];
  if (holds(low, high, comparison, needLow, needHigh)) return "met";
  return fails(low, high, comparison, needLow, needHigh) ? "unmet" : "unknown";
}

function holds(
  low: number,
  high: number,
  comparison: Comparator,
  needLow: number,
  needHigh: number,
): boolean {
  switch (comparison) {
    case "atLeast":
      return low >= needHigh && Number.isFinite(low);
    case "moreThan":
      return low > needHigh;
    case "atMost":
      return high <= needLow && Number.isFinite(high);
    case "lessThan":
      return high < needLow;
  }
}

function fails(
  low: number,
  high: number,
  comparison: Comparator,
  needLow: number,
  needHigh: number,
): boolean {
  switch (comparison) {
    case "atLeast":
      return high < needLow;
    case "moreThan":
      return high <= needLow && Number.isFinite(high);
    case "atMost":
      return low > needHigh;
    case "lessThan":
      return low >= needHigh && Number.isFinite(low);
  }
}

/** A lower limit is reached from below, an upper one passed. */
export const isLower = (comparison: Comparator): boolean =>
  comparison === "atLeast" || comparison === "moreThan";
