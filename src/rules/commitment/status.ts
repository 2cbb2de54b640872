import type { Responsible, Status } from "../assessment/finding.js";
import { isUpperLimit } from "../requirement/upper-limit.js";
import type { Keeping } from "./keeping.js";

/** The word that an official sees. Where nobody has taken over, a promise not met is never called broken. */
export function statusOf(
  keeping: Pick<Keeping, "verdict" | "atDue" | "forGood" | "since" | "explanation">,
  { missing }: Responsible,
): Status {
  const { verdict, atDue } = keeping;
  if (verdict === "not-applicable") return "not-applicable";
  const word = verdict === "met" ? keptWord(keeping) : openWord(keeping);
  const isOpen =
    word !== "met" && word !== "met-late" && word !== "met-undated" && word !== "reached" && word !== "kept";
  // What was broken before its unit ended stays broken.
  return isOpen && missing === "successor" && !(word === "failed" && atDue === null)
    ? "successor-needed"
    : word;
}

function keptWord({ atDue, forGood, since, explanation }: Parameters<typeof statusOf>[0]): Status {
  if (atDue === null) return forGood ? "met" : isUpperLimit(explanation) ? "kept" : "reached";
  if (since !== "held") return "met";
  return atDue === "unmet" ? "met-late" : "met-undated";
}

function openWord({ verdict, atDue, forGood, since }: Parameters<typeof statusOf>[0]): Status {
  if (atDue === null) return verdict === "unknown" ? "undetermined" : forGood ? "failed" : "not-yet";
  if (atDue !== "unmet") return "undetermined";
  return since === "none" ? "failed" : "over-term";
}
