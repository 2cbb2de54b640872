import type { PortfolioIssue, PortfolioRow, PortfolioTotals } from "../rows.js";
import { gatherPromises, type LikePromises } from "./promises.js";
import { gatherReviews, type PortfolioReviewLine } from "./reviews.js";
import { gatherPapers, type SharedPaper } from "./shared-papers.js";
import { gatherWaits, type PortfolioWait } from "./waits.js";

/** What many plans say together (tổng hợp nhiều kế hoạch). */
export interface AcrossPlans {
  /** The last row; null where it is missing, so that nobody takes a part for the whole. */
  readonly totals: PortfolioTotals | null;
  /** Whether every row is there that the rows themselves count. */
  readonly isWhole: boolean;
  /** One line a plan and register. */
  readonly reviews: readonly PortfolioReviewLine[];
  /** Promises that several plans make, those broken everywhere first. */
  readonly promises: readonly LikePromises[];
  /** Open promises by who waits for whose word, the longest queue first. */
  readonly waits: readonly PortfolioWait[];
  /** Papers on which promises of several plans rest, the most used first. */
  readonly papers: readonly SharedPaper[];
  /** How many papers told too little to be compared. */
  readonly papersUnknown: number;
  /** What could not be judged, or was judged on nothing. */
  readonly issues: readonly PortfolioIssue[];
}

/**
 * Look across plans: like promises, who waits for whom, one paper in several plans. What is unknown stays so. Memory holds
 * one line for each plan, promise, queue and paper that differs; the rows themselves pass.
 *
 * @example
 * const { promises } = await acrossPlans(judgePortfolio(pairs, { asOf: "2023-12-31" }));
 */
export async function acrossPlans(
  rows: AsyncIterable<PortfolioRow> | Iterable<PortfolioRow>,
): Promise<AcrossPlans> {
  const [reviews, promises, waits, papers] = [
    gatherReviews(),
    gatherPromises(),
    gatherWaits(),
    gatherPapers(),
  ];
  const issues: PortfolioIssue[] = [];
  let totals: PortfolioTotals | null = null;
  let after = 0;
  for await (const row of rows) {
    if (totals !== null) after += 1;
    reviews.add(row);
    if (row.row === "finding") {
      promises.add(row);
      waits.add(row);
    } else if (row.row === "paper") papers.add(row);
    else if (row.row === "issue") issues.push(row);
    else if (row.row === "total") totals = row;
  }
  const isCounted =
    totals !== null && totals.reviews === reviews.reviews.length && totals.issues === issues.length;
  return {
    totals,
    isWhole: isCounted && after === 0 && reviews.lost() === 0,
    reviews: reviews.reviews,
    promises: promises.rows(),
    waits: waits.rows(),
    papers: papers.rows(),
    papersUnknown: papers.unknown(),
    issues,
  };
}
