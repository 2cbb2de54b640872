// Judge many plans with the one evaluator
export { judgePortfolio, type PortfolioOptions } from "./judge/judge-portfolio.js";
export type { PortfolioEntry, Unread } from "./entry.js";
export type {
  PortfolioFault,
  PortfolioFinding,
  PortfolioIssue,
  PortfolioPaper,
  PortfolioReview,
  PortfolioRow,
  PortfolioTotals,
} from "./rows.js";

// As NDJSON
export { readPortfolio } from "./ndjson/read-portfolio.js";
export { readPortfolioRows } from "./ndjson/read-rows.js";
export { toNdjson, type PortfolioPart } from "./ndjson/write.js";
export type { Pieces } from "./ndjson/lines.js";

// Across plans
export { acrossPlans, type AcrossPlans } from "./cross/across.js";
export type { LikePromises } from "./cross/promises.js";
export type { PortfolioReviewLine } from "./cross/reviews.js";
export type { SharedPaper } from "./cross/shared-papers.js";
export type { PortfolioWait } from "./cross/waits.js";
