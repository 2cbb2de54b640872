import type { Finding } from "../finding.js";

/** How a finding moved between two assessments. */
export type Movement = "unchanged" | "new" | "resolved" | "worsened" | "improved" | "gone";

/** From worst to best, as one who waits for the promise would see it: to be let go of it is less than to have it. */
const ORDER: readonly Finding["status"][] = [
  "failed",
  "successor-needed",
  "not-yet",
  "undetermined",
  "not-applicable",
  "met-late",
  "met",
];

/** `resolved` is what was unknown and is now settled, either way. */
export function movementOf(before: Finding | undefined, after: Finding | undefined): Movement {
  if (before === undefined) return "new";
  if (after === undefined) return "gone";
  if (before.verdict === after.verdict && before.status === after.status) return "unchanged";
  if (before.verdict === "unknown" && after.verdict !== "unknown") return "resolved";
  return ORDER.indexOf(after.status) < ORDER.indexOf(before.status) ? "worsened" : "improved";
}
