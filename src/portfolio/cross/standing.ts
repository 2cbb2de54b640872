import type { Status } from "../../rules/assessment/finding.js";

/** Where a promise stands among its like: kept (be it so far), broken, open (neither is known), or it does not apply. */
export type LikeStanding = "kept" | "broken" | "open" | "notApplicable";

export const STANDING: Readonly<Record<Status, LikeStanding>> = {
  met: "kept",
  "met-late": "kept",
  "met-undated": "kept",
  reached: "kept",
  kept: "kept",
  failed: "broken",
  "not-yet": "open",
  "over-term": "open",
  undetermined: "open",
  "successor-needed": "open",
  "not-applicable": "notApplicable",
};
