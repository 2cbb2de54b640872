import type { Day } from "../../model/values/date.js";
import type { Explanation, MeasuredExplanation } from "../explanation.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { ownDays } from "./closure.js";
import { isLower } from "./compare.js";

/** Whether no later day can undo what is said of a requirement before its due day; groups by the parts that decide. */
export function isForGood(explanation: Explanation, day: Day): boolean {
  const { verdict } = explanation;
  if (verdict !== "met" && verdict !== "unmet") return false;
  switch (explanation.kind) {
    case "allOf":
    case "anyOf": {
      const decidesAlone = (explanation.kind === "allOf") === (verdict === "unmet");
      const deciding = explanation.parts.filter((part) => part.verdict === verdict);
      if (decidesAlone) return deciding.some((part) => isForGood(part, day));
      // What does not apply yet may apply later.
      return explanation.parts.every((part) => isForGood(part, day));
    }
    case "count":
    case "sum":
    case "latest":
      return isMeasuredForGood(explanation, day);
    case "attested":
      return false;
  }
}

function isMeasuredForGood(explanation: MeasuredExplanation, day: Day): boolean {
  const { tally, base, comparison, verdict } = explanation;
  const quantity = tally.quantity;
  const isBaseOver = base === null || typeof base === "number" || isOver(base.quantity, day);
  if (!isBaseOver || quantity.valid === true) return false;
  if (isOver(quantity, day)) return true;
  if (quantity.kind === "latest") return false;
  return isLower(comparison) === (verdict === "met");
}

/** Its own days are over, so nothing of them can still come. */
function isOver(quantity: Quantity, day: Day): boolean {
  const { to } = ownDays(quantity);
  return quantity.valid !== true && to !== null && to <= day;
}

/** Whether a requirement once surely met stays so, and once surely not met was so before. */
export function isMonotone(explanation: Explanation): boolean {
  switch (explanation.kind) {
    case "allOf":
    case "anyOf":
      return explanation.parts.every(isMonotone);
    case "count":
      return (
        explanation.tally.quantity.valid !== true &&
        explanation.base === null &&
        isLower(explanation.comparison)
      );
    case "sum":
    case "latest":
    case "attested":
      return false;
  }
}
