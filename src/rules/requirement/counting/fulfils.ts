import { isBefore, isBy, isPartialDate, span, type Day, type Span } from "../../../model/values/date.js";
import type { AttributeValue, Condition } from "../../../model/requirement/condition.js";
import type { Cause } from "../../assessment/cause.js";
import type { Exclusion } from "../../assessment/explanation.js";
import type { ActVersion } from "../../snapshot/act.js";
import { valuesOf, type Proceeding } from "../../snapshot/proceeding.js";
import type { Units } from "../../snapshot/units.js";

/** Why something does not count, or counts only perhaps. */
export type Doubt = { readonly out: Exclusion } | { readonly doubt: Cause };

/**
 * Whether an act fulfils a condition: surely (null), surely not, or not known, with the cause. Of an act that only a later
 * stage implies nothing is known but what holds of its subject (`version` is null).
 */
export function fulfils(
  condition: Condition,
  version: Pick<ActVersion, "values" | "on"> & { readonly records: readonly { readonly id: string }[] },
  proceeding: Proceeding,
  units: Units,
): Doubt | null {
  const { attribute } = condition;
  const [told, ...others] = valuesOf(version, proceeding, attribute);
  if (told === undefined) return { doubt: { code: "attribute-missing", records: idsOf(version), attribute } };
  const values = [told, ...others];
  const { from, to } = version.on;
  // A successor is accepted from a day on: what fits on the first day of the act fits on its last.
  if (values.every((value) => fits(condition, value, from ?? "", units) === true)) return null;
  const late = values.map((value) => fits(condition, value, to, units));
  if (late.every((fit) => fit === false)) return { out: { code: "condition", condition, found: values } };
  const records = idsOf(version);
  const unnamed = values.find((_, index) => late[index] === "body-unknown");
  if (unnamed !== undefined)
    return { doubt: { code: "body-unknown", records, attribute, found: String(unnamed) } };
  if (late.every((fit) => fit === true))
    return { doubt: { code: "date-too-coarse", records, on: version.on } };
  return others.length > 0
    ? { doubt: { code: "contradicted", records, attribute } }
    : { doubt: { code: "date-too-coarse", records, on: span(String(told)), attribute } };
}

const idsOf = ({ records }: { readonly records: readonly { readonly id: string }[] }) =>
  records.map(({ id }) => id);

/** Whether a value fits, or why nobody can say: it names a body that nobody recognises, or a day that is too coarse. */
type Fit = boolean | "body-unknown" | "date-too-coarse";

export function fits(condition: Condition, value: AttributeValue, day: string, units: Units): Fit {
  if ("in" in condition) return condition.in.includes(value);
  if ("unit" in condition || "party" in condition) {
    const unit = units.named(String(value));
    if (unit === undefined) return "body-unknown";
    return "unit" in condition
      ? units.stands(unit, condition.unit, day)
      : units.partyOf(unit, day) === condition.party;
  }
  const { atLeast, atMost } = condition;
  if (typeof value === "number") return isBetween(value, atLeast, atMost);
  return typeof value === "string" && isPartialDate(value) && isDaysBetween(span(value), atLeast, atMost);
}

type Limit = number | Day | undefined;

const isBetween = (value: number, atLeast: Limit, atMost: Limit): boolean =>
  value >= Number(atLeast ?? -Infinity) && value <= Number(atMost ?? Infinity);

const dayOf = (limit: Limit): Day | null => (typeof limit === "string" ? limit : null);

/** Of a stretch of days all of them fit, none does, or it depends on which it was. */
function isDaysBetween({ from, to }: Span, atLeast: Limit, atMost: Limit): Fit {
  const [first, last] = [dayOf(atLeast), dayOf(atMost)];
  if (isBefore(to, first) || isBefore(last, from)) return false;
  const isWithin = (first === null || isBy(first, from)) && (last === null || isBy(to, last));
  return isWithin || "date-too-coarse";
}
