import type { Totals } from "./assessment.js";
import { STATUSES, type Finding, type Status } from "./finding.js";

/**
 * Add findings up (tổng hợp kết quả), in the default reading and in any reading; those of one unit or task as well as all.
 * What is reached so far may yet be undone, so it is possible, never sure.
 *
 * @example
 * const { met, commitments, notApplicable } = totalsOf(findings.filter(({ kind }) => kind === "indicator"));
 */
export function totalsOf(findings: readonly Finding[]): Totals {
  const counts = new Map<Status, number>(STATUSES.map((status) => [status, 0]));
  const met = { from: 0, to: 0 };
  const inAny = { from: 0, to: 0 };
  for (const finding of findings) {
    counts.set(finding.status, (counts.get(finding.status) ?? 0) + 1);
    const { verdict, readings } = finding;
    const isRunning = finding.status === "reached" || finding.status === "kept";
    if (verdict === "met" && !isRunning) met.from += 1;
    if (verdict === "met" || verdict === "unknown") met.to += 1;
    if (verdict === "not-applicable") continue;
    if (readings.every((reading) => reading.verdict === "met") && !isRunning) inAny.from += 1;
    if (readings.some((reading) => reading.verdict === "met" || reading.verdict === "unknown")) inAny.to += 1;
  }
  return {
    commitments: findings.length,
    notApplicable: counts.get("not-applicable") ?? 0,
    met,
    metInAnyReading: inAny,
    byStatus: {
      met: counts.get("met") ?? 0,
      "met-late": counts.get("met-late") ?? 0,
      "met-undated": counts.get("met-undated") ?? 0,
      reached: counts.get("reached") ?? 0,
      kept: counts.get("kept") ?? 0,
      "not-yet": counts.get("not-yet") ?? 0,
      failed: counts.get("failed") ?? 0,
      "over-term": counts.get("over-term") ?? 0,
      undetermined: counts.get("undetermined") ?? 0,
      "not-applicable": counts.get("not-applicable") ?? 0,
      "successor-needed": counts.get("successor-needed") ?? 0,
    },
  };
}
