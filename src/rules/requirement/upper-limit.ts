import type { Explanation } from "../assessment/explanation.js";
import { isLower } from "./compare.js";

/** A limit that must not be passed, and nothing that must be reached. */
export const isUpperLimit = (explanation: Explanation): boolean => {
  switch (explanation.kind) {
    case "allOf":
    case "anyOf":
      return explanation.parts.every(isUpperLimit);
    case "count":
    case "sum":
    case "latest":
      return !isLower(explanation.comparison);
    case "attested":
      return false;
  }
};
