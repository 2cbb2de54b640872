/**
 * @import { Comparator } from "../../src/model/requirement/comparison.js"
 * @import { Bounds } from "./exact.js"
 */

/** @typedef {"met" | "unmet" | "unknown" | "not-applicable"} Verdict */

/**
 * A value between two bounds against a need between two bounds.
 * @param {Bounds} value
 * @param {Comparator} comparison
 * @param {Bounds} need
 * @returns {Verdict}
 */
export function compare(value, comparison, need) {
  const [low, high] = [value.least ?? -Infinity, value.most ?? Infinity];
  const [floor, roof] = [need.least ?? -Infinity, need.most ?? Infinity];
  switch (comparison) {
    case "atLeast":
      return low >= roof && low > -Infinity ? "met" : high < floor ? "unmet" : "unknown";
    case "moreThan":
      return low > roof ? "met" : high <= floor && high < Infinity ? "unmet" : "unknown";
    case "atMost":
      return high <= floor && high < Infinity ? "met" : low > roof ? "unmet" : "unknown";
    case "lessThan":
      return high < floor ? "met" : low >= roof && low > -Infinity ? "unmet" : "unknown";
  }
}

/** @param {Comparator} comparison */
export const isLower = (comparison) => comparison === "atLeast" || comparison === "moreThan";
