import type { Attribute } from "../../model/plan/attribute.js";
import { addDays } from "../../model/values/date.js";
import type { AttributeValue, Condition } from "../../model/requirement/condition.js";
import type { Measure } from "../../model/requirement/measure.js";
import type { Attributes } from "../../model/register/subject.js";
import { groupBy } from "../group-by.js";
import { fits } from "../requirement/counting/fulfils.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import { minus, plus, stepOf } from "./figures.js";

/** Attributes that fulfil all conditions of a measure, so far as some do. */
export function fulfilling({ where = [] }: Measure, snapshot: Snapshot): Attributes {
  return Object.fromEntries(
    [...groupBy(where, ({ attribute }) => attribute)].flatMap(([name, conditions]) => {
      const values = conditions.flatMap((condition) => valuesFor(condition, snapshot));
      const fitting = values.filter((one) => fitsAll(one, conditions, snapshot));
      return [...fitting, ...values].slice(0, 1).map((value) => [name, value] as const);
    }),
  );
}

/** Values that fulfil a condition. */
export function valuesFor(condition: Condition, { plan, units, asOf }: Snapshot): readonly AttributeValue[] {
  if ("in" in condition) return condition.in;
  if ("unit" in condition) return [condition.unit];
  if ("party" in condition) {
    const { party } = condition;
    const { head = party } = plan.parties[party] ?? {};
    const own = [head, ...Object.keys(plan.units)].find((unit) => units.partyOf(unit, asOf) === party);
    return [own ?? head];
  }
  return endsOf(condition).flatMap((end) => end ?? []);
}

/** A condition as a pair of limits; those of other kinds have none. */
export interface Limited extends Pick<Condition, "attribute"> {
  readonly atLeast?: number | string;
  readonly atMost?: number | string;
}

const endsOf = ({ atLeast, atMost }: Limited) => [atLeast, atMost];

const fitsAll = (
  value: AttributeValue,
  conditions: readonly Condition[],
  { units, asOf }: Snapshot,
): boolean => conditions.every((condition) => fits(condition, value, asOf, units) === true);

/** A value that fulfils none of the conditions, if the attribute can have one. */
export function otherValue(
  attribute: Attribute,
  conditions: readonly Condition[],
  { plan, units, asOf }: Snapshot,
): AttributeValue | undefined {
  const isOther = (value: AttributeValue) =>
    conditions.every((condition) => fits(condition, value, asOf, units) === false);
  switch (attribute.type) {
    case "text":
      return ["…", "……"].find(isOther);
    case "choice":
      return Object.keys(attribute.options).find(isOther);
    case "yes-no":
      return [true, false].find(isOther);
    case "unit":
      return Object.keys(plan.units).find(isOther);
    case "number":
    case "money": {
      const step = stepOf(attribute.decimals ?? 0);
      return limitsIn(conditions)
        .flatMap((limit) => (typeof limit === "number" ? [minus(limit, step), plus(limit, step)] : []))
        .find((value) => value >= 0 && isOther(value));
    }
    case "day":
      return limitsIn(conditions)
        .flatMap((limit) => (typeof limit === "string" ? [addDays(limit, -1), addDays(limit, 1)] : []))
        .find(isOther);
  }
}

const limitsIn = (conditions: readonly Condition[]) =>
  conditions.flatMap((condition): readonly (AttributeValue | undefined)[] =>
    "in" in condition ? condition.in : endsOf(condition),
  );
