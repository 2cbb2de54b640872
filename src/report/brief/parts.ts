import { BRIEF_PARTS, type BriefPartName } from "../../locale/words/brief-words.js";
import { hasToldNothing } from "../../locale/say/silence.js";
import type { Finding } from "../../rules/assessment/finding.js";

/** In which part of the bar a finding stands; null where its promise does not apply. */
function briefPartOf(finding: Finding): BriefPartName | null {
  const { status } = finding;
  switch (status) {
    case "met":
    case "met-late":
    case "met-undated":
      return "done";
    case "undetermined":
      return hasToldNothing(finding) ? "silent" : "told";
    case "not-applicable":
      return null;
    case "reached":
    case "kept":
    case "not-yet":
    case "failed":
    case "over-term":
    case "successor-needed":
      return status;
  }
}

/** The findings of each part, in the order of the plan. */
export type BriefParts = Readonly<Record<BriefPartName, readonly Finding[]>>;

export function partsOf(findings: readonly Finding[]): BriefParts {
  const of = (part: BriefPartName) => findings.filter((finding) => briefPartOf(finding) === part);
  return {
    done: of("done"),
    reached: of("reached"),
    kept: of("kept"),
    "not-yet": of("not-yet"),
    failed: of("failed"),
    "over-term": of("over-term"),
    told: of("told"),
    silent: of("silent"),
    "successor-needed": of("successor-needed"),
  };
}

/** What needs a person first, then what runs, then what is done; last what does not apply. */
const URGENCY: readonly (BriefPartName | null)[] = [
  "failed",
  "over-term",
  "successor-needed",
  "told",
  "silent",
  "not-yet",
  "reached",
  "kept",
  "done",
  null,
];

/**
 * Findings by what needs a person (việc cần xử lý trước): broken, over term, without a successor, not known, running, done.
 * Of what is not known, that which is over its term comes first. Equals keep the order of the plan.
 *
 * @example
 * const [first] = byUrgency(assessment.findings);
 */
export function byUrgency(findings: readonly Finding[]): readonly Finding[] {
  const isOver = ({ timing }: Finding) => (timing.code === "over" ? 0 : 1);
  const place = (finding: Finding) => URGENCY.indexOf(briefPartOf(finding));
  return findings.toSorted((a, b) => place(a) - place(b) || isOver(a) - isOver(b));
}

/** The counts of the parts that are not empty, in the order of the bar. */
export const countsOf = (
  parts: BriefParts,
): readonly { readonly part: BriefPartName; readonly count: number }[] =>
  BRIEF_PARTS.flatMap((part) => (parts[part].length === 0 ? [] : [{ part, count: parts[part].length }]));
