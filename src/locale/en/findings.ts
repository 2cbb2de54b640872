import type { Timing } from "../../rules/assessment/finding.js";
import type { FindingWords } from "../words/finding-words.js";
import { number, when } from "./values.js";

const days = (count: number) => `${number(count)} ${count === 1 ? "day" : "days"}`;

function timing(of: Timing): string {
  switch (of.code) {
    case "running":
      return `${days(of.days)} left`;
    case "over":
      return of.days === 0 ? "term over" : `overdue by ${days(of.days)}`;
    case "in-time":
      return `done in time (${when(of.on)})`;
    case "late":
      return `done late (${when(of.on)})`;
    case "too-coarse":
      return `done (${when(of.on)}), not known whether in time`;
    case "kept":
      return "limit kept to the end of the term";
    case "none":
      return "no term applies";
  }
}

const bySomePaper = (papers: string) => (papers === "" ? ", without a paper" : `, by ${papers}`);

/** The words for how a promise stands. */
export const findings: FindingWords = {
  status: {
    met: "Done",
    "met-late": "Done (late)",
    "met-undated": "Done (not known whether in time)",
    reached: "Reached so far (term running)",
    kept: "Limit kept so far",
    "not-yet": "Not done yet (term running)",
    failed: "Not done (term over)",
    "over-term": "Term over, not known whether done since",
    undetermined: "Not enough evidence to conclude",
    "not-applicable": "Not assessed",
    "successor-needed": "Successor to be named",
  },
  indicatorStatus: {
    met: "Met",
    "met-late": "Met (late)",
    "met-undated": "Met (not known whether in time)",
    reached: "Reached so far (term running)",
    kept: "Limit kept so far",
    "not-yet": "Not yet met (term running)",
    failed: "Not met (term over)",
    "over-term": "Term over, not known whether met since",
    undetermined: "Not enough evidence to conclude",
    "not-applicable": "Not assessed",
    "successor-needed": "Successor to be named",
  },
  verdict: {
    met: "done",
    unmet: "not done yet",
    failed: "not done",
    unknown: "not enough evidence to conclude",
    "not-applicable": "not assessed",
  },
  indicatorVerdict: {
    met: "met",
    unmet: "not yet met",
    failed: "not met",
    unknown: "not enough evidence to conclude",
    "not-applicable": "not assessed",
  },
  undetermined: { silent: "no unit has reported", told: "reported, but not enough" },
  exempt: {
    "condition-unmet": "Condition has not occurred",
    waived: "Waived",
    withdrawn: "Taken out of the plan",
  },
  timing,
  outlook: {
    achieved: "done",
    "on-track": "there is enough time under the rules",
    "at-risk": "may not be done in time",
    "too-late": "no time left",
    "cannot-estimate": "cannot be estimated",
    none: "not looked at",
  },
  ahead: ({ outlook, lastStart, lawfulEnd, reached }) =>
    `outlook: ${[
      ...(lastStart !== null && reached === null ? ["no information"] : []),
      outlook,
      ...(lastStart === null
        ? []
        : [`${reached === null ? "if" : "what is lacking, if"} not begun, must begin by ${lastStart}`]),
      ...(lawfulEnd === null ? [] : [`under the rules the remaining steps end by ${lawfulEnd}`]),
      ...(reached === null ? [] : [`under way: ${reached}`]),
    ].join("; ")}`,
  atDueAndNow: (atDue, now) => `at the due day: ${atDue}; today: ${now}`,
  noLonger: (since) => `no longer so today (${since})`,
  wouldApply: (since) => `the condition occurred only after the due day (${since})`,
  dissent: (by, verdict, reason) =>
    `the assessor of ${by} concludes otherwise: ${verdict}; reason: ${reason}`,
  head: (title, status, clause, lines) => `${title}: ${status} (${clause}; line ${lines})`,
  undated: {
    declared: (due) =>
      `the declaration that all up to ${due} is on file: something in time may not have been told`,
    day: () => "the exact day on which it was done",
  },
  term: (due, timing) => `due ${due}: ${timing}`,
  owed: (holders) => `responsible: ${holders}`,
  role: { lead: "lead", partner: "partner" },
  after: (unit) => `successor of ${unit}`,
  uncertain: "may no longer exist",
  missing: (why, ended) =>
    why === "successor"
      ? `successor to be named${ended && ` for ${ended}`}`
      : "lead unit not known (lost in print)",
  readings: (count, used, agree) =>
    `the clause has ${count} readings, which ${agree ? "agree" : "disagree"}; the one applied is ${used}`,
  evidence: (record, documents, cell) =>
    `rests on record ${record}; evidence: ${documents || "none"}${cell && `; cell ${cell}`}`,
  declared: ({ by, recorded, upTo, papers }) =>
    `rests on: ${by} declared its entries complete up to and including ${upTo} (recorded ${recorded}${bySomePaper(papers)})`,
  decided: ({ what, by, on, papers }) => `rests on: ${what} of ${by}, ${on}${bySomePaper(papers)}`,
  decision: {
    same: "decision whether these are one",
    equivalence: "decision on a name",
    reading: "choice of reading",
    waiver: "waiver",
    attestation: "word on whether it was kept",
    override: "assessor's own verdict",
  },
  amended: (number, on) => `rests on: amendment ${number}, in force from ${on}`,
  paper: (kind, number, on, title) =>
    number === null && on === null && title !== null
      ? `“${title}”`
      : `${kind}${number === null ? "" : ` no. ${number}`}${on === null ? "" : ` (${on})`}`,
};
