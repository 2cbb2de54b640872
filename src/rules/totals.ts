import type { Totals } from "./assessment.js";
import type { Finding, Status } from "./finding.js";

/**
 * Add findings up (tổng hợp kết quả), in the default reading and in any reading; those of one unit or task as well as all.
 *
 * @example
 * const { met, commitments, notApplicable } = totalsOf(findings.filter(({ kind }) => kind === "indicator"));
 */
export function totalsOf(findings: readonly Finding[]): Totals {
  const byStatus: Record<Status, number> = {
    met: 0,
    "met-late": 0,
    "not-yet": 0,
    failed: 0,
    undetermined: 0,
    "not-applicable": 0,
    "successor-needed": 0,
  };
  const met = { from: 0, to: 0 };
  const inAny = { from: 0, to: 0 };
  for (const { status, verdict, readings } of findings) {
    byStatus[status] += 1;
    if (verdict === "met") met.from += 1;
    if (verdict === "met" || verdict === "unknown") met.to += 1;
    if (verdict === "not-applicable") continue;
    if (readings.every((reading) => reading.verdict === "met")) inAny.from += 1;
    if (readings.some((reading) => reading.verdict === "met" || reading.verdict === "unknown")) inAny.to += 1;
  }
  return {
    commitments: findings.length,
    notApplicable: byStatus["not-applicable"],
    met,
    metInAnyReading: inAny,
    byStatus,
  };
}
