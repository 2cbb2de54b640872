import type { Status } from "../../rules/assessment/finding.js";
import type { Moment } from "../../rules/evaluate.js";
import { totalsOf } from "../../rules/assessment/totals.js";
import type { PortfolioRow, PortfolioTotals } from "../rows.js";

/** Adds rows up as they pass. */
export function adding({ asOf, knownBy }: Moment): {
  readonly add: (row: PortfolioRow) => void;
  readonly row: (plans: number) => PortfolioTotals;
} {
  const sums = { reviews: 0, findings: 0, papers: 0, issues: 0, notApplicable: 0, metFrom: 0, metTo: 0 };
  const byStatus: Record<Status, number> = { ...totalsOf([]).byStatus };
  return {
    add: (row) => {
      switch (row.row) {
        case "finding":
          sums.findings += 1;
          byStatus[row.status] += 1;
          break;
        case "paper":
          sums.papers += 1;
          break;
        case "review":
          sums.reviews += 1;
          sums.notApplicable += row.notApplicable;
          sums.metFrom += row.metFrom;
          sums.metTo += row.metTo;
          break;
        case "issue":
          sums.issues += 1;
          break;
        case "total":
      }
    },
    row: (plans) => ({ row: "total", asOf, knownBy: knownBy ?? null, plans, ...sums, byStatus }),
  };
}
