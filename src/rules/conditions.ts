import type { Attribute, Condition } from "../model/requirement.js";
import type { Cause } from "./cause.js";
import { valuesOf, type Course, type Fact } from "./fact.js";
import type { World } from "./world.js";

/** Whether an act fulfils a condition: surely (null), surely not, or not known, with the cause. */
export function unfulfilled(
  condition: Condition,
  fact: Fact,
  course: Course,
  world: World,
): Cause | "out" | null {
  const { attribute } = condition;
  const values = valuesOf(fact, course.subject, attribute);
  const fitting = values.filter((value) => fits(condition, value, fact, world)).length;
  if (values.length > 0 && fitting === values.length) return null;
  if (values.length > 0 && fitting === 0) return "out";
  const records = fact.records.map(({ id }) => id);
  return values.length === 0
    ? { code: "attribute-missing", records, attribute }
    : { code: "contradicted", records, attribute };
}

function fits(condition: Condition, value: Attribute, fact: Fact, world: World): boolean {
  if ("in" in condition) return condition.in.includes(value);
  if (typeof value !== "string") return false;
  return "unit" in condition
    ? world.units.stands(value, condition.unit, fact.on.to)
    : world.units.partyOf(value, fact.on.to) === condition.party;
}
