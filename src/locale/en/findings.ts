import type { Timing } from "../../rules/finding.js";
import type { FindingWords } from "../locale.js";
import { number, when } from "./values.js";

const days = (count: number) => `${number(count)} ${count === 1 ? "day" : "days"}`;

function timing(of: Timing): string {
  switch (of.code) {
    case "running":
      return `${days(of.days)} left`;
    case "over":
      return of.days === 0 ? "just over" : `over for ${days(of.days)}`;
    case "in-time":
      return `met in time (${when(of.on)})`;
    case "late":
      return `met late (${when(of.on)})`;
    case "too-coarse":
      return `met (${when(of.on)}), not known whether in time or late`;
    case "none":
      return "no term to watch";
  }
}

export const findings: FindingWords = {
  status: {
    met: "Met",
    "met-late": "Met, late",
    "not-yet": "Not yet met (term running)",
    failed: "Not met (term over)",
    undetermined: "Not enough evidence to conclude",
    "not-applicable": "Not applicable",
    "successor-needed": "Successor to be named",
  },
  verdict: {
    met: "met",
    unmet: "not yet met",
    failed: "not met",
    unknown: "not enough evidence to conclude",
    "not-applicable": "not applicable",
  },
  timing,
  outlook: {
    achieved: "achieved",
    "on-track": "on track",
    "at-risk": "at risk",
    "too-late": "no time left",
    "cannot-estimate": "cannot be estimated",
    none: "not looked at",
  },
  ahead: (outlook, lastStart, reached) =>
    `outlook: ${outlook}${lastStart === null ? "" : `; to be started by ${lastStart}`}${reached === null ? "" : `; under way: ${reached}`}`,
  dissent: (by, decision, verdict, reason) =>
    `the assessor of ${by} concludes otherwise (decision ${decision}): ${verdict}; reason: ${reason}`,
  head: (title, status, clause, lines) => `${title}: ${status} (${clause}; line ${lines})`,
  term: (due, timing) => `due ${due}: ${timing}`,
  owed: (holders) => `responsible: ${holders}`,
  role: { lead: "lead", with: "together with" },
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
};
