import type { Responsible, Status, Timing } from "./finding.js";
import type { Truth } from "./truth.js";

/** The word that an official sees. Where nobody has taken over, a promise not met is never called broken. */
export function statusOf(verdict: Truth, timing: Timing, { missing }: Responsible): Status {
  if (verdict === "not-applicable") return "not-applicable";
  if (verdict === "met") return timing.code === "late" ? "met-late" : "met";
  if (missing === "successor") return "successor-needed";
  if (verdict === "unknown") return "undetermined";
  return timing.code === "running" ? "not-yet" : "failed";
}
