import type { Plan } from "../../../src/model/plan/plan.js";
import type { Condition } from "../../../src/model/requirement/condition.js";
import type { Act, Thing } from "./world.js";

/** Whether an act is as a condition asks: by its own value, or by that of its subject. */
export function fits(condition: Condition, act: Act, thing: Thing, plan: Plan): boolean {
  const scope = plan.procedures[act.procedure]?.attributes[condition.attribute]?.of;
  const value = (scope === "subject" ? thing.values : act.values)[condition.attribute];
  if (value === undefined) return false;
  if ("in" in condition) return condition.in.includes(value);
  if ("unit" in condition) return value === condition.unit;
  if ("party" in condition) return plan.units[String(value)]?.party === condition.party;
  return isBetween(value, condition);
}

/** Days sort as texts do. */
const isBetween = (
  value: string | number | boolean,
  { atLeast, atMost }: { readonly atLeast?: number | string; readonly atMost?: number | string },
): boolean => (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
