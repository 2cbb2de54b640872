import type { AttributeValue, Condition } from "../../model/requirement/condition.js";
import type { Cause } from "../cause.js";
import type { Exclusion } from "../explanation.js";
import type { Version } from "../snapshot/act.js";
import { valuesOf, type Proceeding } from "../snapshot/proceeding.js";
import type { Units } from "../snapshot/units.js";

/** Why something does not count, or counts only perhaps. */
export type Doubt = { readonly out: Exclusion } | { readonly doubt: Cause };

/**
 * Whether an act fulfils a condition: surely (null), surely not, or not known, with the cause. Of an act that only a later
 * stage implies nothing is known but what holds of its subject (`version` is null).
 */
export function fulfils(
  condition: Condition,
  version: Pick<Version, "values" | "on"> & { readonly records: readonly { readonly id: string }[] },
  proceeding: Proceeding,
  units: Units,
): Doubt | null {
  const { attribute } = condition;
  const values = valuesOf(version, proceeding, attribute);
  if (values.length === 0)
    return { doubt: { code: "attribute-missing", records: idsOf(version), attribute } };
  const { from, to } = version.on;
  // A successor is accepted from a day on: what fits on the first day of the act fits on its last.
  if (values.every((value) => fits(condition, value, from ?? "", units) === true)) return null;
  const late = values.map((value) => fits(condition, value, to, units));
  if (late.every((fit) => fit === false)) return { out: { code: "condition", condition, found: values } };
  const records = idsOf(version);
  const unnamed = values.find((_, index) => late[index] === undefined);
  if (unnamed !== undefined)
    return { doubt: { code: "body-unknown", records, attribute, found: String(unnamed) } };
  return late.every((fit) => fit === true)
    ? { doubt: { code: "date-too-coarse", records, on: version.on } }
    : { doubt: { code: "contradicted", records, attribute } };
}

const idsOf = ({ records }: { readonly records: readonly { readonly id: string }[] }) =>
  records.map(({ id }) => id);

/** Undefined where the value names a body that nobody recognises. */
export function fits(
  condition: Condition,
  value: AttributeValue,
  day: string,
  units: Units,
): boolean | undefined {
  if ("in" in condition) return condition.in.includes(value);
  if ("unit" in condition || "party" in condition) {
    const unit = units.named(String(value));
    if (unit === undefined) return undefined;
    return "unit" in condition
      ? units.stands(unit, condition.unit, day)
      : units.partyOf(unit, day) === condition.party;
  }
  return (
    (condition.atLeast === undefined || isAtLeast(value, condition.atLeast)) &&
    (condition.atMost === undefined || isAtLeast(condition.atMost, value))
  );
}

/** Numbers with numbers, days with days. */
const isAtLeast = (a: AttributeValue, b: AttributeValue) => typeof a === typeof b && a >= b;
