import type { Cause } from "../../rules/assessment/cause.js";
import type { Finding, Status } from "../../rules/assessment/finding.js";

/** The kinds of finding that a newcomer should see side by side, the rarer and more surprising first. */
const KINDS: readonly (Exclude<Status, "undetermined"> | Cause["code"])[] = [
  "met-late",
  "over-term",
  "failed",
  "met-undated",
  "contradicted",
  "met",
  "reached",
  "kept",
  "not-yet",
  "successor-needed",
  "awaiting-decision",
  "wrong-evidence",
  "date-too-coarse",
  "not-applicable",
  "validity-unknown",
  "perhaps-the-same",
  "place-unknown",
  "body-unknown",
  "replacement-open",
  "several-figures",
  "word-too-early",
  "no-evidence",
  "attribute-missing",
  "law-unverified",
  "nothing-to-compare",
  "condition-open",
  "not-declared-complete",
  "nothing-recorded",
];

/** The most telling findings, in the order of the plan: of every kind the one with most behind it, then the next. */
export function highlights(findings: readonly Finding[], most: number): readonly Finding[] {
  const chosen = new Set<Finding>();
  const richest = findings.toSorted((a, b) => b.evidence.length - a.evidence.length);
  for (let before = -1; chosen.size < most && chosen.size > before;) {
    before = chosen.size;
    for (const kind of KINDS) {
      const next = richest.find((finding) => !chosen.has(finding) && isOf(finding, kind));
      if (next !== undefined && chosen.size < most) chosen.add(next);
    }
  }
  return findings.filter((finding) => chosen.has(finding));
}

const isOf = ({ status, causes }: Finding, kind: (typeof KINDS)[number]) =>
  status === kind || (status === "undetermined" && causes.some(({ code }) => code === kind));
