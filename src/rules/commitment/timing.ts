import { daysBetween, isBefore, type Day, type Span } from "../model/date.js";
import type { Timing } from "./finding.js";
import type { Truth } from "./truth.js";

/** Where the clock stands. `asOf` is the end of that day, so the term is over on the due day itself. */
export function timingOf(verdict: Truth, since: Span | null, due: Day, asOf: Day): Timing {
  if (verdict === "not-applicable") return { code: "none" };
  if (verdict === "met") return metOn(since ?? { from: null, to: null }, due, asOf);
  return asOf < due
    ? { code: "running", days: daysBetween(asOf, due) }
    : { code: "over", days: daysBetween(due, asOf) };
}

function metOn(on: Span, due: Day, asOf: Day): Timing {
  if ((on.to ?? asOf) <= due) return { code: "in-time", on };
  return isBefore(due, on.from) ? { code: "late", on } : { code: "too-coarse", on };
}
