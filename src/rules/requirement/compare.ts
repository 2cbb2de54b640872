import type { Comparator } from "../../model/requirement/comparison.js";
import type { Bounds } from "../assessment/explanation.js";
import type { Verdict } from "../verdict.js";

/** Hold a value between two bounds against a need between two bounds; what is not bounded may be anything. */
export function compare(value: Bounds, comparison: Comparator, need: Bounds): Verdict {
  const [found, asked] = [numbersOf(value), numbersOf(need)];
  if (holds(found, comparison, asked)) return "met";
  return fails(found, comparison, asked) ? "unmet" : "unknown";
}

/** The lowest and the highest that a value may be. */
type Numbers = readonly [low: number, high: number];

const numbersOf = ({ least, most }: Bounds): Numbers => [least ?? -Infinity, most ?? Infinity];

function holds([low, high]: Numbers, comparison: Comparator, [needLow, needHigh]: Numbers): boolean {
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

function fails([low, high]: Numbers, comparison: Comparator, [needLow, needHigh]: Numbers): boolean {
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
