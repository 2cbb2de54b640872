import type { Condition } from "../../model/requirement/condition.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { ownDays } from "../requirement/closure.js";

/** A name for what is measured, alike wherever it is the same. */
export function quantityKey(quantity: Quantity): string {
  const { stage, for: places = [], where = [], valid } = quantity;
  const { from, to } = ownDays(quantity);
  const days = from === null && to === null ? [] : [`${from ?? ".."}/${to ?? ".."}`];
  const figure = quantity.kind === "count" ? [] : [`${quantity.kind}(${quantity.attribute})`];
  return [stage, ...figure, ...places, ...where.map(conditionKey), ...days, ...(valid ? ["valid"] : [])].join(
    ",",
  );
}

function conditionKey(condition: Condition): string {
  const { attribute } = condition;
  if ("in" in condition) return `${attribute}=${condition.in.join("|")}`;
  if ("unit" in condition) return `${attribute}=${condition.unit}`;
  if ("party" in condition) return `${attribute}=${condition.party}`;
  return `${attribute}=${condition.atLeast ?? ".."}/${condition.atMost ?? ".."}`;
}
