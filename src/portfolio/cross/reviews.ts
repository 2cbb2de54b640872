import type { Status } from "../../rules/assessment/finding.js";
import { totalsOf } from "../../rules/assessment/totals.js";
import type { PortfolioReview, PortfolioRow } from "../rows.js";

/** One plan with one register: what it comes to, and how many findings have which status. */
export interface PortfolioReviewLine extends Omit<PortfolioReview, "row"> {
  /** How many findings stand at each status. */
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** Gathers one line a pair, and counts whether all of its rows are there. */
export function gatherReviews() {
  const reviews: PortfolioReviewLine[] = [];
  const none = () => ({ findings: 0, papers: 0, byStatus: { ...totalsOf([]).byStatus } });
  let own = none();
  let lost = 0;
  return {
    reviews,
    /** Rows that should stand before the end of their pair, and do not, or stand there and should not. */
    lost: () => lost + own.findings + own.papers,
    add: (row: PortfolioRow) => {
      if (row.row === "finding") {
        own.findings += 1;
        own.byStatus[row.status] += 1;
      } else if (row.row === "paper") own.papers += 1;
      else if (row.row === "review") {
        const { row: _, ...review } = row;
        lost += Math.abs(row.findings - own.findings) + Math.abs(row.papers - own.papers);
        reviews.push({ ...review, byStatus: own.byStatus });
        own = none();
      }
    },
  };
}
