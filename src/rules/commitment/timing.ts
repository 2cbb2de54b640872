import { daysBetween, type Day } from "../../model/values/date.js";
import type { Timing } from "../assessment/finding.js";
import { isUpperLimit } from "../requirement/upper-limit.js";
import type { Keeping } from "./keeping.js";

/** Where the clock stands. `asOf` is the end of that day, so the term is over on the due day itself. */
export function timingOf(
  {
    verdict,
    atDue,
    forGood,
    heldSince,
    explanation,
  }: Pick<Keeping, "verdict" | "atDue" | "forGood" | "heldSince" | "explanation">,
  due: Day,
  asOf: Day,
): Timing {
  if (verdict === "not-applicable") return { code: "none" };
  // What is met so far, and may yet be undone, is running.
  if (verdict !== "met" || (atDue === null && !forGood))
    return asOf < due
      ? { code: "running", days: daysBetween(asOf, due) }
      : { code: "over", days: daysBetween(due, asOf) };
  if (isUpperLimit(explanation) && atDue !== "unmet" && atDue !== "unknown") return { code: "kept" };
  const on = heldSince ?? { from: null, to: null };
  if (atDue === null || atDue === "met") return { code: "in-time", on };
  return { code: atDue === "unmet" ? "late" : "too-coarse", on };
}
