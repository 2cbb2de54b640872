import type { Day } from "../model/date.js";
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
  const records = () => fact.records.map(({ id }) => id);
  if (values.length === 0) return { code: "attribute-missing", records: records(), attribute };
  const fitting = (day: Day) => values.filter((value) => fits(condition, value, day, world)).length;
  // A successor is accepted from a day on: what fits on the first day of the act fits on its last.
  if (fitting(fact.on.from ?? "") === values.length) return null;
  const late = fitting(fact.on.to);
  if (late === 0) return "out";
  return late === values.length
    ? { code: "date-too-coarse", records: records(), on: fact.on }
    : { code: "contradicted", records: records(), attribute };
}

function fits(condition: Condition, value: Attribute, day: Day, world: World): boolean {
  if ("in" in condition) return condition.in.includes(value);
  const unit = String(value);
  return "unit" in condition
    ? world.units.stands(unit, condition.unit, day)
    : world.units.partyOf(unit, day) === condition.party;
}
